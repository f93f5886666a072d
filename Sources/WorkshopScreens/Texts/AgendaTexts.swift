package import Words
package import Workshop

/// What is said of the time of an event, on screens and by the command.
package enum AgendaTexts {
  /// The name of a part.
  package static func name(of phase: Schedule.Phase) -> LocalizedText {
    switch phase {
    case .lobby: LocalizedText(de: "Ankommen", en: "Arriving")
    case .practice: LocalizedText(de: "Übung", en: "Practice")
    case .questions: LocalizedText(de: "Fragen", en: "Questions")
    case .picture: LocalizedText(de: "Bild des Raums", en: "Picture of the room")
    case .discussions: LocalizedText(de: "Diskussion", en: "Discussion")
    case .sizes: LocalizedText(de: "Größenklassen", en: "Size classes")
    case .steps: LocalizedText(de: "Nächste Schritte", en: "Next steps")
    case .end: LocalizedText(de: "Schluss", en: "The end")
    }
  }

  /// What happens in a part.
  package static func what(_ phase: Schedule.Phase, in schedule: Schedule) -> LocalizedText {
    switch phase {
    case .lobby:
      LocalizedText(
        de: "WLAN, Beitritt, Satz zum Datenschutz vorlesen", en: "Wi-Fi, joining, reading out the sentence on privacy")
    case .practice: LocalizedText(de: "alle sehen, wie es geht", en: "everybody sees how it works")
    case .questions:
      switch schedule.pace {
      case .oneByOne:
        LocalizedText(
          de: "\(schedule.questionCount), Frage für Frage, je etwa \(schedule.secondsPerQuestion) Sekunden",
          en: "\(schedule.questionCount), one by one, about \(schedule.secondsPerQuestion) seconds each")
      case .byField:
        LocalizedText(
          de: "\(schedule.questionCount), Feld für Feld in eigenem Tempo, zu jedem Feld ein Bild",
          en: "\(schedule.questionCount), field by field at everyone’s own pace, one picture for each")
      }
    case .picture:
      LocalizedText(
        de: "alle Handlungsfelder neben ◆ ◇, mit der größten Lücke", en: "all fields beside ◆ ◇, with the largest gap")
    case .discussions:
      schedule.discussions == 1
        ? LocalizedText(de: "eine Frage, danach noch einmal abstimmen", en: "one question, then vote again")
        : LocalizedText(
          de: "\(schedule.discussions) Fragen, jede danach noch einmal abstimmen",
          en: "\(schedule.discussions) questions, each voted on again")
    case .sizes: LocalizedText(de: "wo die Gruppenregel es erlaubt", en: "where the group rule allows it")
    case .steps: LocalizedText(de: "jede Person einer, mit Datum", en: "one for each person, with a date")
    case .end:
      LocalizedText(
        de: "Bericht, Ergebnisse mitnehmen, Antworten löschen", en: "report, results to take home, deleting answers")
    }
  }

  /// “7:10”.
  package static func clock(_ seconds: Int) -> String {
    "\(seconds / 60):" + (seconds % 60 < 10 ? "0" : "") + "\(seconds % 60)"
  }

  /// In one line.
  package static func summary(_ schedule: Schedule, fields: Int) -> LocalizedText {
    LocalizedText(
      de: "\(schedule.minutes) Minuten, \(Numerals.count(schedule.questionCount, "Frage", "Fragen")) aus "
        + Numerals.count(fields, "Handlungsfeld", "Handlungsfeldern"),
      en: "\(schedule.minutes) minutes, \(Numerals.count(schedule.questionCount, "question", "questions")) of "
        + Numerals.count(fields, "field of action", "fields of action"))
  }

  /// Over the minutes.
  package static let minute = LocalizedText(de: "Minute", en: "Minute")

  // MARK: The screen

  static let title = LocalizedText(de: "Ablauf", en: "Plan")
  static let noEvent = LocalizedText(de: "So geht es noch nicht.", en: "It does not work like this yet.")
  static let toggle = LocalizedText(de: "an/ab", en: "on/off")
  static let toggleHelp = LocalizedText(
    de: "die Frage dazunehmen oder weglassen", en: "take the question in, or leave it out")
  static let propose = LocalizedText(de: "Vorschlag", en: "proposal")
  static let proposeHelp = LocalizedText(
    de: "wieder die Fragen, die das Programm für diese Zeit vorschlägt",
    en: "the questions again that the program proposes for this time")
  static let length = LocalizedText(de: "länger, kürzer", en: "longer, shorter")
  static let lengthHelp = LocalizedText(de: "fünf Minuten mehr oder weniger", en: "five minutes more or less")
  static let open = LocalizedText(de: "Ablauf", en: "plan")
  static let openHelp = LocalizedText(de: "der Ablauf Minute für Minute", en: "the plan minute by minute")
}
