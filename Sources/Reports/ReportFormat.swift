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

  /// Those that screens offer first, in the order of their keys.
  package static let onScreens: [Self] = [.pdf, .html, .text, .markdown, .csv, .json]
  /// Those that a further program makes of it, to go on writing in.
  package static let forWordProcessors: [Self] = allCases.filter { !onScreens.contains($0) }

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

  /// The ends of names that mean it, the one that is proposed first.
  package var suffixes: [String] {
    switch self {
    case .text: ["txt", "text"]
    case .markdown: ["md", "markdown"]
    case .html: ["html", "htm"]
    case .pdf, .csv, .json, .docx, .odt: [rawValue]
    }
  }

  /// The one that the end of a file's name means; `nil` where it means none.
  package static func named(byFile path: String) -> Self? {
    let path = path.lowercased()
    return allCases.first { $0.suffixes.contains { path.hasSuffix("." + $0) } }
  }

  /// The end of a file's name.
  package var suffix: String { suffixes.first ?? rawValue }
}
