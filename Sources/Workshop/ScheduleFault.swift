package import Questionnaire
package import Words

/// Why questions and time do not make an event.
package enum ScheduleFault: Hashable, ExplainedError {
  /// Nothing is asked.
  case noQuestions
  /// There are so many questions that the event needs so many minutes.
  case tooShort(minutes: Int, needed: Int, questions: Int)
  /// Fields of action without a question, by their titles.
  case fieldsLeftOut([LocalizedText])
  /// No scored question of this name is in the form.
  case noSuchQuestion(String, Form)

  /// What is in the way and what to do.
  package var explanation: LocalizedText {
    switch self {
    case .noQuestions:
      LocalizedText(
        de: "Keine Frage ist gewählt: Wählen Sie in jedem Handlungsfeld mindestens eine.",
        en: "No question is chosen: choose at least one in each field of action.")
    case .tooShort(let minutes, let needed, let count):
      needed > Agenda.lengths.upperBound
        ? LocalizedText(
          de: "Für \(count) Fragen reichen auch \(Agenda.lengths.upperBound) Minuten nicht: Nehmen Sie weniger Fragen.",
          en: "Even \(Agenda.lengths.upperBound) minutes are too short for \(count) questions: take fewer questions.")
        : LocalizedText(
          de:
            "\(count) Fragen passen nicht in \(minutes) Minuten: Nehmen Sie mindestens \(needed) Minuten oder weniger "
            + "Fragen.",
          en: "\(count) questions do not fit into \(minutes) minutes: take at least \(needed) minutes, or fewer "
            + "questions.")
    case .fieldsLeftOut(let titles):
      LocalizedText(
        de: "Ohne Frage bliebe: \(titles.map(\.german).joined(separator: ", ")). Wählen Sie in jedem Handlungsfeld "
          + "mindestens eine Frage, sonst hat das Bild des Raums dort nichts.",
        en:
          "Left without a question: \(titles.map(\.english).joined(separator: ", ")). Choose at least one question in "
          + "each field of action, or the picture of the room has nothing there.")
    case .noSuchQuestion(let name, let form):
      switch form {
      case .full:
        LocalizedText(
          de: "„\(name)“ ist keine Frage dieses Fragebogens, über die ein Raum abstimmen kann.",
          en: "“\(name)” is no question of this questionnaire that a room can vote on.")
      case .short:
        LocalizedText(
          de:
            "„\(name)“ ist keine Frage der Kurzform, über die ein Raum abstimmen kann; alle Fragen hat die volle Form.",
          en: "“\(name)” is no question of the short form that a room can vote on; the full form has all questions.")
      }
    }
  }
}
