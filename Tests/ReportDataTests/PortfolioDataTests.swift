import Benchmarks
import Foundation
import Questionnaire
import ReportData
import ReportSamples
import Reports
import TestSupport
import Testing
import Words

@Suite("All companies of a consultant")
struct PortfolioDataTests {
  /// Companies with the same middling answers, and one with the best; k is 5.
  private func portfolio(_ count: Int) throws -> Portfolio {
    let ids = ["a7k2m", "b2m4n", "c3n5p", "d4p6q", "e5q7r", "f6r8s", "g7s9t"].prefix(count)
    let questionnaire = try ReportSample.questionnaire()
    let best = try ReportSample.report(ReportSample.highestAnswers(in: questionnaire))
    let middling = try ReportSample.report()
    let clients = try ids.enumerated().map { index, id in
      Client(
        try #require(AssessmentID(id)),
        company: CompanyProfile(
          name: "Firma \(count - index)", size: index == 1 ? "250+" : "10-49", sector: "handel"),
        report: index == 0 ? best : middling, date: "2026-11-24", today: "2026-11-30")
    }
    return Portfolio(clients, under: try #require(GroupRule(minimum: 5)))
  }

  @Test("Nobody is compared with fewer than k others; from k on with their number below and their median")
  func rule() throws {
    let few = try portfolio(5)
    #expect(few.missing == 1)
    for client in few.clients { for value in client.values { #expect(few.standing(of: client, in: value.id) == nil) } }
    let enough = try portfolio(6)
    #expect(enough.missing == 0)
    let best = try #require(enough.clients.first { $0.id.rawValue == "a7k2m" })
    let other = try #require(enough.clients.first { $0.id.rawValue == "c3n5p" })
    let dimension = try #require(best.values.first { $0.value != nil && other.value(of: $0.id) != nil })
    let (top, middle) = (
      try #require(enough.standing(of: best, in: dimension.id)?.value),
      try #require(enough.standing(of: other, in: dimension.id)?.value)
    )
    #expect(top.others == 5 && top.below == 5 && top.median == other.value(of: dimension.id))
    #expect(middle.others == 5 && middle.below == 0 && middle.median == top.median)
    // A filter leaves everyone to be compared with.
    let filtered = enough.chosen(.init(size: "250+"))
    let shown = try #require(filtered.clients.first)
    #expect(filtered.clients.count == 1 && filtered.missing == 0)
    #expect(filtered.standing(of: shown, in: dimension.id) == enough.standing(of: shown, in: dimension.id))
  }

  /// A company with a value of its own kind.
  private func client(
    _ number: Int, _ report: GapReport, size: OptionID, sector: OptionID, date: CalendarDate = "2026-11-24"
  ) throws -> Client {
    let letters = ["a", "b", "c", "d", "e", "f", "g", "h"]
    let id = "\(letters[number / 8 % 8])\(2 + number % 8)k\(2 + number / 64)m"
    return Client(
      try #require(AssessmentID(id)), company: CompanyProfile(name: "Firma \(number)", size: size, sector: sector),
      report: report, date: date, today: "2026-11-30")
  }

  @Test("No two choices, and no two companies, are shown figures that differ by less than k companies")
  func differences() throws {
    let questionnaire = try ReportSample.questionnaire()
    let reports = [try ReportSample.report(ReportSample.highestAnswers(in: questionnaire)), try ReportSample.report()]
    let sizes: [OptionID] = ["2-9", "10-49", "250+"]
    let sectors: [OptionID] = ["handel", "handwerk"]
    let k = try #require(GroupRule(minimum: 5))
    for seed in 0..<60 {
      var random = SplitMix64(seed: UInt64(seed))
      let clients = try (0..<Int.random(in: 1...14, using: &random)).map { number in
        try client(
          number, reports[Int.random(in: 0..<2, using: &random)], size: sizes[Int.random(in: 0..<3, using: &random)],
          sector: sectors[Int.random(in: 0..<2, using: &random)])
      }
      let all = Portfolio(clients, under: k)
      // What is said of the others, whatever is chosen and whoever is looked at: one figure, or none.
      var medians: [DimensionID: Set<Double>] = [:]
      for size in sizes.map(Optional.some) + [nil] {
        for sector in sectors.map(Optional.some) + [nil] {
          for questionnaire in [nil, questionnaire.id] {
            let part = all.chosen(.init(sector: sector, size: size, questionnaire: questionnaire))
            for client in part.clients {
              for value in client.values {
                guard let standing = part.standing(of: client, in: value.id)?.value else { continue }
                medians[value.id, default: []].insert(standing.median)
                #expect(standing.others >= k.minimum && standing == all.standing(of: client, in: value.id)?.value)
              }
            }
          }
        }
      }
      #expect(medians.values.allSatisfy { $0.count == 1 }, "\(seed)")
      #expect(clients.count > k.minimum || medians.isEmpty, "\(seed)")
    }
  }

  @Test("An earlier result to another questionnaire is found by it, and compared with its own kind alone")
  func several() throws {
    let report = try ReportSample.report()
    let other = try RealContent.report("social-media-management", seed: 1)
    let last = try (0..<6).map { try client($0, other, size: "2-9", sector: "handel") }
    let before = try (0..<6).map { try client(10 + $0, report, size: "2-9", sector: "handel", date: "2026-01-24") }
    let all = Portfolio(last, others: before, under: try #require(GroupRule(minimum: 5)))
    #expect(all.clients.map(\.questionnaire) == Array(repeating: other.questionnaire.id, count: 6))
    let chosen = all.chosen(.init(questionnaire: report.questionnaire.id))
    #expect(Set(chosen.clients.map(\.id)) == Set(before.map(\.id)) && chosen.missing == 0)
    let mixed = Portfolio(Array(last.prefix(3)) + before.suffix(3), under: all.rule)
    #expect(mixed.byQuestionnaire.count == 2 && mixed.byQuestionnaire.allSatisfy { $0.clients.count == 3 })
    // The same name of a dimension in two questionnaires is two columns.
    #expect(mixed.dimensions.count == Set(mixed.dimensions).count)
    for client in mixed.clients {
      for column in mixed.dimensions where column.questionnaire != client.questionnaire {
        #expect(client.value(of: column) == nil)
      }
    }
  }

  @Test("Filters by sector, size and questionnaire; the order is by what is due, then by name")
  func filters() throws {
    let all = try portfolio(3)
    #expect(all.clients.map(\.company.name) == ["Firma 1", "Firma 2", "Firma 3"])
    #expect(all.chosen(.init(size: "250+")).clients.map(\.company.name) == ["Firma 2"])
    #expect(all.chosen(.init(sector: "andere")).clients.isEmpty)
    #expect(all.chosen(.init(questionnaire: "muster")).clients.count == 3)
    #expect(all.sizes.map(\.id) == ["10-49", "250+"] && all.sectors.map(\.label.german) == ["Handel"])
  }

  @Test(
    "JSON is what its schema says, with and without a comparison; CSV has a row a company and the same columns in each")
  func data() throws {
    let docs = URL(filePath: #filePath).appending(path: "../../../docs/portfolio.schema.json").standardized
    let schema = SchemaCheck(try JSONDecoder().decode(JSON.self, from: Data(contentsOf: docs)))
    for count in [0, 3, 6] {
      let portfolio = try portfolio(count)
      let json = try JSON(parsing: PortfolioData.json(portfolio))
      #expect(schema.faults(in: json).isEmpty, "\(schema.faults(in: json).prefix(3))")
      #expect(json["companies"].elements.count == count)
      for language in Language.allCases {
        let lines = PortfolioData.csv(portfolio, language: language).components(separatedBy: "\r\n")
        #expect(lines.count == count + 2)
      }
    }
  }
}
