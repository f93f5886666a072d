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
  /// How much time there is.
  package var agenda = WorkshopSettings.Agenda.minutes45
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

  /// The settings for a questionnaire; `nil` without a title.
  package func settings(of questionnaire: Questionnaire, today: CalendarDate) -> WorkshopSettings? {
    let title = title.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard !title.isEmpty else { return nil }
    return WorkshopSettings(
      title: title, date: date ?? today, questionnaire: questionnaire.id, version: questionnaire.version,
      form: questionnaire.hasShortForm ? form : .full, rule: rule, agenda: agenda, allowsFreeText: allowsFreeText,
      network: networkName.isEmpty
        ? nil : WirelessNetwork(name: networkName, password: networkPassword.isEmpty ? nil : networkPassword))
  }
}
