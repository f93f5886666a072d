import TestSupport
import Testing
import Words

@testable import House

@Suite("The organiser")
struct OrganiserTests {
  @Test("It says who hands out what, and whom to ask, in both languages")
  func words() throws {
    let organiser = try #require(Organiser(name: "IHK Musterstadt", contact: "Petra Muster, 0123 456"))
    #expect(
      organiser.line(in: .german) == "Überreicht von IHK Musterstadt · Ihre Ansprechperson: Petra Muster, 0123 456")
    #expect(organiser.line(in: .english) == "Presented by IHK Musterstadt · Your contact: Petra Muster, 0123 456")
    let alone = try #require(Organiser(name: "IHK Musterstadt"))
    #expect(alone.line(in: .german) == "Überreicht von IHK Musterstadt")
    #expect(alone.privacyPart == nil && alone.adviceParts == nil)
  }

  @Test(
    "A text is one line without control characters, of so many scalars at most",
    arguments: [
      ("IHK", nil), ("", .empty), ("  \u{A0}", .empty), ("a\nb", .control), ("a\u{1B}[2Jb", .control),
      ("a\u{202E}b", .control), ("a\u{2028}b", .control), ("12345678901", .tooLong(11, most: 10)),
      ("<script>", nil),
      ("e\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}", .tooLong(11, most: 10)),
    ] as [(String, Organiser.Fault?)])
  func faults(text: String, fault: Organiser.Fault?) {
    #expect(Organiser.fault(of: text, most: 10) == fault)
  }

  @Test("None can be made whose texts are faulty")
  func valid() {
    #expect(Organiser(name: String(repeating: "n", count: 60)) != nil)
    #expect(Organiser(name: String(repeating: "n", count: 61)) == nil)
    #expect(Organiser(name: "n", contact: String(repeating: "c", count: 121)) == nil)
    #expect(Organiser(name: "n", privacyContact: "a\tb") == nil)
  }
}

@Suite("The logo")
struct LogoTests {
  @Test("A PNG file says how large its picture is")
  func size() throws {
    let logo = try Logo(png: PNGPicture.bytes(width: 400, height: 100))
    #expect((logo.width, logo.height) == (400, 100))
    #expect(logo.size(inBoxOf: 120, by: 40) == (120, 30))
    #expect(logo.size(inBoxOf: 120, by: 20) == (80, 20))
    let small = try Logo(png: PNGPicture.bytes(width: 299, height: 10))
    #expect(logo.isSharp && !small.isSharp)
  }

  @Test("What is none, too large or cut off is refused")
  func refused() throws {
    let whole = PNGPicture.bytes(width: 4, height: 4)
    #expect(throws: Logo.Fault.notPNG) { try Logo(png: Array("GIF89a".utf8)) }
    #expect(throws: Logo.Fault.notPNG) { try Logo(png: []) }
    #expect(throws: Logo.Fault.cutOff) { try Logo(png: Array(whole.prefix(20))) }
    #expect(throws: Logo.Fault.cutOff) { try Logo(png: Array(whole.dropLast())) }
    #expect(throws: Logo.Fault.cutOff) { try Logo(png: Array(whole.prefix(33))) }
    #expect(throws: Logo.Fault.tooManyPixels(width: 2001, height: 1)) {
      try Logo(png: PNGPicture.bytes(width: 2001, height: 1))
    }
    #expect(throws: Logo.Fault.tooManyBytes(Logo.mostBytes + 1)) {
      try Logo(png: whole + [UInt8](repeating: 0, count: Logo.mostBytes + 1 - whole.count))
    }
  }
}
