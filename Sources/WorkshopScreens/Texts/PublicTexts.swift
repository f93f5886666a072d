import Benchmarks
import Questionnaire
import Reports
import Words
import Workshop

/// What the whole room reads.
enum PublicTexts {
  // MARK: The corner

  static func answers(_ count: Int) -> LocalizedText {
    LocalizedText(
      de: count == 1 ? "1 Antwort" : "\(count) Antworten", en: count == 1 ? "1 answer" : "\(count) answers")
  }
  static func phones(_ count: Int) -> LocalizedText {
    LocalizedText(de: count == 1 ? "1 Telefon" : "\(count) Telefone", en: count == 1 ? "1 phone" : "\(count) phones")
  }
  /// Where not all came by phone.
  static func here(_ count: Int) -> LocalizedText { LocalizedText(de: "\(count) dabei", en: "\(count) in") }
  static let doorShort = LocalizedText(de: "Die Tür ist zu", en: "The door is closed")
  static let withoutShort = LocalizedText(de: "Kiosk oder Papierbogen", en: "Kiosk or paper sheet")

  // MARK: The door

  static let networkTitle = LocalizedText(de: "1. Ins WLAN", en: "1. Join the Wi-Fi")
  static let networkHow = RoomSentences.scanNetwork
  static let networkName = LocalizedText(de: "Oder von Hand:", en: "Or by hand:")
  static let networkLabel = LocalizedText(de: "Netz:", en: "Network:")
  static let password = LocalizedText(de: "Passwort:", en: "Password:")
  static let networkThen = RoomSentences.stayConnected
  static let scan = LocalizedText(
    de: "Code mit der Kamera öffnen oder im Browser eingeben:",
    en: "Open the code with your camera, or type into a browser:")
  static let scanShort = LocalizedText(de: "Scannen oder eintippen:", en: "Scan, or type in:")
  static let code = LocalizedText(de: "Code", en: "Code")
  static func joined(_ count: Int) -> LocalizedText {
    LocalizedText(de: count == 1 ? "ist dabei" : "sind dabei", en: count == 1 ? "has joined" : "have joined")
  }
  static func privacy(_ k: Int) -> LocalizedText { RoomSentences.privacy(k) }
  static let withoutPhones = LocalizedText(
    de: "Antworten am Kiosk oder auf dem Papierbogen.", en: "Answer at the kiosk or on the paper sheet.")
  static let doorClosed = LocalizedText(
    de: "Die Tür ist zu: Neue Telefone kommen zurzeit nicht herein. Wer dabei ist, antwortet weiter.",
    en: "The door is closed: no new phones come in at the moment. Anyone already in goes on answering.")
  static let joinTitle = LocalizedText(de: "Mitmachen", en: "Join in")
  static let joinSecond = LocalizedText(de: "2. Mitmachen", en: "2. Join in")
  static func smallWindow(columns: Int, rows: Int) -> LocalizedText {
    LocalizedText(
      de: "Den QR-Code zeigt ein größeres Fenster: ab \(columns) × \(rows) Zeichen.",
      en: "A larger window shows the QR code: from \(columns) × \(rows) characters on.")
  }
  static let noBlocks = LocalizedText(
    de: "Dieses Terminal kann keinen QR-Code zeichnen.", en: "This terminal cannot draw a QR code.")

  // MARK: Items

