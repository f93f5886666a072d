/// The name of one thing of kind `Owner` in files, on the command line and in the database.
///
/// Lower-case ASCII letters, digits and `-`; item ids are `section.name`. Never shown where a title exists.
package struct Identifier<Owner>: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The id as it stands in files.
  package let rawValue: String

  /// `nil` when `rawValue` is empty, longer than 80 characters or has a character outside `a–z 0–9 - . +`.
  package init?(_ rawValue: String) {
    let isAllowed = { (byte: UInt8) in
      (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || [0x2D, 0x2E, 0x2B].contains(byte)
    }
    guard (1...80).contains(rawValue.utf8.count), rawValue.utf8.allSatisfy(isAllowed) else { return nil }
    self.rawValue = rawValue
  }

  /// Stands for an id that cannot be read, so that other faults beside it are found as well.
  package static func unreadable(at place: String) -> Self { Self(fitting: "unknown-" + place) }

  /// What is known to fit, as it was drawn.
  package static func drawn(_ rawValue: String) -> Self { Self(fitting: rawValue) }

  private init(fitting rawValue: String) { self.rawValue = rawValue }

  /// The id as it stands in files.
  package var description: String { rawValue }

  /// Alphabetical, for stable output.
  package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// The id of a questionnaire, e.g. `social-media-management`.
package typealias QuestionnaireID = Identifier<Questionnaire>
/// The id of a dimension, e.g. `kompetenz`.
package typealias DimensionID = Identifier<Dimension>
/// The id of a field of action, e.g. `fachwissen`.
package typealias FieldID = Identifier<Field>
/// The id of a section of unscored items, e.g. `profil`.
package typealias SectionID = Identifier<Section>
/// The id of an item, `section.name`, e.g. `kompetenz.plattformen`.
package typealias ItemID = Identifier<Item>
/// The id of an option of an item, or of a size or sector of the company profile.
package typealias OptionID = Identifier<ItemOption>
/// The id of a verdict, e.g. `start`.
package typealias VerdictID = Identifier<Verdict>
/// The id of a list of things that may fit, e.g. `plattformen`.
package typealias AdviceID = Identifier<Advice>
/// The id of a sector of the company profile.
package typealias SectorID = OptionID
/// The id of what several items are about, e.g. `ziele`.
package typealias TopicID = Identifier<Topic>
/// The id of a template that helps with a step, e.g. `redaktionsplan`.
package typealias TemplateID = Identifier<Template>

/// What several items are about; it exists only by its id.
package enum Topic {}
