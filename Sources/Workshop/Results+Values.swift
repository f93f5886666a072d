import Benchmarks
package import Questionnaire
package import Scoring

extension Results {
  /// The room's values: those of a company that stands at the room's median in every item, as for several people of
  /// one company (method §8). Items of which nothing may be shown count as unanswered and so lower the coverage; those
  /// that the room is not asked have no part in it.
  package func values(
    in questionnaire: Questionnaire, _ settings: WorkshopSettings, against reference: [ItemID: ReferenceLevel]
  ) -> Values {
    let asked = Set(settings.agenda.asked(questionnaire, settings.form).map(\.id))
    let scored = questionnaire.items(in: settings.form).filter { $0.scored != nil }.map(\.id)
    let standings = scored.reduce(into: [ItemID: Rating]()) { standings, item in
      standings[item] = asked.contains(item) ? self[item].median.map(Rating.level) : .notApplicable
    }
    return Values(standings, in: questionnaire, form: settings.form, against: reference)
  }

  /// What is worth talking about, at most so many.
  func proposals(
    in questionnaire: Questionnaire, against reference: [ItemID: ReferenceLevel], count: Int = 3
  ) -> [Discussion] {
    Discussion.proposals(from: latest, in: questionnaire, against: reference, count: count)
  }

  /// Where nearly all stand at the same point below the target.
  func commonGaps(in questionnaire: Questionnaire, against reference: [ItemID: ReferenceLevel]) -> [Discussion] {
    Discussion.commonGaps(from: latest, in: questionnaire, against: reference)
  }

  private var latest: [ItemID: GroupRelease] {
    Dictionary(uniqueKeysWithValues: Set(releases.keys.map(\.item)).map { ($0, self[$0]) })
  }
}
