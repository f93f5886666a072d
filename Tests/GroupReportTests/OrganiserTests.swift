import HTMLDocuments
import House
import MarkdownDocuments
import PrintedDocuments
import ReportData
import Reports
import TestSupport
import Testing
import TextDocuments
import Words

@Suite("Who hands a group report out")
struct OrganiserTests {
  @Test("It is named in every format, escaped", arguments: Language.allCases)
  func formats(language: Language) throws {
    let organiser = try #require(
      Organiser(
        name: "IHK <script>alert(1)</script>", contact: "Petra Muster",
        logo: Logo(png: PNGPicture.bytes(width: 600, height: 200))))
    let plain = try RoomSample.room(.short)
    let room = NamedGroupReport(
      plain.report, of: plain.questionnaire, against: plain.benchmark, organiser: organiser, programVersion: "0.1.0")
    let document = room.document(in: language)
    let words = language == .german ? "Überreicht von IHK" : "Presented by IHK"
    #expect(TextDocument.render(document, width: 120).contains(organiser.line(in: language)))
    let html = HTMLDocument.render(document)
    #expect(html.contains(words) || html.contains("IHK &lt;script&gt;"))
    #expect(html.contains("IHK &lt;script&gt;") && !html.contains("<script") && html.contains("data:image/png;base64,"))
    let markdown = MarkdownDocument.render(document)
    #expect(markdown.contains(words) && !markdown.contains("<script>"))
    let pdf = try PDFText.drawn(PrintedDocument.render(document, with: RoomSample.files.get()))
    #expect(pdf.contains(organiser.parts[0].label[language] + " " + organiser.name) && pdf.contains("Petra Muster"))
    #expect(GroupJSONReport.render(room).contains("\"contact\": \"Petra Muster\""))
  }
}
