/// Rows of cells in columns of fixed widths, under a head that every page repeats.
struct TableLayout {
  struct Column {
    var title: [Span]
    var width: Double
    var alignment = Alignment.left
    /// Drawn in place of the title.
    var drawing: ((Canvas, Area) -> Void)?
    /// Whether its cells head their rows.
    var isHead = false

    init(_ title: [Span], width: Double, _ alignment: Alignment = .left, drawing: ((Canvas, Area) -> Void)? = nil) {
      self.title = title
      self.width = width
      self.alignment = alignment
      self.drawing = drawing
    }
  }

  /// A row on its way into the table.
  struct Row {
    var cells: [Piece]
    var anchor: String?
    var keepsWithNext = false
    /// Whether a fine rule stands under it.
    var isRuled = true
  }

  let columns: [Column]
  var spacing = 12.0
  /// Space above and below the cells of a row.
  var padding = 3.2
  var hasHead = true

  /// The width of a column by its number.
  func width(_ column: Int) -> Double { columns[column].width }

  /// Where a column begins.
  func x(_ column: Int) -> Double {
    columns[..<column].reduce(0) { $0 + $1.width + spacing }
  }

  /// From the left edge to the right one.
  var width: Double { columns.reduce(-spacing) { $0 + $1.width + spacing } }
}

extension Manuscript {
  /// The rows under the head of the table.
  func blocks(of rows: [TableLayout.Row], in table: TableLayout, before: Double) -> [PageBlock] {
    guard !rows.isEmpty else { return [] }
    // Where a page repeats it, it is decoration.
    let head = table.hasHead ? self.head(of: table) : nil
    let whole = newRole(.table)
    let heads = head.map { [self.head($0, before: before, in: whole)] } ?? []
    return heads
      + rows.enumerated().map { index, row in
        let cells = row.cells.enumerated().map { index, cell in
          (table.x(index), cell.tagged(table.columns[index].isHead ? .headCell(.row) : .cell))
        }
        let content = Piece.beside(cells).padded(top: table.padding, bottom: table.padding)
        let width = table.width
        let piece = content.decorated { canvas, place in
          if row.isRuled { canvas.rule(x: place.x, y: place.y + content.height, width: width, weight: 0.35) }
        }
        // A table never starts or ends with a single row on a page.
        let isNearEdge = rows.count > 2 && (index == 0 || index == rows.count - 2)
        var block = PageBlock(
          piece, before: index == 0 && head == nil ? before : 0,
          keepsWithNext: row.keepsWithNext || (index < rows.count - 1 && isNearEdge && content.height < 32),
          repeatedHead: head?.decorative)
        block.anchor = row.anchor
        block.role = newRole(.row)
        block.within = [whole]
        return block
      }
  }

  private func head(_ piece: Piece, before: Double, in table: PageBlock.Role) -> PageBlock {
    var block = PageBlock(piece, before: before, keepsWithNext: true)
    block.role = newRole(.row)
    block.within = [table]
    return block
  }

  private func head(of table: TableLayout) -> Piece {
    let style = TextStyle.label
    let cells = table.columns.map { column -> Piece in
      guard let drawing = column.drawing else {
        return text(column.title, style, width: column.width, alignment: column.alignment)
      }
      return Piece(height: style.leading) { canvas, place in
        drawing(canvas, Area(x: place.x, y: place.y, width: column.width, height: style.leading))
      }
    }
    let height = cells.map(\.height).max() ?? 0
    let parts = cells.enumerated().map { index, cell in
      (table.x(index), cell.padded(top: height - cell.height).tagged(.headCell(.column)))
    }
    return Piece.beside(parts).padded(bottom: 4).decorated { canvas, place in
      canvas.rule(x: place.x, y: place.y + height + 3, width: table.width, weight: 0.7, .ink)
    }
  }
}
