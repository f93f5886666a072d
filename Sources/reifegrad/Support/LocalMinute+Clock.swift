import Foundation
import Words
import Workshop

extension LocalMinute {
  /// A time on the laptop's clock.
  init?(secondsSince1970 seconds: Int) {
    let date = Date(timeIntervalSince1970: TimeInterval(seconds))
    let parts = Calendar(identifier: .gregorian).dateComponents([.year, .month, .day, .hour, .minute], from: date)
    guard let day = CalendarDate(year: parts.year ?? 0, month: parts.month ?? 0, day: parts.day ?? 0) else {
      return nil
    }
    self.init(day: day, hour: parts.hour ?? 0, minute: parts.minute ?? 0)
  }

  /// Hours and minutes, e.g. `14:05`.
  var clock: String { "\(hour):" + (minute < 10 ? "0" : "") + "\(minute)" }
}
