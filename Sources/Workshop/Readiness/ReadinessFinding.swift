package import Words

/// What is looked at before the doors open, in the order of the checklist.
package enum ReadinessCheck: String, CaseIterable, Sendable {
  /// Under which number phones reach this machine.
  case address
  /// Whether the port is free.
  case port
  /// Whether a real phone has loaded the page.
  case phone
  /// Simulated phones through an item.
  case load
  /// Whether every phone can read the code of the Wi-Fi.
  case network
  /// Whether the last row reads the public view.
  case font
  /// Whether the machine stays awake.
  case sleep
  /// Whether a printer is there.
  case printer
  /// Whether answer sheets are printed.
  case sheets
  /// Whether the organiser is named.
  case organiser
  /// Whether people know whom to ask about their data.
  case privacyContact
}

/// One thing that the rehearsal (*Netzprobe*) looked at: pass or fail in words, and what to do instead.
package struct ReadinessFinding: Hashable, Sendable {
  /// How it came out.
  package enum Verdict: Hashable, Sendable {
    /// It will do.
    case passed
    /// It will not.
    case failed
    /// Only a person can see it.
    case open
  }

  /// What was looked at.
  package let check: ReadinessCheck
  /// How it came out.
  package let verdict: Verdict
  /// What was found, or is to be looked at.
  package let finding: LocalizedText
  /// What to do instead; `nil` when all is well.
  package let advice: LocalizedText?

  package init(_ check: ReadinessCheck, _ verdict: Verdict, _ finding: LocalizedText, _ advice: LocalizedText? = nil) {
    self.check = check
    self.verdict = verdict
    self.finding = finding
    self.advice = advice
  }

  /// Whether it will not do.
  package var hasFailed: Bool { verdict == .failed }
}
