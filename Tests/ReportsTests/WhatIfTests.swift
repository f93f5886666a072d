import Questionnaire
import Reports
import Scoring
import TestSupport
import Testing

@Suite("What-if")
struct WhatIfTests {
  @Test("Values, gaps and way follow what is assumed; what was answered stays")
  func asIf() throws {
    let questionnaire = try Sample.small()
    let responses = Dictionary(uniqueKeysWithValues: questionnaire.items.map { ($0.id, Response.level(1)) })
    var input = ReportInput(
      Sample.sheet(for: questionnaire, responses), questionnaire: questionnaire, benchmark: nil, programVersion: "1")
    let now = GapReport(input)
    input.whatIf = ["fachwissen.a": 3]
    let asIf = GapReport(input)
    #expect(asIf.standings["fachwissen.a"] == .level(3) && now.standings["fachwissen.a"] == .level(1))
    #expect(asIf.values["kompetenz" as DimensionID]?.value == 37.5)
    #expect(now.values["kompetenz" as DimensionID]?.value == 25)
    #expect(asIf.answer(to: "fachwissen.a")?.standing == .level(3) && asIf.sheet == now.sheet)
  }

  @Test("What is open counts once a level is assumed, and with several people that of the company")
  func openAndSeveral() throws {
    let questionnaire = try Sample.small()
    let one = Sample.sheet(for: questionnaire, perspective: .management, ["fachwissen.a": .level(0)])
    let two = Sample.sheet(for: questionnaire, perspective: .colleague, ["fachwissen.a": .level(4)])
    var input = ReportInput(
      one, others: [two], questionnaire: questionnaire, benchmark: nil, programVersion: "1")
    #expect(GapReport(input).standings["fachwissen.a"] == .level(2))
    input.whatIf = ["fachwissen.a": 3, "fachwissen.b": 1]
    let report = GapReport(input)
    #expect(report.standings["fachwissen.a"] == .level(3) && report.standings["fachwissen.b"] == .level(1))
    #expect(report.values["fachwissen" as FieldID]?.value == 50)
  }
}
