package import Reports
package import Words

/// The report as one table for spreadsheets; the first column says what a row is about.
package enum CSVReport {
  /// The table, with a byte order mark so that Excel reads UTF-8, and CRLF at the end of each line (RFC 4180).
  ///
  /// German: `;` between cells and a decimal comma; English: `,` and a point. Numbers are not rounded. A text of the
  /// user that a spreadsheet would take for a formula has an apostrophe before it.
  package static func render(_ report: GapReport, language: Language) -> String {
    var writer = CSVWriter(report, language: language)
    writer.writeCompany()
    writer.writeDimensions()
    writer.writeItems()
    writer.writeUnscoredAnswers()
    writer.writeChecks()
    writer.writePlan()
    writer.writePeople()
    writer.writeTrend()
    writer.writeActions()
    return writer.table.text
  }
}
