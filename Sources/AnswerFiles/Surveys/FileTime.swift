import Words

/// A moment as company files have it: `2026-11-24T09:12:03.120Z`, always UTC, always with milliseconds.
enum FileTime {
  private static let day: Int64 = 86_400_000
  /// The years 1 to 9999, in milliseconds since 1970.
  private static let range: ClosedRange<Int64> = -62_135_596_800_000...253_402_300_799_999

  /// Milliseconds since 1970; what lies outside the years 1 to 9999 becomes their first or last moment.
  static func text(of milliseconds: Int64) -> String {
    let time = min(max(milliseconds, range.lowerBound), range.upperBound)
    let rest = ((time % day) + day) % day
    let date = date(ofDay: (time - rest) / day)
    let parts = [rest / 3_600_000, rest / 60_000 % 60, rest / 1000 % 60].map { padded($0, 2) }
    return "\(date)T" + parts.joined(separator: ":") + "." + padded(rest % 1000, 3) + "Z"
  }

  /// Milliseconds since 1970; `nil` for anything else.
  static func milliseconds(of text: String) -> Int64? {
    let bytes = Array(text.utf8)
    guard bytes.count == 24, let date = CalendarDate(String(text.prefix(10))) else { return nil }
    let signs: [Int: UInt8] = [10: 0x54, 13: 0x3A, 16: 0x3A, 19: 0x2E, 23: 0x5A]
    let isWritten = (10..<24).allSatisfy { place in
      signs[place].map { $0 == bytes[place] } ?? (0x30...0x39).contains(bytes[place])
    }
    guard isWritten else { return nil }
    let number = { (range: Range<Int>) in bytes[range].reduce(Int64(0)) { $0 * 10 + Int64($1) - 0x30 } }
    let (hour, minute, second) = (number(11..<13), number(14..<16), number(17..<19))
    guard hour < 24, minute < 60, second < 60 else { return nil }
    return dayNumber(of: date) * day + hour * 3_600_000 + minute * 60_000 + second * 1000 + number(20..<23)
  }

  private static func padded(_ number: some BinaryInteger, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  /// Days since 1970; years begin with March, so that a leap day is the last one.
  private static func dayNumber(of date: CalendarDate) -> Int64 {
    let year = Int64(date.month < 3 ? date.year - 1 : date.year)
    let month = Int64((date.month + 9) % 12)
    return 365 * year + year / 4 - year / 100 + year / 400 + (153 * month + 2) / 5 + Int64(date.day) - 1 - 719_468
  }

  /// The other way: among the days of its year that can be it, the one that is.
  private static func date(ofDay day: Int64) -> String {
    let days = day + 719_468
    let era = days / 146_097
    let inEra = days % 146_097
    let yearInEra = (inEra - inEra / 1460 + inEra / 36_524 - inEra / 146_096) / 365
    let inYear = inEra - (365 * yearInEra + yearInEra / 4 - yearInEra / 100)
    let month = (5 * inYear + 2) / 153
    let year = yearInEra + era * 400 + (month < 10 ? 0 : 1)
    return padded(year, 4) + "-" + padded(month < 10 ? month + 3 : month - 9, 2) + "-"
      + padded(inYear - (153 * month + 2) / 5 + 1, 2)
  }
}
