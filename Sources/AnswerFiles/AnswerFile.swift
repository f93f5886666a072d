package import Foundation
package import Questionnaire

/// A file of answers, `reifegrad-answers/1`: read as JSON, not yet held against its questionnaire.
///
/// Reading takes two steps, because only the file says which questionnaire it is about:
/// ```swift
/// let file = try AnswerFile(reading: data)
/// let sheet = try file.sheet(for: catalog.questionnaire(file.questionnaire))
/// ```
package struct AnswerFile: Sendable {
  /// Which questionnaire the answers belong to.
  package let questionnaire: QuestionnaireID
  /// Which version of it was answered; `nil` where that is missing or no version, which `sheet(for:)` tells.
  package let version: Version?

  let document: AnswerDocument

  /// The format's name, as it stands in every file.
  package static let format = FileKind.answers.format

  /// Reads the JSON and the questionnaire's id.
  ///
  /// Throws where the text is no JSON (line and column), larger than 1 MiB or deeper than 16 levels, is of another
  /// format, or names no questionnaire; then with all other faults that show without the questionnaire.
  package init(reading bytes: some Sequence<UInt8>) throws(AnswerFileError) {
    document = try AnswerDocument(Array(bytes))
    questionnaire = try document.questionnaire()
    version = document.version
  }

  /// The answers; throws all that is wrong with them at once.
  package func sheet(for questionnaire: Questionnaire) throws(AnswerFileError) -> AnswerSheet {
    try document.sheet(for: questionnaire)
  }

  /// The error to show when there is no such questionnaire; points at its place in the file.
  package func unknownQuestionnaire(known: [QuestionnaireID]) -> AnswerFileError {
    document.unknownQuestionnaire(questionnaire, known: known)
  }

  /// Reads a file whose questionnaire is known already; another one is a fault.
  package static func read(
    _ bytes: some Sequence<UInt8>, questionnaire: Questionnaire
  ) throws(AnswerFileError) -> AnswerSheet {
    try AnswerFile(reading: bytes).sheet(for: questionnaire)
  }

  /// The file of `sheet`: UTF-8, indented, answers in the order of the questionnaire, a line feed at the end.
  ///
  /// Reading it gives the same sheet, provided that its answers fit `questionnaire`.
  package static func write(_ sheet: AnswerSheet, questionnaire: Questionnaire) -> Data {
    Data(AnswerWriter(questionnaire: questionnaire).text(of: sheet).utf8)
  }

  /// The same in one line with its line feed, for files with one in every line.
  package static func line(_ sheet: AnswerSheet, questionnaire: Questionnaire) -> [UInt8] {
    // Line breaks stand only between the parts: within texts they are escaped.
    let lines = AnswerWriter(questionnaire: questionnaire).text(of: sheet).split(separator: "\n")
    return Array(lines.map { String($0.drop { $0 == " " }) }.joined(separator: " ").utf8) + [0x0A]
  }
}
