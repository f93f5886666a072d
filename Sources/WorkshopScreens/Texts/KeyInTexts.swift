import Questionnaire
import Words

enum KeyInTexts {
  static let goesOn = LocalizedText(
    de: "Dieser Bogen war angefangen; weiter bei der ersten offenen Zeile",
    en: "This sheet was begun; go on at the first open row")
  static let title = LocalizedText(de: "Bögen eintippen", en: "Enter paper sheets")
  static let intro = LocalizedText(
    de: "Nummer des Bogens, dann je Frage eine Taste: 0–4, w (weiß nicht), t (trifft nicht zu), Leertaste (leer). Bei "
      + "Fragen mit Buchstaben alle angekreuzten, dann ⏎.",
    en: "The sheet’s number, then a key for each question: 0–4, w (don’t know), t (does not apply), space (empty). For "
      + "questions with letters all that are ticked, then ⏎.")
  static let isOver = LocalizedText(
    de: "Der Workshop ist beendet: Bögen werden nicht mehr angenommen.",
    en: "The workshop is over: no more sheets are taken.")
  static let proposed = LocalizedText(
    de: "⏎ nimmt sie, eine Ziffer ersetzt sie", en: "⏎ takes it, a digit replaces it")
  static let number = LocalizedText(de: "Nummer", en: "Number")
  static let begin = LocalizedText(de: "beginnen", en: "begin")
  static let beginHelp = LocalizedText(
    de: "den Bogen mit dieser Nummer eintippen", en: "enter the sheet with this number")
  static let leaveHelp = LocalizedText(de: "dieses Fenster schließen", en: "close this window")
  static let size = LocalizedText(de: "Unternehmensgröße", en: "Company size")
  static let sizeHelp = LocalizedText(
    de: "die Größenklasse, von oben gezählt", en: "the size class, counted from above")
  static let answer = LocalizedText(de: "Antwort", en: "answer")
  static let answerHelp = LocalizedText(
    de: "die Antwort, weiter zur nächsten Frage", en: "the answer, on to the next question")
  static let tickHelp = LocalizedText(
    de: "den Buchstaben jedes angekreuzten Kästchens, dann ⏎", en: "the letter of every box that is ticked, then ⏎")
  static let next = LocalizedText(de: "weiter", en: "next")
  static let nextHelp = LocalizedText(de: "weiter zur nächsten Frage", en: "on to the next question")
  static let spaceOrEnter = LocalizedText(de: "Leer ⏎", en: "Space ⏎")
  static let skip = LocalizedText(de: "ohne Antwort", en: "no answer")
  static let skipHelp = LocalizedText(de: "ohne Antwort weiter", en: "on without an answer")
  static let takePreset = LocalizedText(de: "übernehmen", en: "take it")
  static let takePresetHelp = LocalizedText(
    de: "übernehmen, was für diese Größenklasse vorbelegt ist", en: "take what is set beforehand for this size class")
  static func preset(_ sign: String) -> LocalizedText {
    LocalizedText(de: "\(sign) (vorbelegt)", en: "\(sign) (set beforehand)")
  }
  static let backHelp = LocalizedText(de: "eine Frage zurück, zum Verbessern", en: "one question back, to correct it")
  static let moveHelp = LocalizedText(
    de: "auf und ab, ohne etwas zu ändern", en: "up and down, without changing anything")
  static let endKey = LocalizedText(de: "Ende", en: "End")
  static let toEnd = LocalizedText(de: "zum Schluss", en: "to the end")
  static let toEndHelp = LocalizedText(de: "zum Sichern ganz unten", en: "to the bottom, for saving")
  static let save = LocalizedText(de: "sichern", en: "save")
  static let saveHelp = LocalizedText(
    de: "den Bogen sichern, weiter zum nächsten", en: "save the sheet, on to the next")
  static let discard = LocalizedText(de: "verwerfen", en: "discard")
  static let discardHelp = LocalizedText(de: "diesen Bogen verwerfen", en: "discard this sheet")
  static let discardTitle = LocalizedText(de: "Bogen verwerfen?", en: "Discard the sheet?")
  static let discardText = LocalizedText(
    de: "Was eben eingetippt wurde, geht verloren. Was schon gesichert ist, bleibt.",
    en: "What was just entered is lost. What is saved already stays.")
  static func count(_ count: Int) -> LocalizedText {
    LocalizedText(
      de: count == 1 ? "1 neuer Bogen" : "\(count) neue Bögen", en: count == 1 ? "1 new sheet" : "\(count) new sheets")
  }
  static func sheet(_ number: Int) -> LocalizedText { LocalizedText(de: "Bogen \(number)", en: "Sheet \(number)") }
  static func known(_ number: Int) -> LocalizedText {
    LocalizedText(
      de: "Bogen \(number) ist schon erfasst; so steht er da", en: "Sheet \(number) is there already, as shown")
  }
  static func stored(_ number: Int, _ outcome: KeyInScreen.Outcome) -> LocalizedText {
    switch outcome {
    case .saved: LocalizedText(de: "Bogen \(number) gesichert ✓", en: "Sheet \(number) saved ✓")
    case .replaced: LocalizedText(de: "Bogen \(number) ersetzt ✓", en: "Sheet \(number) replaced ✓")
    case .added: LocalizedText(de: "Bogen \(number) ergänzt ✓", en: "Sheet \(number) added to ✓")
    case .unchanged: LocalizedText(de: "Bogen \(number) bleibt, wie er war", en: "Sheet \(number) stays as it was")
    }
  }
  static let second = LocalizedText(
    de: "Noch einmal abgestimmt (Bogen unten)", en: "Second vote (at the end of the sheet)")
  static func afterFirst(_ first: String, _ second: String) -> LocalizedText {
    LocalizedText(de: "\(second)  (zuerst \(first))", en: "\(second)  (first \(first))")
  }
  static func complete(_ count: Int, of all: Int, second: (count: Int, all: Int)?) -> LocalizedText {
    let more = second.map { " + \($0.count)/\($0.all)" } ?? ""
    return LocalizedText(
      de: second == nil
        ? "\(count) von \(all) Antworten – ⏎ sichert den Bogen"
        : "\(count)/\(all)\(more) Antworten – ⏎ sichert den Bogen",
      en: second == nil
        ? "\(count) of \(all) answers – ⏎ saves the sheet" : "\(count)/\(all)\(more) answers – ⏎ saves the sheet")
  }
  static func replaceTitle(_ number: Int) -> LocalizedText {
    LocalizedText(de: "Bogen \(number) ersetzen?", en: "Replace sheet \(number)?")
  }
  static let replaceText = LocalizedText(
    de: "Unter dieser Nummer ist schon ein Bogen erfasst. Was an ihm anders war, wird ersetzt.",
    en: "A sheet with this number is there already. What was different on it is replaced.")
  static let replace = LocalizedText(de: "Ersetzen", en: "Replace")
}
