package import Benchmarks
package import Questionnaire
package import Scoring

/// What the first page of a report on a room tells (method §9): from what was released alone, so that nothing can stand
/// there that no question shows.
package struct GroupFindings: Hashable, Sendable {
  /// How far a room is below the target of a question.
  package struct Gap: Hashable, Sendable, Identifiable {
    /// Which question.
    package let id: ItemID
    /// Where half of the room is at or below, 0–4.
    package let median: Double
    /// What it is compared with.
    package let reference: ReferenceLevel

    /// Target minus median, in levels; from ½ on.
    package var size: Double { reference.target - median }
  }

  /// Questions whose answers lie equally far apart.
  package struct Group: Hashable, Sendable {
    /// How far apart they lie; `nil` where everyone chose the same level.
    package let closeness: Closeness?
    /// Which ones; those most worth a word first.
    package let items: [ItemID]
  }

  /// A question that was voted on twice with both pictures shown.
  package struct Move: Hashable, Sendable, Identifiable {
    /// Which question.
    package let id: ItemID
    /// What was shown before the talk.
    package let before: GroupRelease
    /// What was shown after it.
    package let after: GroupRelease

    /// Whether anything is different.
    package var hasMoved: Bool { before != after }
  }

  /// A field of action that is low.
  package struct Field: Hashable, Sendable, Identifiable {
    /// Which one.
    package let id: FieldID
    /// The value of the room, 0–100: over the questions that have a target, where there are any.
    package let value: Double
    /// The value of those targets, 0–100; `nil` where no question of the form has one.
    package let target: Double?
  }

  /// How many questions show something.
  package let shown: Int
  /// How many questions were in the form.
  package let asked: Int
  /// The fewest and the most people with a level at a question whose counts are shown; `nil` where none is.
  package let answered: ClosedRange<Int>?
  /// The largest gaps, at most three: the gap falling, then the share below the target, then the order of the form.
  package let gaps: [Gap]
  /// Where no question has a target, those with the lowest median, at most three: the median rising, then the share at
  /// 0–1, then the order of the form.
  package let lowest: [ItemID]
  /// All that show something, by how far apart the answers lie; only groups that have a question.
  package let groups: [Group]
  /// Second rounds of which both pictures are shown, in the order of the form.
  package let moves: [Move]
  /// The fields furthest below their targets, from ½ level on; where no question has a target the lowest of several. At
  /// most two; ties by the order of the form.
  package let fields: [Field]
  /// Where most of those who differ are at 3 or 4 already, among two camps and the widely spread; a quarter at least.
  package let experienced: ItemID?

  /// Reads them off the questions of a report, in the order of the form, and the room's values.
  init(_ items: [GroupReport.ItemResult], values: Values, proposals: [Discussion], commonGaps: [Discussion]) {
    let results = items.filter { $0.last != .withheld }
    asked = items.count
    shown = results.count
    let sizes = results.flatMap { [$0.first, $0.second].compactMap { $0?.figures?.n } }
    answered = sizes.min().flatMap { least in sizes.max().map { least...$0 } }
    gaps = Self.gaps(results)
    let hasTargets = items.contains { $0.reference != nil }
    lowest = hasTargets ? [] : Self.lowest(results)
    fields = hasTargets ? Self.belowTarget(values) : Self.lowest(values)
    groups = Self.groups(results, proposals: proposals.map(\.id), commonGaps: commonGaps.map(\.id))
    moves = items.compactMap { item in
      guard let second = item.second, second != .withheld, item.first != .withheld else { return nil }
      return Move(id: item.id, before: item.first, after: second)
    }
    experienced = Self.experienced(results)
  }

  private static func gaps(_ results: [GroupReport.ItemResult]) -> [Gap] {
    let gaps = results.enumerated().compactMap { place, result -> (gap: Gap, order: (Double, Double, Int))? in
      guard let median = result.last.median, let reference = result.reference else { return nil }
      let gap = Gap(id: result.id, median: median, reference: reference)
      guard gap.size >= Method.leastGap else { return nil }
      let below = result.last.share { Double($0.rawValue) < reference.target } ?? 1
      return (gap, (-gap.size, -below, place))
    }
    return gaps.sorted { $0.order < $1.order }.prefix(Method.mostNamed).map(\.gap)
  }

  private static func lowest(_ results: [GroupReport.ItemResult]) -> [ItemID] {
    let medians = results.enumerated().compactMap { place, result -> (id: ItemID, order: (Double, Double, Int))? in
      guard let median = result.last.median, median < Method.highestLevel else { return nil }
      return (result.id, (median, -(result.last.share { $0.rawValue <= 1 } ?? 0), place))
    }
    return medians.sorted { $0.order < $1.order }.prefix(Method.mostNamed).map(\.id)
  }

  private static let mostFields = 2

  private static func belowTarget(_ values: Values) -> [Field] {
    let least = Method.leastGap / Method.highestLevel * Method.wholeValue
    let fields = values.fields.filter(\.isAssessable).enumerated().compactMap { place, field in
      field.guide.map { guide in
        (
          field: Field(id: field.id, value: guide.company.result, target: guide.successful.result),
          order: (guide.company.result - guide.successful.result, place)
        )
      }
    }
    return fields.filter { $0.order.0 <= -least }.sorted { $0.order < $1.order }.prefix(mostFields).map(\.field)
  }

  private static func lowest(_ values: Values) -> [Field] {
    let fields = values.fields.compactMap { field in field.value.map { Field(id: field.id, value: $0, target: nil) } }
    // Of a single one to be the lowest says nothing, nor of all.
    let count = min(mostFields, fields.count - 1)
    let order = fields.enumerated().sorted { ($0.element.value, $0.offset) < ($1.element.value, $1.offset) }
    return order.prefix(max(0, count)).map(\.element)
  }

  private static func groups(
    _ results: [GroupReport.ItemResult], proposals: [ItemID], commonGaps: [ItemID]
  ) -> [Group] {
    ([.close, nil, .twoCamps, .wide] as [Closeness?]).compactMap { closeness in
      let items = results.filter { $0.last.figures?.closeness == closeness }.map(\.id)
      let first = closeness == .close || closeness == nil ? commonGaps : proposals
      let named = first.filter(items.contains)
      return items.isEmpty ? nil : Group(closeness: closeness, items: named + items.filter { !named.contains($0) })
    }
  }

  private static func experienced(_ results: [GroupReport.ItemResult]) -> ItemID? {
    let candidates = results.compactMap { result -> (id: ItemID, count: Int)? in
      guard let figures = result.last.figures, figures.closeness != .close else { return nil }
      let count = figures.counts.highTail
      return 4 * count >= figures.n ? (result.id, count) : nil
    }
    guard let most = candidates.map(\.count).max() else { return nil }
    return candidates.first { $0.count == most }?.id
  }
}

extension GroupRelease {
  /// What share of those with a level is at one of some levels, 0–1; `nil` where counts are not shown.
  fileprivate func share(at levels: (Level) -> Bool) -> Double? {
    figures.map { figures in
      Double(Level.allCases.filter(levels).reduce(0) { $0 + figures.counts[$1] }) / Double(figures.n)
    }
  }
}

extension GroupReport {
  /// What its first page tells.
  package var findings: GroupFindings {
    GroupFindings(items, values: values, proposals: proposals, commonGaps: commonGaps)
  }
}
