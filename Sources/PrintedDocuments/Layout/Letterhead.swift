import Documents
import House
import Words

/// Who hands a document out, in the upper margin of its first page: it takes no room from what the page is for.
struct Letterhead {
  private let words: Piece
  private let picture: Picture?
  private let size: (width: Double, height: Double)
  private let alternative: String

  /// From the upper edge of the page; printers reach no further.
  private static let top = 19.0
  private static let style = TextStyle(size: 7.6, leading: 9.2, colour: .quiet)

  /// - Parameter box: the largest that the logo may be, in points.
  init(
    _ organiser: Organiser, in manuscript: Manuscript, _ language: Language, box: (width: Double, height: Double)
  ) throws(PrintedDocumentError) {
    alternative = LocalizedText(de: "Logo von \(organiser.name)", en: "Logo of \(organiser.name)")[language]
    size = organiser.logo?.size(inBoxOf: box.width, by: box.height) ?? (0, 0)
    picture = if let logo = organiser.logo { try Picture(logo) } else { nil }
    let width = PageSize.textWidth - (picture == nil ? 0 : size.width + 24)
    let lines = organiser.parts.map { part in
      manuscript.text(
        [Span(part.label[language] + " ", Self.style), Span(part.text, Self.style.semibold())], Self.style,
        width: width,
        isHyphenated: false)
    }
    words = .stack(lines)
  }

  /// - Parameter right: where the logo ends.
  func draw(on canvas: Canvas, right: Double = PageSize.left + PageSize.textWidth) {
    canvas.tagged(.paragraph) { words.draw(canvas, Point(x: PageSize.left, y: Self.top)) }
    guard let picture else { return }
    let area = Area(x: right - size.width, y: Self.top, width: size.width, height: size.height)
    canvas.tagged(.figure(alternative: alternative)) { canvas.draw(picture, in: area) }
  }
}

extension Composer {
  /// The letterhead of the first page; `nil` where nobody hands the document out.
  func letterhead(box: (width: Double, height: Double)) throws(PrintedDocumentError) -> Letterhead? {
    guard let organiser = frame.organiser else { return nil }
    return try Letterhead(organiser, in: manuscript, language, box: box)
  }
}
