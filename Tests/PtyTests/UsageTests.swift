import Foundation
import Testing

/// What is said of a command line that is not right.
@Suite("Usage errors")
struct UsageTests {
  private let home = FileManager.default.temporaryDirectory.appending(path: "reifegrad-\(UUID().uuidString)")

  init() throws { try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true) }

  private func first(_ line: String, _ language: String) throws -> String {
    let run = try CommandRun(line.split(separator: " ").map(String.init) + ["--lang", language], home: home)
    #expect(run.status == 64 && run.output.isEmpty, "\(line)")
    return run.messages.split(separator: "\n").first.map(String.init) ?? ""
  }

  @Test(
    "Every message of the parser comes in the chosen language, with what was meant",
    arguments: [
      (
        "reprot x.json --format pdf", "Befehl „reifegrad reprot“ gibt es nicht. Meinten Sie „report“? Möglich: assess,",
        "no command “reifegrad reprot”. Did you mean “report”? Possible: assess,"
      ),
      ("workshop strat", "„reifegrad workshop strat“ gibt es nicht. Meinten Sie „start“?", "Did you mean “start”?"),
      ("actions lsit a7k2m", "Meinten Sie „list“? Möglich: list, add, set, remove, ics.", "Did you mean “list”?"),
      (
        "zzz", "Den Befehl „reifegrad zzz“ gibt es nicht. Möglich: assess",
        "no command “reifegrad zzz”. Possible: assess"
      ),
      (
        "report x --formt pdf", "Die Option „--formt“ gibt es hier nicht. Meinten Sie „--format“?",
        "There is no option “--formt” here. Did you mean “--format”?"
      ),
      ("report x -x", "Die Option „-x“ gibt es hier nicht.", "There is no option “-x” here."),
      ("report x ---y", "„---y“ ist keine Option", "“---y” is no option"),
      (
        "report x --format cvs",
        "„cvs“ passt nicht zu „--format“. Meinten Sie „csv“? Möglich: pdf, html, text, markdown, csv, json, docx, odt.",
        "“cvs” does not fit “--format”. Did you mean “csv”? Possible: pdf, html, text, markdown, csv, json, docx, odt."
      ),
      (
        "report x --width abc", "„abc“ passt nicht zu „--width“; gebraucht wird: Breite in Zeichen, 60–160.",
        "“abc” does not fit “--width”; what is needed: width in columns, 60–160."
      ),
      (
        "workshop start --agenda kurz",
        "„kurz“ passt nicht zu „--agenda“; gebraucht wird: Minuten: 45, 60, 90 oder 30–240.",
        "“kurz” does not fit “--agenda”; what is needed: minutes: 45, 60, 90 or 30–240."
      ),
      (
        "list --format quark", "„quark“ passt nicht zu „--format“. Möglich: table, json, csv.",
        "“quark” does not fit “--format”. Possible: table, json, csv."
      ),
      (
        "actions set a7k2m eins --text x", "„eins“ ist hier nicht richtig; gebraucht wird: Nummer aus „actions list“.",
        "“eins” is not right here; what is needed: number from “actions list”."
      ),
      (
        "list --accessible=3", "Die Option „--accessible“ hat keinen Wert; lassen Sie „=3“ weg.",
        "The option “--accessible” has no value; leave out “=3”."
      ),
      (
        "report", "Es fehlt eine Angabe: Kennung, oder Dateien mehrerer Personen.",
        "Something is missing: id, or files of several people."
      ),
      (
        "benchmark query einstieg", "Es fehlt „--engine“: Datenbank, in der die Antworten liegen.",
        "“--engine” is missing: database that holds the responses."
      ),
      (
        "public --sessions 1001", "„--sessions“ braucht eine Zahl von 1 bis 1000.",
        "“--sessions” needs a number from 1 to 1000."
      ),
      ("public --data rel", "„--data“ und „--config“ brauchen ganze Pfade", "“--data” and “--config” need whole paths"),
      (
        "public servee", "Befehl „reifegrad public servee“ gibt es nicht. Meinten Sie „serve“?",
        "no command “reifegrad public servee”. Did you mean “serve”?"
      ),
      ("--frob list", "Die Option „--frob“ gibt es hier nicht.", "There is no option “--frob” here."),
      ("list extra", "„extra“ ist hier zu viel.", "“extra” is one too many here."),
      ("list a b", "„a b“ ist hier zu viel.", "“a b” is too much here."),
      (
        "--generate-completion-script", "Welche Shell Sie verwenden, ist nicht zu erkennen.",
        "Which shell you use cannot be told."
      ),
      (
        "--generate-completion-script=foo", "Für „foo“ gibt es keine Vervollständigung. Möglich: zsh, bash, fish.",
        "There is no completion for “foo”. Possible: zsh, bash, fish."
      ),
    ])
  func parser(line: String, german: String, english: String) throws {
    let said = (de: try first(line, "de"), en: try first(line, "en"))
    #expect(said.de.hasPrefix("reifegrad: "))
    #expect(said.de.contains(german), "\(said.de)")
    #expect(said.en.contains(english), "\(said.en)")
  }

  @Test("A value that is missing at the end is told, in the language of the locale")
  func missingValue() throws {
    let run = try CommandRun(["report", "x", "--output"], home: home)
    #expect(run.status == 64)
    #expect(run.messages.hasPrefix("reifegrad: Nach „--output“ fehlt der Wert: Datei; - ist die Standardausgabe.\n"))
    #expect(run.messages.contains("\nAufruf: reifegrad report "))
    #expect(run.messages.hasSuffix("\nMehr zeigt „reifegrad report --help“.\n"))
  }

  @Test("A language that there is not is told in the one of the locale, and what is typed never steers the terminal")
  func language() throws {
    let run = try CommandRun(["--lang", "fr", "list"], home: home)
    #expect(run.status == 64 && run.messages.contains("„fr“ passt nicht zu „--lang“. Möglich: de, en."))
    let hostile = try CommandRun(["list", "\u{1B}]0;x\u{7}\u{202E}"], home: home)
    #expect(hostile.status == 64 && hostile.messages.contains("‹U+001B›]0;x‹U+0007›‹U+202E›"))
    #expect(!hostile.messages.contains("\u{1B}") && !hostile.messages.contains("\u{202E}"))
  }

  @Test(
    "What commands find wrong themselves is a sentence",
    arguments: [
      ("assess --resume a --join b", "Von „--resume“, „--join“, „--after“ und „--extend“ geht nur eines."),
      ("assess --join a7k2m", "Mit „--join“ gehört dazu, wer antwortet"),
      ("assess --join a7k2m --perspective other --short", "Mit „--join“ stehen Fragebogen und Fassung fest"),
      ("import x --join a --after b", "„--join“ und „--after“ schließen einander aus"),
      ("actions add a7k2m", "Sagen Sie, was zu tun ist"), ("actions set a7k2m 1", "Sagen Sie, was sich ändert"),
      ("code", "Nennen Sie eine Kennung oder Datei, deren Code"), ("print", "Nennen Sie, was gedruckt wird"),
      ("report x --width 3", "„--width“ braucht eine Zahl von 60 bis 160."),
      ("benchmark derive x --min-group 2", "„--min-group“ braucht eine Zahl ab 5"),
      ("benchmark derive x --id ÄÖ", "Eine Kennung („--id“) besteht aus Kleinbuchstaben"),
      ("workshop sheet k7m2 --count 0", "„--count“ braucht eine Zahl von 1 bis"),
      ("workshop sheet k7m2 --from 0", "„--from“ braucht eine Zahl von 1 bis"),
      ("workshop report k7m2 --width 3", "„--width“ braucht eine Zahl von 60 bis 160."),
      ("workshop export k7m2 --success ,", "„--success“ braucht die Kennung einer Frage"),
      ("workshop start --date morgen", "„--date“ braucht einen Tag wie 2027-01-31."),
      ("workshop start --agenda 29", "„--agenda“ braucht eine Zahl von 30 bis 240."),
      ("workshop start --port 70000", "„--port“ braucht eine Zahl von 0 bis 65535."),
      ("workshop start --min-group 1", "„--min-group“ braucht eine Zahl ab 5"),
      ("workshop simulate --code x", "„--code“ braucht den Code des Workshops"),
      ("workshop simulate --code K7M2XY --address x", "„--address“ braucht Adresse und Anschluss"),
      ("workshop simulate --code K7M2XY --thinking 0", "„--thinking“ braucht eine Zahl von 0.1 bis 600."),
      ("rescue --output x --add", "„--output“ und „--add“ schließen einander aus"),
      ("rescue --discard", "„--discard“ braucht die beiseitegelegte Datei"),
      ("rescue --yes", "„--yes“ gehört zu „--discard“."),
      ("workshop rehearse --phones 0", "„--phones“ braucht eine Zahl von 1 bis 2000."),
    ])
  func validation(line: String, german: String) throws {
    let said = try first(line, "de")
    #expect(said.contains(german), "\(said)")
    let english = try first(line, "en")
    #expect(english.hasSuffix(".") && !english.contains("„") && !english.contains("\u{1F}"), "\(english)")
  }

  @Test("Help and version still go to standard output, with 0")
  func help() throws {
    for arguments in [["--help"], ["report", "--help"], ["help", "report"], ["--version"], ["actions"]] {
      let run = try CommandRun(arguments, home: home)
      #expect(run.status == 0 && !run.output.isEmpty && run.messages.isEmpty, "\(arguments)")
    }
  }
}
