import BrowserKit
import Documents
import Files
import Foundation
import HTMLDocuments
import OfficeDocuments
import PrintedDocuments
import Reports
import TestSupport
import Testing
import Words

@Suite("The report of a room in word processors and for everybody")
struct WordProcessorTests {
  @Test(
    "Word's and OpenDocument's files of a room open with every question, and a picture of every vote",
    .enabled(if: OfficeReading.program != nil, "no LibreOffice on this machine"))
  func pages() throws {
    let room = try RoomSample.room(.short)
    let document = room.document(in: .german)
    let drawn = try DrawnFigure.render(document.pictures, in: .german, as: .png, with: RoomSample.files.get())
    let images = Dictionary(
      uniqueKeysWithValues: zip(
        document.pictures, drawn.map { OfficeDocument.Image(bytes: $0.bytes, width: $0.width) }))
    let pandoc = try OfficeDocument.pandoc(in: ProcessInfo.processInfo.environment)
    let files = try Dictionary(
      uniqueKeysWithValues: OfficeDocument.Format.allCases.map { format in
        (
          "room-\(format).\(format)",
          try OfficeDocument.render(document, as: format, images: images, with: pandoc, temporary: nil)
        )
      })
    let opened = try OfficeReading.pages(of: files)
    for name in files.keys {
      let pages = try #require(opened[name])
      #expect((1...30).contains(pages.count) && pages.size.contains("(A4)"), "\(pages.count) pages")
      #expect(pages.pictures >= document.pictures.count)
      for entry in room.entries { #expect(pages.text.contains(entry.title.german), "\(entry.id)") }
      for section in document.sections(in: .drawn) where section.layer != .page {
        #expect(pages.text.contains(section.title), "\(section.id)")
      }
    }
  }

  @Test(
    "A screen reader gets headings without gaps and a name for every drawing; at 200 per cent nothing is cut off",
    .enabled(if: Browser.path != nil || Browser.isRequired, "no browser on this machine"), arguments: Language.allCases)
  func tree(language: Language) async throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "reifegrad-\(UUID().uuidString).html")
    let page = HTMLDocument.render(try RoomSample.room(.short).document(in: language))
    try page.write(to: file, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(at: file) }
    let browser = try Browser()
    let opened = try await browser.open(file.absoluteString, language: language.rawValue)
    #expect(try await opened.cutOff(atWidth: 640) == "[]")
    let tree = try await opened.accessibilityTree()
    #expect(tree.faults == [])
    #expect(tree.nodes("heading").count > 4)
  }
}
