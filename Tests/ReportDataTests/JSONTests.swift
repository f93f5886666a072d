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
  private func parsed(_ text: String) throws -> JSON {
    try JSONDecoder().decode(JSON.self, from: Data(text.utf8))
  }

  @Test("Values read back exactly", arguments: 1...10)
  func exact(seed: Int) throws {
    let report = try RealContent.report("social-media-management", seed: UInt64(seed))
    let json = try parsed(ValuesJSON.render(report))
    #expect(json["format"] == .string("reifegrad-values/1"))
    #expect(json["stage"] == JSON(report.values.stage.map { Double($0.rawValue) }))
    #expect(json["bottleneck"] == .array(report.values.bottleneck.map { .string($0.rawValue) }))
    for value in report.values.dimensions {
      let own = json["dimensions"][value.id.rawValue]
      #expect(own["value"] == JSON(value.value) && own["low"] == JSON(value.low))
      #expect(own["high"] == JSON(value.high) && own["position"] == JSON(value.position))
      #expect(own["successful"] == JSON(value.successful) && own["lessSuccessful"] == JSON(value.lessSuccessful))
      #expect(own["assessable"] == .bool(value.isAssessable))
      #expect(own["missing"]["points"] == JSON(value.missing?.points))
      let core = value.missing.map { JSON.array($0.core.map { .string($0.rawValue) }) } ?? .null
      #expect(own["missing"]["core"] == core)
    }
    for value in report.values.fields {
      let own = json["fields"][value.id.rawValue]
      #expect(own["value"] == JSON(value.value) && own["coverage"] == JSON(value.coverage))
      #expect(own["low"] == JSON(value.low) && own["high"] == JSON(value.high))
    }
    let gaps = json["gaps"].elements
    #expect(gaps.map { $0["item"] } == report.values.gaps.map { .string($0.item.rawValue) })
    #expect(gaps.map { $0["priority"] } == report.values.gaps.map { JSON($0.priority) })
    #expect(gaps.map { $0["gap"] } == report.values.gaps.map { JSON($0.gap) })
    #expect(gaps.allSatisfy { $0["basis"] == .string("coded") })
    #expect(json["breadth"]["own"] == JSON(report.values.knowledge.map { Double($0.own.breadth) }))
    #expect(json["depth"]["own"] == JSON(report.values.knowledge?.own.depth))
  }

  @Test("The keys stand in the order of the format, and undefined values are null")
  func order() throws {
    let text = ValuesJSON.render(try ReportSample.report([:]))
    let keys = [
      "format", "questionnaire", "version", "stage", "bottleneck", "dimensions", "fields", "breadth", "depth", "gaps",
    ]
    let places = try keys.map { try #require(text.range(of: "\n  \"\($0)\": ")).lowerBound }
    #expect(places == places.sorted())
    #expect(text.contains("\"stage\": null") && text.contains("\"gaps\": []"))
    #expect(text.hasSuffix("}\n"))
  }

  @Test("The values of the sample look the same as before")
  func snapshot() throws {
    let text = ValuesJSON.render(try ReportSample.report())
    #expect(try SnapshotFile("values.json", beside: #filePath).kept(recording: text) == text)
  }

  @Test("People, way, trend and actions are in the report with their numbers, and nothing of hidden people")
  func company() throws {
    let report = try ReportSample.joint()
    let json = try parsed(JSONReport.render(report))
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
    let way = try #require(report.way)
    #expect(json["way"]["cost"] == .number(Double(way.cost)) && json["way"]["goal"] == .number(3))
    #expect(json["way"]["legs"].elements.map { $0["reached"] } == way.legs.map { .number($0.reached) })
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
    let json = try parsed(JSONReport.render(report))
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
      let json = try parsed(text)
      #expect(json["format"] == .string("reifegrad-report/1"))
      #expect(json["values"]["format"] == .string("reifegrad-values/1"))
      let list = json["answers"].elements
      #expect(list.count == report.answers.count)
      let crisis = try #require(list.first { $0["item"] == .string("kompetenz.krise") })
      #expect(crisis["note"] == .string(note))
      #expect(crisis["title"] == .object(["de": .string("Krisen bewältigen"), "en": .string("Handling a crisis")]))
      #expect(!text.unicodeScalars.contains { $0.properties.generalCategory == .control && $0 != "\n" })
    }
  }
}

/// Any JSON, read by another program's rules than it was written by; `JSONSerialization` is not exact on Linux.
private enum JSON: Decodable, Equatable {
  case null
  case bool(Bool)
  case number(Double)
  case string(String)
  case array([JSON])
  case object([String: JSON])

  init(_ number: Double?) { self = number.map { .number($0) } ?? .null }

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let flag = try? container.decode(Bool.self) {
      self = .bool(flag)
    } else if let number = try? container.decode(Double.self) {
      self = .number(number)
    } else if let text = try? container.decode(String.self) {
      self = .string(text)
    } else if let list = try? container.decode([JSON].self) {
      self = .array(list)
    } else {
      self = .object(try container.decode([String: JSON].self))
    }
  }

  subscript(key: String) -> JSON {
    if case .object(let members) = self { members[key] ?? .null } else { .null }
  }

  var elements: [JSON] { if case .array(let list) = self { list } else { [] } }
}
