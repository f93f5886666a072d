package import Questionnaire

/// The counts of every scored item over a group of people (method §9).
package struct GroupCounts: Hashable, Sendable {
  /// How many people answered, whatever they left open.
  package private(set) var people = 0
  /// The counts of each item that at least one of them was asked.
  package private(set) var items: [ItemID: LevelCounts] = [:]

  /// No one.
  package init() {}

  /// What was counted elsewhere.
  package init(people: Int, items: [ItemID: LevelCounts]) {
    self.people = people
    self.items = items
  }

  /// Counts one more person, over the scored items of the form that was answered.
  ///
  /// The sheet must be of this questionnaire, and must not have been counted before.
  package mutating func count(_ sheet: AnswerSheet, in questionnaire: Questionnaire) {
    people += 1
    for item in questionnaire.items(in: sheet.form) where item.scored != nil {
      items[item.id, default: .zero].count(sheet[item.id].response, to: item)
    }
  }

  /// The counts of an item; all 0 where no one was asked.
  package subscript(item: ItemID) -> LevelCounts { items[item] ?? .zero }

  /// Both groups together; they must share no one.
  package static func + (left: GroupCounts, right: GroupCounts) -> GroupCounts {
    var sum = left
    sum.people += right.people
    sum.items.merge(right.items, uniquingKeysWith: +)
    return sum
  }
}

extension GroupRule {
  /// What may be shown of each item.
  package func release(_ counts: GroupCounts) -> [ItemID: GroupRelease] { counts.items.mapValues { release($0) } }
}
