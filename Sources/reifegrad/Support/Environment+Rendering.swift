import Documents
import HTMLDocuments
import House
import MarkdownDocuments
import PrintedDocuments
import ReportData
import Reports
import Terminal
import TextDocuments
import Words

/// How a report stands on a page of text.
struct TextLayout {
  var width = 72
  var charset = Charset.unicode
}

extension Environment {
  /// The gap report as the bytes of a file.
  func rendered(
    _ report: GapReport, as format: ReportFormat, _ extent: ReportExtent, in language: Language,
    _ layout: TextLayout = TextLayout()
  ) throws -> [UInt8] {
    try rendered(
      report.document(in: language, format.extent(for: extent)), as: format, extent, layout,
      csv: { CSVReport.render(report, language: language) },
      json: { JSONReport.render(report) })
  }

  /// The group report as the bytes of a file, in the language of this environment.
  func rendered(
    _ room: NamedGroupReport, as format: ReportFormat, _ extent: ReportExtent = .full,
    _ layout: TextLayout = TextLayout()
  ) throws -> [UInt8] {
    try rendered(
      room.document(in: language, format.extent(for: extent)), as: format, extent, layout,
      csv: { GroupCSVReport.render(room, language: language) },
      json: { GroupJSONReport.render(room) })
  }

  /// The one place that knows which renderer makes which format.
  private func rendered(
    _ document: @autoclosure () -> Document, as format: ReportFormat, _ extent: ReportExtent, _ layout: TextLayout,
    csv: () -> String, json: () -> String
  ) throws -> [UInt8] {
    switch format {
    case .pdf: try PrintedDocument.render(document(), on: house.paper ?? .standard, with: typesettingFiles())
    case .html: Array(HTMLDocument.render(document(), opensAppendix: extent == .full).utf8)
    case .text: Array(TextDocument.render(document(), width: layout.width, charset: layout.charset).utf8)
    case .markdown: Array(MarkdownDocument.render(document()).utf8)
    case .csv: Array(csv().utf8)
    case .json: Array(json().utf8)
    }
  }
}
