package import Questionnaire

/// A person in the pool, known by a random number alone.
package struct ParticipantKey: Hashable, Sendable, Comparable {
  /// 64 random bits; also the order in which answers lie, which so says nothing of when they came.
  package let rawValue: Int64

  package init(_ rawValue: Int64) { self.rawValue = rawValue }

  /// By number, for stable output.
  package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// How a person's answers came into the pool.
package enum EntryWay: String, Sendable, CaseIterable {
  /// The page of the laptop.
  case phone
  /// A terminal, one person after the other.
  case kiosk
  /// A printed sheet that was keyed in.
  case paper
  /// An answer file.
  case file
}

/// One person's answer in a vote.
package struct Vote: Hashable, Sendable {
  /// Which vote.
  package let ballot: Ballot
  /// What was answered; never text.
  package let response: Response

  package init(ballot: Ballot, response: Response) {
    self.ballot = ballot
    self.response = response
  }
}

/// All that the pool knows of one person.
package struct Participant: Hashable, Sendable {
  /// Which person.
  package let key: ParticipantKey
  /// How the answers came.
  package let way: EntryWay
  /// The size class of the company, as far as it is told.
  package let size: OptionID?
  /// The answers.
  package let responses: [Ballot: Response]

  package init(key: ParticipantKey, way: EntryWay, size: OptionID?, responses: [Ballot: Response]) {
    self.key = key
    self.way = way
    self.size = size
    self.responses = responses
  }

  /// The answer that counts for an item: that of the second round where there is one.
  package func response(to item: ItemID) -> Response? {
    Ballot(item: item, round: 2).flatMap { responses[$0] } ?? responses[Ballot(first: item)]
  }

  /// The answers as a sheet of the person's own, for the own result and the result code.
  package func sheet(of settings: WorkshopSettings) -> AnswerSheet {
    let items = Set(responses.keys.map(\.item)).subtracting([Practice.item.id])
    let answers = items.compactMap { item in response(to: item).map { (item, Answer($0)) } }
    return AnswerSheet(
      questionnaire: settings.questionnaire, version: settings.version, form: settings.form,
      company: CompanyProfile(size: size), date: settings.date,
      answers: Dictionary(uniqueKeysWithValues: answers))
  }
}

extension Item {
  /// What is set beforehand in a vote for a company of this size: shown as chosen as long as nothing was answered, and
  /// stored when the person goes on past it. None in a second round, where who says nothing keeps the first answer.
  package func preset(for ballot: Ballot, size: OptionID?, answered: [Ballot: Response]) -> Response? {
    guard ballot == Ballot(first: id), answered[ballot] == nil, isPreset(for: CompanyProfile(size: size)) else {
      return nil
    }
    return .notApplicable
  }
}
