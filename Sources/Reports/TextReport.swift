package import Terminal
package import Words

/// The gap report as plain text for a terminal, a file or a printer.
package enum TextReport {
  /// The narrowest and the widest page.
  package static let widths = 60...160
  /// What the narrowest screen has; a still narrower page counts as this.
  static let narrowest = 56

  /// The report in lines of at most `width` columns, with a trailing line feed, without control sequences.
  package static func render(
    _ report: GapReport, language: Language, width: Int = 72, charset: Charset = .unicode
  ) -> String {
    var writer = ReportWriter(report, language: language, width: clamped(width), charset: charset)
    writer.writeHeader()
    for section in report.sections { writer.write(section) }
    writer.writeImprint()
    return writer.page.text
  }

  static func clamped(_ width: Int) -> Int { min(widths.upperBound, max(narrowest, width)) }
}
