/// The kinds of file that a report can be saved as.
package enum ReportFormat: String, Sendable, CaseIterable {
  case pdf, html, text, csv, json

  /// The end of a file's name.
  package var suffix: String { self == .text ? "txt" : rawValue }
}