  static func answered(_ count: Int) -> LocalizedText {
    LocalizedText(
      de: count == 1 ? "hat geantwortet" : "haben geantwortet", en: count == 1 ? "has answered" : "have answered")
  }
  static func closed(_ count: Int) -> LocalizedText {
    LocalizedText(
      de: count == 1 ? "Antwort – geschlossen" : "Antworten – geschlossen",
      en: count == 1 ? "answer – closed" : "answers – closed")
  }
  static func openInTheDark(_ title: String) -> LocalizedText {
    LocalizedText(de: "Noch offen auf den Telefonen: \(title)", en: "Still open on the phones: \(title)")
  }
  static let closing = LocalizedText(
    de: "Sichern Sie jetzt Ihr Ergebnis auf dem Telefon. Danach werden alle einzelnen Antworten gelöscht.",
    en: "Save your result on your phone now. After that all single answers are deleted.")
  static let closingTitle = LocalizedText(de: "Zum Mitnehmen", en: "To take home")
  static let soon = LocalizedText(de: "Gleich geht es los.", en: "We start in a moment.")
  static func ownPace(_ count: Int) -> LocalizedText {
    LocalizedText(de: "\(count) Fragen, in Ihrem eigenen Tempo", en: "\(count) questions, at your own pace")
  }
  static func finished(_ count: Int) -> LocalizedText {
    LocalizedText(
      de: count == 1 ? "Antwort oder mehr auf jede Frage" : "Antworten oder mehr auf jede Frage",
      en: count == 1 ? "answer or more to each question" : "answers or more to each question")
  }
  static func allClosed(_ count: Int) -> LocalizedText {
    LocalizedText(
      de: count == 1 ? "Antwort oder mehr – geschlossen" : "Antworten oder mehr – geschlossen",
      en: count == 1 ? "answer or more – closed" : "answers or more – closed")
  }
  /// In the picture of a field.
  static let tooFew = LocalizedText(de: "noch zu wenige Antworten", en: "too few answers so far")
  static let keptBack = LocalizedText(de: "noch kein Ergebnis", en: "no result yet")
  static let uniformShort = LocalizedText(de: "einheitlich", en: "uniform")
  static let uniform = LocalizedText(de: "zu einheitlich für Balken", en: "too uniform for bars")
  static func withheld(_ k: Int) -> LocalizedText {
    LocalizedText(
      de: "Noch zu wenige Antworten: Gezeigt wird ab \(k).", en: "Too few answers so far: shown from \(k) on.")
  }
  static let nobody = LocalizedText(de: "Noch hat niemand geantwortet.", en: "Nobody has answered yet.")
  static let median = LocalizedText(de: "Median", en: "Median")
  static func onlyMedian(_ level: String) -> LocalizedText {
    LocalizedText(
      de: "Median \(level): \(Vocabulary.tooUniform.german).", en: "Median \(level): \(Vocabulary.tooUniform.english).")
  }
  static let middleHalf = LocalizedText(de: "Mittlere Hälfte", en: "Middle half")
  /// What ◆ and ◇ are.
  static func marks(of basis: Basis) -> LocalizedText {
    switch basis {
    case .coded:
      LocalizedText(
        de: "◆ ◇ Richtwerte: unsere Lesart, keine Messung", en: "◆ ◇ guide values: our reading, not measured")
    case .measured:
      LocalizedText(de: "◆ Erfolgreiche, ◇ weniger Erfolgreiche", en: "◆ successful, ◇ less successful")
    case .published, .target:
      LocalizedText(
        de: "◆ \(Vocabulary.successful(of: basis).german)", en: "◆ \(Vocabulary.successful(of: basis).english)")
    }
  }
  /// Over the column of ◆ and ◇.
  static func guideValues(_ basis: Basis) -> LocalizedText {
    switch basis {
    case .coded: LocalizedText(de: "Richtwerte", en: "guide values")
    case .measured: LocalizedText(de: "Vergleich", en: "benchmark")
    case .published: LocalizedText(de: "Ziel", en: "target")
    case .target: LocalizedText(de: "Ihr Ziel", en: "your target")
    }
  }
  /// Over levels whose texts do not fit in.
  static let shortened = LocalizedText(de: "Gekürzt; ganz auf dem Telefon", en: "Cut short; in full on phones")
  /// Under a field: how many of its guide values are our own.
  static func own(_ own: Int, of all: Int) -> LocalizedText {
    LocalizedText(de: "† \(own) von \(all)", en: "† \(own) of \(all)")
  }
  /// Under all fields.
  static let ownInAll = LocalizedText(
    de: "† So viele der Richtwerte sind eigene Setzung.", en: "† This many of the guide values are our own.")

  // MARK: The room

