package import ActionPlan
import AnswerFiles
import Foundation
import Questionnaire
package import Reports
import Scoring
import ShippedContent
import TestSupport
import Words

/// The companies of the documentation: three in full, ten that were judged as a consultant would, fourteen beginners.
package enum ExampleCompanies {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../docs/examples").standardized

  /// The three whose reports are shown: a beginner, several people with actions, a follow-up.
  package static let shown = ["answers/musterbluete", "answers/musterholz", "answers/musterwatt"]
  /// Those who ask whether to begin at all.
  package static let beginners = names(in: "einstieg")
  /// All of them.
  package static let all = shown + names(in: "companies") + beginners

  private static func names(in folder: String) -> [String] {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: self.folder.appending(path: folder).path())) ?? []
    return files.filter { $0.hasSuffix(".json") }.sorted().map { "\(folder)/\($0.dropLast(5))" }
  }

  /// The report of one of them.
  package static func report(_ name: String) throws -> GapReport {
    switch name {
    case "answers/musterbluete": return try report(of: ["\(name)-leitung"])
    case "answers/musterholz":
      let people = ["leitung", "social-media", "werkstatt"].map { "\(name)-\($0)" }
      return try report(
        of: people,
        actions: [
          action("organisation.krisenplan", owner: "Herr Brandt", due: "2026-12-11", .underWay),
          action("organisation.verantwortung", owner: "Frau Brandt", due: "2026-11-27", .open),
          Action(id: "own", text: "Mittwochvormittag sperren", owner: "Frau Brandt", state: .done),
        ])
    case "answers/musterwatt":
      let waiting = try action("kompetenz.werbung", owner: "Marketing", due: "2026-09-30", .underWay)
      return try report(
        of: ["\(name)-2026-leitung", "\(name)-2026-social-media"],
        actions: [waiting, action("organisation.rueckweg", owner: "Leitung Service", due: "2027-01-29", .open)],
        before: "\(name)-2025-leitung",
        actionsBefore: [waiting, action("organisation.vertretung", owner: "Leitung Service", due: nil, .done)])
    default: return try report(of: [name])
    }
  }

  /// The report of one person, with what was decided.
  package static func report(_ name: String, actions: [Action]) throws -> GapReport {
    try report(of: [name], actions: actions)
  }

  private static func report(
    of names: [String], actions: [Action] = [], before: String? = nil, actionsBefore: [Action] = []
  ) throws -> GapReport {
    let id = names.contains { $0.hasPrefix("einstieg/") } ? "einstieg" : "social-media-management"
    let (questionnaire, benchmark) = try ShippedContent.content(id)
    func sheet(_ name: String) throws -> AnswerSheet {
      let file = folder.appending(path: "\(name).json")
      return try AnswerFile(reading: Array(Data(contentsOf: file))).sheet(for: questionnaire)
    }
    let sheets = try names.map(sheet)
    let earlier = try before.map { Trend.Side(try sheet($0), questionnaire: questionnaire) }
    return GapReport(
      ReportInput(
        try SampleError.unwrapped(sheets.first, id), others: Array(sheets.dropFirst()), questionnaire: questionnaire,
        benchmark: benchmark, actions: actions, earlier: earlier.map { [$0] } ?? [], actionsBefore: actionsBefore,
        programVersion: "0.1.0"))
  }

  /// A step that was taken over.
  private static func action(_ item: ItemID, owner: String, due: CalendarDate?, _ state: Action.State) throws -> Action
  {
    let (questionnaire, _) = try ShippedContent.content("social-media-management")
    let (step, to) = try SampleError.unwrapped(questionnaire.item(item)?.step(from: 0), "\(item)")
    return Action(
      id: ActionID.drawn(item.rawValue), text: step.text.german, origin: Action.Origin(item: item, to: to),
      owner: owner,
      due: due, state: state)
  }
}
