package import Questionnaire

/// How many people of a group are at each level of an item, and how many have none (method §9).
///
/// Counts add up, so that groups and files merge exactly, and hold no one's answers. They never subtract.
package struct LevelCounts: Hashable, Sendable {
  private var counts: [Int]
  /// How many said “weiß nicht”.
  package private(set) var dontKnow: Int
  /// How many said “trifft nicht zu”.
  package private(set) var notApplicable: Int
  /// How many were asked and gave no answer.
  package private(set) var unanswered: Int

  /// The most that is counted anywhere, in memory and in files: more than any survey has.
  package static let most = 1_000_000_000

  /// No one.
  package static let zero = LevelCounts()

  /// No one.
  package init() {
    counts = [0, 0, 0, 0, 0]
    (dontKnow, notApplicable, unanswered) = (0, 0, 0)
  }

  /// Counts for level 0 to 4; `nil` unless there are five, and none is below 0 or above ``most``.
  package init?(_ levels: [Int], dontKnow: Int = 0, notApplicable: Int = 0, unanswered: Int = 0) {
    guard levels.count == 5 else { return nil }
    let all = levels + [dontKnow, notApplicable, unanswered]
    guard all.allSatisfy({ (0...Self.most).contains($0) }) else { return nil }
    counts = levels
    (self.dontKnow, self.notApplicable, self.unanswered) = (dontKnow, notApplicable, unanswered)
  }

  /// How many are at `level`.
  package subscript(level: Level) -> Int { counts[level.rawValue] }

  /// From level 0 to 4.
  package var levels: [Int] { counts }
  /// How many have a level: the n of every figure.
  package var n: Int { counts.reduce(0, +) }
  /// How many were asked.
  package var asked: Int { n + dontKnow + notApplicable + unanswered }
  /// The level at which everyone is; `nil` when there are several, or no one has a level.
  package var unanimous: Level? {
    let taken = Level.allCases.filter { self[$0] > 0 }
    return taken.count == 1 ? taken.first : nil
  }
  /// The counts of the levels alone.
  package var withoutStates: LevelCounts {
    var result = self
    (result.dontKnow, result.notApplicable, result.unanswered) = (0, 0, 0)
    return result
  }

  /// Counts one more person at `level`.
  package mutating func count(_ level: Level) { counts[level.rawValue] += 1 }

  /// Counts one more person's answer; one that does not fit the item is none, as in `Rating`.
  package mutating func count(_ response: Response?, to item: Item) {
    switch response {
    case nil: unanswered += 1
    case .dontKnow: dontKnow += 1
    case .notApplicable: notApplicable += 1
    case .some(let given): if let level = item.level(of: given) { count(level) } else { unanswered += 1 }
    }
  }

  /// Both groups together; the groups must share no one.
  package static func + (left: LevelCounts, right: LevelCounts) -> LevelCounts {
    var sum = left
    for index in sum.counts.indices { sum.counts[index] += right.counts[index] }
    sum.dontKnow += right.dontKnow
    sum.notApplicable += right.notApplicable
    sum.unanswered += right.unanswered
    return sum
  }

  /// Adds another group, which must share no one with this.
  package static func += (left: inout LevelCounts, right: LevelCounts) { left = left + right }
}

extension Sequence<LevelCounts> {
  /// All groups together.
  package var total: LevelCounts { reduce(.zero, +) }
}
