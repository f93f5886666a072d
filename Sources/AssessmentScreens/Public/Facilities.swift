import Words

/// What the place where the program runs has for a person besides questions and results. Screens and dialogue offer only
/// what is there: without a facility, its keys, menu entries and commands do not exist.
package struct Facilities: OptionSet, Hashable, Sendable {
  package let rawValue: Int

  package init(rawValue: Int) { self.rawValue = rawValue }

  /// Files of the person's own: to write reports to, to read answers from.
  package static let files = Facilities(rawValue: 1)
  package static let printers = Facilities(rawValue: 2)
  /// The person's own pager, a program.
  package static let pager = Facilities(rawValue: 4)
  /// Other people of the company, at the same computer.
  package static let colleagues = Facilities(rawValue: 8)
  /// The screens of workshops.
  package static let workshops = Facilities(rawValue: 16)
  /// The door of a public terminal: what is answered goes with the session, unless it is kept under a code.
  package static let door = Facilities(rawValue: 32)

  /// On somebody's own computer.
  package static let own: Facilities = [.files, .printers, .pager, .colleagues, .workshops]
  /// Where anybody may come in.
  package static let publicTerminal: Facilities = [.door]
}

extension Facilities {
  /// What can be typed in: a code alone, or the name of a file as well.
  var codeIntro: LocalizedText { contains(.files) ? CodeTexts.entryIntro : DoorTexts.codeEntryIntro }
}
