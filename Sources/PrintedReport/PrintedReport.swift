import Foundation
import Hyphenation
package import Reports
package import Words

/// The gap report as a PDF on A4, with its fonts inside.
package enum PrintedReport {
  /// The bytes of the file; the same report gives the same bytes.
  package static func render(
    _ report: GapReport, language: Language, with files: TypesettingFiles
  ) throws(PrintedReportError) -> [UInt8] {
    try typeset(language, with: files) { ReportComposer(report, language: language, manuscript: $0) }
  }

  /// The report on a room.
  package static func render(
    _ room: RoomReport, language: Language, with files: TypesettingFiles
  ) throws(PrintedReportError) -> [UInt8] {
    try typeset(language, with: files) { RoomComposer(room, language: language, manuscript: $0) }
  }

  private static func typeset(
    _ language: Language, with files: TypesettingFiles, _ composer: (Manuscript) -> any Composer
  ) throws(PrintedReportError) -> [UInt8] {
    try withManuscript(in: language, files) { manuscript throws(PrintedReportError) in
      let composer = composer(manuscript)
      composer.compose()
      return try Printing(composer).bytes()
    }
  }

  /// What `print` makes of a manuscript, with the fonts that it needs.
  static func withManuscript(
    in language: Language, _ files: TypesettingFiles, _ print: (Manuscript) throws(PrintedReportError) -> [UInt8]
  ) throws(PrintedReportError) -> [UInt8] {
    let hyphenator = language == .german ? try self.hyphenator(files) : nil
    // Names and notes may hold characters that our fonts lack; only then those of the machine help out.
    for withSystemFonts in [false, true] {
      let typesetter = try Typesetter(files, language: language.rawValue, withSystemFonts: withSystemFonts)
      let bytes = try print(Manuscript(typesetter, hyphenator: hyphenator))
      if withSystemFonts || !typesetter.lacksGlyphs { return bytes }
    }
    return []
  }

  private static func hyphenator(_ files: TypesettingFiles) throws(PrintedReportError) -> Hyphenator {
    guard let patterns = FileManager.default.contents(atPath: files.germanPatterns), !patterns.isEmpty else {
      throw .unreadablePatterns(path: files.germanPatterns)
    }
    return Hyphenator(patterns: patterns)
  }
}
