package import Benchmarks
package import House
package import Questionnaire
import Scoring
package import Words
package import Workshop

/// All that any rendering of a group report needs, as one value without a language: what was released of a room, with
/// the names of the items and the reference profiles.
package struct NamedGroupReport: Sendable {
  /// An item of the form with its place and what was released of it.
  package struct Entry: Hashable, Sendable, Identifiable {
    /// Counted from 1.
    package let number: Int
    /// Item, field and dimension.
    package let placed: PlacedItem
    /// What was released.
    package let result: GroupReport.ItemResult

    /// The item's id.
    package var id: ItemID { placed.id }
    /// Its name.
    package var title: LocalizedText { placed.item.title }
    /// The largest share of one level in any round that is shown, 0–1: the scale on which the rounds stand.
    package var largestShare: Double {
      rounds.compactMap(\.release.figures)
        .map { Double($0.counts.levels.max() ?? 0) / Double($0.n) }.max() ?? 1
    }
    /// Whether a round of it is shown, with its figures or the median alone.
    package var isShown: Bool { rounds.contains { $0.release.median != nil } }
    /// The size classes whose median is a level or more from the room's, in the round in which they were counted.
    package var notableSizes: [SizeRelease] {
      guard let room = result.first.median else { return [] }
      return result.sizes.filter { $0.release.median.map { abs($0 - room) >= 1 } ?? false }
    }
    /// The rounds that took place, the first one first.
    package var rounds: [Round] {
      [Round(number: 1, release: result.first, isVoted: result.isVoted)]
        + (result.second.map { [Round(number: 2, release: $0, isVoted: true)] } ?? [])
    }
  }

  /// One vote on an item.
  package struct Round: Hashable, Sendable {
    /// 1, or 2 after the discussion.
    package let number: Int
    /// What was released.
    package let release: GroupRelease
    /// Whether the item was put to the vote in the room.
    package let isVoted: Bool
  }

  /// The version of the program that made it.
  package let programVersion: String
  /// What was released.
  package let report: GroupReport
  /// What the room voted on.
  package let questionnaire: Questionnaire
  /// What it is compared with; `nil` = nothing.
  package let benchmark: Benchmark?
  /// Who hands it out; `nil` = nobody but the program.
  package let organiser: Organiser?
  /// Every scored item of the form, in order.
  package let entries: [Entry]
  /// What the first page tells.
  package let findings: GroupFindings

  /// Puts a report together; a benchmark for another questionnaire counts as none.
  package init(
    _ report: GroupReport, of questionnaire: Questionnaire, against benchmark: Benchmark?,
    organiser: Organiser? = nil, programVersion: String
  ) {
    self.organiser = organiser
    self.report = report
    self.questionnaire = questionnaire
    self.benchmark = benchmark.flatMap { $0.questionnaire == questionnaire.id ? $0 : nil }
    self.programVersion = programVersion
    findings = report.findings
    let placed = report.items.compactMap { result in
      questionnaire.item(result.id).flatMap { PlacedItem($0, in: questionnaire) }.map { ($0, result) }
    }
    entries = placed.enumerated().map { Entry(number: $0.offset + 1, placed: $0.element.0, result: $0.element.1) }
  }

  /// The parts that this report has, in order.
  package var parts: [Part] { Part.allCases.filter(has) }

  /// The parts of a group report, in the order in which every rendering shows them.
  package enum Part: String, CaseIterable, Sendable {
    case summary
    case items, steps, remarks, values
    case statistics, sizes, method, privacy
  }

  private func has(_ part: Part) -> Bool {
    switch part {
    case .summary, .items, .method, .privacy: true
    case .values: report.values.fields.contains(where: \.isAssessable)
    case .statistics: findings.shown > 0
    case .sizes: !sizedEntries.isEmpty
    case .steps: !report.commitments.isEmpty
    case .remarks: !report.remarks.isEmpty
    }
  }

  /// Whether any question has something to fall short of.
  package var hasTargets: Bool { entries.contains { $0.result.reference != nil } }
  /// The items of which size classes may be shown.
  package var sizedEntries: [Entry] { entries.filter { !$0.result.sizes.isEmpty } }
  /// The size classes of which any item shows something, in order; `nil` = those who did not tell.
  package var sizes: [OptionID?] {
    let shown = Set(sizedEntries.flatMap(\.result.sizes).filter { $0.release != .withheld }.map(\.size))
    return (questionnaire.company.sizes.map { Optional($0.id) } + [nil]).filter(shown.contains)
  }
  /// Whether any item was voted on twice.
  package var hasSecondRounds: Bool { entries.contains { $0.result.second != nil } }
  /// Whether only the median of a size class is shown anywhere.
  package var hasSizesWithMedianOnly: Bool {
    entries.flatMap { $0.result.sizes.map(\.release) }.contains(where: \.isMedianOnly)
  }

  /// The entry of an item.
  package subscript(item: ItemID) -> Entry? { entries.first { $0.id == item } }
}

extension GroupRelease {
  /// Whether everyone chose the same level, so that only the median is shown.
  var isMedianOnly: Bool {
    if case .medianOnly = self { true } else { false }
  }
}
