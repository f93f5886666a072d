package import Foundation
package import Questionnaire
package import Words

/// Actions as a calendar file (RFC 5545).
///
/// By default each action is an all-day event on the day that it is due, which takes up no time and reminds on the
/// morning before: what Outlook, Google Calendar and telephones take in. They ignore tasks (`VTODO`), which Apple
/// Reminders, Thunderbird, Nextcloud and Evolution can show, with state and without a date, too.
package enum ICalendar {
  /// What an action becomes.
  package enum Entry: Sendable {
    /// An all-day event on the day that it is due; without such a day there is none.
    case event
    /// A task.
    case task
  }

  /// What an entry names besides the action, so that it can be told from those of other companies.
  package struct Context: Sendable {
    /// Whose actions they are; may be empty.
    package let company: String
    /// What the questions are called that actions came from.
    package let questions: [ItemID: LocalizedText]

    /// Makes a context; by default nothing more is named.
    package init(company: String = "", questions: [ItemID: LocalizedText] = [:]) {
      self.company = company
      self.questions = questions
    }
  }

  /// The actions that can become such an entry, in their order.
  package static func fitting(_ actions: [Action], as entry: Entry) -> [Action] {
    switch entry {
    case .event: actions.filter { $0.due != nil }
    case .task: actions
    }
  }

  /// The file; `nil` when no action fits, because a calendar must not be empty.
  ///
  /// - Parameters:
  ///   - actions: the pending ones, as a rule; the same action has the same identity in every file.
  ///   - context: the company and the questions, for the description.
  ///   - stamp: when the file is made.
  ///   - language: of the few words beside the action's own.
  ///   - programVersion: goes into the head of the file.
  package static func text(
    of actions: [Action], as entry: Entry = .event, context: Context = Context(), stamp: Date, language: Language,
    programVersion: String
  ) -> String? {
    let fitting = fitting(actions, as: entry)
    guard !fitting.isEmpty else { return nil }
    var lines = ContentLines()
    lines.add("BEGIN", "VCALENDAR")
    lines.add("VERSION", "2.0")
    lines.add("PRODID", "-//reifegrad//reifegrad \(programVersion)//\(language.rawValue.uppercased())")
    lines.add("CALSCALE", "GREGORIAN")
    for action in fitting {
      let words = ActionWords(action, context, language)
      switch entry {
      case .event: lines.addEvent(action, words, stamp: stamp)
      case .task: lines.addTask(action, words, stamp: stamp)
      }
    }
    lines.add("END", "VCALENDAR")
    return lines.text
  }
}

/// What the entry says beside dates.
private struct ActionWords {
  let summary: String
  let description: String

  init(_ action: Action, _ context: ICalendar.Context, _ language: Language) {
    summary = action.text
    let question = action.origin.flatMap { context.questions[$0.item] }
    let lines: [(LocalizedText, String)] = [
      (LocalizedText(de: "Zuständig: ", en: "Owner: "), action.owner),
      (LocalizedText(de: "Maßnahme, Stand: ", en: "Action, state: "), Vocabulary.name(of: action.state)[language]),
      (LocalizedText(de: "Frage: ", en: "Question: "), question?[language] ?? ""),
      (LocalizedText(de: "Unternehmen: ", en: "Company: "), context.company),
    ]
    description = lines.filter { !$0.1.isEmpty }.map { $0.0[language] + $0.1 }.joined(separator: "\n")
  }
}

extension ContentLines {
  fileprivate mutating func addEvent(_ action: Action, _ words: ActionWords, stamp: Date) {
    guard let due = action.due else { return }
    add("BEGIN", "VEVENT")
    addHead(action, words, stamp: stamp)
    add("DTSTART;VALUE=DATE", Self.date(due))
    if let next = due.next { add("DTEND;VALUE=DATE", Self.date(next)) }
    add("TRANSP", "TRANSPARENT")
    if action.state == .dropped { add("STATUS", "CANCELLED") }
    if action.state.isPending {
      add("BEGIN", "VALARM")
      add("ACTION", "DISPLAY")
      addText("DESCRIPTION", words.summary)
      // Nine o'clock on the day before.
      add("TRIGGER", "-PT15H")
      add("END", "VALARM")
    }
    add("END", "VEVENT")
  }

  fileprivate mutating func addTask(_ action: Action, _ words: ActionWords, stamp: Date) {
    add("BEGIN", "VTODO")
    addHead(action, words, stamp: stamp)
    if let due = action.due { add("DUE;VALUE=DATE", Self.date(due)) }
    let status =
      switch action.state {
      case .open: "NEEDS-ACTION"
      case .underWay: "IN-PROCESS"
      case .done: "COMPLETED"
      case .dropped: "CANCELLED"
      }
    add("STATUS", status)
    add("END", "VTODO")
  }

  private mutating func addHead(_ action: Action, _ words: ActionWords, stamp: Date) {
    add("UID", action.id.rawValue)
    add("DTSTAMP", Self.time(stamp))
    addText("SUMMARY", words.summary)
    addText("DESCRIPTION", words.description)
  }

  private static func date(_ date: CalendarDate) -> String { date.description.replacing("-", with: "") }

  private static func time(_ date: Date) -> String {
    date.ISO8601Format(.iso8601(timeZone: .gmt, dateSeparator: .omitted, timeSeparator: .omitted)) + "Z"
  }
}

extension CalendarDate {
  /// The day after; `nil` at the end of the calendar.
  fileprivate var next: CalendarDate? {
    CalendarDate(year: year, month: month, day: day + 1)
      ?? CalendarDate(year: year, month: month + 1, day: 1)
      ?? CalendarDate(year: year + 1, month: 1, day: 1)
  }
}
