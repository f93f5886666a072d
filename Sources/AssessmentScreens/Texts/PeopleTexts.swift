import Reports
import ScreenKit
import Words

enum PeopleTexts {
  static let title = LocalizedText(de: "Sicht", en: "Views")
  static let differences = LocalizedText(de: "Unterschiedliche Sicht", en: "Perception gaps")
  static let differencesAbout = LocalizedText(
    de:
      "Hier liegen zwei Sichten mindestens um \(MethodWords.perceptionGap.german) auseinander. Sprechen Sie zuerst darüber.",
    en: "Here two perspectives are at least \(MethodWords.perceptionGap.english) apart. Talk about these first.")
  static let noDifferences = LocalizedText(
    de: "Keine zwei Sichten liegen um \(MethodWords.perceptionGap.german) oder mehr auseinander.",
    en: "No two perspectives are \(MethodWords.perceptionGap.english) or more apart.")
  static let values = LocalizedText(de: "Werte je Sicht", en: "Values by perspective")
  static let median = LocalizedText(de: "Mitte", en: "Median")
  static let company = LocalizedText(de: "gemeinsam", en: "joint")
  static let only = LocalizedText(
    de: "Ab \(MethodWords.leastShownTogether.german) Personen zeigt eine Sicht nur ihre Mitte (Median).",
    en: "From \(MethodWords.leastShownTogether.english) people on, a perspective shows only its median.")
  static let oneView = LocalizedText(
    de: "Bisher gibt es nur eine Sicht; Unterschiede zeigen sich, sobald eine andere dazukommt.",
    en: "There is only one perspective so far; differences show as soon as another joins.")

  static func levels(_ levels: String) -> LocalizedText {
    LocalizedText(de: "um \(levels)", en: "\(levels) apart")
  }

  static func people(_ count: Int) -> LocalizedText {
    LocalizedText(de: count == 1 ? "1 Person" : "\(count) Personen", en: count == 1 ? "1 person" : "\(count) people")
  }

  static func joint(_ who: String) -> LocalizedText {
    LocalizedText(de: "Gemeinsames Ergebnis: \(who)", en: "Joint result: \(who)")
  }
  static func alone(_ who: String) -> LocalizedText {
    LocalizedText(de: "Nur eine Sicht: \(who)", en: "One view only: \(who)")
  }
  static func waiting(_ count: Int) -> LocalizedText {
    LocalizedText(
      de: count == 1 ? "1 Person ist noch nicht fertig" : "\(count) Personen sind noch nicht fertig",
      en: count == 1 ? "1 person has not finished yet" : "\(count) people have not finished yet")
  }

  /// Said before anybody's first answer (method §8).
  static let privacy = LocalizedText(
    de: "Antworten mehrere aus Ihrem Unternehmen, sehen die anderen Ihre einzelnen Antworten, Notizen und Texte, "
      + "solange aus Ihrer Sicht höchstens \(MethodWords.mostShownSingly.german) Personen antworten; ab \(MethodWords.leastShownTogether.german) nur noch deren Mitte (Median).",
    en: "If several people from your company answer, the others see your single answers, notes and texts as long as "
      + "no more than \(MethodWords.mostShownSingly.english) people answer from your perspective; from \(MethodWords.leastShownTogether.english) on only their median."
  )
  static let beforeYouAnswer = LocalizedText(de: "Bevor Sie antworten", en: "Before you answer")

  static let addTitle = LocalizedText(de: "Weitere Person", en: "Another person")
  static let addIntro = LocalizedText(
    de: "Jemand anderes aus demselben Unternehmen beantwortet dieselben Fragen. Namen werden nicht erfragt.",
    en: "Someone else from the same company answers the same questions. No names are asked for.")
  static let begin = LocalizedText(de: "Fragen beginnen", en: "Begin the questions")
  static let add = LocalizedText(de: "weitere Person", en: "add a person")
  static let addHelp = LocalizedText(
    de: "eine weitere Person desselben Unternehmens antworten lassen",
    en: "let another person from the same company answer")
  static let switchLabel = LocalizedText(de: "alle/nur ich", en: "all/only me")
  static let switchHelp = LocalizedText(
    de: "zwischen dem gemeinsamen Ergebnis und der einzelnen Sicht wechseln",
    en: "switch between the joint result and the single view")
}

enum TrendTexts {
  static let title = LocalizedText(de: "Entwicklung", en: "Trend")
  static let shortTitle = LocalizedText(de: "Trend", en: "Trend")
  static func since(_ date: String) -> LocalizedText {
    LocalizedText(de: "Seit dem \(date)", en: "Since \(date)")
  }
  static func actions(done: Int, of count: Int) -> LocalizedText {
    LocalizedText(
      de: "Damals beschlossen: \(done) von \(count) erledigt", en: "Decided then: \(done) of \(count) done")
  }
  static let noActions = LocalizedText(
    de: "Damals wurden keine Maßnahmen beschlossen.", en: "No actions were decided then.")

  static let followTitle = LocalizedText(de: "Was wurde daraus?", en: "What became of it?")
  static func followIntro(_ date: String) -> LocalizedText {
    LocalizedText(
      de: "Das haben Sie am \(date) beschlossen. Stellen Sie mit ← → ein, wie weit es ist; dann geht es zu den Fragen.",
      en: "This is what you decided on \(date). Use ← → to say how far each has come; then come the questions.")
  }
  static let toQuestions = LocalizedText(de: "Zu den Fragen", en: "On to the questions")
  static let toQuestionsHelp = LocalizedText(
    de: "zur nächsten Maßnahme; am Ende zu den Fragen", en: "to the next action; at the end to the questions")
  static let again = LocalizedText(de: "erneut", en: "again")
  static let againHelp = LocalizedText(
    de: "dasselbe Unternehmen erneut einschätzen; das Ergebnis zeigt die Entwicklung",
    en: "assess the same company again; the result shows the trend")
  static let follows = LocalizedText(de: "Vergleich mit", en: "Compare with")
  static func previous(_ date: String) -> LocalizedText {
    LocalizedText(de: "Ihrer Einschätzung vom \(date)", en: "your assessment of \(date)")
  }
  static let followsNone = LocalizedText(de: "keiner früheren", en: "no earlier one")
}
