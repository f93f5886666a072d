package import Questionnaire
import TestSupport
import Words

/// A small questionnaire with every type of item, a benchmark for it, and answers; all in plain words.
package enum ReportSample {
  package static let company = CompanyProfile(name: "Muster GmbH", size: "10-49", sector: "handel")

  package static func questionnaire(outcome: Outcome? = nil) throws -> Questionnaire {
    try Questionnaire(
      id: "muster", version: "1.2.0",
      title: LocalizedText(de: "Social Media im Kleinen", en: "Social media on a small scale"),
      about: LocalizedText(de: "Für Tests.", en: "For tests."), minutes: [.full: 5, .short: 2],
      company: CompanyChoices(
        sizes: [
          ItemOption(id: "10-49", label: LocalizedText(de: "10 bis 49 Personen", en: "10 to 49 people")),
          ItemOption(id: "250+", label: LocalizedText(de: "250 und mehr", en: "250 or more")),
        ],
        sectors: [
          ItemOption(id: "handel", label: LocalizedText(de: "Handel", en: "Retail and trade")),
          ItemOption(id: "andere", label: LocalizedText(de: "Andere Branche", en: "Other sector")),
        ]),
      dimensions: dimensions,
      sections: [
        Section(id: "erfolg", title: LocalizedText(de: "Ihr Erfolg", en: "Your success")),
        Section(id: "offen", title: LocalizedText(de: "Zum Schluss", en: "Finally")),
      ],
      items: items(), outcome: outcome)
  }

  private static let dimensions: [Dimension] = [
    dimension(
      "kompetenz", "Kompetenz", "Competence",
      [
        ("fachwissen", LocalizedText(de: "Fachwissen", en: "Expertise")),
        ("qualifizierung", LocalizedText(de: "Qualifizierung", en: "Training")),
      ]),
    dimension(
      "organisation", "Organisation", "Organisation",
      [
        ("integration", LocalizedText(de: "Integration", en: "Integration")),
        ("koordination", LocalizedText(de: "Koordination", en: "Coordination")),
      ]),
    dimension(
      "kultur", "Kultur", "Culture",
      [
        ("fuehrung", LocalizedText(de: "Führung & Ressourcen", en: "Leadership & resources")),
        ("beteiligung", LocalizedText(de: "Beteiligung & Dialog", en: "Participation & dialogue")),
      ]),
  ]

  private static func dimension(
    _ id: DimensionID, _ german: String, _ english: String, _ fields: [(FieldID, LocalizedText)]
  ) -> Dimension {
    Dimension(
      id: id, title: LocalizedText(de: german, en: english), about: "Worum es geht",
      fields: fields.map { id, title in
        Field(id: id, title: title, about: "Worum es geht", hasBreadth: id == "fachwissen")
      })
  }

  private static func items() throws -> [Item] {
    let areas = ["Marketing", "Verkauf", "Kundenservice", "Personal", "Leitung"]
    let areaNames = ["Marketing", "Sales", "Customer service", "Staff", "Management"]
    let areaOptions = try zip(areas, areaNames).enumerated().map { index, names in
      MultipleScale.Entry(
        option: ItemOption(
          id: try SampleError.unwrapped(OptionID("o\(index)"), "option"), label: LocalizedText(de: names.0, en: names.1)
        ))
    }
    let none = MultipleScale.Entry(
      option: ItemOption(id: "keiner", label: LocalizedText(de: "Keiner davon", en: "None of these")),
      isExclusive: true)
    let forms: [(OptionID, Level, String, String)] = [
      ("keine", 0, "Gar nicht", "Not at all"), ("zuruf", 1, "Auf Zuruf", "As it comes"),
      ("sammelstelle", 2, "Eine Person sammelt Themen", "One person collects topics"),
      ("aufbau", 3, "Im Aufbau", "Being set up"),
      ("team", 4, "Ein Team plant für alle", "A team plans for all"),
      ("federfuehrung", 4, "Ein Bereich hat die Federführung", "One area is in the lead"),
    ]
    let single = try SingleScale(
      forms.map { id, level, german, english in
        SingleScale.Entry(option: ItemOption(id: id, label: LocalizedText(de: german, en: english)), level: level)
      })
    return try [
      scored("kompetenz.plattformen", "fachwissen", "Plattformen kennen", "Knowing platforms", core: true, short: true),
      scored("kompetenz.inhalte", "fachwissen", "Inhalte planen", "Planning content"),
      scored("kompetenz.krise", "fachwissen", "Krisen bewältigen", "Handling a crisis", weight: 2),
      scored("kompetenz.schulung", "qualifizierung", "Schulung", "Training", core: true, short: true, time: 480),
      scored("kompetenz.lernzeit", "qualifizierung", "Zeit zum Lernen", "Time for learning", notApplicable: true),
      scored(
        "organisation.bereiche", "integration", "Beteiligte Bereiche", "Areas involved", core: true, short: true,
        time: 480,
        kind: .multiple(
          MultipleScale(
            areaOptions + [none], levels: [0: 0, 1: 1, 2: 2, 3: 3, 5: 4],
            anchors: anchors("Beteiligte Bereiche", "Areas involved")))),
      scored("organisation.planung", "integration", "Platz in der Planung", "Place in planning"),
      scored(
        "organisation.abstimmung", "koordination", "Abstimmung", "Coordination", core: true, short: true,
        time: 2400, kind: .single(single)),
      scored("organisation.leitlinien", "koordination", "Leitlinien", "Guidelines", notApplicable: true),
      scored(
        "kultur.rueckhalt", "fuehrung", "Rückhalt der Leitung", "Backing from management", core: true, short: true),
      scored("kultur.budget", "fuehrung", "Eigenes Budget", "A budget of its own"),
      scored(
        "kultur.mitmachen", "beteiligung", "Mitmachen im Team", "Staff taking part", short: true, time: 2400,
        kind: .share(
          ShareScale(
            bounds: [0, 5, 15, 30, 50], anchors: anchors("Mitmachen im Team", "Staff taking part")))),
      scored("kultur.kritik", "beteiligung", "Umgang mit Kritik", "Dealing with criticism"),
      Item(
        id: "erfolg.gesamt", kind: .level(anchors: anchors("Erfolg insgesamt", "Overall success")),
        placement: .section("erfolg"), title: LocalizedText(de: "Erfolg insgesamt", en: "Overall success"),
        question: LocalizedText(de: "Wie erfolgreich sind Sie?", en: "How successful are you?")),
      Item(
        id: "offen.aenderung", kind: .text, placement: .section("offen"),
        title: LocalizedText(de: "Was sich ändern müsste", en: "What would have to change"),
        question: LocalizedText(de: "Was müsste sich zuerst ändern?", en: "What would have to change first?")),
    ]
  }

  private static func scored(
    _ id: ItemID, _ field: FieldID, _ german: String, _ english: String, core: Bool = false, short: Bool = false,
    weight: Double = 1, time: WorkingTime = 60, notApplicable: Bool = false, kind: ItemKind? = nil
  ) throws -> Item {
    let steps = Level.allCases.dropLast().map { from in
      let text = LocalizedText(
        de: "Tun Sie diese Woche etwas für „\(german)“, um von \(from.rawValue) auf \(from.rawValue + 1) zu kommen.",
        en: "Do something for “\(english)” this week, to get from level \(from.rawValue) to level \(from.rawValue + 1)."
      )
      return (from, Step(text, time: time))
    }
    let traits = ScoredTraits(
      field: field, isCore: core, weight: weight, steps: Steps(Dictionary(uniqueKeysWithValues: steps)))
    return try Item(
      id: id, kind: kind ?? .level(anchors: anchors(german, english)), placement: .field(traits),
      isInShortForm: short, allowsNotApplicable: notApplicable, basis: [1],
      title: LocalizedText(de: german, en: english),
      question: LocalizedText(
        de: "Wie steht es bei Ihnen um das Thema „\(german)“?", en: "How do matters stand with “\(english)”?"),
      why: LocalizedText(
        de:
          "Die Studie von 2012 beschreibt hier einen Unterschied zwischen den Gruppen. „\(german)“ macht vieles leichter.",
        en: "The 2012 study describes a difference between the groups here. “\(english)” makes much easier."))
  }

  private static func anchors(_ german: String, _ english: String) throws -> PerLevel<LocalizedText> {
    let words = [
      ("ist kein Thema", "is no topic"), ("wird hier und da versucht", "is tried here and there"),
      ("gelingt in einem Teil der Fälle", "succeeds in some of the cases"),
      ("gelingt meistens und ist geregelt", "succeeds mostly and is organised"),
      ("gelingt immer und wird jährlich geprüft", "always succeeds and is reviewed every year"),
    ]
    return try SampleError.unwrapped(
      PerLevel(words.map { LocalizedText(de: "„\(german)“ \($0.0).", en: "“\(english)” \($0.1).") }), "anchors")
  }
}
