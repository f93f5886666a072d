package import Words

/// What is asked of the door of a public terminal.
package enum DoorEffect: Sendable {
  /// Keep the answers of this session for later: `.kept`, or `.refused`.
  case keep
  /// Keep them no longer than the session: `.forgotten`.
  case forget
  /// Go on with what is kept under a code: `.resumed`, or `.refused`.
  case resume(String)
}

/// What is told of it.
package enum DoorEvent: Sendable {
  case kept(KeptAnswers)
  case forgotten
  /// The session goes on with what was kept.
  case resumed(KeptAnswers)
  /// It did not work, and why.
  case refused(LocalizedText)
}

/// That the answers of a session are kept.
package struct KeptAnswers: Hashable, Sendable {
  /// The code, as it is shown.
  package let code: String
  /// The last day on which it opens.
  package let until: CalendarDate

  package init(code: String, until: CalendarDate) {
    self.code = code
    self.until = until
  }
}
