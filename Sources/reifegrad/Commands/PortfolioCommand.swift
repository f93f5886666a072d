import ArgumentParser
import AssessmentScreens
import Benchmarks
import Catalog
import Questionnaire
import ReportData
import Reports
import Terminal
import Words

struct PortfolioCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "portfolio",
    abstract: "Alle Unternehmen mit ihrem letzten Ergebnis / all companies with their last result",
    discussion: """
      Für Beratende: Reifestufe, Engpass, Werte, Tag und fällige Maßnahmen; was fällig ist, zuerst. „Unter den anderen“ erst \
      ab so vielen anderen Unternehmen, wie k verlangt. / For consultants: stage, bottleneck, values, day and actions due; \
      what is due first. “Among the others” only from as many other companies on as k demands.
      """)
  @OptionGroup var common: CommonOptions
  @Option(help: "nur diese Branche: Kennung / only this sector: id") var sector: String?
  @Option(help: "nur diese Größe: Kennung / only this size: id") var size: String?
  @Option(help: "nur dieser Fragebogen: Kennung / only this questionnaire: id") var questionnaire: String?
  @Option(help: "table, json, csv") var format: PortfolioFormat = .table
  @Option(help: .output) var output: String?

  func run() throws {
    let environment = common.environment
    let store = try environment.openStore()
    defer { environment.tellOfDamagedFiles() }
    let all = Portfolio(try environment.companies(in: store).compactMap(\.client), under: environment.groupRule)
    let portfolio = all.chosen(try choice(among: all, environment))
    switch format {
    case .json: try Console.deliver(PortfolioData.json(portfolio), to: output)
    case .csv: try Console.deliver(PortfolioData.csv(portfolio, language: environment.language), to: output)
    case .table, .text:
      guard !portfolio.clients.isEmpty else {
        return Console.message(environment.say(all.clients.isEmpty ? PortfolioText.none : PortfolioText.nobody))
      }
      let text = PortfolioTable(portfolio, environment.language).text
      if let output, output != "-" {
        try Console.deliver(text.linesShownSafely, to: output)
      } else {
        try Console.list(text)
      }
    }
  }

  private func choice(among all: Portfolio, _ environment: Environment) throws -> Portfolio.Choice {
    var choice = Portfolio.Choice()
    choice.sector = try option(sector, "--sector", among: all.sectors, environment)
    choice.size = try option(size, "--size", among: all.sizes, environment)
    if let questionnaire {
      // One that nobody answered leaves nobody; one that is not there is a mistake.
      let answered = all.clients.first { $0.questionnaire.rawValue == questionnaire }?.questionnaire
      choice.questionnaire = try answered ?? environment.catalog.questionnaire(questionnaire).id
    }
    return choice
  }

  /// An id, or the words for it; one that the questionnaires know leaves nobody, one that they do not is a mistake.
  private func option(
    _ typed: String?, _ name: String, among known: [(id: OptionID, label: LocalizedText)], _ environment: Environment
  ) throws -> OptionID? {
    guard let typed else { return nil }
    let wanted = typed.lowercased()
    let isMeant = { (id: OptionID, label: LocalizedText) in
      [id.rawValue, label.german, label.english].contains { $0.lowercased() == wanted }
    }
    if let found = known.first(where: { isMeant($0.id, $0.label) }) { return found.id }
    let choices = environment.catalog.list().compactMap {
      try? environment.catalog.questionnaire($0.id.rawValue).company
    }
    let options = choices.flatMap { name == "--size" ? $0.sizes : $0.sectors }
    if let option = options.first(where: { isMeant($0.id, $0.label) }) { return option.id }
    let ids = (known.isEmpty ? options.map(\.id) : known.map(\.id)).map(\.rawValue)
    let list = Set(ids).sorted().joined(separator: ", ")
    throw Failure(
      .usage,
      de: "„\(typed)“ kennt „\(name)“ nicht. Möglich: \(list.isEmpty ? "–" : list).",
      en: "“\(name)” does not know “\(typed)”. Possible: \(list.isEmpty ? "–" : list).")
  }
}

/// How the view over all companies is written; `text` is another word for `table`.
enum PortfolioFormat: String, CaseIterable, ExpressibleByArgument {
  case table, text, json, csv
}

/// Companies as lines of a terminal: no name is cut, the others stand below where there are enough.
struct PortfolioTable {
  private let portfolio: Portfolio
  private let language: Language

  init(_ portfolio: Portfolio, _ language: Language) {
    self.portfolio = portfolio
    self.language = language
  }

  var text: String {
    let dimensions = portfolio.dimensions
    let head =
      [PortfolioText.company, Vocabulary.stage, Vocabulary.bottleneck].map { $0[language] }
      + dimensions.map { $0.title[language] }
      + [PortfolioText.day, PortfolioText.due, PortfolioText.next].map { $0[language] }
    let rows = [head] + portfolio.clients.map { client in row(client, dimensions.map(\.id)) }
    let widths = head.indices.map { column in rows.map { $0[column].columns }.max() ?? 0 }
    let isNumber = { (column: Int) in (3..<3 + dimensions.count).contains(column) || column == 4 + dimensions.count }
    let lines = rows.map { cells in
      cells.enumerated().map { column, cell in
        let gap = String(repeating: " ", count: widths[column] - cell.columns)
        return isNumber(column) ? gap + cell : cell + gap
      }.joined(separator: "  ").trimmedAtEnd
    }
    return (lines + [""] + comparison(dimensions)).joined(separator: "\n") + "\n"
  }

  private func row(_ client: Client, _ dimensions: [DimensionID]) -> [String] {
    [
      name(of: client), client.standing?[language] ?? "–", client.bottleneck?[language] ?? "–",
    ] + dimensions.map { Numerals.value(client.value(of: $0), in: language) }
      + [client.date.description, "\(client.actionsDue)", client.next.description]
  }

  private func name(of client: Client) -> String {
    client.company.name.isEmpty ? "\(PortfolioText.unnamed[language]) (\(client.id))" : client.company.name
  }

  private func comparison(_ dimensions: [(id: DimensionID, title: LocalizedText)]) -> [String] {
    guard portfolio.missing == 0 else { return [PortfolioText.tooFew(portfolio)[language]] }
    return [PortfolioText.others[language] + ":"]
      + portfolio.clients.compactMap { client in
        let parts = dimensions.compactMap { dimension in
          portfolio.standing(of: client, in: dimension.id)
            .map { "\(dimension.title[language]) \(PortfolioText.text($0.value, in: language))" }
        }
        return parts.isEmpty ? nil : "  \(name(of: client)): \(parts.joined(separator: "; "))"
      } + [PortfolioText.whatOthersAre[language]]
  }
}

extension String {
  fileprivate var trimmedAtEnd: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
