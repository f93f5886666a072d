/// A day of the Gregorian calendar, without a time or a time zone.
package struct CalendarDate: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The year, 1–9999.
  package let year: Int
  /// The month, 1–12.
  package let month: Int
  /// The day of the month, 1–31.
  package let day: Int

  /// `nil` when there is no such day.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
    guard (1...Self.days(inMonth: month, of: year)).contains(day) else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// So many months later; at a month's end its last day, and never after the last day that there is.
  package func later(byMonths months: Int) -> CalendarDate {
    let month = self.month - 1 + months
    let (year, of) = (self.year + month / 12, month % 12 + 1)
    let days = stride(from: day, through: 1, by: -1)
    return days.lazy.compactMap { CalendarDate(year: year, month: of, day: $0) }.first ?? self
  }

  /// Reads `2026-11-24`; `nil` for anything else.
  package init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == 0x2D, bytes[7] == 0x2D else { return nil }
    let digits = bytes[0..<4] + bytes[5..<7] + bytes[8..<10]
    guard digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    let number = { (range: Range<Int>) in bytes[range].reduce(0) { $0 * 10 + Int($1) - 0x30 } }
    self.init(year: number(0..<4), month: number(5..<7), day: number(8..<10))
  }

  private static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }

  /// ISO 8601, `2026-11-24`.
  package var description: String { Self.padded(year, 4) + "-" + Self.padded(month, 2) + "-" + Self.padded(day, 2) }

  /// As the language writes it: `24.11.2026`, `24 November 2026`.
  package func formatted(in language: Language) -> String {
    switch language {
    case .german: "\(Self.padded(day, 2)).\(Self.padded(month, 2)).\(Self.padded(year, 4))"
    case .english: "\(day) \(monthName(in: language)) \(Self.padded(year, 4))"
    }
  }

  /// The name of its month, „Mai“.
  package func monthName(in language: Language) -> String {
    switch language {
    case .german: Self.germanMonths[month - 1]
    case .english: Self.englishMonths[month - 1]
    }
  }

  private static let germanMonths = [
    "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November",
    "Dezember",
  ]

  private static let englishMonths = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  /// Earlier before later.
  package static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}
