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
    #expect(middle.others == 5 && middle.below == 0)
    // A filter leaves fewer others as well.
    #expect(enough.chosen(.init(size: "10-49")).missing == 1)
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
