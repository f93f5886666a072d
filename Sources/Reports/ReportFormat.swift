package import Words

/// The kinds of file that a report can be had as, in the order in which they are offered.
package enum ReportFormat: String, Sendable, CaseIterable {
  case pdf
  case html
  case text
  case markdown
  case csv
  case json
  case docx
  case odt

  /// Those that screens offer; the others need a further program, and are there on the command line.
  package static let onScreens: [Self] = [.pdf, .html, .text, .markdown, .csv, .json]

  /// What it is called after “als” or “as”.
  package var name: LocalizedText {
    switch self {
    case .pdf: LocalizedText(de: "PDF", en: "PDF")
    case .html: LocalizedText(de: "HTML", en: "HTML")
    case .text: LocalizedText(de: "Text", en: "text")
    case .markdown: LocalizedText(de: "Markdown", en: "Markdown")
    case .csv: LocalizedText(de: "CSV", en: "CSV")
    case .json: LocalizedText(de: "JSON", en: "JSON")
    case .docx: LocalizedText(de: "DOCX", en: "DOCX")
    case .odt: LocalizedText(de: "ODT", en: "ODT")
    }
  }

  /// The end of a file's name.
  package var suffix: String {
    switch self {
    case .text: "txt"
    case .markdown: "md"
    case .pdf, .html, .csv, .json, .docx, .odt: rawValue
    }
  }
}
