import Benchmarks
import Questionnaire
package import Reports
import Scoring
package import Words

/// A consultant's view over several companies for other programs.
package enum PortfolioData {
  /// As JSON, format `reifegrad-portfolio/1`, with a trailing line feed.
  package static func json(_ portfolio: Portfolio) -> String {
    JSONValue.object([
      ("format", .string("reifegrad-portfolio/1")), ("k", .integer(portfolio.rule.minimum)),
      ("companies", .array(portfolio.clients.map { object($0, in: portfolio) })),
    ]).text
  }

  private static func object(_ client: Client, in portfolio: Portfolio) -> JSONValue {
    .object([
      ("id", .string(client.id.rawValue)), ("company", .string(client.company.name)),
      ("size", .string(client.company.size?.rawValue)), ("sector", .string(client.company.sector?.rawValue)),
      ("date", .string(client.date.description)), ("questionnaire", .string(client.questionnaire.rawValue)),
      ("version", .string(client.version.description)), ("form", .string(client.form.rawValue)),
      (
        "stage",
        client.stages.map { .object([("low", .integer($0.low.rawValue)), ("high", .integer($0.high.rawValue))]) }
          ?? .null
      ),
      ("standing", client.standing.map { text($0) } ?? .null),
      ("bottleneck", client.bottleneck.map { text($0) } ?? .null),
      (
        "values",
        .array(
          client.values.map { value in
            .object([
              ("dimension", .string(value.id.rawValue)), ("value", value.value.map { .number($0) } ?? .null),
              ("others", standing(portfolio.standing(of: client, in: value.id)?.value)),
            ])
          })
      ),
      ("actionsDue", .integer(client.actionsDue)), ("next", .string(client.next.description)),
    ])
  }

  private static func standing(_ standing: Portfolio.Standing?) -> JSONValue {
    guard let standing else { return .null }
    return .object([
      ("n", .integer(standing.others)), ("below", .integer(standing.below)), ("median", .number(standing.median)),
    ])
  }

  private static func text(_ text: LocalizedText) -> JSONValue {
    .object([("de", .string(text.german)), ("en", .string(text.english))])
  }

  /// As a table for spreadsheets, written as reports are (`CSVReport`): a company a row, three columns a dimension.
  package static func csv(_ portfolio: Portfolio, language: Language) -> String {
    var table = CSVTable(language)
    let dimensions = portfolio.dimensions
    let isSeveral = Set(dimensions.map(\.questionnaire)).count > 1
    let head =
      [
        LocalizedText(de: "ID", en: "ID"), PortfolioText.company, PortfolioText.size, PortfolioText.sector,
        PortfolioText.day, PortfolioText.asked, LocalizedText(de: "Version", en: "Version"),
        LocalizedText(de: "Umfang", en: "Form"), LocalizedText(de: "Reifestufe von", en: "Stage from"),
        LocalizedText(de: "Reifestufe bis", en: "Stage to"), LocalizedText(de: "Ergebnis", en: "Result"),
        Vocabulary.bottleneck,
      ].map { $0[language] }
      + dimensions.flatMap { dimension in
        let title = isSeveral ? "\(dimension.questionnaire): \(dimension.title[language])" : dimension.title[language]
        return [title, "\(title): \(others[language])", "\(title): \(below[language])"]
      }
      + [
        LocalizedText(de: "Fällige Maßnahmen", en: "Actions due"),
        LocalizedText(de: "Nächste Einschätzung", en: "Next assessment"),
      ].map { $0[language] }
    table.append(head.map { .text($0) })
    for client in portfolio.clients {
      table.append(row(client, dimensions, in: portfolio, language))
    }
    return table.text
  }

  private static let others = LocalizedText(de: "Median aller", en: "median of all")
  private static let below = LocalizedText(de: "höher als … der anderen (%)", en: "above … of the others (%)")

  private static func row(
    _ client: Client, _ dimensions: [Portfolio.Column], in portfolio: Portfolio, _ language: Language
  ) -> [CSVCell] {
    let number = { (stage: Stage?) in stage.map { CSVCell.number(Double($0.rawValue)) } ?? .empty }
    let values = dimensions.flatMap { dimension -> [CSVCell] in
      let standing =
        dimension.questionnaire == client.questionnaire ? portfolio.standing(of: client, in: dimension.id)?.value : nil
      return [
        client.value(of: dimension).map { .number($0) } ?? .empty, standing.map { .number($0.median) } ?? .empty,
        standing.map { .number(100 * Double($0.below) / Double($0.others)) } ?? .empty,
      ]
    }
    let profile: [CSVCell] = [
      .text(client.id.rawValue), .own(client.company.name), .text(client.size?[language]),
      .text(client.sector?[language]), .text(client.date.description), .text(client.questionnaire.rawValue),
      .text(client.version.description), .text(Vocabulary.name(of: client.form)[language]),
    ]
    let result: [CSVCell] = [
      number(client.stages?.low), number(client.stages?.high), .text(client.standing?[language]),
      .text(client.bottleneck?[language]),
    ]
    return profile + result + values + [.number(Double(client.actionsDue)), .text(client.next.description)]
  }
}
