import House
import PrintedDocuments
import Reports
import Testing
import Words

struct PageTests {
  private static let margin = 56.0

  @Test("No word stands outside the margins", arguments: Reports.Kind.allCases, Language.allCases)
  func margins(kind: Reports.Kind, language: Language) throws {
    for word in try Printed.of(kind, language).words() {
      #expect(word.left >= Self.margin - 0.5, "\(word)")
      #expect(word.right <= 595.28 - Self.margin + 0.5, "\(word)")
      #expect(word.top >= 24 && word.bottom <= 841.89 - 24, "\(word)")
    }
  }

  @Test("Between text and page number stays room", arguments: Reports.Kind.allCases, Language.allCases)
  func body(kind: Reports.Kind, language: Language) throws {
    for word in try Printed.of(kind, language).words() {
      let isInBody = word.bottom <= 841.89 - 52
      let isFolio = word.top >= 841.89 - 46
      #expect(isInBody || isFolio, "\(word)")
    }
  }

  @Test("No heading is the last on its page", arguments: Reports.Kind.allCases, Language.allCases)
  func headings(kind: Reports.Kind, language: Language) throws {
    let words = try Printed.of(kind, language).words().filter { $0.bottom < 841.89 - 50 }
    // Only headings of parts are set this large, from the second page on.
    let headings = words.filter { $0.page > 1 && (18...24).contains($0.height) }
    // A recommendation has one page.
    #expect(kind == .entry || !headings.isEmpty)
    for heading in headings {
      let below = words.filter { $0.page == heading.page && $0.top > heading.bottom - 2 }
      #expect(below.count >= 4, "\(heading)")
    }
  }

  @Test("The page to pin up is one page, whatever there is to say", arguments: Reports.Kind.allCases, Language.allCases)
  func onePage(kind: Reports.Kind, language: Language) throws {
    for paper in Paper.allCases {
      let bytes = try PrintedDocument.render(
        Reports.report(kind).document(in: language, .brief), on: paper, with: Reports.files.get())
      #expect(try Printed(bytes, name: "page-\(kind)-\(language)-\(paper)").pageCount() == 1, "\(paper)")
    }
  }

  @Test("No page is left empty", arguments: Reports.Kind.allCases)
  func emptyPages(kind: Reports.Kind) throws {
    let printed = try Printed.of(kind, .german)
    let words = try printed.words()
    for page in 1...(try printed.pageCount()) { #expect(words.filter { $0.page == page }.count > 12) }
  }
}
