import AnswerFiles
import AssessmentScreens
import Foundation
import Questionnaire
import ResultCode
import Store
import Words

/// Where answers are written that may be part of benchmarks, a file each, to be handed over (method §9).
///
/// A file is named after the day and its random id, never after a company; it is 0600, and replaced or deleted only where
/// it still is the one that was written.
struct ContributionFolder {
  private let folder: String
  private let environment: Environment

  /// - Parameter folder: `nil` = the person's own folder.
  init(_ folder: String?, _ environment: Environment) {
    let home = environment.variables["HOME"].flatMap { $0.isEmpty ? nil : $0 }
    self.folder = folder ?? home ?? FileManager.default.currentDirectoryPath
    self.environment = environment
  }

  /// Stores the consent and writes the file; the consent stays where that fails, so that it can be tried again.
  func handOver(_ id: AssessmentID, of store: AssessmentStore) throws -> (Consent, Handover) {
    let sheet = try store.handedOver(id, on: environment.today)
    let known = try store.consent(of: id)
    let questionnaire = try environment.questionnaire(of: sheet)
    let path = known?.file ?? folder + "/" + Self.name(of: sheet)
    let bytes = Array(AnswerFile.write(sheet, questionnaire: questionnaire))
    try Console.write(bytes, to: path, replacing: isOurs(path, sheet.response))
    // What was written before a consent was taken back is gone.
    let before = known.flatMap { $0.isGiven ? $0 : nil }
    let consent = (before ?? Consent(isGiven: true, since: environment.today)).adding(path)
    try store.setConsent(consent, of: id)
    return (consent, Handover(file: path, code: ResultCode.encode(sheet, in: questionnaire)))
  }

  /// Stores that there is no consent, and deletes every file that was written; what is gone is remembered even where one
  /// cannot be deleted.
  func withdraw(_ id: AssessmentID, of store: AssessmentStore) throws -> Consent {
    if var known = try store.consent(of: id), known.isGiven {
      let sheet = try store.handedOver(id, on: environment.today)
      for path in known.files {
        if Console.exists(path), try holds(path, sheet.response) { try remove(path) }
        known = known.removing(path)
        try store.setConsent(known, of: id)
      }
    }
    let consent = Consent(isGiven: false, since: environment.today)
    try store.setConsent(consent, of: id)
    return consent
  }

  /// Remembers where the command line wrote the file, so that it goes when the consent is taken back; not worth an error
  /// where nothing can be stored.
  func remember(_ path: String?, for id: AssessmentID, in store: AssessmentStore) throws {
    guard let path, path != "-", !store.isReadOnly, let known = try store.consent(of: id) else { return }
    try store.setConsent(known.adding(SaveTarget(path: path, name: "").file), of: id)
  }

  private static func name(of sheet: AnswerSheet) -> String {
    "reifegrad-vergleich-\(sheet.date)-\(sheet.response?.rawValue.prefix(8).lowercased() ?? "").json"
  }

  private func isOurs(_ path: String, _ id: ResponseID?) -> Bool {
    Console.exists(path) && (try? holds(path, id)) == true
  }

  /// Whether what is there are the answers with this id; throws where it cannot be read, as nobody knows then.
  private func holds(_ path: String, _ id: ResponseID?) throws -> Bool {
    let bytes = try Console.bytes(of: path)
    guard let id, let sheet = try? environment.answers(in: bytes, from: path).sheet else { return false }
    return sheet.response == id
  }

  private func remove(_ path: String) throws {
    guard unlink(path) != 0 else { return }
    throw Failure(
      .inputOutput,
      de: "Die Datei „\(path)“ lässt sich nicht löschen. Löschen Sie sie von Hand und versuchen Sie es noch einmal.",
      en: "The file “\(path)” cannot be deleted. Delete it by hand and try again.")
  }
}
