import Benchmarks
import Reports
import Words

enum KioskTexts {
  /// What the facilitator types to leave.
  static let word = LocalizedText(de: "moderation", en: "facilitator")

  static let welcome = LocalizedText(de: "Willkommen! Hier können Sie antworten.", en: "Welcome! You can answer here.")
  static let over = LocalizedText(de: "Vielen Dank fürs Mitmachen!", en: "Thank you for taking part!")
  static let intro = LocalizedText(
    de: "Sie sehen eine Frage nach der anderen und wählen die Antwort, die heute passt. Am Ende sehen Sie Ihr eigenes "
      + "Ergebnis mit einem Code zum Mitnehmen.",
    en:
      "You see one question after the other and choose the answer that fits today. At the end you see your own result "
      + "with a code to take along.")
  static func secondRound(_ titles: [LocalizedText]) -> LocalizedText {
    let german = titles.map { "„\($0.german)“" }.joined(separator: ", ")
    let english = titles.map { "“\($0.english)”" }.joined(separator: ", ")
    return LocalizedText(
      de: "Nach der Diskussion wird noch einmal abgestimmt\(titles.isEmpty ? "" : ": " + german). Haben Sie hier schon "
        + "geantwortet? Dann tippen Sie die Nummer, die bei Ihrem Ergebnis stand.",
      en: "After the discussion there is a second vote\(titles.isEmpty ? "" : ": " + english). Have you answered here "
        + "before? Then type the number that was shown with your result.")
  }
  static let press = LocalizedText(de: "⏎ drücken, um zu beginnen", en: "Press ⏎ to begin")
  static let pressFirst = LocalizedText(de: "⏎ zum ersten Mal hier: beginnen", en: "⏎ here for the first time: begin")
  static let pressNumber = LocalizedText(
    de: "Schon hier gewesen? Einfach Ihre Nummer tippen", en: "Been here before? Just type your number")
  static func noNumbers(_ seconds: Int) -> LocalizedText {
    LocalizedText(
      de: "Nummern werden in \(seconds) s wieder angenommen", en: "Numbers are taken again in \(seconds) s")
  }
  static let begin = LocalizedText(de: "beginnen", en: "begin")
  static let otherLanguage = LocalizedText(de: "English", en: "Deutsch")
  static let number = LocalizedText(de: "Nummer", en: "number")
  static let numberHelp = LocalizedText(
    de: "mit der eigenen Nummer wiederkommen", en: "come back with your own number")
  static let numberTitle = LocalizedText(de: "Ihre Nummer", en: "Your number")
  static let numberText = LocalizedText(
    de: "Die sechs Ziffern, die bei Ihrem Ergebnis standen, dann ⏎. Esc geht zurück.",
    en: "The six digits that were shown with your result, then ⏎. Esc goes back.")
  static let sixDigits = LocalizedText(de: "Die Nummer hat sechs Ziffern.", en: "The number has six digits.")
  static let noSuchNumber = LocalizedText(
    de: "Diese Nummer gilt nicht. Bitte noch einmal tippen.", en: "This number is not valid. Please type it again.")
  static func again(_ place: LocalizedText) -> LocalizedText {
    LocalizedText(de: "Noch einmal: \(place.german)", en: "Once more: \(place.english)")
  }
  static func first(_ answer: LocalizedText) -> LocalizedText {
    LocalizedText(de: "Ihre erste Antwort: \(answer.german)", en: "Your first answer: \(answer.english)")
  }
  static let noFirst = LocalizedText(de: "beim ersten Mal keine Antwort", en: "no answer the first time")
  /// Behind the choice of the first time.
  static let firstAnswer = LocalizedText(de: "erste Antwort", en: "first answer")
  static let size = LocalizedText(
    de: "Wie groß ist Ihr Unternehmen? (freiwillig)", en: "How large is your company? (optional)")
  static let noSize = LocalizedText(de: "keine Angabe", en: "not stated")
  static let next = LocalizedText(de: "weiter", en: "next")
  static let nextHelp = LocalizedText(de: "weiter, auch ohne Antwort", en: "on, also without an answer")
  static let takeHelp = LocalizedText(
    de: "weiter; haben Sie die Markierung bewegt, wird die markierte Antwort übernommen",
    en: "on; if you moved the mark, the marked answer is taken")
  static let exact = LocalizedText(de: "genau", en: "exact")
  static let percentHelp = LocalizedText(de: "den Anteil übernehmen, weiter", en: "take the share, on")
  static let percentBack = LocalizedText(de: "den Anteil übernehmen, zurück zur Frage", en: "take the share, back")
  static let previousHelp = LocalizedText(de: "zur Frage davor", en: "to the question before")
  static let several = LocalizedText(
    de: "Mehrere Antworten möglich; ⏎ geht weiter.", en: "You can choose more than one; ⏎ goes on.")
  static let stop = LocalizedText(de: "aufhören", en: "stop")
  static let stopHelp = LocalizedText(
    de: "aufhören: Antworten behalten oder zurücknehmen", en: "stop: keep your answers, or take them back")
  static let stopTitle = LocalizedText(de: "Aufhören?", en: "Stop?")
  static let stopText = LocalizedText(
    de: "Was Sie geantwortet haben, ist gespeichert. Zurückgenommene Antworten werden gelöscht.",
    en: "What you have answered is stored. Answers taken back are deleted.")
  static let keep = LocalizedText(de: "Aufhören, Antworten behalten", en: "Stop, keep the answers")
  static let withdraw = LocalizedText(de: "Antworten zurücknehmen", en: "take answers back")
  static let withdrawTitle = LocalizedText(de: "Antworten zurücknehmen?", en: "Take your answers back?")
  static let withdrawHelp = LocalizedText(
    de: "Ihre Antworten werden gelöscht, und die nächste Person ist an der Reihe.",
    en: "Your answers are deleted, and it is the next person’s turn.")
  static let goOn = LocalizedText(de: "Weiter antworten", en: "Go on answering")
  static let done = LocalizedText(de: "fertig", en: "done")
  static let doneHelp = LocalizedText(de: "die nächste Person ist an der Reihe", en: "the next person’s turn")
  static let review = LocalizedText(de: "Antworten ansehen", en: "see answers")
  static let reviewHelp = LocalizedText(
    de: "die eigenen Antworten ansehen und ändern", en: "see and correct your answers")
  static let thanks = LocalizedText(de: "Danke! Ihr eigenes Ergebnis:", en: "Thank you! Your own result:")
  static let code = LocalizedText(
    de: "Zum Mitnehmen, für „reifegrad code --read“:", en: "To take along, for “reifegrad code --read”:")
  static let codeWithPicture = LocalizedText(
    de: "Zum Mitnehmen: Foto vom Bild, oder dieser Code für „reifegrad code --read“:",
    en: "To take along: a photo of the picture, or this code for “reifegrad code --read”:")
  static let ownNumber = LocalizedText(de: "Ihre Nummer:", en: "Your number:")
  static let ownNumberText = LocalizedText(
    de: "Damit kommen Sie hier wieder: Antworten ändern, nach der Diskussion neu abstimmen.",
    en: "It brings you back here: to correct answers, and to vote again after the discussion.")
  /// What ◆ and ◇ are, in a line.
  static func legend(_ benchmark: Benchmark, own: Int, of all: Int) -> LocalizedText {
    switch benchmark.basis {
    case .measured:
      LocalizedText(
        de: "◆ Erfolgreiche  ◇ weniger Erfolgreiche (\(benchmark.title.german))",
        en: "◆ successful  ◇ less successful (\(benchmark.title.english))")
    case .coded where own > 0:
      LocalizedText(
        de: "◆ ◇ Richtwerte; \(own) von \(all) eigene Setzung †", en: "◆ ◇ guide values; \(own) of \(all) our own †")
    case .coded:
      LocalizedText(de: "◆ ◇ Richtwerte: unsere Lesart", en: "◆ ◇ guide values: our reading")
    case .published, .target:
      LocalizedText(de: "◆ Ziel (\(benchmark.title.german))", en: "◆ target (\(benchmark.title.english))")
    }
  }
  static let startHere = Vocabulary.start
  static func countdown(_ seconds: Int) -> LocalizedText {
    LocalizedText(
      de: "Anzeige verschwindet in \(seconds) s; Taste hält sie fest.",
      en: "This disappears in \(seconds) s; any key keeps it.")
  }
  static let leaveHelp = LocalizedText(de: "den Kiosk verlassen (Moderation)", en: "leave the kiosk (facilitator)")
  static let leaveTitle = LocalizedText(de: "Kiosk beenden", en: "Leave the kiosk")
  static let leaveText = LocalizedText(
    de: "Nur für die Moderation: das Wort eingeben, das in der Anleitung steht, dann ⏎. Esc geht zurück.",
    en: "For the facilitator only: type the word from the manual, then ⏎. Esc goes back.")
}
