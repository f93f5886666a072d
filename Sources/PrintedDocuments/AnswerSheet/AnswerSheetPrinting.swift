import Words

/// Draws the same pages once for each sheet, with the number of the sheet.
struct AnswerSheetPrinting {
  private let composer: AnswerSheetComposer
  private let pages: [[Placed]]

  init(_ composer: AnswerSheetComposer) {
    self.composer = composer
    pages = Paginator.pages(of: composer.manuscript.regions)
  }

  /// The finished file; `nil` leaves the box for the number empty.
  func bytes(numbers: [Int?]) throws(PrintedDocumentError) -> [UInt8] {
    // The box for the number stands in the corner.
    let letterhead = try composer.letterhead(box: (120, 22))
    let file = try PDFFile(width: PageSize.width, height: PageSize.height, composer.frame.metadata, composer.language)
    var structure = Structure()
    file.canvas.begin(.document)
    for number in numbers {
      for (index, page) in pages.enumerated() {
        if index == 0 {
          letterhead?.draw(on: file.canvas)
          drawBox(number, on: file.canvas)
        } else {
          drawHead(number, on: file.canvas)
        }
        // Each anchor may stand only once in a file.
        structure.draw(number == numbers.first ? page : page.map(Self.withoutAnchor), on: file.canvas)
        drawFolio(index + 1, number, on: file.canvas)
        file.endPage()
      }
      // Printed on both sides, the next sheet begins on paper of its own.
      if numbers.count > 1, !pages.count.isMultiple(of: 2), pages.count > 1 { file.endPage() }
    }
    structure.end(on: file.canvas)
    file.canvas.end(.document)
    return try file.finish()
  }

  private static func withoutAnchor(_ placed: Placed) -> Placed {
    var block = placed.block
    block.anchor = nil
    return Placed(block: block, place: placed.place)
  }

  private func drawBox(_ number: Int?, on canvas: Canvas) {
    let (width, height) = AnswerSheetComposer.numberBox
    let area = Area(x: PageSize.left + PageSize.textWidth - width, y: PageSize.top, width: width, height: height)
    canvas.frame(area, width: 1, .ink)
    let label = composer.manuscript.line(composer.say("Bogen Nr.", "Sheet no."), .label)
    canvas.draw(label, at: Point(x: area.x, y: area.y - 4))
    guard let number else { return }
    let line = composer.manuscript.line("\(number)", TextStyle.figure.tabular())
    canvas.draw(line, at: Point(x: area.x + (area.width - line.width) / 2, y: area.middle.y + 7))
  }

  private func drawHead(_ number: Int?, on canvas: Canvas) {
    let text = composer.say("Bogen Nr. ", "Sheet no. ") + (number.map(String.init) ?? "________")
    let right = composer.manuscript.line(text, TextStyle.table.semibold().tabular())
    let left = composer.manuscript.shortened(
      composer.frame.title, .label, width: PageSize.textWidth - right.width - 30)
    canvas.draw(left, at: Point(x: PageSize.left, y: 40))
    canvas.draw(right, at: Point(x: PageSize.left + PageSize.textWidth - right.width, y: 40))
  }

  private func drawFolio(_ page: Int, _ number: Int?, on canvas: Canvas) {
    let y = PageSize.height - 32
    let left = composer.manuscript.line(composer.frame.imprint, .label)
    var text = composer.say("Seite \(page) von \(pages.count)", "Page \(page) of \(pages.count)")
    if page < pages.count { text += composer.say(" · bitte wenden", " · please turn over") }
    let right = composer.manuscript.line(text, TextStyle.label.tabular())
    canvas.draw(left, at: Point(x: PageSize.left, y: y))
    canvas.draw(right, at: Point(x: PageSize.left + PageSize.textWidth - right.width, y: y))
  }
}
