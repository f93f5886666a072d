import Words

/// Draws the pages of a manuscript, with running head and folio.
struct Printing {
  private let composer: any Composer
  private let pages: [[Placed]]

  init(_ composer: any Composer) {
    self.composer = composer
    pages = Paginator.pages(of: composer.manuscript.regions)
  }

  var pageCount: Int { pages.count }

  /// The finished file.
  func bytes() throws(PrintedDocumentError) -> [UInt8] {
    let letterhead = try composer.letterhead(box: (150, 30))
    let file = try PDFFile(width: PageSize.width, height: PageSize.height, composer.frame.metadata, composer.language)
    var structure = Structure()
    file.canvas.begin(.document)
    for (index, page) in pages.enumerated() {
      if index == 0 { letterhead?.draw(on: file.canvas) }
      structure.draw(page, on: file.canvas)
      if index > 0 { drawHead(on: file.canvas) }
      drawFolio(index + 1, on: file.canvas)
      file.endPage()
    }
    structure.end(on: file.canvas)
    file.canvas.end(.document)
    addBookmarks(to: file)
    return try file.finish()
  }

  private func drawHead(on canvas: Canvas) {
    let y = 36.0
    let right = composer.manuscript.line(composer.frame.kind, .label)
    let left = composer.manuscript.shortened(
      composer.frame.title, .label, width: PageSize.textWidth - right.width - 30)
    canvas.draw(left, at: Point(x: PageSize.left, y: y))
    canvas.draw(right, at: Point(x: PageSize.left + PageSize.textWidth - right.width, y: y))
  }

  private func drawFolio(_ number: Int, on canvas: Canvas) {
    let y = PageSize.height - 32
    let left = composer.manuscript.line(composer.frame.imprint, .label)
    let right = composer.manuscript.line(
      composer.say("Seite \(number) von \(pages.count)", "Page \(number) of \(pages.count)"),
      TextStyle.label.tabular())
    canvas.draw(left, at: Point(x: PageSize.left, y: y))
    canvas.draw(right, at: Point(x: PageSize.left + PageSize.textWidth - right.width, y: y))
  }

  private func addBookmarks(to file: PDFFile) {
    var parent: Int32 = 0
    file.bookmark(composer.say("Auf einen Blick", "At a glance"), to: "title")
    for bookmark in composer.manuscript.bookmarks {
      if bookmark.level == 1 {
        parent = file.bookmark(bookmark.title, to: bookmark.anchor)
      } else {
        file.bookmark(bookmark.title, to: bookmark.anchor, below: parent)
      }
    }
  }
}
