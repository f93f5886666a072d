public import Questionnaire

/// The report as one table for spreadsheets: a row for each dimension, field, item, gap and action.
public enum CSVReport {
  /// The table, with a byte order mark so that Excel reads UTF-8, and CRLF at the end of each line.
  ///
  /// German: `;` between cells and a decimal comma; English: `,` and a point. Numbers are not rounded.
  public static func render(_ report: GapReport, language: Language) -> String { "\u{FEFF}" }
}
