import Testing
import Words

@testable import NcursesTerminal

@Suite("Why there are no screens")
struct TerminalErrorTests {
  @Test(
    "Every error says what is wrong and what to do, in both languages",
    arguments: [
      (.notATerminal, "ohne Umleitung", "without redirection"),
      (.noTerminalNamed, "TERM=xterm-256color", "TERM=xterm-256color"),
      (.unknownTerminal("foo"), "„foo“", "“foo”"),
      (.noTerminalDescriptions, "ncurses-base", "ncurses-base"),
      (.terminalTooSimple("dumb"), "„dumb“", "“dumb”"),
      (.system(call: "signalfd", code: 24), "signalfd", "24"),
    ] as [(TerminalError, String, String)])
  func explained(error: TerminalError, german: String, english: String) {
    #expect(error.explanation[.german].contains(german))
    #expect(error.explanation[.english].contains(english))
  }

  @Test("A terminal's name cannot command the terminal")
  func harmless() {
    let explanation = TerminalError.unknownTerminal("x\u{1B}[2J\n" + String(repeating: "y", count: 500)).explanation
    #expect(explanation[.english].contains("“x?[2J?yyy"))
    #expect(explanation[.english].count < 300)
  }

  @Test("Delays are taken out of a terminal's sequences")
  func delays() {
    let bytes = TerminalDescription.withoutDelays("\u{1B}[H$<50>\u{1B}[J$<5/>$x".utf8)
    #expect(String(decoding: bytes, as: UTF8.self) == "\u{1B}[H\u{1B}[J$x")
  }
}
