import ArgumentParser
import AssessmentScreens
import Catalog
import Foundation
import Questionnaire
import ReportData
import Reports
import Store
import Surveys
import Terminal
import Words

/// How a list is written.
enum ListFormat: String, CaseIterable, ExpressibleByArgument {
  case table, json, csv
}

struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Gespeicherte Selbsteinschätzungen / stored self-assessments",
    discussion: """
      Wer gemeinsam antwortet, steht beieinander. Die Spalten der Tabelle haben am Bildschirm eine Überschrift, in einer \
      Datei oder Pipe keine; csv und json sind für andere Programme. / People who answer together stand together. The \
      columns of the table have a heading on a screen, and none in a file or pipe; csv and json are for other programs.
      """)
  @OptionGroup var common: CommonOptions
  @Option(help: "table, json, csv") var format: ListFormat = .table

  func run() throws {
    let environment = common.environment
    let store = try environment.openStore()
    let summaries = try store.summaries()
    defer { environment.tellOfDamagedFiles() }
    let listed = { Self.together(summaries).map { environment.listed($0, in: store) } }
    switch format {
    case .table: try show(summaries, of: store, in: environment)
    case .json: try Console.output(AssessmentList.json(listed()))
    case .csv: try Console.output(AssessmentList.csv(listed(), language: environment.language))
    }
  }

  private func show(_ summaries: [AssessmentSummary], of store: AssessmentStore, in environment: Environment) throws {
    guard !summaries.isEmpty else { return Console.message(environment.say(environment.nothingStored)) }
    var lines: [[String]] = []
    if isatty(STDOUT_FILENO) == 1 { lines.append(Self.heading.map(environment.say)) }
    // A questionnaire may have words of its own for who answers.
    let names = Dictionary(environment.catalog.list().map { ($0.id, $0.perspectives) }) { first, _ in first }
    for summary in Self.together(summaries) {
      let who = names[summary.questionnaire]?[summary.perspective] ?? Vocabulary.name(of: summary.perspective)
      let entry = summary.state == .finished ? environment.entry(of: summary, in: store) : nil
      lines.append(Self.cells(of: summary, entry, who: environment.say(who), in: environment))
    }
    for line in lines { try Console.list(Self.written(line) + "\n") }
  }

  private static let heading = [
    LocalizedText(de: "ID", en: "ID"), LocalizedText(de: "Tag", en: "Day"), LocalizedText(de: "Stand", en: "State"),
    LocalizedText(de: "Fragebogen", en: "Questionnaire"), LocalizedText(de: "Umfang", en: "Form"),
    LocalizedText(de: "Wer antwortet", en: "Who answers"), Vocabulary.stage, Vocabulary.bottleneck,
    LocalizedText(de: "Fällig", en: "Due"), LocalizedText(de: "Unternehmen", en: "Company"),
  ]
  private static let widths = [5, 10, 8, 24, 6, 26, 14, 14, 6]

  private static func cells(
    of summary: AssessmentSummary, _ entry: CompanyEntry?, who: String, in environment: Environment
  ) -> [String] {
    let state = ListedAssessment.state(isFinished: summary.state == .finished)
    let form =
      switch summary.form {
      case .full: LocalizedText(de: "ganz", en: "full")
      case .short: LocalizedText(de: "kurz", en: "short")
      }
    return [
      summary.id.rawValue, summary.date.description, environment.say(state), summary.questionnaire.rawValue,
      environment.say(form),
      who, entry?.stage.map(environment.say) ?? "–", entry?.bottleneck.map(environment.say) ?? "–",
      entry.map { "\($0.actionsDue)" } ?? "–", summary.companyName.shownSafely,
      environment.say(bonds(of: summary)),
    ]
  }

  private static func written(_ cells: [String]) -> String {
    let columns = cells.enumerated().map { index, cell in
      widths.indices.contains(index) ? cell.padded(to: max(widths[index], cell.columns)) : cell
    }
    return columns.filter { !$0.isEmpty }.joined(separator: "  ").trimmingCharacters(in: .whitespaces)
  }

  /// Survey by survey, the one changed last first; in each in the order of joining.
  private static func together(_ summaries: [AssessmentSummary]) -> [AssessmentSummary] {
    var seen: Set<SurveyID> = []
    return summaries.filter { seen.insert($0.survey).inserted }.flatMap { first in
      summaries.filter { $0.survey == first.survey }.sorted { $0.place < $1.place }
    }
  }

  /// “(3 Personen, nach a7k2m)”; empty for a single person's first assessment.
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
