import Foundation
import Words
import Workshop

extension LocalMinute {
  /// A time on the laptop's clock; `nil` for one thousands of years away.
  init?(_ date: Date) {
    let parts = Calendar(identifier: .gregorian).dateComponents([.year, .month, .day, .hour, .minute], from: date)
    guard let day = CalendarDate(year: parts.year ?? 0, month: parts.month ?? 0, day: parts.day ?? 0) else {
      return nil
    }
    self.init(day: day, hour: parts.hour ?? 0, minute: parts.minute ?? 0)
  }

  init?(secondsSince1970 seconds: Int) { self.init(Date(timeIntervalSince1970: TimeInterval(seconds))) }

  /// Hours and minutes, e.g. `14:05`.
  var clock: String { "\(hour):" + (minute < 10 ? "0" : "") + "\(minute)" }

  /// Stands in when the system's clock gives no date at all.
  fileprivate static let epoch: LocalMinute = {
    guard let day = CalendarDate(year: 1970, month: 1, day: 1), let minute = LocalMinute(day: day, hour: 0, minute: 0)
    else { preconditionFailure("1970-01-01 is a date") }
    return minute
  }()
}

extension Environment {
  /// Now, on the laptop's clock.
  var minute: LocalMinute { LocalMinute(Date()) ?? .epoch }

  var today: CalendarDate { minute.day }

  /// The day of a time; today where the clock gives none.
  func day(secondsSince1970 seconds: Int64) -> CalendarDate {
    LocalMinute(secondsSince1970: Int(seconds))?.day ?? today
  }
}
