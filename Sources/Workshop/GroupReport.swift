package import Benchmarks
package import Questionnaire
package import Scoring
import Words

/// The report on a room as one value; only what was released is in it.
package struct GroupReport: Hashable, Sendable {
  /// One item that the room voted on.
  package struct ItemResult: Hashable, Sendable, Identifiable {
    /// Which item.
    package let id: ItemID
    /// Of the first round.
    package let first: GroupRelease
    /// Of the second round; `nil` when there was none.
    package let second: GroupRelease?
    /// How many are counted in the second round who had no level in the first: k or more, else 0; also 0 where nothing of
    /// the first is shown, of which the number would tell.
    package let newcomers: Int
    /// By size class, of the last round that has it; empty where the rule does not allow it.
    package let sizes: [SizeRelease]
    /// Whether the item was put to the vote in the room; answers may come from sheets and files without it.
    package let isVoted: Bool
    /// What the benchmark says of the item.
    package let reference: ReferenceLevel?

    /// Of the last round.
    package var last: GroupRelease { second ?? first }
  }

  /// What the facilitator decided; without the network.
  package let settings: WorkshopSettings
  /// How many people are in the pool, by how they came.
  package let people: [EntryWay: Int]
  /// Every item that the room was to be asked, in the order of the questionnaire.
  package let items: [ItemResult]
  /// The room's values, see `Results.values`.
  package let values: Values
  /// What the program proposes to discuss.
  package let proposals: [Discussion]
  /// Where nearly all stand at the same point below the target.
  package let commonGaps: [Discussion]
  /// Cronbach's α of each dimension that has enough people; only after the end.
  package let reliabilities: [DimensionID: Released<Reliability>]
  /// Next steps that the desk approved, by day.
  package let commitments: [Commitment]
  /// Free texts that the desk approved; none after the end.
  package let remarks: [Remark]
  /// What was deleted at the end; `nil` before.
  package let deletion: DeletionRecord?

  /// How many people in all.
  package var total: Int { people.values.reduce(0, +) }

  package init(
    settings: WorkshopSettings, people: [EntryWay: Int], results: Results, statuses: [Ballot: VoteStatus] = [:],
    reliabilities: [DimensionID: Released<Reliability>] = [:], commitments: [Submitted<Commitment>] = [],
    remarks: [Submitted<Remark>] = [], deletion: DeletionRecord? = nil, in questionnaire: Questionnaire,
    against reference: [ItemID: ReferenceLevel]
  ) {
    var settings = settings
    settings.network = nil
    let results = results.filter { $0.item != Practice.item.id }
    self.settings = settings
    self.people = people
    items = settings.agenda.asked(questionnaire, settings.form).map { item in
      let first = Ballot(first: item.id)
      let second = first.second
      return ItemResult(
        id: item.id, first: results[first], second: second.flatMap { results.releases[$0] },
        newcomers: results[first] == .withheld ? 0 : second.flatMap { results.newcomers[$0] } ?? 0,
        sizes: second.flatMap { results.sizes[$0] } ?? results.sizes[first] ?? [],
        isVoted: results.releases[first] != nil || statuses[first, default: .waiting] != .waiting,
        reference: reference[item.id])
    }
    values = results.values(in: questionnaire, settings, against: reference)
    proposals = results.proposals(in: questionnaire, against: reference)
    commonGaps = results.commonGaps(in: questionnaire, against: reference)
    self.reliabilities = reliabilities
    self.commitments = commitments.filter(\.isApproved).map(\.words).sorted { ($0.order) < ($1.order) }
    self.remarks = settings.allowsFreeText ? remarks.filter(\.isApproved).map(\.words) : []
    self.deletion = deletion
  }
}

extension Commitment {
  // Those without a day come last; equal days by text, which says nothing of who wrote first.
  fileprivate var order: (String, String) { (due?.description ?? "9", text) }
}
