package import Questionnaire

/// What the facilitator decides about the time: how long the event is, and which questions are asked.
package struct Agenda: Hashable, Sendable {
  /// How long an event can be, in minutes.
  package static let lengths = 30...240
  /// Three lengths that are proposed, in minutes.
  package static let usualLengths = [45, 60, 90]

  /// 45 minutes, every question of the form.
  package static let minutes45 = Agenda(length: 45)
  /// 60 minutes, every question of the form.
  package static let minutes60 = Agenda(length: 60)
  /// 90 minutes, every question of the form.
  package static let minutes90 = Agenda(length: 90)

  /// In minutes, 30–240.
  package let minutes: Int
  /// The questions that are asked, in any order; empty = every scored one of the form.
  package var questions: [ItemID]

  /// `nil` for a length that is too short or too long.
  package init?(minutes: Int, questions: [ItemID] = []) {
    guard Self.lengths.contains(minutes) else { return nil }
    self.minutes = minutes
    self.questions = questions
  }

  private init(length: Int) {
    minutes = length
    questions = []
  }

  /// The same questions in another time; `nil` for a length that is too short or too long.
  package func lasting(_ minutes: Int) -> Agenda? { Agenda(minutes: minutes, questions: questions) }

  /// The scored questions of the form that are asked, in the order of the questionnaire.
  package func asked(_ questionnaire: Questionnaire, _ form: Form) -> [Item] {
    let chosen = Set(questions)
    return questionnaire.items(in: form).filter { $0.scored != nil && (chosen.isEmpty || chosen.contains($0.id)) }
  }
}
