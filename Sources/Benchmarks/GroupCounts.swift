public import Questionnaire

/// The counts of every scored item over a group of people (method §9).
public struct GroupCounts: Hashable, Sendable {
  /// How many people answered, whatever they left open.
  public private(set) var people = 0
  /// The counts of each item that at least one of them was asked.
  public private(set) var items: [ItemID: LevelCounts] = [:]

  /// No one.
  public init() {}

  /// Counts one more person, over the scored items of the form that was answered.
  ///
  /// The sheet must be of this questionnaire, and must not have been counted before.
  public mutating func count(_ sheet: AnswerSheet, in questionnaire: Questionnaire) {
    people += 1
    for item in questionnaire.items(in: sheet.form) where item.scored != nil {
      items[item.id, default: .zero].count(sheet[item.id].response, to: item)
    }
  }

  /// The counts of an item; all 0 where no one was asked.
  public subscript(item: ItemID) -> LevelCounts { items[item] ?? .zero }

  /// Both groups together; they must share no one.
  public static func + (left: GroupCounts, right: GroupCounts) -> GroupCounts {
    var sum = left
    sum.people += right.people
    sum.items.merge(right.items, uniquingKeysWith: +)
    return sum
  }
}

extension GroupRule {
  /// What may be shown of each item.
  public func release(_ counts: GroupCounts) -> [ItemID: GroupRelease] { counts.items.mapValues { release($0) } }
}
