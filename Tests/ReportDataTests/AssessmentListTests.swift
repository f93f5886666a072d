import Foundation
import Questionnaire
import ReportData
import ReportSamples
import Reports
import TestSupport
import Testing
import Words

@Suite("The list of assessments")
struct AssessmentListTests {
  private func list() throws -> [ListedAssessment] {
    let report = try ReportSample.report()
    let sheet = report.sheet
    let (id, before) = (try #require(AssessmentID("a7k2m")), try #require(AssessmentID("b2m4n")))
    let one = { (report: GapReport?, name: String, previous: AssessmentID?) in
      ListedAssessment(
        id: id, company: CompanyProfile(name: name, size: "10-49", sector: nil),
        questionnaire: sheet.questionnaire, version: sheet.version, form: sheet.form, perspective: sheet.perspective,
        date: sheet.date, isFinished: report != nil, answered: 12, people: 2, previous: previous, report: report,
        actionsDue: report == nil ? nil : 1, next: report == nil ? nil : "2027-05-24")
    }
    return [one(report, "=Muster", before), one(nil, "", nil)]
  }

  @Test("JSON is what its schema says, with null where there is no result")
  func json() throws {
    let docs = URL(filePath: #filePath).appending(path: "../../../docs/list.schema.json").standardized
    let schema = SchemaCheck(try JSONDecoder().decode(JSON.self, from: Data(contentsOf: docs)))
    let json = try JSON(parsing: AssessmentList.json(list()))
    #expect(schema.faults(in: json).isEmpty, "\(schema.faults(in: json).prefix(3))")
    let all = json["assessments"].elements
    #expect(all.count == 2)
    #expect(all[0]["company"] == .string("=Muster") && all[0]["after"] == .string("b2m4n"))
    #expect(all[0]["state"] == .string("finished") && all[1]["state"] == .string("draft"))
    #expect(all[0]["stage"] != .null && all[1]["stage"] == .null && all[1]["actionsDue"] == .null)
    #expect(schema.faults(in: try JSON(parsing: AssessmentList.json([]))).isEmpty)
    #expect(schema.faults(in: json.setting("more", .null)) == ["more"])
  }

  @Test("CSV is a table in the words of the language; a name is no formula")
  func csv() throws {
    let german = AssessmentList.csv(try list(), language: .german)
    let lines = german.components(separatedBy: "\r\n")
    #expect(lines.count == 4 && lines[3].isEmpty)
    #expect(lines[0].hasPrefix("\u{FEFF}\"ID\";\"Tag\";\"Stand\";\"Unternehmen\""))
    #expect(lines[1].contains("\"'=Muster\"") && lines[1].contains("\"10 bis 49 Personen\""))
    #expect(lines[1].contains("\"fertig\"") && lines[2].contains("\"Entwurf\""))
    #expect(Set(lines.prefix(3).map { $0.components(separatedBy: ";").count }).count == 1)
    #expect(AssessmentList.csv(try list(), language: .english).contains("\"Day\",\"State\""))
  }
}
