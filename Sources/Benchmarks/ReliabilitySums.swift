package import Questionnaire

/// The sums from which Cronbach's α follows, over the people who have a level at every item (method §9).
///
/// α needs how items move together, which counts of single items do not tell. So these sums are taken once, where the
/// answers are. They are whole numbers and add up exactly. They are no counts to be passed on: those of one person are
/// that person's answers.
package struct ReliabilitySums: Hashable, Sendable {
  /// The items, in the order of the questionnaire.
  package let items: [ItemID]
  /// How many people have a level at every item.
  package private(set) var n = 0
  /// How many were left out because a level was missing.
  package private(set) var incomplete = 0
  /// For each item Σx, Σx² and Σx·t, t being a person's total over all items.
  private(set) var sums: [Int]
  private(set) var squares: [Int]
  private(set) var products: [Int]
  /// Σt and Σt².
  private(set) var total = 0
  private(set) var totalSquares = 0

  /// No one yet.
  package init(items: [ItemID]) {
    self.items = items
    let zeros = items.map { _ in 0 }
    (sums, squares, products) = (zeros, zeros, zeros)
  }

  /// No one yet, over the items of a dimension in a form.
  package init(_ dimension: Dimension, in questionnaire: Questionnaire, form: Form) {
    let fields = Set(dimension.fields.map(\.id))
    self.init(
      items: questionnaire.items(in: form).filter { $0.scored.map { fields.contains($0.field) } ?? false }.map(\.id))
  }

  /// Takes one more person; whoever lacks a level at one of the items is only counted as incomplete.
  package mutating func count(_ levels: [ItemID: Level]) {
    let own = items.compactMap { levels[$0]?.rawValue }
    guard own.count == items.count else {
      incomplete += 1
      return
    }
    let sum = own.reduce(0, +)
    n += 1
    total += sum
    totalSquares += sum * sum
    for (index, level) in own.enumerated() {
      sums[index] += level
      squares[index] += level * level
      products[index] += level * sum
    }
  }

  /// Takes one more person's answers.
  package mutating func count(_ sheet: AnswerSheet, in questionnaire: Questionnaire) {
    count(
      items.reduce(into: [:]) { levels, id in
        levels[id] = sheet[id].response.flatMap { questionnaire.item(id)?.level(of: $0) }
      })
  }

  /// Both groups together; `nil` when the items differ. They must share no one.
  package func adding(_ other: ReliabilitySums) -> ReliabilitySums? {
    guard items == other.items else { return nil }
    var sum = self
    sum.n += other.n
    sum.incomplete += other.incomplete
    sum.total += other.total
    sum.totalSquares += other.totalSquares
    for index in items.indices {
      sum.sums[index] += other.sums[index]
      sum.squares[index] += other.squares[index]
      sum.products[index] += other.products[index]
    }
    return sum
  }
}
