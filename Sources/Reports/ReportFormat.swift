package import Words

/// The kinds of file that a report can be had as, in the order in which they are offered.
package enum ReportFormat: String, Sendable, CaseIterable {
  case pdf
  case html
  case text
  case markdown
  case csv
  case json

  /// What it is called after “als” or “as”.
  package var name: LocalizedText {
    switch self {
    case .pdf: LocalizedText(de: "PDF", en: "PDF")
    case .html: LocalizedText(de: "HTML", en: "HTML")
    case .text: LocalizedText(de: "Text", en: "text")
    case .markdown: LocalizedText(de: "Markdown", en: "Markdown")
    case .csv: LocalizedText(de: "CSV", en: "CSV")
    case .json: LocalizedText(de: "JSON", en: "JSON")
    }
  }

  /// The end of a file's name.
  package var suffix: String {
    switch self {
    case .text: "txt"
    case .markdown: "md"
    case .pdf, .html, .csv, .json: rawValue
    }
  }
}
