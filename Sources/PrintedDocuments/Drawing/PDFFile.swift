import CPango
import Words

/// A PDF that is written into memory.
final class PDFFile {
  /// What a reader program shows of a document.
  struct Metadata {
    var title: String
    var author: String
    var subject: String
    var keywords: String
    var creator: String
    /// `YYYY-MM-DD`.
    var date: String
  }

  private let collected: CollectedBytes
  private let surface: OpaquePointer
  private let language: Language
  let canvas: Canvas

  /// - Parameters:
  ///   - width: of a page, in points.
  ///   - height: of a page, in points.
  ///   - language: what all of its text is in.
  init(
    width: Double, height: Double, _ metadata: Metadata, _ language: Language
  ) throws(PrintedDocumentError) {
    // The surface never outlives `self`, which holds the bytes.
    let collected = CollectedBytes()
    let surface = cp_cairo_pdf_surface_create_for_stream(CollectedBytes.write, collected.closure, width, height)
    guard let surface, let canvas = Canvas(surface) else { throw .drawingFailed(status: 1) }
    self.collected = collected
    self.language = language
    // A later version packs its structure, which is completed when all is drawn.
    cp_cairo_pdf_surface_restrict_to_version(surface, cairo_pdf_version_t(CP_PDF_VERSION_1_4))
    self.surface = surface
    self.canvas = canvas
    for (key, text) in [
      (CP_PDF_METADATA_TITLE, metadata.title), (CP_PDF_METADATA_AUTHOR, metadata.author),
      (CP_PDF_METADATA_SUBJECT, metadata.subject), (CP_PDF_METADATA_KEYWORDS, metadata.keywords),
      (CP_PDF_METADATA_CREATOR, metadata.creator), (CP_PDF_METADATA_CREATE_DATE, metadata.date + "T12:00:00Z"),
    ] where !text.isEmpty {
      // Cairo makes no PDF with a noncharacter in what it writes as UTF-16.
      cp_cairo_pdf_surface_set_metadata(surface, cairo_pdf_metadata_t(key), text.withoutNoncharacters)
    }
  }

  deinit {
    // Whatever is still to be written must be written while the bytes are there.
    cp_cairo_surface_finish(surface)
    cp_cairo_surface_destroy(surface)
  }

  /// Ends the page.
  func endPage() { cp_cairo_show_page(canvas.pointer) }

  /// A bookmark that leads to an anchor; its number is the parent of those below it, 0 = top.
  @discardableResult
  func bookmark(_ title: String, to anchor: String, below parent: Int32 = 0, isOpen: Bool = false) -> Int32 {
    cp_cairo_pdf_surface_add_outline(
      surface, parent, title.withoutNoncharacters, "dest='\(anchor)'",
      cairo_pdf_outline_flags_t(isOpen ? CP_PDF_OUTLINE_FLAG_OPEN : 0))
  }

  /// Ends the document.
  func finish() throws(PrintedDocumentError) -> [UInt8] {
    let drawn = cp_cairo_status(canvas.pointer)
    cp_cairo_surface_finish(surface)
    let written = cp_cairo_surface_status(surface)
    guard drawn == UInt32(CP_STATUS_SUCCESS), written == UInt32(CP_STATUS_SUCCESS) else {
      throw .drawingFailed(status: Int(max(drawn, written)))
    }
    return PDFSupplement(collected.bytes).bytes(canvas.tags, language)
  }
}
