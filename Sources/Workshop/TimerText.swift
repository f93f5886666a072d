package import Words

/// A time that runs down, worded alike on the public view, the desk and the phones.
package enum TimerText {
  /// Where the clock stands in `running`.
  package static let place = "%t"
  /// “noch 1:05”, with the clock in place of `place`.
  package static let running = LocalizedText(de: "noch %t", en: "%t left")
  private static let over = LocalizedText(de: "Die Zeit ist um.", en: "Time is up.")
  /// While a vote is open: what closes it is the facilitator, never the clock.
  package static let overWhileOpen = LocalizedText(
    de: over.german + " Antworten zählen noch, bis geschlossen wird.",
    en: over.english + " Answers still count until the vote closes.")

  /// How many seconds are left; never fewer than none.
  package static func left(until end: Int, at now: Int) -> Int { max(0, end - now) }

  /// “1:05”.
  package static func clock(_ seconds: Int) -> String {
    "\(seconds / 60):" + (seconds % 60 < 10 ? "0" : "") + "\(seconds % 60)"
  }

  /// What is left, in words.
  package static func words(_ seconds: Int, whileOpen isOpen: Bool) -> LocalizedText {
    guard seconds > 0 else { return isOpen ? overWhileOpen : over }
    return LocalizedText(
      de: running.german.replacing(place, with: clock(seconds)),
      en: running.english.replacing(place, with: clock(seconds)))
  }
}
