import Documents
import Foundation
import HTMLDocuments
import House
import MarkdownDocuments
import PrintedDocuments
import Questionnaire
import ReportData
import ReportSamples
import Reports
import TestSupport
import Testing
import TextDocuments
import Words

@Suite("Who hands a report out")
struct OrganiserTests {
  private static let name = "<script>alert(1)</script> & *IHK*"
  private static let contact = "[Petra](http://x) | \"0123\" $1"

  private func report(_ organiser: Organiser?) throws -> GapReport {
    let sample = try ReportSample.report()
    var input = ReportInput(
      sample.sheet, questionnaire: sample.questionnaire, benchmark: sample.benchmark, programVersion: "1.0.0")
    input.organiser = organiser
    return GapReport(input)
  }

  private func organiser(logo: Logo? = nil) throws -> Organiser {
    try #require(Organiser(name: Self.name, contact: Self.contact, logo: logo))
  }

  @Test("Text says it once, below the title, as it is", arguments: Language.allCases)
  func text(language: Language) throws {
    let organiser = try organiser()
    let text = TextDocument.render(try report(organiser).document(in: language), width: 160)
    #expect(text.replacing("\n", with: " ").contains(organiser.line(in: language)))
    #expect(text.components(separatedBy: "<script>").count == 2)
    let lines = text.split(separator: "\n")
    #expect(lines.prefix(6).contains { $0.contains("<script>") })
  }

  @Test("Markdown escapes what its readers would obey", arguments: Language.allCases)
  func markdown(language: Language) throws {
    let text = MarkdownDocument.render(try report(organiser()).document(in: language))
    #expect(!text.contains("<script>") && !text.contains("*IHK*\n") && !text.contains("[Petra](http"))
    #expect(text.contains(language == .german ? "Überreicht von" : "Presented by"))
    #expect(text.contains("alert"))
  }

  @Test("HTML escapes it, and allows pictures only where there is one", arguments: Language.allCases)
  func html(language: Language) throws {
    let plain = HTMLDocument.render(try report(organiser()).document(in: language))
    #expect(plain.contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; *IHK*") && !plain.contains("<script"))
    #expect(!plain.contains("<img") && !plain.contains("img-src"))
    let logo = try Logo(png: PNGPicture.bytes(width: 300, height: 100))
    let pictured = HTMLDocument.render(try report(organiser(logo: logo)).document(in: language))
    #expect(pictured.contains("<img src=\"data:image/png;base64,iVBORw0KGgo"))
    #expect(pictured.contains("img-src data:;"))
    // 180 wide would be 60 high: it fits.
    #expect(pictured.contains("width=\"180\" height=\"60\""))
    #expect(!HTMLDocument.render(try report(nil).document(in: language)).contains("class=\"organiser\""))
  }

  @Test("JSON has name and contact, or null")
  func json() throws {
    let text = JSONReport.render(try report(organiser()))
    #expect(text.contains(#""name": "<script>alert(1)</script> & *IHK*""#))
    #expect(JSONReport.render(try report(nil)).contains("\"organiser\": null"))
  }

  @Test("A what-if of it is handed out by the same")
  func assuming() throws {
    let organiser = try organiser()
    #expect(try report(organiser).assuming([:]).organiser == organiser)
  }
}
