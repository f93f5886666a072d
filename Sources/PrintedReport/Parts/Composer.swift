import Reports
import Words

/// Writes a document into a manuscript, in one language.
protocol Composer {
  var language: Language { get }
  var manuscript: Manuscript { get }
  /// What stands on every page, and in the properties of the file.
  var frame: PageFrame { get }

  /// Writes all of it.
  func compose()
}

extension Composer {
  /// A text in the language of the report; both languages must be there.
  func say(_ german: String, _ english: String) -> String { LocalizedText(de: german, en: english)[language] }

  // MARK: Heads of columns

  /// A column headed by a mark.
  func column(_ mark: Mark, width: Double) -> Table.Column {
    Table.Column("", width: width, .right) { canvas, area in
      mark.draw(on: canvas, at: Point(x: area.right - 4, y: area.middle.y), radius: 2.9)
    }
  }

  /// A column headed by the numbers of a scale.
  func column(scale numbers: [Double], width: Double) -> Table.Column {
    let lines = numbers.map { manuscript.line(Numerals.value($0, in: language), TextStyle.label.tabular()) }
    let highest = numbers.max() ?? 1
    return Table.Column("", width: width) { canvas, area in
      for (number, line) in zip(numbers, lines) {
        let x = area.x + area.width * number / highest
        canvas.draw(line, at: Point(x: x - line.width / 2, y: area.y + TextStyle.label.ascent))
      }
    }
  }

  // MARK: Signs in running pieces

  /// A mark with its meaning beside it.
  func legend(_ mark: Mark, _ text: String) -> (width: Double, piece: Piece) {
    let line = manuscript.line(text.capitalisedFirst, .label)
    return (
      line.width + 11,
      Piece(height: TextStyle.label.leading) { canvas, place in
        mark.draw(on: canvas, at: place.moved(x: 3.6, y: TextStyle.label.leading / 2), radius: 2.9)
        canvas.draw(line, at: place.moved(x: 11, y: TextStyle.label.ascent))
      }
    )
  }

  /// A patch with its meaning beside it.
  func legend(isHatched: Bool, _ text: String) -> (width: Double, piece: Piece) {
    let line = manuscript.line(text.capitalisedFirst, .label)
    return (
      line.width + 21,
      Piece(height: TextStyle.label.leading) { canvas, place in
        let area = Area(x: place.x, y: place.y + TextStyle.label.leading / 2 - 2.2, width: 16, height: 4.4)
        if isHatched {
          canvas.hatch(area)
          canvas.frame(area, width: 0.4, .own)
        } else {
          canvas.fill(area, .own)
        }
        canvas.draw(line, at: place.moved(x: 21, y: TextStyle.label.ascent))
      }
    )
  }

  /// Entries of a legend side by side, on as many lines as they need.
  func row(_ entries: [(width: Double, piece: Piece)], width: Double) -> Piece {
    let gap = 14.0
    var rows: [[(x: Double, piece: Piece)]] = [[]]
    var x = 0.0
    for entry in entries {
      if x > 0, x + entry.width > width {
        rows.append([])
        x = 0
      }
      rows[rows.count - 1].append((x, entry.piece))
      x += entry.width + gap
    }
    return .stack(rows.map { .beside($0) }, spacing: 1)
  }

  // MARK: Title

  /// The kind of the document in small capitals, then the title.
  func composeTitle(kicker: String, title: String) {
    let kicker = manuscript.line(
      kicker.uppercased(), TextStyle(size: 8.6, leading: 12, isSemibold: true, colour: .own, tracking: 1.1))
    manuscript.add(
      Piece(height: 20) { canvas, place in
        canvas.fill(Area(x: place.x, y: place.y + 1.4, width: 18, height: 6.4), .own)
        canvas.draw(kicker, at: place.moved(x: 25, y: 7.8))
      }, keepsWithNext: true)
    var block = Block(
      manuscript.text(title, titleStyle(for: title), width: Sheet.textWidth, isHyphenated: false), keepsWithNext: true)
    block.anchor = "title"
    block.role = manuscript.newRole("H1")
    manuscript.add(block)
  }

  /// Long names are set smaller.
  private func titleStyle(for name: String) -> TextStyle {
    for size in [27.0, 22, 18] {
      let style = TextStyle(size: size, leading: size * 1.16, isSemibold: true)
      if manuscript.line(name, style).width < Sheet.textWidth * (size > 20 ? 1 : 2) { return style }
    }
    return TextStyle(size: 14, leading: 17, isSemibold: true)
  }

  /// Labels with what they say, in columns between two rules.
  func facts(_ facts: [(label: String, text: String)]) -> Piece {
    let columns = 3
    let gap = 16.0
    let width = (Sheet.textWidth - gap * Double(columns - 1)) / Double(columns)
    let cells = facts.map { fact in
      Piece.stack([
        manuscript.text(fact.label, .label, width: width),
        manuscript.text(fact.text, .table, width: width, isHyphenated: false),
      ])
    }
    let rows = stride(from: 0, to: cells.count, by: columns).map { start in
      Piece.beside(
        cells[start..<min(cells.count, start + columns)].enumerated().map {
          (Double($0.offset) * (width + gap), $0.element)
        })
    }
    let grid = Piece.stack(rows, spacing: 6)
    return Piece(height: grid.height + 16) { canvas, place in
      canvas.rule(x: place.x, y: place.y, width: Sheet.textWidth, weight: 0.8, .ink)
      grid.draw(canvas, place.moved(y: 7))
      canvas.rule(x: place.x, y: place.y + grid.height + 14, width: Sheet.textWidth, weight: 0.35)
    }
  }

  /// Labels with running text, in two columns of small print.
  func composeFinePrint(_ entries: [(label: String, text: String)]) {
    manuscript.columns(2) {
      let style = TextStyle.fine
      for (index, entry) in entries.enumerated() {
        manuscript.paragraph(
          [Span(entry.label + "  ", style.semibold()), Span(entry.text, style)], style, before: index == 0 ? 0 : 4)
      }
    }
  }
}
