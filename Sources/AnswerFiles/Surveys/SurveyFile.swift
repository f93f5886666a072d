package import Foundation
package import Questionnaire
package import Surveys

/// A company file, `reifegrad-survey/1`: everything of one company, read as JSON, not yet held against its questionnaires.
package struct SurveyFile: Sendable {
  private let source: SourceText
  private let root: JSONNode

  /// The format's name, as it stands in every file.
  package static let format = FileKind.survey.format

  /// Reads the JSON; throws where it is none, larger than 1 MiB, deeper than 16 levels or of another format.
  package init(reading bytes: some Sequence<UInt8>) throws(AnswerFileError) {
    (source, root) = try FileKind.survey.document(of: Array(bytes))
  }

  /// What is in it, counted from 1; throws all that is wrong with it at once.
  ///
  /// - Parameters:
  ///   - known: the questionnaires that there are.
  ///   - questionnaire: one of these, in the version that was answered or the one that does in its place; `nil` where it
  ///     cannot be read.
  package func company(
    known: [QuestionnaireID], questionnaire: @escaping (QuestionnaireID, Version?) -> Questionnaire?
  ) throws(AnswerFileError) -> CompanyRecord {
    var reader = SurveyReader(known: known, questionnaire: questionnaire, faults: FaultList(in: source))
    let company = reader.company(of: root)
    if !reader.faults.faults.isEmpty { throw AnswerFileError(reader.faults.faults) }
    return company
  }

  /// The file of a company: UTF-8, indented, keys in a fixed order, a line feed at the end. The same content gives the
  /// same bytes on every computer, and reading it gives the same again.
  package static func write(_ company: CompanyRecord) -> Data { Data(SurveyWriter.text(of: company).utf8) }
}
