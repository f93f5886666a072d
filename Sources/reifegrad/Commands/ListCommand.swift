import ArgumentParser
import Foundation
import Questionnaire
import Store
import Terminal

struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Gespeicherte Selbsteinschätzungen / stored self-assessments",
    discussion: "Wer gemeinsam antwortet, steht beieinander. / People who answer together stand together.")
  @OptionGroup var common: CommonOptions

  func run() throws {
    let world = common.world
    for summary in Self.together(try world.openStore().summaries()) {
      let state =
        summary.state == .draft
        ? LocalizedText(de: "Entwurf", en: "draft") : LocalizedText(de: "fertig", en: "finished")
      let cells = [
        summary.id.rawValue, summary.date.description, world.say(state).padded(to: 8),
        summary.questionnaire.rawValue.padded(to: 24), summary.form.rawValue.padded(to: 5),
        summary.perspective.rawValue.padded(to: 17), summary.companyName,
        world.say(Self.bonds(of: summary)),
      ]
      let line = cells.filter { !$0.isEmpty }.joined(separator: "  ")
      try Console.output(line.trimmingCharacters(in: .whitespaces) + "\n")
    }
    world.tellOfDamagedFiles()
  }

  /// Survey by survey, the one changed last first; in each in the order of joining.
  private static func together(_ summaries: [AssessmentSummary]) -> [AssessmentSummary] {
    var seen: Set<SurveyID> = []
    return summaries.filter { seen.insert($0.survey).inserted }.flatMap { first in
      summaries.filter { $0.survey == first.survey }.sorted { $0.place < $1.place }
    }
  }

  /// „(3 Personen, nach a7k2m)“; empty for a single person's first assessment.
  private static func bonds(of summary: AssessmentSummary) -> LocalizedText {
    let count = summary.people
    let people = count > 1 ? (de: "\(count) Personen", en: "\(count) people") : nil
    let after = summary.previous.map { (de: "nach \($0)", en: "after \($0)") }
    let parts = [people, after].compactMap(\.self)
    guard !parts.isEmpty else { return LocalizedText(de: "", en: "") }
    return LocalizedText(
      de: "(" + parts.map(\.de).joined(separator: ", ") + ")", en: "(" + parts.map(\.en).joined(separator: ", ") + ")")
  }
}
