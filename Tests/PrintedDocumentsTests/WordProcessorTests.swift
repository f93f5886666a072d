import Documents
import Files
import Foundation
import House
import OfficeDocuments
import PrintedDocuments
import Reports
import TestSupport
import Testing
import Words

@Suite("Reports in word processors", .enabled(if: OfficeReading.program != nil, "no LibreOffice on this machine"))
struct WordProcessorTests {
  /// The examples: one person, several, a follow-up, the short form and the questionnaire for beginners.
  private static let kinds: [(Reports.Kind, Language)] = [
    (.beginner, .german), (.joint, .german), (.strong, .english), (.short, .english), (.entry, .german),
  ]

  private static func made(_ document: Document, _ format: OfficeDocument.Format) throws -> [UInt8] {
    var document = document
    document.head.organiser = Organiser(name: "IHK Musterstadt & Partner")
    let environment = ProcessInfo.processInfo.environment
    let drawn = try DrawnFigure.render(
      document.pictures, in: document.language, as: .png, with: Reports.files.get())
    let images = drawn.map { OfficeDocument.Image(bytes: $0.bytes, width: $0.width) }
    return try OfficeDocument.render(
      document, as: format, images: Dictionary(uniqueKeysWithValues: zip(document.pictures, images)),
      with: OfficeDocument.pandoc(in: environment),
      temporary: nil)
  }

  @Test(
    "Word's and OpenDocument's files open with their headings, next steps and pictures, on A4",
    arguments: OfficeDocument.Format.allCases)
  func pages(format: OfficeDocument.Format) throws {
    var files: [String: [UInt8]] = [:]
    for (kind, language) in Self.kinds {
      files["\(kind)-\(format).\(format)"] = try Self.made(Reports.report(kind).document(in: language), format)
    }
    let opened = try OfficeReading.pages(of: files)
    for (kind, language) in Self.kinds {
      let pages = try #require(opened["\(kind)-\(format).\(format)"])
      let report = try Reports.report(kind)
      let document = report.document(in: language)
      #expect((1...25).contains(pages.count), "\(kind): \(pages.count) pages")
      #expect(pages.size.contains("(A4)"), "\(kind): \(pages.size)")
      #expect(pages.pictures >= document.pictures.count, "\(kind)")
      // The title of the document heads its first page.
      for section in document.sections(in: .drawn) where section.layer != .page {
        #expect(pages.text.contains(section.title), "\(section.id)")
      }
      let squeezed = PageWords.squeezed(pages.text)
      for gap in report.topGaps {
        if let step = gap.nextStep { #expect(squeezed.contains(PageWords.squeezed(step[language])), "\(gap.id)") }
      }
      #expect(pages.text.contains("IHK Musterstadt & Partner"))
      let folio = language == .german ? "Seite 1 von \(pages.count)" : "Page 1 of \(pages.count)"
      #expect(pages.text.contains(folio), "\(kind)")
    }
  }

  @Test("A short table stands on one page with its title", arguments: OfficeDocument.Format.allCases)
  func wholeTables(format: OfficeDocument.Format) throws {
    let documents = try [Reports.Kind.beginner, .joint].map { try Reports.report($0).document(in: .german) }
    let files = try documents.enumerated().map { ("\($0.offset)-tables.\(format)", try Self.made($0.element, format)) }
    let opened = try OfficeReading.pages(of: Dictionary(uniqueKeysWithValues: files))
    for (document, file) in zip(documents, files) {
      let pages = try #require(opened[file.0]).texts.map { PageWords.squeezed($0) }
      let lists = document.sections.flatMap(\.blocks).flatMap(\.listsInside).filter { !$0.columns.isEmpty }
      let short = lists.filter { (3...15).contains($0.items.count) && $0.caption?.isEmpty == false }
      #expect(short.count > 4)
      for list in short {
        let parts = ([list.caption].compactMap(\.self) + list.items.map(\.title)).map { PageWords.squeezed($0.plain) }
        #expect(pages.contains { page in parts.allSatisfy { page.contains($0) } }, "\(list.caption?.plain ?? "")")
      }
    }
  }

  @Test("What belongs together is on one page: a gap and its next step, and marks with what they explain")
  func together() throws {
    let kinds: [(Reports.Kind, Language)] = [(.joint, .german), (.joint, .english), (.strong, .english)]
    var files: [String: [UInt8]] = [:]
    for (kind, language) in kinds {
      let document = try Reports.report(kind).document(in: language)
      for format in OfficeDocument.Format.allCases {
        files["\(kind)-\(language)-together-\(format).\(format)"] = try Self.made(document, format)
      }
    }
    let foot = /IHK Musterstadt & Partner (Seite|Page) \d+ (von|of) \d+/
    for (name, opened) in try OfficeReading.pages(of: files) {
      for (index, page) in opened.texts.enumerated() {
        let text = page.replacing(foot, with: "").trimmingCharacters(in: .whitespaces)
        let place = "\(name), \(index + 1)"
        #expect(!text.hasPrefix("Nächster Schritt") && !text.hasPrefix("Next step"), "\(place)")
        #expect(!text.hasSuffix("Richtwert für weniger Erfolgreiche") && !text.hasSuffix("less successful"), "\(place)")
        #expect(!text.hasSuffix("sagt sie nicht.") && !text.hasSuffix("brought it about."), "\(place)")
      }
    }
  }

  @Test("The same report gives the same bytes", arguments: OfficeDocument.Format.allCases)
  func reproducible(format: OfficeDocument.Format) throws {
    let document = try Reports.report(.entry).document(in: .german)
    #expect(try Self.made(document, format) == Self.made(document, format))
  }

  @Test("What a person wrote is text, whatever it holds")
  func hostile() throws {
    let name = "<img src=/etc/passwd> \u{1B}[31m& \"X\" \u{202E}]]> GmbH"
    let opened = try OfficeReading.pages(
      of: ["hostile.docx": try Self.made(Reports.named(name).document(in: .german), .docx)])
    let text = try #require(opened["hostile.docx"]).text
    #expect(text.contains("<img src=/etc/passwd>") && text.contains("& \"X\" ]]>") && text.contains("GmbH"))
  }
}

extension Documents.Block {
  /// The lists in it, down to those in the entries of others.
  fileprivate var listsInside: [Documents.List] {
    switch self {
    case .list(let list): [list] + list.items.flatMap(\.blocks).flatMap(\.listsInside)
    case .part(let part): part.blocks.flatMap(\.listsInside)
    case .fold(let fold): fold.blocks.flatMap(\.listsInside)
    case .beside(let left, let right): (left + right).flatMap(\.listsInside)
    case .alternatives(let drawn, _): drawn.flatMap(\.listsInside)
    case .paragraph, .terms, .table, .figure: []
    }
  }
}
