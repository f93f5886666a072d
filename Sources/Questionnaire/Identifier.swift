/// The name of one thing of kind `Owner` in files, on the command line and in the database.
///
/// Lower-case ASCII letters, digits and `-`; item ids are `section.name`. Never shown where a title exists.
public struct Identifier<Owner>: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The id as it stands in files.
  public let rawValue: String

  /// `nil` when `rawValue` is empty, longer than 80 characters or has a character outside `a–z 0–9 - . +`.
  public init?(_ rawValue: String) {
    let isAllowed = { (byte: UInt8) in
      (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || [0x2D, 0x2E, 0x2B].contains(byte)
    }
    guard (1...80).contains(rawValue.utf8.count), rawValue.utf8.allSatisfy(isAllowed) else { return nil }
    self.rawValue = rawValue
  }

  /// The id as it stands in files.
  public var description: String { rawValue }

  /// Alphabetical, for stable output.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// The id of a questionnaire, e.g. `social-media-management`.
public typealias QuestionnaireID = Identifier<Questionnaire>
/// The id of a dimension, e.g. `kompetenz`.
public typealias DimensionID = Identifier<Dimension>
/// The id of a field of action, e.g. `fachwissen`.
public typealias FieldID = Identifier<Field>
/// The id of a section of unscored items, e.g. `profil`.
public typealias SectionID = Identifier<Section>
/// The id of an item, `section.name`, e.g. `kompetenz.plattformen`.
public typealias ItemID = Identifier<Item>
/// The id of an option of an item, or of a size or sector of the company profile.
public typealias OptionID = Identifier<ItemOption>
