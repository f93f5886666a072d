package import Questionnaire

/// A group of people, split by how they rate their own success. How the study of 2012 split its groups is not known to us.
package struct SuccessGroups: Hashable, Sendable {
  /// The item in which people rate their success.
  package let success: ItemID
  /// Level 3 and 4.
  package private(set) var successful = GroupCounts()
  /// Level 0 and 1.
  package private(set) var lessSuccessful = GroupCounts()
  /// Level 2, who are neither, and those who did not rate it.
  package private(set) var rest = GroupCounts()

  /// No one yet.
  package init(success: ItemID) { self.success = success }

  /// What was counted elsewhere; the groups must share no one.
  package init(success: ItemID, successful: GroupCounts, lessSuccessful: GroupCounts, rest: GroupCounts) {
    self.success = success
    (self.successful, self.lessSuccessful, self.rest) = (successful, lessSuccessful, rest)
  }

  /// Everyone.
  package var whole: GroupCounts { successful + lessSuccessful + rest }

  /// Counts one more person, as `GroupCounts` does.
  package mutating func count(_ sheet: AnswerSheet, in questionnaire: Questionnaire) {
    let isAsked = questionnaire.items(in: sheet.form).contains { $0.id == success }
    let rating = sheet[success].response.flatMap { questionnaire.item(success)?.level(of: $0) }
    switch isAsked ? rating?.rawValue : nil {
    case 3, 4: successful.count(sheet, in: questionnaire)
    case 0, 1: lessSuccessful.count(sheet, in: questionnaire)
    default: rest.count(sheet, in: questionnaire)
    }
  }

  /// Both together; `nil` when another item splits them. They must share no one.
  package func adding(_ other: SuccessGroups) -> SuccessGroups? {
    guard success == other.success else { return nil }
    var sum = self
    sum.successful = successful + other.successful
    sum.lessSuccessful = lessSuccessful + other.lessSuccessful
    sum.rest = rest + other.rest
    return sum
  }

  /// What may be passed on; an item with too few levels is left out.
  ///
  /// - Parameter isWholeShown: whether counts of all these people are shown elsewhere, see `MeasuredCounts`.
  package func measurement(under rule: GroupRule, isWholeShown: Bool) -> Measurement {
    let counts = whole.items.keys.reduce(into: [ItemID: MeasuredCounts]()) { counts, item in
      counts[item] = MeasuredCounts(
        folding: successful[item], lessSuccessful[item], rest[item], under: rule, isWholeShown: isWholeShown)
    }
    return Measurement(rule: rule, success: success, counts: counts)
  }
}
