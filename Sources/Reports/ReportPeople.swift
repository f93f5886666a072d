package import Questionnaire
package import Scoring
package import Words

/// What a person of a perspective wrote; only from perspectives whose single answers may be seen.
package struct ReportVoice: Hashable, Sendable {
  /// Which perspective.
  package let perspective: Perspective
  /// The words.
  package let text: String
}

/// What a person of a perspective answered to an item outside the score; only where single answers may be seen.
package struct ReportReply: Hashable, Sendable {
  /// Which perspective.
  package let perspective: Perspective
  /// The response.
  package let response: Response
  /// The labels of the chosen options, in the order of the file.
  package let chosen: [LocalizedText]
  /// The level, where the response means one.
  package let level: Level?
}

/// How every perspective sees one item.
package struct ReportPerception: Hashable, Sendable, Identifiable {
  /// Item, field and dimension.
  package let placed: PlacedItem
  /// One for each perspective, in order; single standings only where they may be seen.
  package let views: [Perspectives.View]
  /// Where it puts the company.
  package let company: Rating

  /// The item's id.
  package var id: ItemID { placed.id }
}

/// A perception gap: two perspectives at least two levels apart.
package struct ReportDifference: Hashable, Sendable, Identifiable {
  /// The numbers.
  package let difference: Perspectives.Difference
  /// Item, field and dimension.
  package let placed: PlacedItem

  /// Unique within a report.
  package var id: String {
    "\(difference.item) \(difference.higher.perspective.rawValue) \(difference.lower.perspective.rawValue)"
  }
  /// Who sees it higher.
  package var higher: Perspectives.Difference.Side { difference.higher }
  /// Who sees it lower.
  package var lower: Perspectives.Difference.Side { difference.lower }
  /// The distance in levels, 2–4.
  package var levels: Double { difference.levels }
}

/// The people of one company side by side.
package struct ReportPeople: Hashable, Sendable {
  /// The numbers: the values of each perspective alone, each two perspectives, and how many people stand behind it all.
  package let numbers: Perspectives
  /// The perspectives that are there, with how many people each.
  package let groups: [Perspectives.Group]
  /// Every scored item of the form, in order.
  package let perceptions: [ReportPerception]
  /// The perception gaps, the largest first.
  package let differences: [ReportDifference]

  /// How many people.
  package var count: Int { groups.reduce(0) { $0 + $1.count } }
  /// The perspectives of which only the median may be seen.
  package var withheld: [Perspectives.Group] { groups.filter { !$0.showsSingleAnswers } }

  init(_ perspectives: Perspectives, in questionnaire: Questionnaire) {
    numbers = perspectives
    groups = perspectives.groups
    let placed = { (id: ItemID) in questionnaire.item(id).flatMap { PlacedItem($0, in: questionnaire) } }
    perceptions = perspectives.rows.compactMap { row in
      placed(row.id).map { ReportPerception(placed: $0, views: row.views, company: row.company) }
    }
    differences = perspectives.differences.compactMap { difference in
      placed(difference.item).map { ReportDifference(difference: difference, placed: $0) }
    }
  }

  /// How the perspectives see an item.
  package subscript(item: ItemID) -> ReportPerception? { perceptions.first { $0.id == item } }
}
