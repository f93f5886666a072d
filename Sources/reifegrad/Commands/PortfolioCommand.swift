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
      ab so vielen anderen Unternehmen, wie k verlangt, und immer unter allen, auch mit einem Filter. / For consultants: stage, bottleneck, values, day and actions due; \
      what is due first. “Among the others” only from as many other companies on as k demands, and always among all, also with \
      a filter.
      """)
  @OptionGroup var common: CommonOptions
  @Option(help: "nur diese Branche: Kennung / only this sector: id", completion: .sectors) var sector: String?
  @Option(help: "nur diese Größe: Kennung / only this size: id", completion: .sizes) var size: String?
  @Option(help: "nur dieser Fragebogen: Kennung / only this questionnaire: id", completion: .questionnaires)
  var questionnaire: String?
  @Option(help: "table, json, csv") var format: PortfolioFormat = .table
  @Option(help: .output, completion: .file()) var output: String?

  func run() throws {
    let environment = common.environment
    let store = try environment.openStore()
    defer { environment.tellOfDamagedFiles() }
    let companies = try environment.companies(in: store)
    let all = Portfolio(
      companies.compactMap(\.client), others: companies.flatMap(\.others), under: environment.groupRule)
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
      let answered = QuestionnaireID(questionnaire).flatMap { id in
        all.chosen(Portfolio.Choice(questionnaire: id)).clients.isEmpty ? nil : id
      }
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
    let parts = portfolio.byQuestionnaire
    return parts.map { part in
      let title = part.clients.first.map { $0.questionnaireTitle[language] } ?? ""
      let lines = (parts.count > 1 ? [title, ""] : []) + table(part) + [""] + comparison(part)
      return lines.joined(separator: "\n") + "\n"
    }.joined(separator: "\n") + (portfolio.isCompared ? PortfolioText.whatOthersAre[language] + "\n" : "")
  }

  private func table(_ part: Portfolio) -> [String] {
    let dimensions = part.dimensions
    let head =
      [PortfolioText.company, Vocabulary.stage, Vocabulary.bottleneck].map { $0[language] }
      + dimensions.map { $0.title[language] }
      + [PortfolioText.day, PortfolioText.due, PortfolioText.next].map { $0[language] }
      + (part.isMixed ? [PortfolioText.asked[language]] : [])
    let rows = [head] + part.clients.map { client in row(client, dimensions, of: part) }
    let widths = head.indices.map { column in rows.map { $0[column].columns }.max() ?? 0 }
    let isNumber = { (column: Int) in (3..<3 + dimensions.count).contains(column) || column == 4 + dimensions.count }
    return rows.map { cells in
      cells.enumerated().map { column, cell in
        let gap = String(repeating: " ", count: widths[column] - cell.columns)
        return isNumber(column) ? gap + cell : cell + gap
      }.joined(separator: "  ").trimmedAtEnd
    }
  }

  private func row(_ client: Client, _ dimensions: [Portfolio.Column], of part: Portfolio) -> [String] {
    [
      name(of: client), client.standing?[language] ?? "–", client.bottleneck?[language] ?? "–",
    ] + dimensions.map { Numerals.value(client.value(of: $0), in: language) }
      + [client.date.description, "\(client.actionsDue)", client.next.description]
      + (part.isMixed ? ["\(client.version), \(Vocabulary.name(of: client.form)[language])"] : [])
  }

  private func name(of client: Client) -> String {
    client.company.name.isEmpty ? "\(PortfolioText.unnamed[language]) (\(client.id))" : client.company.name
  }

  private func comparison(_ part: Portfolio) -> [String] {
    guard part.isCompared else { return [PortfolioText.tooFew(part)[language]] }
    return [PortfolioText.others[language] + ":"]
      + part.clients.compactMap { client in
        let parts = part.dimensions.compactMap { dimension in
          part.standing(of: client, in: dimension.id)
            .map { "\(dimension.title[language]) \(PortfolioText.text($0.value, in: language))" }
        }
        return parts.isEmpty ? nil : "  \(name(of: client)): \(parts.joined(separator: "; "))"
      }
  }
}

extension String {
  fileprivate var trimmedAtEnd: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
