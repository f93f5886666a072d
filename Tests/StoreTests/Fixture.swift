import ActionPlan
import Foundation
import Glibc
import Questionnaire
import Store
import TestSupport
import Testing
import Words

let noon = Date(timeIntervalSince1970: 1_795_521_600)

/// A directory that goes away with the value.
final class Scratch {
  let directory: String

  init() throws {
    let url = FileManager.default.temporaryDirectory.appending(path: "reifegrad-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: false)
    directory = url.path
  }

  deinit { try? FileManager.default.removeItem(atPath: directory) }

  /// Where the database is to be, two directories down.
  var path: String { directory + "/data/reifegrad/reifegrad.sqlite" }

  func open(now: Date = noon) throws -> AssessmentStore { try AssessmentStore.open(at: path, now: now) }

  /// The files beside the database whose names begin with its name.
  func files() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: directory + "/data/reifegrad").sorted()
  }

  /// Everything that the database's files hold.
  func bytes() throws -> Data {
    try files().reduce(into: Data()) { all, name in
      all += try Data(contentsOf: URL(filePath: directory + "/data/reifegrad/" + name))
    }
  }
}

func mode(_ path: String) -> mode_t? {
  var status = stat()
  return stat(path, &status) == 0 ? status.st_mode & 0o777 : nil
}

extension AssessmentStore {
  func importSheet(
    _ sheet: AnswerSheet, joining: AssessmentID? = nil, following: AssessmentID? = nil, again: Bool = false, now: Date
  ) throws -> ImportedAssessment {
    try #require(
      try importSheets([sheet], joining: joining, following: following, again: again, now: now).first)
  }
}

extension AnswerSheet {
  static func sample(_ answers: [ItemID: Answer] = [:], name: String = "Muster GmbH") -> AnswerSheet {
    AnswerSheet(
      questionnaire: "muster", version: "1.2.3", form: .short,
      company: CompanyProfile(name: name, size: "10-49", sector: "handel"), perspective: .management,
      date: "2024-02-29", answers: answers)
  }

  /// One answer of every kind.
  static let everyKind: [ItemID: Answer] = [
    "a.level": Answer(.level(4)), "a.option": Answer(.option("eine"), note: "Notiz\nzweite Zeile"),
    "a.options": Answer(.options(["b", "a", "c-1"])), "a.none": Answer(.options([])),
    "a.share": Answer(.share(33.3)), "a.text": Answer(.text("Größe „x“ 👩‍💻; DROP TABLE answer; --'\"")),
    "a.empty-text": Answer(.text("")), "a.unknown": Answer(.dontKnow), "a.never": Answer(.notApplicable),
    "a.note": Answer(note: "nur Notiz"),
  ]
}

extension Action {
  static func sample(
    _ text: String = "Krisenplan schreiben", number: Int = 1, origin: Origin? = nil, owner: String = "",
    due: CalendarDate? = nil, state: State = .open
  ) -> Action {
    let id = ActionID.drawn("00000000-0000-4000-8000-00000000000\(number)")
    return Action(id: id, text: text, origin: origin, owner: owner, due: due, state: state)
  }
}

/// The helper program, as another process.
func otherProgram(_ arguments: [String]) throws -> HelperProgram { try HelperProgram("StoreHelper", arguments) }
