/// The minutes of an event: its parts one after the other, and how much time the questions have.
package struct Schedule: Hashable, Sendable {
  /// What a part of an event is for.
  package enum Phase: String, CaseIterable, Sendable {
    /// People arrive and join.
    case lobby
    /// The practice question.
    case practice
    /// The questions.
    case questions
    /// The room as a whole.
    case picture
    /// Some questions are discussed and voted on again.
    case discussions
    /// Size classes.
    case sizes
    /// One next step each.
    case steps
    /// Report, results to take home, deletion.
    case end
  }

  /// In which portions the room votes.
  package enum Pace: Sendable, CaseIterable {
    /// Question by question.
    case oneByOne
    /// Field by field, at everyone’s own pace inside each.
    case byField
  }

  /// A part of an event.
  package struct Part: Hashable, Sendable {
    /// What it is for.
    package let phase: Phase
    /// When it begins, in minutes from the start.
    package let start: Int
    /// How long it is, in minutes; never 0.
    package let minutes: Int

    /// The minute in which it ends.
    package var end: Int { start + minutes }
  }

  /// How long the event is, in minutes.
  package let minutes: Int
  /// In which portions the room votes.
  package let pace: Pace
  /// How many questions there are.
  package let questionCount: Int
  /// In order, without a gap between them; they end with the event.
  package let parts: [Part]

  /// A part; `nil` for one that the event does not have.
  package subscript(phase: Phase) -> Part? { parts.first { $0.phase == phase } }

  /// How many questions can be discussed, 1–3: five minutes and more each.
  package var discussions: Int { min(3, max(1, (self[.discussions]?.minutes ?? 0) / Self.leastDiscussion)) }

  /// The time of one question where they come one by one, on average, in seconds.
  package var secondsPerQuestion: Int { (self[.questions]?.minutes ?? 0) * 60 / max(1, questionCount) }

  /// For so many questions, practice left out; throws `noQuestions` and `tooShort`.
  package init(minutes: Int, questions count: Int) throws(ScheduleFault) {
    guard count > 0 else { throw .noQuestions }
    let most = minutes - Self.restOfAll
    let pace: Pace = minutes < Self.ownPaceFrom && count <= most ? .oneByOne : .byField
    let least = Self.least(count, pace)
    guard least <= most else { throw .tooShort(minutes: minutes, needed: Self.shortest(for: count), questions: count) }
    let questions = min(most, max(least, min(Self.share(of: minutes), Self.wanted(count, pace, minutes))))
    self.minutes = minutes
    self.pace = pace
    questionCount = count
    parts = Self.parts(minutes, questions: questions)
  }

  /// The shortest event with so many questions, in minutes.
  package static func shortest(for count: Int) -> Int {
    max(Agenda.lengths.lowerBound, least(count, .byField) + restOfAll)
  }

  /// How many questions there is time for without taking any from the rest.
  package static func capacity(of minutes: Int) -> Int {
    minutes < ownPaceFrom ? share(of: minutes) : share(of: minutes) * 60 / leastSeconds(.byField)
  }
}

// MARK: Sharing out

extension Schedule {
  /// From this length on the questions come field by field.
  private static let ownPaceFrom = 75
  /// The fewest minutes of a discussion with its second vote.
  private static let leastDiscussion = 5

  /// The minutes of a part in an event of 45 and of 90 minutes, and the fewest that it needs.
  private static func minutes(of phase: Phase) -> (short: Int, long: Int, least: Int) {
    switch phase {
    case .lobby: (5, 7, 3)
    case .practice: (2, 3, 1)
    case .questions: (14, 26, 0)
    case .picture: (4, 6, 2)
    case .discussions: (11, 26, 4)
    case .sizes: (0, 8, 0)
    case .steps: (6, 10, 3)
    case .end: (3, 4, 2)
    }
  }

  /// The fewest minutes of all parts but the questions.
  private static let restOfAll = Phase.allCases.map { Self.minutes(of: $0).least }.reduce(0, +)

  /// What a part would have in an event of this length, in 45ths of a minute: on a straight line between both.
  private static func weight(of phase: Phase, in minutes: Int) -> Int {
    let known = self.minutes(of: phase)
    let place = min(90, max(45, minutes))
    return known.short * (90 - place) + known.long * (place - 45)
  }

  /// The minutes that questions have at this length.
  private static func share(of minutes: Int) -> Int {
    switch minutes {
    case ..<45: 14 * minutes / 45
    case 45...90: weight(of: .questions, in: minutes) / 45
    default: 26 * minutes / 90
    }
  }

  /// The fewest seconds of a question.
  private static func leastSeconds(_ pace: Pace) -> Int { pace == .oneByOne ? 60 : 40 }
  private static func least(_ count: Int, _ pace: Pace) -> Int { (count * leastSeconds(pace) + 59) / 60 }

  /// The minutes that are enough for the questions.
  private static func wanted(_ count: Int, _ pace: Pace, _ minutes: Int) -> Int {
    let seconds =
      switch pace {
      case .oneByOne: minutes < 60 ? 70 : 75
      case .byField: 150
      }
    return (count * seconds + 59) / 60
  }

  /// Every part gets the fewest minutes it needs; what is left is shared out by weight, the largest remainders first.
  private static func parts(_ minutes: Int, questions: Int) -> [Part] {
    let phases = Phase.allCases.filter { $0 != .questions && ($0 != .sizes || minutes >= ownPaceFrom) }
    let weights = phases.map { max(0, weight(of: $0, in: minutes) - 45 * self.minutes(of: $0).least) }
    let left = minutes - questions - restOfAll
    let all = max(1, weights.reduce(0, +))
    var extra = weights.map { left * $0 / all }
    let remainders = weights.map { left * $0 % all }
    let order = phases.indices.sorted { (remainders[$1], $0) < (remainders[$0], $1) }
    for place in order.prefix(left - extra.reduce(0, +)) { extra[place] += 1 }
    var lengths = Dictionary(uniqueKeysWithValues: zip(phases, extra))
    for phase in phases { lengths[phase, default: 0] += self.minutes(of: phase).least }
    lengths[.questions] = questions
    // Size classes in no time are none.
    if let sizes = lengths[.sizes], sizes < 3 {
      lengths[.sizes] = 0
      lengths[.discussions, default: 0] += sizes
    }
    var start = 0
    return Phase.allCases.compactMap { phase in
      guard let length = lengths[phase], length > 0 else { return nil }
      defer { start += length }
      return Part(phase: phase, start: start, minutes: length)
    }
  }
}
