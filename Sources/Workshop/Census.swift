package import Benchmarks
import Questionnaire

/// Where everybody is counted in a vote now, or was when a picture of it was taken.
package struct Census: Hashable, Sendable {
  /// Those who are in the pool.
  package var people: [ParticipantKey: AnswerPlace]
  /// How many have left since, by where they are counted: of them nothing else is known any more.
  package var gone: [AnswerPlace: Int]

  package init(_ people: [ParticipantKey: AnswerPlace] = [:], gone: [AnswerPlace: Int] = [:]) {
    self.people = people
    self.gone = gone
  }

  /// How many are counted where.
  package var counts: LevelCounts { LevelCounts(Tally(people.values) + Tally(gone)) }

  /// What is not as it was at a former time.
  package func changes(since former: Census) -> AnswerChanges {
    let moved = former.people.compactMap { key, place -> (from: AnswerPlace, to: AnswerPlace)? in
      people[key].flatMap { $0 == place ? nil : (place, $0) }
    }
    let left = former.people.filter { people[$0.key] == nil }.values
    let added = people.filter { former.people[$0.key] == nil }.values
    return AnswerChanges(
      from: Tally(moved.map(\.from)), to: Tally(moved.map(\.to)), left: Tally(left) + Tally(former.gone),
      added: Tally(added) + Tally(gone), wasOfOneMind: (Tally(former.people.values) + Tally(former.gone)).isOfOneMind)
  }

  /// Who has a level in one of both and none in the other; where people moved does not matter.
  func comersAndGoers(since former: Census) -> AnswerChanges {
    let left = former.people.filter { $0.value.level != nil && people[$0.key]?.level == nil }.values
    let added = people.filter { $0.value.level != nil && former.people[$0.key]?.level == nil }.values
    return AnswerChanges(
      from: Tally(), to: Tally(), left: Tally(left) + Tally(former.gone).levels,
      added: Tally(added) + Tally(gone).levels, wasOfOneMind: false)
  }
}

/// How many are at each place; unlike `LevelCounts` it can tell what is in one and not in another.
struct Tally: Hashable, Sendable {
  private(set) var places: [AnswerPlace: Int]

  init(_ places: some Sequence<AnswerPlace> = EmptyCollection<AnswerPlace>()) {
    self.places = places.reduce(into: [:]) { $0[$1, default: 0] += 1 }
  }

  init(_ places: [AnswerPlace: Int]) { self.places = places.filter { $0.value > 0 } }

  /// How many people.
  var people: Int { places.values.reduce(0, +) }
  /// Only those with a level.
  var levels: Tally { Tally(places.filter { $0.key.level != nil }) }
  /// Whether everybody, or everybody with a level, is at the same place.
  var isOfOneMind: Bool { places.count == 1 || levels.places.count == 1 }

  static func + (left: Tally, right: Tally) -> Tally {
    Tally(left.places.merging(right.places, uniquingKeysWith: +))
  }

  /// Without as many at each place as are in `other`.
  func without(_ other: Tally) -> Tally {
    Tally(places.reduce(into: [:]) { $0[$1.key] = max(0, $1.value - (other.places[$1.key] ?? 0)) })
  }
}

extension LevelCounts {
  init(_ tally: Tally) {
    let levels = Level.allCases.map { tally.places[.level($0)] ?? 0 }
    self =
      LevelCounts(
        levels, dontKnow: tally.places[.dontKnow] ?? 0, notApplicable: tally.places[.notApplicable] ?? 0) ?? .zero
  }
}
