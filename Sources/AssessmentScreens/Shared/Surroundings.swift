public import Questionnaire
public import Terminal

/// What the screens know of the world around them.
public struct Surroundings: Hashable, Sendable {
  /// The language of every text.
  public var language: Language
  /// The size of the terminal.
  public var size: Size
  /// What the terminal can show.
  public var charset: Charset
  /// Whether braille cells can be shown (the Linux console cannot).
  public var hasBraille: Bool
  /// Today.
  public var today: CalendarDate
  /// The version of the program, for reports.
  public var programVersion: String

  /// How many damaged databases were put aside.
  package var damagedFiles = 0

  /// Makes surroundings.
  public init(
    language: Language, size: Size, charset: Charset = .unicode, hasBraille: Bool = true, today: CalendarDate,
    programVersion: String
  ) {
    self.language = language
    self.size = size
    self.charset = charset
    self.hasBraille = hasBraille
    self.today = today
    self.programVersion = programVersion
  }

  /// The smallest size in which every screen can be used.
  public static let smallest = Size(columns: 60, rows: 18)

  package var isTooSmall: Bool { size.columns < Self.smallest.columns || size.rows < Self.smallest.rows }
}
