package import ActionPlan
package import Benchmarks
package import Questionnaire
package import Scoring
package import Words

/// The words that reports and screens share, in every language.
///
/// Each is a `LocalizedText`, which cannot be made without all its languages.
package enum Vocabulary {
  /// The name of a level (method §2).
  package static func name(of level: Level) -> LocalizedText {
    switch level.rawValue {
    case 0: LocalizedText(de: "nicht vorhanden", en: "not in place")
    case 1: LocalizedText(de: "ansatzweise", en: "first attempts")
    case 2: LocalizedText(de: "teilweise", en: "partly")
    case 3: LocalizedText(de: "weitgehend", en: "largely")
    default: LocalizedText(de: "durchgängig", en: "throughout")
    }
  }

  /// Said once before the first question, wherever questions are asked.
  package static let whenInDoubt = LocalizedText(
    de: "Im Zweifel die niedrigere: Schwanken Sie zwischen zwei Antworten, nehmen Sie die mit der kleineren Zahl.",
    en: "When in doubt, choose the lower one: if you waver between two answers, take the one with the smaller number.")

  /// The name of a stage in neutral words.
  package static func name(of stage: Stage) -> LocalizedText {
    switch stage {
    case .tryingOut: LocalizedText(de: "Ausprobieren", en: "Trying out")
    case .craft: LocalizedText(de: "Handwerk", en: "Craft")
    case .integrated: LocalizedText(de: "Integriert", en: "Integrated")
    case .anchored: LocalizedText(de: "Verankert", en: "Anchored")
    }
  }

  /// What a stage means, in a sentence, in neutral words.
  package static func meaning(of stage: Stage) -> LocalizedText {
    switch stage {
    case .tryingOut:
      LocalizedText(
        de: "Einzelnes wird versucht; Wissen, Zuständigkeit oder Rückhalt fehlen noch an wichtigen Stellen.",
        en: "Some things are being tried; knowledge, responsibility or backing is still missing in important places.")
    case .craft:
      LocalizedText(
        de: "Die Grundlagen sind da und die tägliche Arbeit gelingt, hängt aber noch an Einzelnen.",
        en: "The basics are there and the daily work succeeds, but it still depends on individuals.")
    case .integrated:
      LocalizedText(
        de: "Das Thema ist geregelt, abgestimmt und mit den übrigen Aufgaben des Unternehmens verbunden.",
        en: "The subject is organised, coordinated and linked with the other work of the company.")
    case .anchored:
      LocalizedText(
        de: "Das Thema gehört zur Kultur: Leitung und Team tragen es, und es wird laufend besser.",
        en: "The subject is part of the culture: management and staff carry it, and it keeps improving.")
    }
  }

  static let bottleneckSentence = LocalizedText(
    de: "Der Engpass begrenzt, was insgesamt erreicht wird.", en: "The bottleneck limits what is achieved overall.")

  /// Who answers (method §8), in neutral words: `Questionnaire.name(of:)` knows those of the file.
  package static func name(of perspective: Perspective) -> LocalizedText {
    switch perspective {
    case .management: LocalizedText(de: "Geschäftsleitung", en: "Management")
    case .socialMediaLead: LocalizedText(de: "Fachliche Verantwortung", en: "Person in charge")
    case .colleague: LocalizedText(de: "Kollegin oder Kollege", en: "Colleague")
    case .other: LocalizedText(de: "Andere Sicht", en: "Other perspective")
    }
  }

  /// How much was asked.
  package static func name(of form: Form) -> LocalizedText {
    switch form {
    case .full: LocalizedText(de: "vollständige Fassung", en: "full form")
    case .short: LocalizedText(de: "Kurzform", en: "short form")
    }
  }

  /// Where the answer to an item puts it; a level is named with its number.
  package static func name(of standing: Rating, in language: Language) -> String {
    switch standing {
    case .level(let level): self.level(level, in: language)
    case .dontKnow: dontKnow[language]
    case .notApplicable: notApplicable[language]
    case .unanswered: unanswered[language]
    }
  }

  /// “3 weitgehend”; between two levels only the number, “2,5”.
  package static func level(_ level: Double, in language: Language) -> String {
    guard let whole = Level(exactly: level) else { return Numerals.oneDecimal(level, in: language) }
    return "\(whole.rawValue) \(name(of: whole)[language])"
  }

  /// How far an action is.
  package static func name(of state: Action.State) -> LocalizedText {
    switch state {
    case .open: LocalizedText(de: "offen", en: "open")
    case .underWay: LocalizedText(de: "in Arbeit", en: "under way")
    case .done: LocalizedText(de: "erledigt", en: "done")
    case .dropped: LocalizedText(de: "verworfen", en: "dropped")
    }
  }

  /// The state “weiß nicht”.
  package static let dontKnow = LocalizedText(de: "weiß nicht", en: "don’t know")
  /// The state “trifft nicht zu”.
  package static let notApplicable = LocalizedText(de: "trifft nicht zu", en: "does not apply")
  /// The state of an item without an answer.
  package static let unanswered = LocalizedText(de: "ohne Antwort", en: "not answered")
  /// What stands in place of a value that is not assessable.
  package static let notAssessable = LocalizedText(de: "nicht bewertbar", en: "not assessable")
  /// What stands before what the next stage lacks.
  package static let missing = LocalizedText(de: "fehlt noch", en: "still missing")
  /// A field of which no item applies.
  package static let leftOut = LocalizedText(de: "entfällt", en: "left out")

  /// The method in half a page.
  package static let methodTitle = LocalizedText(de: "So entstehen die Zahlen", en: "How the numbers come about")
  /// The values of all dimensions and fields.
  package static let dimensionsAndFields = LocalizedText(
    de: "Dimensionen und Handlungsfelder", en: "Dimensions and fields of action")
  /// The maturity stage.
  package static let stage = LocalizedText(de: "Reifestufe", en: "Stage")
  /// The dimension that holds the company back.
  package static let bottleneck = LocalizedText(de: "Engpass", en: "Bottleneck")
  /// A level of an item.
  package static let level = LocalizedText(de: "Antwort", en: "Answer")
  /// The level of the successful.
  package static let target = LocalizedText(de: "Ziel", en: "Target")
  /// The distance to the target.
  package static let gap = LocalizedText(de: "Lücke", en: "Gap")
  /// The action from the present level to the next.
  package static let nextStep = LocalizedText(de: "Nächster Schritt", en: "Next step")
  /// The report.
  package static let gapReport = LocalizedText(de: "Lückenbericht", en: "Gap report")
  /// The profile with the higher levels.
  package static let successful = LocalizedText(de: "Erfolgreiche", en: "successful")
  /// The profile with the lower levels.
  package static let lessSuccessful = LocalizedText(de: "weniger Erfolgreiche", en: "less successful")
  /// How many areas are mastered (method §5).
  package static let breadth = LocalizedText(de: "Breite", en: "Breadth")
  /// How well they are mastered (method §5).
  package static let depth = LocalizedText(de: "Tiefe", en: "Depth")
  /// A note of the person who answers.
  package static let note = LocalizedText(de: "Notiz", en: "Note")
  /// What people of one perspective without a level have.
  package static let noLevel = LocalizedText(de: "ohne Antwort 0–4", en: "without an answer 0–4")
  /// The way to the next stage (method §7).
  package static let way = LocalizedText(de: "Weg", en: "Way")
  /// A step of the way.
  package static let step = LocalizedText(de: "Schritt", en: "Step")
  /// How long a step takes.
  package static let workingTime = LocalizedText(de: "Arbeitszeit", en: "Working time")
  /// What is decided to be done.
  package static let action = LocalizedText(de: "Maßnahme", en: "Action")
  /// Who sees to an action.
  package static let owner = LocalizedText(de: "Zuständig", en: "Owner")
  /// By when an action is to be done.
  package static let due = LocalizedText(de: "Termin", en: "Due")
  /// How far an action is.
  package static let state = LocalizedText(de: "Stand", en: "State")
  /// Who answers.
  package static let perspective = LocalizedText(de: "Perspektive", en: "Perspective")
  /// Several people who see things differently (method §8).
  package static let perceptionGap = LocalizedText(de: "Unterschiedliche Sicht", en: "Perception gaps")
  /// What of single people others see; said before the first answer and in the report (method §8).
  package static let privacy = LocalizedText(
    de:
      "Von Perspektiven mit bis zu \(MethodWords.mostShownSingly.german) Personen sind einzelne Antworten, Notizen und Texte im gemeinsamen Bericht "
      + "zu sehen. Von Perspektiven mit \(MethodWords.leastShownTogether.german) oder mehr Personen steht dort nur der Median.",
    en:
      "Of perspectives with up to \(MethodWords.mostShownSingly.english) people the joint report shows single answers, notes and texts. Of "
      + "perspectives with \(MethodWords.leastShownTogether.english) or more people it shows only the median.")
  /// Two assessments side by side (method §8).
  package static let trend = LocalizedText(de: "Entwicklung", en: "Trend")
  /// The code that carries the answers (method §10).
  package static let resultCode = LocalizedText(de: "Ergebniscode", en: "Result code")

  /// The sign of the successful; ASCII terminals show `S`.
  package static let successfulSign = "◆"
  /// The sign of the less successful; ASCII terminals show `w`.
  package static let lessSuccessfulSign = "◇"
}

