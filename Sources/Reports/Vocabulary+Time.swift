package import Questionnaire
package import Words

extension Vocabulary {
  /// How long a step takes, “30 Min.”, “2 Std.”, “½ Tag”, “3 Tage”, “1 Woche”.
  package static func time(_ time: WorkingTime) -> LocalizedText { self.time(minutes: time.minutes) }

  /// How long several steps take: below a day to half hours, else to half days, half away from zero.
  ///
  /// A day is 480 minutes; five days are a week. What is less than half an hour is not rounded.
  package static func time(minutes: Int) -> LocalizedText {
    let halfHours = halves(of: halfHour, in: minutes)
    guard halfHours > 0, minutes >= halfHour else { return LocalizedText(de: "\(minutes) Min.", en: "\(minutes) min") }
    if halfHours == 1 { return LocalizedText(de: "\(halfHour) Min.", en: "\(halfHour) min") }
    if halfHours < halfDay / halfHour || minutes < day && halfHours * halfHour % halfDay != 0 {
      let hours = Self.number(halves: halfHours)
      return LocalizedText(de: "\(hours) Std.", en: halfHours == 2 ? "\(hours) hr" : "\(hours) hrs")
    }
    let halfDays = halves(of: halfDay, in: minutes)
    let halvesOfWeek = 2 * daysOfWeek
    if halfDays.isMultiple(of: halvesOfWeek) {
      let weeks = halfDays / halvesOfWeek
      return LocalizedText(
        de: weeks == 1 ? "1 Woche" : "\(weeks) Wochen", en: weeks == 1 ? "1 week" : "\(weeks) weeks")
    }
    let days = Self.number(halves: halfDays)
    return LocalizedText(
      de: halfDays <= 2 ? "\(days) Tag" : "\(days) Tage", en: halfDays <= 2 ? "\(days) day" : "\(days) days")
  }

  private static let halfHour = 30
  private static let day = 480
  private static let halfDay = day / 2
  private static let daysOfWeek = 5

  /// How many times `unit` is in `minutes`, half away from zero.
  private static func halves(of unit: Int, in minutes: Int) -> Int { (2 * minutes + unit) / (2 * unit) }

  /// “½”, “1”, “1½”.
  private static func number(halves: Int) -> String {
    let whole = halves / 2 == 0 ? "" : "\(halves / 2)"
    return whole + (halves.isMultiple(of: 2) ? "" : "½")
  }
}
