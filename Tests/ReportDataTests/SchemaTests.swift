import Foundation
import ReportData
import ReportSamples
import Reports
import TestSupport
import Testing

/// The schemas in docs must say what the files are.
@Suite("docs/values.schema.json and docs/report.schema.json")
struct SchemaTests {
  private func schema(_ name: String) throws -> SchemaCheck {
    let docs = URL(filePath: #filePath).appending(path: "../../../docs/\(name).schema.json").standardized
    return SchemaCheck(try JSONDecoder().decode(JSON.self, from: Data(contentsOf: docs)))
  }

  private func reports() throws -> [GapReport] {
    let shipped = try (UInt64(1)...8).map { try RealContent.report("social-media-management", seed: $0, notes: true) }
    return try shipped + [
      RealContent.report("einstieg", seed: 1), ReportSample.report(), ReportSample.report([:]), ReportSample.joint(),
      ReportSample.again(), ReportSample.report(benchmark: nil), ReportSample.report(outcome: ReportSample.outcome()),
    ]
  }

  @Test("Values and reports of all kinds are what their schemas say")
  func valid() throws {
    let (values, whole) = (try schema("values"), try schema("report"))
    for report in try reports() {
      let json = try JSON(parsing: ValuesJSON.render(report))
      #expect(values.faults(in: json).isEmpty, "\(values.faults(in: json).prefix(3))")
      let text = try JSON(parsing: JSONReport.render(report))
      #expect(whole.faults(in: text).isEmpty, "\(whole.faults(in: text).prefix(3))")
      #expect(values.faults(in: text["values"]).isEmpty)
    }
  }

  @Test("A missing key, a further one, a wrong type and a number out of range are faults")
  func faults() throws {
    let values = try schema("values")
    let json = try JSON(parsing: ValuesJSON.render(try ReportSample.report()))
    #expect(values.faults(in: json.setting("format", .string("reifegrad-values/1"))) == ["format"])
    #expect(values.faults(in: json.setting("more", .null)) == ["more"])
    #expect(values.faults(in: json.setting("parked", .null)) == ["parked"])
    #expect(values.faults(in: json.setting("plan", nil)) == ["plan"])
    #expect(values.faults(in: json.setting("stage", .object(["low": .number(5)]))) == ["stage"])
  }
}