  static let gapsTitle = LocalizedText(de: "Der Raum und die Richtwerte", en: "The room and the guide values")
  static let noValues = LocalizedText(
    de: "Werte des Raums gibt es, sobald genügend Ergebnisse gezeigt wurden.",
    en: "There are values of the room once enough results have been shown.")
  /// After the end.
  static let noValuesKept = LocalizedText(
    de: "Es wurden zu wenige Ergebnisse gezeigt; Werte des Raums gibt es nicht.",
    en: "Too few results were shown; there are no values of the room.")
  static let notYet = LocalizedText(de: "noch zu wenige Ergebnisse", en: "too few results so far")
  /// Why a field has no value, where results were not shown: which.
  static func unshown(_ titles: [String]) -> LocalizedText {
    let names = titles.joined(separator: ", ")
    return LocalizedText(de: "geschlossen, noch nicht gezeigt: \(names)", en: "closed, not shown yet: \(names)")
  }
  /// Under the picture of the room.
  static func afterSecond(_ count: Int) -> LocalizedText {
    LocalizedText(
      de: (count == 1 ? "1 Frage" : "\(count) Fragen") + " mit den Antworten der zweiten Runde",
      en: (count == 1 ? "1 question" : "\(count) questions") + " with the answers of the second round")
  }
  static let largestGap = LocalizedText(de: "größte Lücke", en: "largest gap")
  static let sizesTitle = LocalizedText(de: "Nach Unternehmensgröße", en: "By company size")
  static let sizesAfter = LocalizedText(
    de: "Größenklassen folgen, sobald das Ergebnis dieser Frage gezeigt wurde.",
    en: "Size classes follow once the result of this question has been shown.")
  static func noSizes(_ k: Int) -> LocalizedText {
    LocalizedText(
      de: "Größenklassen werden erst gezeigt, wenn jede und der Rest mindestens \(k) Antworten haben.",
      en: "Size classes are shown only when each, and the rest, has at least \(k) answers.")
  }
  static let sizeUntold = LocalizedText(de: "ohne Angabe", en: "not stated")
  static let notShown = LocalizedText(de: "wird nicht gezeigt", en: "not shown")
  static func sizesScale(_ k: Int) -> LocalizedText {
    LocalizedText(
      de: "Median jeder Klasse, Antworten 0–4. Gezeigt ab \(k) Antworten, wenn auch die übrigen geschützt bleiben.",
      en: "Median of each class, answers 0–4. Shown from \(k) answers on, if the others stay protected too.")
  }
  static let stepsTitle = LocalizedText(de: "Mein nächster Schritt", en: "My next step")
  static let stepsHow = LocalizedText(
    de: "Was tun Sie als Nächstes – und bis wann?", en: "What will you do next – and by when?")
  static let stepsOnPhone = LocalizedText(
    de:
      "Schreiben Sie einen Satz in Ihr Telefon, ohne Namen. Er erscheint hier, sobald die Moderation ihn gelesen hat.",
    en: "Write one sentence on your phone, without names. It appears here once the facilitator has read it.")
  /// After the end.
  static let noStepsKept = LocalizedText(
    de: "Nächste Schritte wurden keine freigegeben.", en: "No next steps were approved.")
  static let stepsOnPaper = LocalizedText(
    de: "Schreiben Sie einen Satz auf und nehmen Sie ihn mit.", en: "Write one sentence down and take it with you.")
  static func until(_ date: String) -> LocalizedText { LocalizedText(de: "bis \(date)", en: "by \(date)") }
  static func page(_ page: Int, of pages: Int, steps: Int) -> LocalizedText {
    let all = LocalizedText(
      de: steps == 1 ? "1 Schritt" : "\(steps) Schritte", en: steps == 1 ? "1 step" : "\(steps) steps")
    return pages == 1
      ? all
      : LocalizedText(de: "\(all.german) · Seite \(page) von \(pages)", en: "\(all.english) · page \(page) of \(pages)")
  }

  // MARK: The end

  static let over = RoomRefusal.over.explanation
  static let deleted = LocalizedText(de: "Einzelantworten gelöscht", en: "single answers deleted")
  static func record(_ record: DeletionRecord, people: Int, in language: Language) -> [String] {
    let time = "\(record.time.hour):" + (record.time.minute < 10 ? "0" : "") + "\(record.time.minute)"
    let day = record.time.day.formatted(in: language)
    let texts = [
      LocalizedText(
        de: "Von \(people) Personen, am \(day) um \(time) Uhr, von diesem Rechner.",
        en: "Of \(people) people, on \(day) at \(time), from this machine."),
      LocalizedText(
        de: "Behalten: " + Numerals.count(record.keptPictures, "Gruppenergebnis", "Gruppenergebnisse") + ", "
          + Numerals.count(record.keptCommitments, "nächster Schritt", "nächste Schritte") + " ohne Namen.",
        en: "Kept: " + Numerals.count(record.keptPictures, "result", "results") + " of the group, "
          + Numerals.count(record.keptCommitments, "next step", "next steps") + " without names."),
    ]
    return texts.map { $0[language] }
  }
}
