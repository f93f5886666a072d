import AnswerFiles
import Catalog
import Foundation
import Questionnaire
import Store
import Surveys
import Words

extension Environment {
  /// Everything of the company of an assessment as a file, and what is wrong with it, should it not be readable again.
  func companyFile(of id: AssessmentID, in store: AssessmentStore) throws -> (bytes: [UInt8], fault: LocalizedText?) {
    let bytes = Array(SurveyFile.write(try store.company(of: id)))
    do {
      _ = try company(in: bytes)
      return (bytes, nil)
    } catch let error as AnswerFileError {
      return (
        bytes,
        LocalizedText(
          de: "Die Datei ist geschrieben, ließe sich hier aber nicht wieder einlesen:\n\(error.explanation.german)\n"
            + "Löschen Sie noch nichts; „reifegrad backup“ sichert alles.",
          en: "The file is written, but could not be read in again here:\n\(error.explanation.english)\n"
            + "Do not delete anything yet; “reifegrad backup” keeps everything.")
      )
    }
  }

  /// What a company file holds; `-` is standard input.
  func company(inFile path: String, _ bytes: [UInt8]) throws -> CompanyRecord {
    do { return try company(in: bytes) } catch let error as AnswerFileError {
      throw Failure(.badData, error.explanation.told(of: path))
    }
  }

  private func company(in bytes: [UInt8]) throws -> CompanyRecord {
    let file = try SurveyFile(reading: bytes)
    let known = catalog.list().map(\.id)
    var read: [String: Questionnaire?] = [:]
    return try file.company(known: known) { id, version in
      let key = "\(id) \(version.map(\.description) ?? "")"
      if let found = read[key] { return found }
      let found = known.contains(id) ? (try? answered(id, version)) : nil
      read[key] = .some(found)
      return found
    }
  }

  /// The version that was answered; where that is not there the current one, with which the reader tells what is wrong.
  func answered(_ id: QuestionnaireID, _ version: Version?) throws -> Questionnaire {
    if let version, catalog.versions(of: id.rawValue).contains(version) {
      return try catalog.questionnaire(id.rawValue, version: version)
    }
    return try catalog.questionnaire(id.rawValue)
  }

  /// The finished assessment of these with the latest day; `nil` where none is finished.
  func latest(of ids: [AssessmentID], in store: AssessmentStore) throws -> AssessmentID? {
    let wanted = Set(ids)
    return try store.summaries().filter { wanted.contains($0.id) && $0.state == .finished }
      .max { ($0.date, $0.survey) < ($1.date, $1.survey) }?.id
  }
}

extension CompanyIntake {
  /// What came in, in counts: never a name, an answer or a note.
  var texts: [LocalizedText] { [taken, changed, there].compactMap(\.self) }

  private var taken: LocalizedText? {
    guard assessments + actions > 0 || replaced + replacedActions == 0 && known == 0 else { return nil }
    return LocalizedText(
      de: "Aufgenommen: \(Numerals.count(assessments, "Selbsteinschätzung", "Selbsteinschätzungen")) mit "
        + "\(Numerals.count(responses, "Antwort", "Antworten")) und \(Numerals.count(notes, "Notiz", "Notizen")), "
        + "\(Numerals.count(actions, "Maßnahme", "Maßnahmen")).",
      en: "Taken in: \(Numerals.count(assessments, "self-assessment", "self-assessments")) with "
        + "\(Numerals.count(responses, "answer", "answers")) and \(Numerals.count(notes, "note", "notes")), "
        + "\(Numerals.count(actions, "action", "actions")).")
  }

  private var changed: LocalizedText? {
    guard replaced + replacedActions > 0 else { return nil }
    return LocalizedText(
      de: "Durch den Stand der Datei ersetzt: "
        + "\(Numerals.count(replaced, "Selbsteinschätzung", "Selbsteinschätzungen")), "
        + "\(Numerals.count(replacedActions, "Maßnahme", "Maßnahmen")).",
      en: "Replaced by what the file says: \(Numerals.count(replaced, "self-assessment", "self-assessments")), "
        + "\(Numerals.count(replacedActions, "action", "actions")).")
  }

  private var there: LocalizedText? { known > 0 ? .alreadyThere(known) : nil }
}

extension LocalizedText {
  /// How many were stored already.
  static func alreadyThere(_ count: Int) -> LocalizedText {
    LocalizedText(
      de: "Schon da und nicht noch einmal gespeichert: \(count).",
      en: "There already and not stored once more: \(count).")
  }
}
