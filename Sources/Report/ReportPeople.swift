public import Questionnaire
public import Scoring

/// What a person of a perspective wrote; only from perspectives whose single answers may be seen.
public struct ReportVoice: Hashable, Sendable {
  /// Which perspective.
  public let perspective: Perspective
  /// The words.
  public let text: String
}

/// What a person of a perspective answered to an item outside the score; only where single answers may be seen.
public struct ReportReply: Hashable, Sendable {
  /// Which perspective.
  public let perspective: Perspective
  /// The response.
  public let response: Response
  /// The labels of the chosen options, in the order of the file.
  public let chosen: [LocalizedText]
  /// The level, where the response means one.
  public let level: Level?
}

/// How every perspective sees one item.
public struct ReportPerception: Hashable, Sendable, Identifiable {
  /// Item, field and dimension.
  public let placed: PlacedItem
  /// One for each perspective, in order; single standings only where they may be seen.
  public let views: [Perspectives.View]
  /// Where it puts the company.
  public let company: Standing

  /// The item's id.
  public var id: ItemID { placed.id }
}

/// A perception gap: two perspectives at least two levels apart.
public struct ReportDifference: Hashable, Sendable, Identifiable {
  /// The numbers.
  public let difference: Perspectives.Difference
  /// Item, field and dimension.
  public let placed: PlacedItem

  /// Unique within a report.
  public var id: String {
    "\(difference.item) \(difference.higher.perspective.rawValue) \(difference.lower.perspective.rawValue)"
  }
  /// Who sees it higher.
  public var higher: Perspectives.Difference.Side { difference.higher }
  /// Who sees it lower.
  public var lower: Perspectives.Difference.Side { difference.lower }
  /// The distance in levels, 2–4.
  public var levels: Double { difference.levels }
}

/// The people of one company side by side.
public struct ReportPeople: Hashable, Sendable {
  /// The perspectives that are there, with how many people each.
  public let groups: [Perspectives.Group]
  /// Every scored item of the form, in order.
  public let perceptions: [ReportPerception]
  /// The perception gaps, the largest first.
  public let differences: [ReportDifference]

  /// How many people.
  public var count: Int { groups.reduce(0) { $0 + $1.count } }
  /// The perspectives of which only the median may be seen.
  public var withheld: [Perspectives.Group] { groups.filter { !$0.showsSingleAnswers } }

  init(_ perspectives: Perspectives, in questionnaire: Questionnaire) {
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
  public subscript(item: ItemID) -> ReportPerception? { perceptions.first { $0.id == item } }
}
