/// Rows of cells in columns of fixed widths, under a head that every page repeats.
struct Table {
  struct Column {
    var title: String
    var width: Double
    var alignment = Alignment.left
    /// Drawn in place of the title.
    var drawing: ((Canvas, Area) -> Void)?

    init(_ title: String, width: Double, _ alignment: Alignment = .left, drawing: ((Canvas, Area) -> Void)? = nil) {
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
  /// Columns whose widths fill the text width: those of width 0 share what the others leave.
  func table(_ columns: [Table.Column], spacing: Double = 12, padding: Double = 3.2, hasHead: Bool = true) -> Table {
    var columns = columns
    let flexible = columns.indices.filter { columns[$0].width == 0 }
    let fixed = columns.reduce(0) { $0 + $1.width } + spacing * Double(columns.count - 1)
    for index in flexible { columns[index].width = (width - fixed) / Double(flexible.count) }
    return Table(columns: columns, spacing: spacing, padding: padding, hasHead: hasHead)
  }

  /// A cell of text.
  func cell(
    _ text: String, _ style: TextStyle = .table, in table: Table, column: Int, isHyphenated: Bool = true
  ) -> Piece {
    cell([Span(text, style)], style, in: table, column: column, isHyphenated: isHyphenated)
  }

  /// A cell of text in several styles.
  func cell(
    _ spans: [Span], _ style: TextStyle = .table, in table: Table, column: Int, isHyphenated: Bool = true
  ) -> Piece {
    text(
      spans, style, width: table.width(column), alignment: table.columns[column].alignment, isHyphenated: isHyphenated)
  }

  /// Adds the rows under the head of the table.
  ///
  /// - Parameter keepsWithNext: whether the last row stays with what follows the table.
  func add(_ rows: [Table.Row], to table: Table, before: Double = 6, keepsWithNext: Bool = false) {
    guard !rows.isEmpty else { return }
    let head = table.hasHead ? self.head(of: table) : nil
    if let head { add(Block(head, before: before, keepsWithNext: true)) }
    for (index, row) in rows.enumerated() {
      let content = Piece.beside(row.cells.enumerated().map { (table.x($0.offset), $0.element) })
        .padded(top: table.padding, bottom: table.padding)
      let width = table.width
      let piece = Piece(height: content.height) { canvas, place in
        content.draw(canvas, place)
        if row.isRuled { canvas.rule(x: place.x, y: place.y + content.height, width: width, weight: 0.35) }
      }
      // A table never starts or ends with a single row on a page.
      let isNearEdge = rows.count > 2 && (index == 0 || index == rows.count - 2)
      var block = Block(
        piece, before: index == 0 && head == nil ? before : 0,
        keepsWithNext: row.keepsWithNext
          || (index < rows.count - 1 ? isNearEdge && content.height < 32 : keepsWithNext),
        repeatedHead: head)
      block.anchor = row.anchor
      block.role = newRole("P")
      add(block)
    }
  }

  private func head(of table: Table) -> Piece {
    let style = TextStyle.label
    let cells = table.columns.map { column in
      text(column.title, style, width: column.width, alignment: column.alignment, isHyphenated: false)
    }
    let height = cells.map(\.height).max() ?? 0
    return Piece(height: height + 4) { canvas, place in
      for (index, cell) in cells.enumerated() {
        let corner = place.moved(x: table.x(index), y: height - cell.height)
        if let drawing = table.columns[index].drawing {
          drawing(canvas, Area(x: corner.x, y: corner.y, width: table.width(index), height: style.leading))
        } else {
          cell.draw(canvas, corner)
        }
      }
      canvas.rule(x: place.x, y: place.y + height + 3, width: table.width, weight: 0.7, .ink)
    }
  }
}
