import AnswerFiles
import Catalog
import Foundation
import Questionnaire
import Store
import Words

extension Environment {
  /// The questionnaire in the version that was answered.
  ///
  /// Where just that is not there, the current one does as long as the items mean the same (same major number).
  func questionnaire(_ id: QuestionnaireID, version: Version) throws -> Questionnaire {
    do {
      return try catalog.questionnaire(id.rawValue, version: version)
    } catch {
      guard case .unknownVersion = error else { throw error }
      let current = try catalog.questionnaire(id.rawValue)
      guard current.version.major == version.major else { throw error }
      return current
    }
  }

  /// The questionnaire that a sheet answers.
  func questionnaire(of sheet: AnswerSheet) throws -> Questionnaire {
    try questionnaire(sheet.questionnaire, version: sheet.version)
  }

  /// Continues a short form in full; it is gone on with at the first question that has no answer yet.
  func extend(_ id: AssessmentID, in store: AssessmentStore) throws -> AssessmentID {
    let sheet = try store.sheet(id)
    let items = try questionnaire(of: sheet).items(in: .full)
    let open = items.first { sheet[$0.id].response == nil }
    return try store.extend(id, on: today, position: open?.id, now: Date())
  }

  /// The id of a stored assessment, where `source` is one and no file of that name lies here.
  func storedID(_ source: String) -> AssessmentID? {
    FileManager.default.fileExists(atPath: source) ? nil : AssessmentID(source)
  }

  /// The answers of a file (`-` is standard input) or of a stored assessment.
  func answers(of source: String) throws -> (sheet: AnswerSheet, questionnaire: Questionnaire) {
    try checkThere(source)
    guard let id = storedID(source) else { return try answers(inFile: source) }
    let sheet = try openStore().sheet(id)
    return (sheet, try questionnaire(of: sheet))
  }

  /// Throws, with both possibilities, when what was typed is neither a file nor can be an id.
  func checkThere(_ source: String) throws {
    guard source != "-", !Console.exists(source), AssessmentID(source) == nil else { return }
    // With a slash or a dot only a file can be meant, which says so by itself.
    guard !source.contains("/"), !source.contains(".") else { return }
    throw Failure(
      .noInput,
      de:
        "„\(source)“ ist weder die Kennung einer Einschätzung noch eine Datei in diesem Ordner. „reifegrad list“ zeigt "
        + "die Kennungen.",
      en: "“\(source)” is neither the id of an assessment nor a file in this folder. “reifegrad list” shows the ids.")
  }

  /// `known` is taken, whatever its version, where the file is of this questionnaire.
  func answers(
    inFile path: String, of known: Questionnaire? = nil
  ) throws -> (sheet: AnswerSheet, questionnaire: Questionnaire) {
    let file = try answerFile(path, of: known)
    return (file.sheet, file.questionnaire)
  }

  /// The same with what the file is to the byte.
  func answerFile(
    _ path: String, content: [UInt8]? = nil, of known: Questionnaire? = nil
  ) throws -> (sheet: AnswerSheet, questionnaire: Questionnaire, content: [UInt8]) {
    let bytes = try content ?? Console.bytes(of: path)
    let (sheet, questionnaire) = try answers(in: bytes, from: path, of: known)
    return (sheet, questionnaire, bytes)
  }

  /// The same of what was read already; `path` is what messages call it.
  func answers(
    in bytes: [UInt8], from path: String, of known: Questionnaire? = nil
  ) throws -> (sheet: AnswerSheet, questionnaire: Questionnaire) {
    do {
      let file = try AnswerFile(reading: bytes)
      if let known, known.id == file.questionnaire { return (try file.sheet(for: known), known) }
      let ids = catalog.list().map(\.id)
      if ids.isEmpty { throw Failure(.noInput, nothingFound(.questionnaires)) }
      guard ids.contains(file.questionnaire) else { throw file.unknownQuestionnaire(known: ids) }
      let questionnaire = try answered(file.questionnaire, file.version)
      return (try file.sheet(for: questionnaire), questionnaire)
    } catch let error as AnswerFileError {
      throw Failure(.badData, error.explanation.told(of: path))
    }
  }
}
