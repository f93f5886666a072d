/// A size in terminal cells.
package struct Size: Hashable, Sendable {
  /// Width in columns.
  package var columns: Int
  /// Height in rows.
  package var rows: Int

  /// Makes a size; negative numbers count as 0.
  package init(columns: Int, rows: Int) {
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }
}

/// A cell's place, counted from the upper left corner, from 0.
package struct Point: Hashable, Sendable {
  /// Column, from 0.
  package var column: Int
  /// Row, from 0.
  package var row: Int

  package init(column: Int, row: Int) {
    self.column = column
    self.row = row
  }
}
