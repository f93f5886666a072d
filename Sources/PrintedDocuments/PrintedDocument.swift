package import Documents
import Foundation
package import House
import Hyphenation
import Words

/// A document as a PDF, with its fonts inside.
package enum PrintedDocument {
  /// The bytes of the file; the same document gives the same bytes.
  package static func render(
    _ document: Document, on paper: Paper = .standard, with files: TypesettingFiles
  ) throws(PrintedDocumentError) -> [UInt8] {
    try bytes(of: document, pages: nil, on: paper, with: files) ?? []
  }

  /// The first of these documents that has at most so many pages, else the last; `nil` = the first, whatever its length.
  package static func render(
    firstOf documents: some Sequence<Document>, pages most: Int?, on paper: Paper = .standard,
    with files: TypesettingFiles
  ) throws(PrintedDocumentError) -> [UInt8] {
    var last: Document?
    for document in documents {
      if let bytes = try bytes(of: document, pages: most, on: paper, with: files) { return bytes }
      last = document
    }
    guard let last else { return [] }
    return try render(last, on: paper, with: files)
  }

  /// `nil` where it has more pages.
  private static func bytes(
    of document: Document, pages most: Int?, on paper: Paper, with files: TypesettingFiles
  ) throws(PrintedDocumentError) -> [UInt8]? {
    try withManuscript(in: document.language, on: paper, files) {
      manuscript throws(PrintedDocumentError) -> [UInt8]? in
      let composer = DocumentComposer(document, manuscript: manuscript)
      composer.compose()
      let printing = Printing(composer)
      // Nothing is drawn before every page is known.
      if let most, printing.pageCount > most { return nil }
      return try printing.bytes()
    }
  }

  /// What `print` makes of a manuscript, with the fonts that it needs.
  static func withManuscript<Printed>(
    in language: Language, on paper: Paper, _ files: TypesettingFiles,
    _ print: (Manuscript) throws(PrintedDocumentError) -> Printed
  ) throws(PrintedDocumentError) -> Printed {
    try PageSize.on(paper) { () throws(PrintedDocumentError) in try printed(in: language, files, print) }
  }

  private static func printed<Printed>(
    in language: Language, _ files: TypesettingFiles, _ print: (Manuscript) throws(PrintedDocumentError) -> Printed
  ) throws(PrintedDocumentError) -> Printed {
    let hyphenator = language == .german ? try self.hyphenator(files) : nil
    let typesetter = try Typesetter(files, language: language.rawValue, withSystemFonts: false)
    let printed = try print(Manuscript(typesetter, hyphenator: hyphenator))
    guard typesetter.lacksGlyphs else { return printed }
    // Names and notes may hold characters that our fonts lack; only then those of the machine help out.
    let helped = try Typesetter(files, language: language.rawValue, withSystemFonts: true)
    return try print(Manuscript(helped, hyphenator: hyphenator))
  }

  private static func hyphenator(_ files: TypesettingFiles) throws(PrintedDocumentError) -> Hyphenator {
    guard let patterns = FileManager.default.contents(atPath: files.germanPatterns), !patterns.isEmpty else {
      throw .unreadablePatterns(path: files.germanPatterns)
    }
    return Hyphenator(patterns: patterns)
  }
}
