import TestSupport
import Testing
import Words

@testable import ScreenKit

@Suite("Days that people type")
struct DueDateTests {
  private let today: CalendarDate = "2026-11-24"

  @Test(
    "Every usual way to write a day is understood",
    arguments: [
      ("24.12.2026", "2026-12-24"), ("24.12.26", "2026-12-24"), ("24.12.", "2026-12-24"), ("1.2", "2027-02-01"),
      ("2026-12-24", "2026-12-24"), ("2026-1-2", "2026-01-02"), ("+14", "2026-12-08"), (" + 0 ", "2026-11-24"),
      ("24.11.", "2026-11-24"), ("23.11.", "2027-11-23"), ("29.2.", "2028-02-29"), ("+38", "2027-01-01"),
    ] as [(String, CalendarDate)])
  func understood(typed: String, day: CalendarDate) {
    #expect(DueDate(typed, today: today) == .day(day))
  }

  @Test(
    "Nothing is no day, and what is no day is told", arguments: ["31.2.2026", "morgen", "24", "24.12.202", "+", "-3"])
  func unreadable(typed: String) {
    #expect(DueDate("  ", today: today) == .none)
    #expect(DueDate(typed, today: today) == .unreadable)
  }

  @Test("Days are counted over months, years and leap days")
  func counting() {
    #expect(today.days(until: "2027-11-24") == 365)
    #expect(("2028-02-28" as CalendarDate).days(until: "2028-03-01") == 2)
    for distance in [-800_000, -400, -1, 0, 1, 59, 366, 36_525, 2_900_000] {
      guard let day = today.adding(days: distance) else {
        #expect(distance < -700_000 || distance > 2_800_000)
        continue
      }
      #expect(today.days(until: day) == distance)
    }
  }

  @Test(
    "The day of the week is right",
    arguments: [("2026-11-24", "Di"), ("2000-01-01", "Sa"), ("2024-02-29", "Do")] as [(CalendarDate, String)])
  func weekdays(day: CalendarDate, name: String) {
    #expect(day.weekday(in: .german) == name)
  }
}
