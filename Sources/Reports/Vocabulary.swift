package import Benchmarks
package import Questionnaire
package import Scoring
package import Words

// The words that reports and screens share; those that the page of a workshop and answer sheets say, too, stand in the
// modules whose things they name.
extension Vocabulary {
  /// The heading over the next steps.
  package static let start = LocalizedText(de: "Damit fangen Sie an", en: "Start here")
  /// The heading over the highest answers.
  package static let works = LocalizedText(de: "Was schon trägt", en: "What already works")
  /// The heading over what the company leaves for now.
  package static let parked = LocalizedText(de: "Zurückgestellt", en: "Parked")

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

  /// What of the checklists is to be looked at.
  package static let checks = LocalizedText(de: "Bitte prüfen", en: "Please check")
  /// What stands before what the next stage lacks.
  package static let missing = LocalizedText(de: "fehlt noch", en: "still missing")
  /// The method in half a page.
  package static let methodTitle = LocalizedText(de: "So entstehen die Zahlen", en: "How the numbers come about")
  /// The values of all dimensions and fields.
  package static let dimensionsAndFields = LocalizedText(
    de: "Dimensionen und Handlungsfelder", en: "Dimensions and fields of action")
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
  /// The report, as menus call it.
  package static let gapReport = LocalizedText(de: "Lückenbericht", en: "Gap report")
  /// The report, as its title says it to a reader.
  package static let reportTitle = LocalizedText(
    de: "Ihr Standort und Ihre nächsten Schritte", en: "Where you stand and what to do next")
  /// A group that was asked and rated its success high.
  package static let successful = LocalizedText(de: "Erfolgreiche", en: "successful")
  /// A group that was asked and rated its success low.
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
  package static let way = LocalizedText(de: "Weg", en: "Path")
  /// The way to the next stage, step by step (method §7).
  package static let plan = LocalizedText(de: "Plan", en: "Plan")
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
      "For perspectives with up to \(MethodWords.mostShownSingly.english) people the joint report shows single answers, notes and texts. For "
      + "perspectives with \(MethodWords.leastShownTogether.english) or more people it shows only the median.")
  /// Two assessments side by side (method §8).
  package static let trend = LocalizedText(de: "Entwicklung", en: "Trend")

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
        de: "Richtwerte, die wir aus Aussagen der Studie abgeleitet haben; keine Messung",
        en: "guide values that we derived from statements of the study; nothing is measured")
    case .measured: LocalizedText(de: "aus Antworten berechnet", en: "computed from responses")
    case .target: LocalizedText(de: "Ihr Ziel, von Ihnen selbst gesetzt", en: "your target, set by yourself")
    }
  }

  /// What a value of this kind and strength is: an own addition is never passed off as a statement of the study.
  package static func name(of basis: Basis, _ strength: Strength?) -> LocalizedText {
    switch (basis, strength) {
    case (.coded, .own):
      LocalizedText(
        de: "† eigene Setzung; die Studie sagt dazu nichts", en: "† our own; the study says nothing about it")
    case (.coded, _):
      LocalizedText(
        de: "Richtwert: so lesen wir die Studie; keine Messung",
        en: "guide value: our reading of the study; not measured")
    case (.published, _), (.measured, _), (.target, _): name(of: basis)
    }
  }

  /// How well a value is supported, in a word or two.
  package static func name(of strength: Strength) -> LocalizedText {
    switch strength {
    case .explicit: LocalizedText(de: "ausdrücklich", en: "explicit")
    case .inferred: LocalizedText(de: "erschlossen", en: "inferred")
    case .own: LocalizedText(de: "† eigene Setzung", en: "† our own")
    }
  }

  /// What a strength means, in a sentence that holds for the source of any coded benchmark.
  package static func meaning(of strength: Strength) -> LocalizedText {
    switch strength {
    case .explicit:
      LocalizedText(
        de: "Die Quelle stellt beide Gruppen in Worten gegenüber.", en: "The source contrasts both groups in words.")
    case .inferred:
      LocalizedText(
        de: "Die Quelle nennt es nur für eine Gruppe, als Teil eines Ganzen, als Schluss oder im Zitat einer Person.",
        en: "The source names it for one group only, as part of a whole, as a conclusion, or as one person’s words.")
    case .own:
      LocalizedText(
        de: "Die Quelle sagt dazu nichts; der Richtwert ist gesetzt, nicht abgeleitet.",
        en: "The source says nothing about it; the guide value is set, not derived.")
    }
  }
}
