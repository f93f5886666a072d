package import Words

/// Who hands out what the program makes: a chamber, a consultant. Every output tells it in the words of
/// `Organiser+Words`, and none in others.
///
/// Its texts are one line each, without control characters and not longer than `most…`; they are a person's words all the
/// same, and every format escapes them.
package struct Organiser: Hashable, Sendable {
  /// What it is called; never empty.
  package let name: String
  /// Whom to ask: a person, a telephone number, an address.
  package let contact: String?
  /// Whom to ask about the data of a workshop.
  package let privacyContact: String?
  /// Its sign.
  package let logo: Logo?
  /// What it says on the start screen.
  package let welcome: LocalizedText?

  /// The longest name, in Unicode scalars.
  package static let mostOfName = 60
  /// The longest contact, in Unicode scalars.
  package static let mostOfContact = 120
  /// The longest welcome in one language, in characters: three lines of a small window.
  package static let mostOfWelcome = 180

  /// `nil` where a text is empty, too long or more than a line.
  package init?(
    name: String, contact: String? = nil, privacyContact: String? = nil, logo: Logo? = nil,
    welcome: LocalizedText? = nil
  ) {
    let contacts = [contact, privacyContact].compactMap(\.self)
    guard Self.fault(of: name, most: Self.mostOfName) == nil,
      contacts.allSatisfy({ Self.fault(of: $0, most: Self.mostOfContact) == nil })
    else { return nil }
    self.name = name
    self.contact = contact
    self.privacyContact = privacyContact
    self.logo = logo
    self.welcome = welcome
  }

  /// What can be wrong with a text.
  package enum Fault: Hashable, Sendable {
    case empty
    /// More scalars than the limit.
    case tooLong(Int, most: Int)
    /// A character that could steer a terminal, break the line or turn its direction.
    case control
  }

  /// What is wrong with a text of at most `most` scalars; `nil` = nothing.
  package static func fault(of text: String, most: Int) -> Fault? {
    if !text.contains(where: { !$0.isWhitespace }) { return .empty }
    if text.shownSafely != text { return .control }
    // Scalars, as a single character can have any number of marks above it.
    let count = text.unicodeScalars.count
    return count > most ? .tooLong(count, most: most) : nil
  }
}
