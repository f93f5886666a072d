package import Benchmarks
package import House
package import Questionnaire
package import Words
package import Workshop

/// What is known of a workshop that is about to begin.
package struct WorkshopDraft: Hashable, Sendable {
  /// The title; may be empty still.
  package var title = ""
  /// The day; `nil` = today.
  package var date: CalendarDate?
  /// Which questionnaire; `nil` = the first of the list.
  package var questionnaire: QuestionnaireID?
  /// Full or short; the short one fits into 45 minutes.
  package var form = Form.short
  /// When figures of the group may be shown.
  package var rule = GroupRule.standard
  /// How much time there is, and which questions are asked; none = those that the program proposes for it.
  package var agenda = Agenda.minutes45
  /// Whether people may write free texts.
  package var allowsFreeText = false
  /// The name of the wireless network; empty = no such screen.
  package var networkName = ""
  /// Its password.
  package var networkPassword = ""

  /// With nothing decided but what the organisation has set.
  package init(_ house: HouseSettings = HouseSettings()) {
    rule = house.smallestGroup.flatMap { GroupRule(minimum: $0) } ?? .standard
  }

  /// The form in which a questionnaire is asked.
  package func form(of questionnaire: Questionnaire) -> Form { questionnaire.hasShortForm ? form : .full }

  /// The questions with the time for them: those chosen, or else those that the program proposes. Throws what makes them
  /// no event.
  package func planned(
    of questionnaire: Questionnaire
  ) throws(ScheduleFault) -> (agenda: Agenda, schedule: Schedule) {
    let form = form(of: questionnaire)
    var agenda = agenda
    if agenda.questions.isEmpty {
      agenda.questions = try Agenda.proposal(minutes: agenda.minutes, questionnaire, form)
    }
    return (agenda, try agenda.schedule(questionnaire, form))
  }

  /// The settings for a questionnaire; `nil` without a title. Throws what makes its questions and its time no event.
  package func settings(
    of questionnaire: Questionnaire, today: CalendarDate
  ) throws(ScheduleFault) -> WorkshopSettings? {
    let title = title.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard !title.isEmpty else { return nil }
    return WorkshopSettings(
      title: title, date: date ?? today, questionnaire: questionnaire.id, version: questionnaire.version,
      form: form(of: questionnaire), rule: rule, agenda: try planned(of: questionnaire).agenda,
      allowsFreeText: allowsFreeText,
      network: networkName.isEmpty
        ? nil : WirelessNetwork(name: networkName, password: networkPassword.isEmpty ? nil : networkPassword))
  }
}
