import Questionnaire
import TestSupport
import Testing

@Suite("Ids and versions")
struct IdentifierTests {
  @Test(
    "Lower-case letters, digits, hyphen, point and plus make an id",
    arguments: ["a", "profil.kanaele", "50-249", "250+"])
  func valid(text: String) { #expect(ItemID(text)?.rawValue == text) }

  @Test(
    "Anything else is none",
    arguments: ["", "A", "ä", "a b", "a_b", "a/b", "a\n", "a\u{0}", String(repeating: "a", count: 81)])
  func refused(text: String) { #expect(ItemID(text) == nil) }

  @Test("Eighty characters are allowed")
  func longest() { #expect(OptionID(String(repeating: "a", count: 80)) != nil) }

  @Test("Ids stand in alphabetical order and are shown as they are")
  func order() {
    let ids: [FieldID] = ["qualifizierung", "fachwissen", "fachwissen.a"]
    #expect(ids.sorted().map(\.description) == ["fachwissen", "fachwissen.a", "qualifizierung"])
  }

  @Test("Three numbers make a version", arguments: ["0.0.0", "1.0.0", "10.2.33"])
  func versions(text: String) throws { #expect(try #require(Version(text)).description == text) }

  @Test(
    "Anything else is none",
    arguments: ["", "1", "1.0", "1.0.0.0", "1..0", "v1.0.0", "1.0.x", "-1.0.0", "1.0.0 ", "9999999999999999999.0.0"])
  func noVersion(text: String) { #expect(Version(text) == nil) }

  @Test("Versions compare by number, not by letter")
  func versionOrder() {
    let versions: [Version] = ["1.10.0", "1.9.9", "1.9.10", "0.99.0", "2.0.0"]
    #expect(versions.sorted().map(\.description) == ["0.99.0", "1.9.9", "1.9.10", "1.10.0", "2.0.0"])
  }
}
