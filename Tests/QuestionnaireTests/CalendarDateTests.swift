import Questionnaire
import TestSupport
import Testing
import Words

@Suite("Days")
struct CalendarDateTests {
  @Test(
    "A day is read as files write it, and written the same way again",
    arguments: ["2026-11-24", "0001-01-01", "9999-12-31", "2024-02-29", "2000-02-29"])
  func reading(text: String) throws {
    #expect(try #require(CalendarDate(text)).description == text)
  }

  @Test(
    "What is no day is none",
    arguments: [
      "", "2026-11-31", "2026-02-29", "1900-02-29", "2026-00-10", "2026-13-01", "2026-01-00", "0000-01-01",
      "2026-1-1", "2026/11/24", "2026-11-24 ", "24.11.2026", "２０２６-11-24", "-026-11-24",
    ])
  func refused(text: String) { #expect(CalendarDate(text) == nil) }

  @Test("Every month has its days", arguments: zip(1...12, [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]))
  func months(month: Int, days: Int) {
    #expect(CalendarDate(year: 2026, month: month, day: days) != nil)
    #expect(CalendarDate(year: 2026, month: month, day: days + 1) == nil)
  }

  @Test("Each language writes a day in its own way")
  func words() {
    let day: CalendarDate = "2026-03-07"
    #expect(day.formatted(in: .german) == "07.03.2026")
    #expect(day.formatted(in: .english) == "7 March 2026")
  }

  @Test("Days stand in order of time")
  func order() {
    let days: [CalendarDate] = ["2026-11-24", "2025-12-31", "2026-01-02", "2026-11-03"]
    #expect(days.sorted().map(\.description) == ["2025-12-31", "2026-01-02", "2026-11-03", "2026-11-24"])
  }
}
