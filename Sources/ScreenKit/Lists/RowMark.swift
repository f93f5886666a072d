import Terminal

/// The row that the cursor is on, and whether ⏎ takes it: only after it was moved since the last answer.
package struct RowMark: Hashable, Sendable {
  /// Where the cursor is; there is always one, so that it is always seen.
  package private(set) var row: Int
  private var isMoved = false

  /// On a row, not moved yet.
  package init(at row: Int? = nil) { self.row = row ?? 0 }

  /// Moves among `count` rows.
  package mutating func move(_ move: ListMove, among count: Int) {
    guard count > 0 else { return }
    isMoved = true
    row = min(count - 1, max(0, row + move.distance(page: count)))
  }

  /// What ⏎ takes beside `chosen`, where one row can be chosen; `nil` = it only goes on.
  package func pending(beside chosen: Int?) -> Int? { isMoved && row != chosen ? row : nil }

  /// Something was answered: nothing that was marked before comes back with ⏎.
  package mutating func settle(at row: Int? = nil) { self = RowMark(at: row ?? self.row) }
}
