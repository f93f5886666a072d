/// A size in terminal cells.
public struct Size: Hashable, Sendable {
  /// Width in columns.
  public var columns: Int
  /// Height in rows.
  public var rows: Int

  /// Makes a size; negative numbers count as 0.
  public init(columns: Int, rows: Int) {
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }
}

/// A cell's place, counted from the upper left corner, from 0.
public struct Point: Hashable, Sendable {
  /// Column, from 0.
  public var column: Int
  /// Row, from 0.
  public var row: Int

  /// Makes a place.
  public init(column: Int, row: Int) {
    self.column = column
    self.row = row
  }
}
