import ArgumentParser
import Documents
import HTMLDocuments
import House
import MarkdownDocuments
import OfficeDocuments
import PrintedDocuments
import ReportData
import Reports
import Synchronization
import Terminal
import TextDocuments
import Words

/// How a report stands on a page of text.
struct TextLayout {
  var width = 72
  var charset = Charset.unicode
  /// The file that it becomes; `nil` = none, so that nothing can lie beside it.
  var file: String?

  init(width: Int = 72, charset: Charset = .unicode, file: String? = nil) {
    self.width = width
    self.charset = charset
    self.file = file == "-" ? nil : file
  }
}

extension Environment {
  /// The gap report as the bytes of a file.
  func rendered(
    _ report: GapReport, as format: ReportFormat, _ wanted: ReportExtent?, in language: Language,
    _ layout: TextLayout = TextLayout()
  ) throws -> Rendition {
    let extent = format.extent(for: wanted)
    return try rendered(
      { report.document(in: language, extent, $0) }, room: extent.mostRoom(in: format), as: format, wanted, layout,
      csv: { CSVReport.render(report, language: language) },
      json: { JSONReport.render(report) })
  }

  /// The group report as the bytes of a file, in the language of this environment.
  func rendered(
    _ room: NamedGroupReport, as format: ReportFormat, _ wanted: ReportExtent? = .full,
    _ layout: TextLayout = TextLayout()
  ) throws -> Rendition {
    try rendered(
      { _ in room.document(in: language, format.extent(for: wanted)) }, as: format, wanted, layout,
      csv: { GroupCSVReport.render(room, language: language) },
      json: { GroupJSONReport.render(room) })
  }

  /// Two measured benchmarks side by side as the bytes of a file, in the language of this environment.
  func rendered(
    _ difference: NamedDifference, as format: ReportFormat, _ layout: TextLayout = TextLayout()
  ) throws -> Rendition {
    try rendered(
      { _ in difference.document(in: language) }, as: format, .full, layout,
      csv: { DifferenceData.csv(difference, language: language) },
      json: { DifferenceData.json(difference) })
  }

  /// The one place that knows which renderer makes which format.
  ///
  /// - Parameters:
  ///   - document: makes it shorter where there is too little room.
  ///   - most: how many lines or pages it may have.
  private func rendered(
    _ document: @escaping (Brevity) -> Document, room most: Int? = nil, as format: ReportFormat,
    _ wanted: ReportExtent?, _ layout: TextLayout, csv: () -> String, json: () -> String
  ) throws -> Rendition {
    let documents = Brevity.allCases.lazy.map(document)
    return switch format {
    case .pdf:
      Rendition(
        try PrintedDocument.render(
          firstOf: documents, pages: most, on: house.paper ?? .standard, with: typesettingFiles()))
    case .html: Rendition(HTMLDocument.render(document(.none), opensAppendix: wanted == .full))
    case .text:
      Rendition(
        TextDocument.render(firstOf: documents, lines: most, width: layout.width, charset: layout.charset))
    case .markdown: try markdown(document(.none), file: layout.file)
    case .csv: Rendition(csv())
    case .json: Rendition(json())
    case .docx: Rendition(try office(document(.none), as: .docx))
    case .odt: Rendition(try office(document(.none), as: .odt))
    }
  }

  /// Markdown with its drawings and templates in a folder beside its file, where there is one; the tables in it say the
  /// same as the drawings.
  private func markdown(_ document: Document, file: String?) throws -> Rendition {
    guard let file else { return Rendition(MarkdownDocument.render(document)) }
    let figures = document.pictures
    let drawn = try DrawnFigure.render(figures, in: document.language, as: .svg, with: typesettingFiles())
    let folder = MediaFolder(beside: file)
    var pictures: [Figure: Picture] = [:]
    var files: [MediaFolder.File] = []
    for (number, (figure, drawing)) in zip(figures, drawn).enumerated() {
      let name = MediaFolder.name(of: number + 1)
      pictures[figure] = Picture(path: folder.reference(to: name), width: drawing.width)
      files.append(MediaFolder.File(name: name, bytes: drawing.bytes))
    }
    var templates: [Attachment: String] = [:]
    for attachment in document.attachments {
      templates[attachment] = folder.reference(to: attachment.name)
      files.append(MediaFolder.File(name: attachment.name, bytes: attachment.bytes))
    }
    return Rendition(MarkdownDocument.render(document, pictures: pictures, files: templates), beside: files)
  }

  /// A document for word processors; Ctrl-C leaves no temporary file behind.
  private func office(_ document: Document, as format: OfficeDocument.Format) throws -> [UInt8] {
    let pandoc = try OfficeDocument.pandoc(in: variables)
    let figures = document.pictures
    let drawn = try DrawnFigure.render(figures, in: document.language, as: .png, with: typesettingFiles())
    let images = Dictionary(
      zip(figures, drawn.map { OfficeDocument.Image(bytes: $0.bytes, width: $0.width) })
    ) { first, _ in first }
    let made = Mutex<[UInt8]>([])
    let (paper, temporary) = (house.paper ?? .standard, variables["TMPDIR"])
    let interruption = try Interruption.canEnd {
      let bytes = try OfficeDocument.render(
        document, as: format, images: images, on: paper, with: pandoc, temporary: temporary)
      made.withLock { $0 = bytes }
    }
    if let interruption { throw Interruption.exit(by: interruption) }
    return made.withLock { $0 }
  }
}
