/// A part of a row of a frame, and the keys that a click on it stands for.
package struct ClickTarget: Hashable, Sendable {
  /// The row, from 0.
  package let row: Int
  /// The columns, from 0.
  package let columns: Range<Int>
  /// What a click does, as if these keys were typed.
  package let keys: [Key]

  func holds(_ point: Point) -> Bool { point.row == row && columns.contains(point.column) }
}

extension Frame {
  /// What a click on a cell stands for; empty where nothing can be clicked.
  package func keys(at point: Point) -> [Key] { targets.last { $0.holds(point) }?.keys ?? [] }
}

extension [Key] {
  /// From the marked row of a list to another one, `distance` rows below it.
  package static func steps(_ distance: Int) -> [Key] {
    Array(repeating: distance < 0 ? .up : .down, count: abs(distance))
  }
}

extension Paper {
  /// A row of a list: a click marks it, and one on the marked row takes it.
  package mutating func listRow(_ rows: Range<Int>, at index: Int, marked: Int) {
    clickable(rows, keys: index == marked ? [.enter] : .steps(index - marked))
  }
}
