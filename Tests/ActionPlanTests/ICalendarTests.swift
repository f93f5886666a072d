import Foundation
import Questionnaire
import TestSupport
import Testing
import Words

@testable import ActionPlan

@Suite("Actions as a calendar file")
struct ICalendarTests {
  private let stamp = Date(timeIntervalSince1970: 1_795_521_600)
  private let id: ActionID = "0e9d7c1a-1b2c-4d3e-8f40-5a6b7c8d9e0f"

  private func action(
    _ text: String = "Krisenplan schreiben", owner: String = "", due: CalendarDate? = "2026-12-31",
    state: Action.State = .open
  ) -> Action { Action(id: id, text: text, owner: owner, due: due, state: state) }

  private func text(_ actions: Action..., entry: ICalendar.Entry = .event, language: Language = .german) -> String {
    ICalendar.text(of: actions, as: entry, stamp: stamp, language: language, programVersion: "1.2.3") ?? ""
  }

  /// The lines as a calendar reads them: unfolded.
  private func lines(_ text: String) -> [String] {
    text.replacingOccurrences(of: "\r\n ", with: "", options: .literal).components(separatedBy: "\r\n")
  }

  @Test("An action is an all-day event on its day, with a reminder the morning before")
  func event() {
    #expect(
      text(action(owner: "Änne")) == """
        BEGIN:VCALENDAR\r
        VERSION:2.0\r
        PRODID:-//reifegrad//reifegrad 1.2.3//DE\r
        CALSCALE:GREGORIAN\r
        BEGIN:VEVENT\r
        UID:\(id)\r
        DTSTAMP:20261124T120000Z\r
        SUMMARY:Krisenplan schreiben\r
        DESCRIPTION:Zuständig: Änne\\nMaßnahme\\, Stand: offen\r
        DTSTART;VALUE=DATE:20261231\r
        DTEND;VALUE=DATE:20270101\r
        TRANSP:TRANSPARENT\r
        BEGIN:VALARM\r
        ACTION:DISPLAY\r
        DESCRIPTION:Krisenplan schreiben\r
        TRIGGER:-PT15H\r
        END:VALARM\r
        END:VEVENT\r
        END:VCALENDAR\r\n
        """)
  }

  @Test(
    "A task carries its state",
    arguments: zip(Action.State.allCases, ["NEEDS-ACTION", "IN-PROCESS", "COMPLETED", "CANCELLED"]))
  func task(state: Action.State, status: String) {
    let lines = lines(text(action(state: state), entry: .task, language: .english))
    #expect(lines.contains("STATUS:\(status)") && lines.contains("DUE;VALUE=DATE:20261231"))
    #expect(lines.filter { $0.hasPrefix("BEGIN:") } == ["BEGIN:VCALENDAR", "BEGIN:VTODO"])
  }

  @Test("Without a day there is a task but no event; a calendar is never empty")
  func withoutDay() {
    #expect(text(action(due: nil)).isEmpty)
    #expect(text().isEmpty && text(entry: .task).isEmpty)
    #expect(!text(action(due: nil), entry: .task).contains("DUE"))
    #expect(ICalendar.fitting([action(due: nil), action()], as: .event) == [action()])
    #expect(text(action(due: nil), action()).components(separatedBy: "BEGIN:VEVENT").count == 2)
  }

  @Test("Only what is pending reminds; what was dropped is cancelled")
  func reminders() {
    #expect(text(action(state: .underWay)).contains("VALARM"))
    #expect(!text(action(state: .done)).contains("VALARM"))
    #expect(!text(action(state: .done)).contains("STATUS"))
    #expect(lines(text(action(state: .dropped))).contains("STATUS:CANCELLED"))
  }

  @Test(
    "An event ends on the next day",
    arguments: [
      ("2026-12-30", "20261231"), ("2026-02-28", "20260301"), ("2028-02-28", "20280229"), ("2026-04-30", "20260501"),
    ] as [(CalendarDate, String)])
  func nextDay(due: CalendarDate, end: String) {
    #expect(lines(text(action(due: due))).contains("DTEND;VALUE=DATE:\(end)"))
  }

  @Test("At the end of the calendar an event has no end of its own")
  func lastDay() { #expect(!text(action(due: "9999-12-31")).contains("DTEND")) }

  @Test("Characters with a meaning are escaped, control characters left out")
  func escaping() {
    let words = "Regeln; Ziele, C:\\Plan\u{1B}[2J\tund: \"mehr\"\u{85}"
    #expect(
      lines(text(action(words))).contains(#"SUMMARY:Regeln\; Ziele\, C:\\Plan[2J und: "mehr""#))
    #expect(lines(text(action("BEGIN:VEVENT\r\nUID:x"))).contains(#"SUMMARY:BEGIN:VEVENT\nUID:x"#))
  }

  @Test(
    "No line is longer than 75 octets, no character is split, and nothing is lost",
    arguments: [
      String(repeating: "ä", count: 500), String(repeating: "👩‍💻", count: 120),
      String(repeating: "Donaudampfschifffahrtsgesellschaft, ", count: 13),
      String(repeating: "x", count: 67), String(repeating: "x", count: 68), String(repeating: "x", count: 69),
      String(repeating: "\\", count: 300), "x" + String(repeating: "ß€😀", count: 80),
    ])
  func folding(words: String) throws {
    let text = text(action(words))
    for line in text.components(separatedBy: "\r\n") { #expect(line.utf8.count <= 75) }
    let summary = try #require(lines(text).first { $0.hasPrefix("SUMMARY:") }).dropFirst(8)
    let escaped = words.replacing("\\", with: "\\\\").replacing(",", with: "\\,")
    #expect(Array(String(summary).unicodeScalars) == Array(escaped.unicodeScalars))
  }

  @Test("A line is folded only when it must be")
  func noNeedlessFolding() {
    #expect(text(action(String(repeating: "x", count: 67))).contains("x\r\nDESCRIPTION"))
    #expect(!text(action(String(repeating: "x", count: 67))).contains("SUMMARY:" + String(repeating: "x", count: 68)))
    #expect(text(action(String(repeating: "x", count: 68))).contains("\r\n x\r\n"))
  }
}
