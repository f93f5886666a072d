import Questionnaire
import Words
import Workshop

/// What is now, what the one key does next, and what is asked.
extension DeskTexts {
  static let nextHelp = LocalizedText(
    de: "der nächste Schritt durch den ganzen Workshop (auch ⏎ und Bild↓): öffnen, schließen, zeigen, weiter",
    en: "the next step through the whole workshop (also ⏎ and PgDn): open, close, reveal, go on")
  static let goOn = LocalizedText(de: "weiter", en: "go on")
  static let look = LocalizedText(de: "blättern", en: "look")
  static let moveHelp = LocalizedText(
    de: "zurück und vor in dem, was zu sehen ist (auch Bild↑); ändert keine Abstimmung",
    en: "back and forth in what is shown (also PgUp); changes no vote")
  static let number = LocalizedText(de: "Nummer", en: "number")
  static let numberHelp = LocalizedText(
    de: "zu einer Frage springen: Nummer eintippen, dann ⏎; 0 ist die Übung",
    en: "jump to a question: type its number, then ⏎; 0 is the practice")
  static let page = LocalizedText(de: "Seite", en: "page")
  static let pageHelp = LocalizedText(
    de: "die nächsten Schritte weiterblättern; von selbst alle 8 Sekunden",
    en: "turn the pages of the next steps; by itself every 8 seconds")
  static let hold = LocalizedText(de: "anhalten", en: "stop")
  static let holdHelp = LocalizedText(
    de: "WLAN und Beitritt nicht mehr wechseln", en: "stop changing between Wi-Fi and joining")
  static let openHelp = LocalizedText(
    de: "die Frage noch einmal öffnen, oder schließen; nach dem Ergebnis wird gefragt",
    en: "open the question once more, or close it; asks once the result was shown")
  static let discard = LocalizedText(de: "verwerfen", en: "throw away")
  static let discardHelp = LocalizedText(
    de: "die Antworten auf diese Frage verwerfen und neu fragen; wird gefragt",
    en: "throw away the answers to this question and ask anew; asks first")
  static let yes = LocalizedText(de: "ja", en: "yes")
  static let yesHelp = LocalizedText(de: "ja zu dem, was gefragt wird", en: "yes to what is asked")
  static let no = LocalizedText(de: "nein", en: "no")
  static let noHelp = LocalizedText(de: "nein zu dem, was gefragt wird", en: "no to what is asked")

  static func typedNumber(_ typed: String, of count: Int) -> LocalizedText {
    LocalizedText(
      de: "Frage Nr. (0–\(count)): \(typed)_  ⏎ springt, Esc nicht",
      en: "Question no. (0–\(count)): \(typed)_  ⏎ jumps, Esc does not")
  }
  static func noSuchNumber(_ count: Int) -> LocalizedText {
    LocalizedText(de: "Es gibt die Fragen 1 bis \(count), und 0.", en: "There are questions 1 to \(count), and 0.")
  }

  static let isFirst = LocalizedText(de: "Davor kommt nichts.", en: "Nothing comes before this.")
  static let isLast = LocalizedText(de: "Danach kommt nichts zum Ansehen.", en: "Nothing to look at comes after this.")

  // MARK: The line

  static let now = LocalizedText(de: "jetzt", en: "now")
  static let nextKey = LocalizedText(de: "nächste Taste", en: "next key")
  static let nothing = LocalizedText(de: "nichts mehr", en: "nothing more")
  static let stays = LocalizedText(de: "nein, alles bleibt", en: "no, all stays")

  static func waits(_ title: String) -> LocalizedText {
    LocalizedText(de: "\(title) – noch nicht offen", en: "\(title) – not open yet")
  }
  static func opened(_ title: String) -> LocalizedText {
    LocalizedText(de: "\(title) – offen", en: "\(title) – open")
  }
  static func closed(_ title: String) -> LocalizedText {
    LocalizedText(de: "\(title) – geschlossen, noch nicht gezeigt", en: "\(title) – closed, not shown yet")
  }
  static func result(_ title: String) -> LocalizedText {
    LocalizedText(de: "\(title) – Ergebnis", en: "\(title) – result")
  }

  static func step(_ step: RoomStep, _ title: (ItemID) -> LocalizedText) -> LocalizedText {
    switch step {
    case .open: LocalizedText(de: "öffnen", en: "open")
    case .close: LocalizedText(de: "schließen", en: "close")
    case .reveal: LocalizedText(de: "Ergebnis zeigen", en: "show the result")
    case .end: LocalizedText(de: "beenden (fragt noch einmal)", en: "end (asks once more)")
    case .show(let stop): name(of: stop, title)
    }
  }

  /// What a stop is called on the desk; `title` names a question, or the field that it opens.
  static func name(of stop: Stop, _ title: (ItemID) -> LocalizedText) -> LocalizedText {
    switch stop {
    case .lobby: lobby
    case .portion(let item), .question(let item): title(item)
    case .discussion(let item):
      LocalizedText(de: "Diskussion: \(title(item).german)", en: "discussion: \(title(item).english)")
    case .secondRound(let item):
      LocalizedText(de: "2. Runde: \(title(item).german)", en: "round 2: \(title(item).english)")
    case .gaps: gaps
    case .sizes: sizes
    case .steps: LocalizedText(de: "nächste Schritte", en: "next steps")
    case .closing: LocalizedText(de: "Bericht und Abschied", en: "report and goodbye")
    case .end: LocalizedText(de: "Schluss", en: "the end")
    }
  }

  static func unrevealed(_ titles: [LocalizedText]) -> LocalizedText {
    LocalizedText(
      de: "Geschlossen, aber noch nicht gezeigt: " + titles.map(\.german).joined(separator: ", "),
      en: "Closed, but not shown yet: " + titles.map(\.english).joined(separator: ", "))
  }

  // MARK: What is asked

  /// What is asked, where something is; `open` is what would be closed.
  static func question(_ command: RoomCommand, open: String) -> LocalizedText {
    switch command {
    case .take(.end):
      LocalizedText(
        de: "Beenden und alle Einzelantworten endgültig löschen?", en: "End, and delete all single answers for good?")
    case .discard:
      LocalizedText(
        de: "Alle Antworten auf diese Frage verwerfen und neu fragen?",
        en: "Throw away all answers to this question and ask anew?")
    case .toggleVote:
      LocalizedText(
        de: "Das Ergebnis war schon zu sehen. Trotzdem wieder öffnen?",
        en: "The result has been shown already. Open it again all the same?")
    case .take, .confirm, .dismiss, .show, .reveal, .move, .go, .propose, .secondRound, .turn, .hold, .timer,
      .toggleBlank, .scale, .end:
      LocalizedText(
        de: "„\(open)“ ist noch offen. Schließen und weg?", en: "“\(open)” is still open. Close and leave it?")
    }
  }
  static let answers = LocalizedText(
    de: "Noch einmal dieselbe Taste oder ⏎: ja. Jede andere: nein.",
    en: "The same key again or ⏎: yes. Any other: no.")
  static let answersAtEnd = LocalizedText(
    de: "Leertaste, ⏎ oder Bild↓: ja. Jede andere: nein.", en: "Space, ⏎ or PgDn: yes. Any other: no.")
}
