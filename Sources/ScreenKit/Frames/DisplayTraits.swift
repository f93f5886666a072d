package import House
package import Terminal
package import Words

/// What the screens know of the world around them.
package struct DisplayTraits: Hashable, Sendable {
  /// The language of every text.
  package var language: Language
  /// The size of the terminal.
  package var size: Size
  /// What the terminal can show.
  package var charset: Charset
  /// Whether braille cells can be shown (the Linux console cannot).
  package var hasBraille: Bool
  /// Today.
  package var today: CalendarDate
  /// The version of the program, for reports.
  package var programVersion: String
  /// What the organisation has set.
  package var house: HouseSettings

  package init(
    language: Language, size: Size, charset: Charset = .unicode, hasBraille: Bool = true, today: CalendarDate,
    programVersion: String, house: HouseSettings = HouseSettings()
  ) {
    self.language = language
    self.size = size
    self.charset = charset
    self.hasBraille = hasBraille
    self.today = today
    self.programVersion = programVersion
    self.house = house
  }

  /// The smallest size in which every screen can be used.
  package static let smallest = Size(columns: 60, rows: 18)

  package var isTooSmall: Bool { size.columns < Self.smallest.columns || size.rows < Self.smallest.rows }
}
