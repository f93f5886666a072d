public import Questionnaire
public import Terminal

/// The gap report as plain text for a terminal, a file or a printer.
public enum TextReport {
  /// The narrowest and the widest page; another width counts as the nearest of them.
  public static let widths = 60...140

  /// The report in lines of at most `width` columns, with a trailing line feed, without control sequences.
  public static func render(
    _ report: GapReport, language: Language, width: Int = 72, charset: Charset = .unicode
  ) -> String {
    ""
  }
}
