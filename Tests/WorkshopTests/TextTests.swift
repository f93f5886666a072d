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

  @Test("Words that are left out are marked, those beside each other once; nothing can be added")
  func shortening() {
    var text = Shortening("Frau Meier von nebenan plant die Woche")
    #expect(text.text == nil)
    for place in [0, 1, 2, 3] { text.toggle(place) }
    #expect(text.text == "[…] plant die Woche")
    text.toggle(2)
    text.toggle(99)
    #expect(text.text == "[…] von […] plant die Woche")
    // Again, of what was shortened before.
    var again = Shortening("[…] plant die Woche")
    again.toggle(0)
    #expect(again.text == nil)
    again.toggle(1)
    #expect(again.text == "[…] die Woche")
    var all = Shortening("alles weg")
    for place in [0, 1] { all.toggle(place) }
    #expect(all.text == nil)
    var longer = Shortening("a b")
    longer.toggle(0)
    #expect(longer.text == nil)
  }

  @Test(
    "A time of day exists or not",
    arguments: [(0, 0, true), (23, 59, true), (24, 0, false), (-1, 0, false), (9, 60, false)])
  func time(hour: Int, minute: Int, exists: Bool) {
    #expect((LocalMinute(day: "2026-11-24", hour: hour, minute: minute) != nil) == exists)
  }
}
