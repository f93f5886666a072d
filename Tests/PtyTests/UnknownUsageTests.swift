import Testing
import Words

@testable import reifegrad

/// What a later parser may say that this program has not heard of.
@Suite("Unknown usage errors")
struct UnknownUsageTests {
  @Test("A message that is not known stays English behind a German first line")
  func unknown() {
    let full =
      "Error: Frobnicated.\nUsage: reifegrad list [--lang <lang>]\n  See 'reifegrad list --help' for more information."
    let message = UsageMessage(full: full, message: "Frobnicated.", arguments: ["list"])
    #expect(
      message.lines(in: .german).hasPrefix(
        "Der Aufruf ist nicht richtig. Das Programm, das ihn liest, sagt dazu auf Englisch:\nFrobnicated.\nAufruf: "))
    #expect(
      message.lines(in: .english)
        == "Frobnicated.\nUsage: reifegrad list [--lang <lang>]\n“reifegrad list --help” tells more.")
  }

  @Test(
    "Messages that no command of today brings about are known all the same",
    arguments: [
      (
        "Value to be set with flag '--no-qr' had already been set with flag '--qr'",
        "„--qr“ und „--no-qr“ schließen einander aus."
      ),
      ("Missing value for '-x'", "Nach „-x“ fehlt der Wert."),
      (
        "The value 'x' is invalid for '--many <many>'. Please provide one of the following:\n  - xa\n  - bb",
        "„x“ passt nicht zu „--many“. Meinten Sie „xa“? Möglich: xa, bb."
      ),
    ])
  func rare(english: String, german: String) {
    #expect(ParserWords.translated(english, nil)?.german == german)
  }
}
