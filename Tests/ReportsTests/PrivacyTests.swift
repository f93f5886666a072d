import Explanations
import Foundation
import HTMLDocuments
import MarkdownDocuments
import Questionnaire
import ReportData
import ReportSamples
import Reports
import Scoring
import TestSupport
import Testing
import TextDocuments
import Words

@Suite("Privacy of several people")
struct PrivacyTests {
  /// Everything that leaves the room, in both languages.
  private func renderings(_ report: GapReport) -> [String: String] {
    var all = ["report.json": JSONReport.render(report), "values.json": ValuesJSON.render(report)]
    for language in Language.allCases {
      all["text \(language)"] = TextDocument.render(report.document(in: language), width: 160)
      all["explanation \(language)"] = Explanation.text(of: nil, in: report, language: language, width: 160)
      all["markdown \(language)"] = MarkdownDocument.render(report.document(in: language))
      all["html \(language)"] = HTMLDocument.render(report.document(in: language))
      for item in report.questionnaire.items {
        for subject in [Explanation.Subject.item(item.id), .perception(item.id), .trendItem(item.id)] {
          all["\(subject) \(language)"] = Explanation.text(of: subject, in: report, language: language)
        }
      }
    }
    return all
  }

  private func joint(_ people: [AnswerSheet]) throws -> GapReport {
    GapReport(
      ReportInput(
        people[0], others: Array(people.dropFirst()), questionnaire: try ReportSample.questionnaire(),
        benchmark: ReportSample.benchmark(), earlier: [try ReportSample.earlier()], programVersion: "0.1.0"))
  }

  @Test("No word of a perspective with five people is in any rendering, wherever its people stand in the order")
  func words() throws {
    let people = try ReportSample.people()
    for order in [people, people.reversed(), Array(people[4...]) + people[..<4]] {
      for (name, text) in renderings(try joint(order)) {
        #expect(!text.contains(ReportSample.secret), "\(name)")
      }
    }
  }

  @Test("Nothing tells single answers of five people apart: only their medians count")
  func single() throws {
    let people = try ReportSample.people()
    let levels: [ItemID: [Int]] = [
      "kultur.budget": [1, 1, 1, 1, 1], "kompetenz.plattformen": [0, 4, 4, 4, 4], "kompetenz.inhalte": [3, 3, 3, 1, 4],
      "erfolg.gesamt": [0, 1, 2, 3, 4],
    ]
    var others = people
    for (index, place) in people.indices.filter({ people[$0].perspective == .colleague }).enumerated() {
      for (item, levels) in levels {
        others[place][item] = Answer(.level(try #require(Level(levels[index]))), note: "Etwas ganz anderes \(index)")
      }
      others[place]["offen.aenderung"] = Answer(.text("Ein anderer Text \(index)"))
    }
    let (first, second) = (renderings(try joint(people)), renderings(try joint(others)))
    for (name, text) in first { #expect(text == second[name], "\(name)") }
  }

  @Test("Up to four people of a perspective may see each other's answers and words, named by perspective only")
  func few() throws {
    var people = try ReportSample.people().filter { $0.perspective == .colleague }.prefix(4)
    let lead = try #require(ReportSample.people().first { $0.perspective == .socialMediaLead })
    people.append(lead)
    let report = try joint(Array(people))
    let text = flat(TextDocument.render(report.document(in: .german), width: 100))
    let written = MarkdownDocument.render(report.document(in: .german))
    #expect(written.contains("**Notiz · Kollegin oder Kollege:** \(ReportSample.secret) 2"))
    #expect(text.contains("Kollegin oder Kollege: 1 ansatzweise (einzeln: 0, 1, 1, 2)"))
    #expect(
      report.notes.flatMap(\.notes).contains { $0.perspective == .colleague && $0.text == "\(ReportSample.secret) 2" })
  }

  @Test("The report says what of single people it shows", arguments: Language.allCases)
  func told(language: Language) throws {
    let joint = flat(TextDocument.render(try ReportSample.joint().document(in: language)))
    #expect(joint.contains(flat(Vocabulary.privacy[language])))
    #expect(!flat(TextDocument.render(try ReportSample.report().document(in: language))).contains("Median"))
  }
}
