import AnswerFiles
import Catalog
import Foundation
import Questionnaire
import Store

extension World {
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

  /// The id of a stored assessment, where `source` is one and no file of that name lies here.
  func storedID(_ source: String) -> AssessmentID? {
    FileManager.default.fileExists(atPath: source) ? nil : AssessmentID(source)
  }

  /// The answers of a file (`-` is standard input) or of a stored assessment.
  func answers(of source: String) throws -> (sheet: AnswerSheet, questionnaire: Questionnaire) {
    guard let id = storedID(source) else { return try answers(inFile: source) }
    let sheet = try openStore().sheet(id)
    return (sheet, try questionnaire(of: sheet))
  }

  /// `known` is taken, whatever its version, where the file is of this questionnaire.
  func answers(
    inFile path: String, of known: Questionnaire? = nil
  ) throws -> (sheet: AnswerSheet, questionnaire: Questionnaire) {
    let bytes = try Console.bytes(of: path)
    do {
      let file = try AnswerFile(reading: bytes)
      if let known, known.id == file.questionnaire { return (try file.sheet(for: known), known) }
      guard catalog.list().contains(where: { $0.id == file.questionnaire }) else {
        throw file.unknownQuestionnaire(known: catalog.list().map(\.id))
      }
      let questionnaire = try questionnaire(of: file)
      return (try file.sheet(for: questionnaire), questionnaire)
    } catch let error as AnswerFileError {
      throw Failure(
        .badData,
        LocalizedText(de: "\(path): \(error.explanation.german)", en: "\(path): \(error.explanation.english)"))
    }
  }

  /// The version of the file; where that is not there the current one, with which the reader tells what is wrong.
  private func questionnaire(of file: AnswerFile) throws -> Questionnaire {
    let id = file.questionnaire.rawValue
    if let version = file.version, catalog.versions(of: id).contains(version) {
      return try catalog.questionnaire(id, version: version)
    }
    return try catalog.questionnaire(id)
  }
}
