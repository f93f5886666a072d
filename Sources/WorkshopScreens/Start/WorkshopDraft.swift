public import Benchmarks
public import Questionnaire
public import Workshop

/// What is known of a workshop that is about to begin.
public struct WorkshopDraft: Hashable, Sendable {
  /// The title; may be empty still.
  public var title = ""
  /// The day; `nil` = today.
  public var date: CalendarDate?
  /// Which questionnaire; `nil` = the first of the list.
  public var questionnaire: QuestionnaireID?
  /// Full or short; the short one fits into 45 minutes.
  public var form = Form.short
  /// When figures of the group may be shown.
  public var rule = GroupRule.standard
  /// How much time there is.
  public var agenda = WorkshopSettings.Agenda.minutes45
  /// Whether people may write free texts.
  public var allowsFreeText = false
  /// The name of the wireless network; empty = no such screen.
  public var networkName = ""
  /// Its password.
  public var networkPassword = ""

  /// With nothing decided.
  public init() {}

  /// The settings for a questionnaire; `nil` without a title.
  public func settings(of questionnaire: Questionnaire, today: CalendarDate) -> WorkshopSettings? {
    let title = title.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard !title.isEmpty else { return nil }
    return WorkshopSettings(
      title: title, date: date ?? today, questionnaire: questionnaire.id, version: questionnaire.version,
      form: questionnaire.hasShortForm ? form : .full, rule: rule, agenda: agenda, allowsFreeText: allowsFreeText,
      network: networkName.isEmpty
        ? nil : WirelessNetwork(name: networkName, password: networkPassword.isEmpty ? nil : networkPassword))
  }
}
