import TestSupport
import Testing
import Workshop

@Suite("Texts of the room")
struct TextTests {
  @Test("A network's code escapes what has a meaning in it")
  func network() {
    #expect(WirelessNetwork(name: "Gäste", password: nil).qrText == "WIFI:T:nopass;S:Gäste;;")
    #expect(WirelessNetwork(name: "Gäste", password: "").qrText == "WIFI:T:nopass;S:Gäste;;")
    #expect(
      WirelessNetwork(name: #"a\b;c,d"e:f"#, password: #"p;w\"#).qrText
        == #"WIFI:T:WPA;S:a\\b\;c\,d\"e\:f;P:p\;w\\;;"#)
  }

  @Test("A next step is one clean line of 1 to 200 characters")
  func commitment() {
    #expect(Commitment(text: "  Plan\n schreiben\u{7}\u{202E} ", due: nil)?.text == "Plan schreiben")
    #expect(Commitment(text: " \n ", due: nil) == nil)
    #expect(Commitment(text: String(repeating: "ä", count: 200), due: nil) != nil)
    #expect(Commitment(text: String(repeating: "ä", count: 201), due: nil) == nil)
    #expect(Commitment(text: "e" + String(repeating: "\u{301}", count: 900), due: nil) == nil)
    #expect(Commitment(text: "👩‍💻 fragen", due: nil)?.text == "👩‍💻 fragen")
  }

  @Test("A remark may be longer, and script in it stays text")
  func remark() {
    #expect(Remark(text: "<script>alert(1)</script>", about: nil)?.text == "<script>alert(1)</script>")
    #expect(Remark(text: String(repeating: "x", count: 501), about: nil) == nil)
  }

  @Test(
    "A time of day exists or not",
    arguments: [(0, 0, true), (23, 59, true), (24, 0, false), (-1, 0, false), (9, 60, false)])
  func time(hour: Int, minute: Int, exists: Bool) {
    #expect((LocalMinute(day: "2026-11-24", hour: hour, minute: minute) != nil) == exists)
  }
}
