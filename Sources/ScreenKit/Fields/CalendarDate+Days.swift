package import Words

extension CalendarDate {
  /// Days since 1 March of the year 0, the count in which a leap day is a year's last day.
  private var dayNumber: Int {
    let shifted = month > 2 ? year : year - 1
    let monthFromMarch = (month + 9) % 12
    return 365 * shifted + shifted / 4 - shifted / 100 + shifted / 400 + (153 * monthFromMarch + 2) / 5 + day - 1
  }

  /// How many days `other` lies after this day; below 0 = before it.
  package func days(until other: CalendarDate) -> Int { other.dayNumber - dayNumber }

  /// The day `days` later; `nil` beyond the calendar.
  package func adding(days: Int) -> CalendarDate? {
    guard abs(days) < 4_000_000 else { return nil }
    let goal = dayNumber + days
    // The mean year is 365.2425 days; the estimate is at most one year off.
    let estimate = min(9999, max(1, Int(Double(goal) / 365.2425)))
    for year in max(1, estimate - 1)...min(9999, estimate + 1) {
      for month in 1...12 {
        guard let first = CalendarDate(year: year, month: month, day: 1) else { continue }
        let offset = goal - first.dayNumber
        if (0...30).contains(offset), let date = CalendarDate(year: year, month: month, day: offset + 1) {
          return date
        }
      }
    }
    return nil
  }

  /// The day of the week in two or three letters.
  package func weekday(in language: Language) -> String {
    // 1 March of the year 0 was a Wednesday.
    let index = (dayNumber % 7 + 9) % 7
    let names =
      language == .german
      ? ["Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"] : ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    return names[index]
  }

  /// For columns: `24.11.2026`, `24 Nov 2026`.
  package func short(in language: Language) -> String {
    let parts = formatted(in: language).split(separator: " ")
    guard parts.count == 3 else { return formatted(in: language) }
    return "\(parts[0]) \(parts[1].prefix(3)) \(parts[2])"
  }
}
