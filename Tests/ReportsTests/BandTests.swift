import HTMLDocuments
import Questionnaire
import ReportSamples
import Reports
import Terminal
import TestSupport
import Testing
import TextDocuments
import Words

@Suite("The band of a share in reports")
struct BandTests {
  @Test("Every rendering shows it in the anchor's words, never as a figure", arguments: Language.allCases)
  func words(language: Language) throws {
    var answers = ReportSample.mixedAnswers()
    answers["kultur.mitmachen"] = Answer(.level(3))
    let item = try #require(ReportSample.questionnaire().item("kultur.mitmachen"))
    let report = try ReportSample.report(answers)
    let answer = try #require(report.answers.first { $0.id == item.id })
    let anchor = try #require(item.anchor(of: 3, in: language))
    #expect(answer.level == 3 && answer.details(in: language) == [anchor])
    let text = TextDocument.render(report.document(in: language), width: 400, charset: .unicode)
    #expect(text.contains(anchor))
    #expect(!text.contains("Ihre Angabe") && !text.contains("Your figure"))
    let page = HTMLDocument.render(report.document(in: language))
    #expect(page.contains(anchor) && !page.contains("Ihre Angabe") && !page.contains("Your figure"))
  }
}
