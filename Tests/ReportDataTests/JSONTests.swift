import Foundation
import Questionnaire
import ReportData
import ReportSamples
import Reports
import Scoring
import TestSupport
import Testing

@Suite("JSON")
struct JSONTests {
  @Test("Values read back exactly", arguments: 1...10)
  func exact(seed: Int) throws {
    let report = try RealContent.report("social-media-management", seed: UInt64(seed))
    let json = try JSON(parsing: ValuesJSON.render(report))
    #expect(json["format"] == .string("reifegrad-values/2"))
    #expect(json["stage"]["low"] == JSON(report.values.stages.map { Double($0.low.rawValue) }))
    #expect(json["stage"]["high"] == JSON(report.values.stages.map { Double($0.high.rawValue) }))
    #expect(json["decides"] == .array(report.values.decides.map { .string($0.rawValue) }))
    #expect(
      json["bottleneck"]["dimensions"] == .array(report.values.narrowest.dimensions.map { .string($0.rawValue) }))
    #expect(json["bottleneck"]["provisional"] == .bool(report.values.narrowest.isProvisional))
    for value in report.values.dimensions {
      let own = json["dimensions"][value.id.rawValue]
      #expect(own["value"] == JSON(value.value) && own["low"] == JSON(value.low))
      #expect(own["high"] == JSON(value.high) && own["answered"] == JSON(value.answered?.result))
      #expect(own["uncertainty"] == JSON(value.uncertainty?.result))
      #expect(own["stage"]["low"] == JSON(value.stages.map { Double($0.low.rawValue) }))
      #expect(own["guide"]["successful"] == JSON(value.guide?.successful.result))
      #expect(own["guide"]["lessSuccessful"] == JSON(value.guide?.lessSuccessful?.result))
      #expect(own["guide"]["company"] == JSON(value.guide?.company.result))
      #expect(own["guide"]["own"] == JSON(value.guide.map { Double($0.own) }))
      #expect(own["position"]["word"] == (value.place.map { .string($0.word.rawValue) } ?? .null))
    }
    for value in report.values.fields {
      let own = json["fields"][value.id.rawValue]
      #expect(own["value"] == JSON(value.value) && own["coverage"] == JSON(value.coverage))
      #expect(own["low"] == JSON(value.low) && own["high"] == JSON(value.high))
      #expect(own["uncertainty"] == JSON(value.uncertainty?.result))
    }
    let gaps = json["gaps"].elements
    #expect(gaps.map { $0["item"] } == report.values.gaps.map { .string($0.item.rawValue) })
    #expect(gaps.map { $0["priority"] } == report.values.gaps.map { JSON($0.priority) })
    #expect(gaps.map { $0["gap"] } == report.values.gaps.map { JSON($0.gap) })
    for (json, gap) in zip(gaps, report.values.gaps) {
      let isOwn = gap.strength == .own
      #expect(json["basis"] == .string(isOwn ? "own" : "coded"))
      #expect(json["support"] == (isOwn ? .null : .string(gap.strength == .explicit ? "explicit" : "inferred")))
    }
    #expect(json["breadth"]["own"] == JSON(report.values.expertise.map { Double($0.breadth) }))
    #expect(json["depth"]["own"] == JSON(report.values.expertise.map { Double($0.depth) }))
    let plan = try #require(report.plan)
    #expect(json["plan"]["goal"] == JSON(plan.goal.map { Double($0.rawValue) }))
    let legs = json["plan"]["legs"].elements
    #expect(legs.map { $0["minutes"] } == plan.legs.map { JSON(Double($0.minutes)) })
    #expect(legs.flatMap { $0["steps"].elements }.map { $0["item"] } == plan.steps.map { .string($0.item.rawValue) })
    #expect(
      json["plan"]["now"].elements.map { $0["item"] } == report.next.numbers.steps.map { .string($0.item.rawValue) })
  }

  @Test("The keys stand in the order of the format, and undefined values are null")
  func order() throws {
    let text = ValuesJSON.render(try ReportSample.report([:]))
    let keys = [
      "format", "questionnaire", "version", "stage", "decides", "bottleneck", "least", "dimensions", "fields",
      "breadth", "depth", "gaps", "plan", "parked",
    ]
    let places = try keys.map { try #require(text.range(of: "\n  \"\($0)\": ")).lowerBound }
    #expect(places == places.sorted())
    #expect(text.contains("\"answered\": null") && text.contains("\"gaps\": []"))
    #expect(text.hasSuffix("}\n"))
  }

  @Test("The values of the sample look the same as before")
  func snapshot() throws {
    let text = ValuesJSON.render(try ReportSample.report())
    #expect(try SnapshotFile("values.json", beside: #filePath).kept(recording: text) == text)
  }

  @Test("People, plan, trend and actions are in the report with their numbers, and nothing of hidden people")
  func company() throws {
    let report = try ReportSample.joint()
    let json = try JSON(parsing: JSONReport.render(report))
    #expect(json["header"]["people"].elements.map { $0["count"] } == [.number(1), .number(2), .number(5)])
    #expect(json["header"]["firstDate"] == .string("2026-11-20") && json["header"]["lastDate"] == .string("2026-11-24"))
    #expect(json["standings"]["kompetenz.krise"] == .number(3.25))
    #expect(json["standings"]["kompetenz.lernzeit"] == .string("not-applicable"))
    let budget = try #require(json["perspectives"]["items"].elements.first { $0["item"] == .string("kultur.budget") })
    #expect(budget["company"] == .number(2))
    #expect(budget["views"].elements.map { $0["median"] } == [.number(3), .number(2), .number(1)])
    #expect(budget["views"].elements.map { $0["single"].elements.count } == [1, 2, 0])
    let people = try #require(report.people)
    #expect(
      json["perspectives"]["differences"].elements.map { $0["item"] }
        == people.differences.map { .string($0.placed.id.rawValue) })
    let plan = try #require(report.plan)
    #expect(json["plan"]["minutes"] == .number(Double(plan.minutes)))
    #expect(json["plan"]["legs"].elements.map { $0["reached"] } == plan.legs.map { JSON($0.reached?.result) })
    #expect(json["next"] == json["plan"]["now"] && !json["next"].elements.isEmpty)
    #expect(json["perspectives"]["values"].elements.count == 3 && json["perspectives"]["pairs"].elements.count == 3)
    #expect(json["perspectives"]["answering"] == JSON(people.numbers.answering?.result))
    let trend = try #require(report.trend)
    #expect(json["trend"]["since"] == .string("2025-11-25"))
    for dimension in trend.dimensions {
      #expect(json["trend"]["dimensions"][dimension.id.rawValue]["change"] == JSON(dimension.change))
    }
    #expect(json["trend"]["up"].elements.map { $0["item"] } == trend.up.map { .string($0.id.rawValue) })
    #expect(
      json["actions"].elements.map { $0["state"] } == [.string("open"), .string("under-way"), .string("dropped")])
    #expect(json["code"] == .null)
    let crisis = try #require(json["answers"].elements.first { $0["item"] == .string("kompetenz.krise") })
    #expect(crisis["level"] == .number(3.25) && crisis["state"] == .string("answered") && crisis["note"] == .null)
    #expect(
      crisis["notes"].elements.map { $0["perspective"] } == [.string("management"), .string("social-media-lead")])
  }

  @Test("The report of one person has its code, and nobody beside")
  func alone() throws {
    let report = try ReportSample.again()
    let json = try JSON(parsing: JSONReport.render(report))
    let code = try #require(report.code)
    #expect(json["perspectives"] == .null && json["code"] == .string(code))
    #expect(json["header"]["people"].elements.count == 1)
  }

  @Test("The report holds the values, both languages, and every answer; mischievous notes stay what they were")
  func envelope() throws {
    for note in Mischief.texts {
      var answers = ReportSample.mixedAnswers()
      answers["kompetenz.krise"] = Answer(.level(1), note: note)
      let report = try ReportSample.report(answers)
      let text = JSONReport.render(report)
      let json = try JSON(parsing: text)
      #expect(json["format"] == .string("reifegrad-report/2"))
      #expect(json["values"]["format"] == .string("reifegrad-values/2"))
      let list = json["answers"].elements
      #expect(list.count == report.answers.count)
      let crisis = try #require(list.first { $0["item"] == .string("kompetenz.krise") })
      #expect(crisis["note"] == .string(note))
      #expect(crisis["title"] == .object(["de": .string("Krisen bewältigen"), "en": .string("Handling a crisis")]))
      #expect(!text.unicodeScalars.contains { $0.properties.generalCategory == .control && $0 != "\n" })
    }
  }
}
