package import Documents
import House
package import Words

/// A figure of a document as a picture, drawn as it is in print.
package struct DrawnFigure: Hashable, Sendable {
  /// What a picture can be had as.
  package enum Format: String, Hashable, Sendable {
    /// Lines and letters as shapes: sharp at every size.
    case svg
    /// Pixels: what every word processor shows.
    case png
  }

  /// The content of the file.
  package let bytes: [UInt8]
  /// In points.
  package let width: Double

  /// The figures as pictures, as many as there are; the same figure gives the same bytes.
  package static func render(
    _ figures: [Figure], in language: Language, as format: Format, with files: TypesettingFiles
  ) throws(PrintedDocumentError) -> [DrawnFigure] {
    guard !figures.isEmpty else { return [] }
    return try PrintedDocument.withManuscript(in: language, on: .standard, files) {
      manuscript throws(PrintedDocumentError) in
      var drawn: [DrawnFigure] = []
      for figure in figures { drawn.append(try render(figure, manuscript, language, format)) }
      return drawn
    }
  }

  private static func render(
    _ figure: Figure, _ manuscript: Manuscript, _ language: Language, _ format: Format
  ) throws(PrintedDocumentError) -> DrawnFigure {
    // Strokes and marks reach a little over the edges of what they belong to.
    let margin = 4.0
    let width = pictureWidth(of: figure)
    let setter = BlockSetter(manuscript: manuscript, language: language, width: width)
    let piece = setter.picture(figure)
    let size = (width: width + 2 * margin, height: piece.height + 2 * margin)
    let kind: PictureFile.Kind =
      switch format {
      case .svg: .svg
      case .png: .png
      }
    let bytes = try PictureFile.bytes(width: size.width, height: size.height, as: kind) { canvas in
      piece.draw(canvas, Point(x: margin, y: margin))
    }
    guard format == .svg, let alternative = figure.alternative(in: language) else {
      return DrawnFigure(bytes: bytes, width: size.width)
    }
    return DrawnFigure(bytes: titled(bytes, alternative), width: size.width)
  }

  private static func pictureWidth(of figure: Figure) -> Double {
    switch figure {
    case .radar: BlockSetter.radarWidth + 30
    case .code: 82
    case .bullets: PageSize.textWidth
    case .ladder: 268
    case .distributions, .bullet, .track, .change, .legend, .checkbox: BlockSetter.width(of: figure)
    }
  }

  /// The SVG with the words that say the same, for those who read it with a program.
  private static func titled(_ svg: [UInt8], _ alternative: String) -> [UInt8] {
    let text = String(decoding: svg, as: UTF8.self)
    guard let start = text.firstRange(of: "<svg "), let end = text[start.upperBound...].firstIndex(of: ">") else {
      return svg
    }
    let escaped = alternative.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
    return Array(
      (text[..<start.upperBound] + "role=\"img\" " + text[start.upperBound...end] + "\n<title>\(escaped)</title>"
        + text[text.index(after: end)...]).utf8)
  }
}