extension Vocabulary {
  /// What a value of this kind is (facts of the study, “three kinds”).
  package static func name(of basis: Basis) -> LocalizedText {
    switch basis {
    case .published: LocalizedText(de: "veröffentlichte Zahl", en: "published figure")
    case .coded:
      LocalizedText(
        de: "Einstufung nach der Studienaussage, kein veröffentlichter Messwert",
        en: "coded from a statement of the study, not a published measurement")
    case .measured: LocalizedText(de: "aus Antworten berechnet", en: "computed from responses")
    }
  }

  /// What a value of this kind and strength is: an own addition is never passed off as a statement of the study.
  package static func name(of basis: Basis, _ strength: Strength?) -> LocalizedText {
    switch (basis, strength) {
    case (.coded, .expert):
      LocalizedText(
        de: "eigene Ergänzung ohne Aussage der Studie, kein veröffentlichter Messwert",
        en: "our own addition without a statement of the study, not a published measurement")
    case (.published, _), (.coded, _), (.measured, _): name(of: basis)
    }
  }

  /// How well a value is supported, in a word or two.
  package static func name(of strength: Strength) -> LocalizedText {
    switch strength {
    case .explicit: LocalizedText(de: "ausdrücklich", en: "explicit")
    case .inferred: LocalizedText(de: "abgeleitet", en: "inferred")
    case .expert: LocalizedText(de: "eigene Ergänzung", en: "our own addition")
    }
  }

  /// What a strength means, in a sentence.
  package static func meaning(of strength: Strength) -> LocalizedText {
    switch strength {
    case .explicit:
      LocalizedText(
        de: "Der Artikel stellt beide Gruppen in Worten gegenüber.", en: "The article contrasts both groups in words.")
    case .inferred:
      LocalizedText(
        de: "Der Artikel nennt es nur für die Erfolgreichen, oder Befragte fordern es.",
        en: "The article names it for the successful only, or respondents demand it.")
    case .expert:
      LocalizedText(
        de: "Steht nicht im Artikel; wir haben es ergänzt, um das Handlungsfeld abzurunden.",
        en: "Not in the article; we added it to round off the field of action.")
    }
  }
}
