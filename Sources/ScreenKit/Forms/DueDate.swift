package import Words

/// A day typed by a person.
package enum DueDate: Hashable {
  /// Nothing was typed.
  case none
  case day(CalendarDate)
  /// What was typed is no day.
  case unreadable

  /// Reads `24.12.2026`, `24.12.26`, `24.12.` (the next one), `2026-12-24` and `+14` (days from today).
  package init(_ text: String, today: CalendarDate) {
    let typed = text.filter { !$0.isWhitespace }
    if typed.isEmpty {
      self = .none
    } else {
      self = Self.day(typed, today).map { .day($0) } ?? .unreadable
    }
  }

  private static func day(_ typed: String, _ today: CalendarDate) -> CalendarDate? {
    if typed.hasPrefix("+") { return number(typed.dropFirst(), digits: 1...4).flatMap { today.adding(days: $0) } }
    let dashed = typed.split(separator: "-", omittingEmptySubsequences: false)
    if dashed.count == 3 {
      guard let year = number(dashed[0], digits: 4...4), let month = number(dashed[1]), let day = number(dashed[2])
      else { return nil }
      return CalendarDate(year: year, month: month, day: day)
    }
    var dotted = typed.split(separator: ".", omittingEmptySubsequences: false)
    if dotted.count == 3, dotted[2].isEmpty { dotted.removeLast() }
    guard dotted.count >= 2, let day = number(dotted[0]), let month = number(dotted[1]) else { return nil }
    if dotted.count == 2 { return next(day: day, month: month, from: today) }
    guard dotted.count == 3 else { return nil }
    if let year = number(dotted[2], digits: 4...4) { return CalendarDate(year: year, month: month, day: day) }
    return number(dotted[2], digits: 2...2).flatMap { CalendarDate(year: 2000 + $0, month: month, day: day) }
  }

  private static func next(day: Int, month: Int, from today: CalendarDate) -> CalendarDate? {
    // Eight years hold a 29 February wherever there is one.
    (today.year...today.year + 8).lazy.compactMap { CalendarDate(year: $0, month: month, day: day) }
      .first { $0 >= today }
  }

  private static func number(_ text: Substring, digits: ClosedRange<Int> = 1...2) -> Int? {
    guard digits.contains(text.count), text.allSatisfy({ $0.isASCII && $0.isNumber }) else { return nil }
    return Int(text)
  }
}
