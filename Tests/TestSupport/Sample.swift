package import Questionnaire
package import Words

/// Small questionnaires, items and answers for tests; every text names what it belongs to.
package enum Sample {
  /// A questionnaire out of items; the fields of each dimension by id, in order.
  ///
  /// Sections are made from the items that stand in one.
  package static func questionnaire(
    id: QuestionnaireID = "muster", version: Version = "1.0.0",
    dimensions: KeyValuePairs<DimensionID, [FieldID]>, breadth: FieldID? = nil,
    company: CompanyChoices = CompanyChoices(), items: [Item], outcome: Outcome? = nil,
    defaultBenchmark: String? = nil, stages: Bool? = nil, wording: QuestionnaireWording = QuestionnaireWording()
  ) throws -> Questionnaire {
    var sections: [SectionID] = []
    for case .section(let section) in items.map(\.placement) where !sections.contains(section) {
      sections.append(section)
    }
    let hasShortForm = items.contains(where: \.isInShortForm)
    return try Questionnaire(
      id: id, version: version, title: text("Muster"), about: text("Ein Fragebogen für Tests"),
      minutes: hasShortForm ? [.full: 10, .short: 4] : [.full: 10], defaultBenchmark: defaultBenchmark,
      company: company,
      dimensions: dimensions.map { dimension, fields in
        Dimension(
          id: dimension, title: text("Dimension \(dimension)"), about: text("Worum es in \(dimension) geht"),
          fields: fields.map { field in
            Field(
              id: field, title: text("Feld \(field)"), about: text("Worum es in \(field) geht"),
              hasBreadth: field == breadth)
          })
      },
      sections: sections.map { Section(id: $0, title: text("Abschnitt \($0)")) }, items: items, outcome: outcome,
      stages: stages, wording: wording)
  }

  /// The three dimensions and six fields of the method with two level items each: `fachwissen.a`, `fachwissen.b`, …
  ///
  /// `a` is a core item and belongs to the short form, `b` may be answered “trifft nicht zu”; the field
  /// `fachwissen` has breadth.
  package static func small(
    outcome: Outcome? = nil, stages: Bool? = nil, wording: QuestionnaireWording = QuestionnaireWording()
  ) throws -> Questionnaire {
    let dimensions: KeyValuePairs<DimensionID, [FieldID]> = [
      "kompetenz": ["fachwissen", "qualifizierung"],
      "organisation": ["integration", "koordination"],
      "kultur": ["fuehrung", "beteiligung"],
    ]
    let items = try dimensions.flatMap(\.value).flatMap { field in
      [
        try levelItem(id: try itemID(field, "a"), field: field, core: true, short: true),
        try levelItem(id: try itemID(field, "b"), field: field, notApplicable: true),
      ]
    }
    return try questionnaire(
      dimensions: dimensions, breadth: "fachwissen", items: items, outcome: outcome, stages: stages, wording: wording)
  }

  /// A sheet with these responses; every other item is unanswered.
  package static func sheet(
    for questionnaire: Questionnaire, form: Form = .full, company: CompanyProfile = CompanyProfile(),
    perspective: Perspective = .other, date: CalendarDate = "2026-11-24", _ responses: [ItemID: Response] = [:]
  ) -> AnswerSheet {
    AnswerSheet(
      questionnaire: questionnaire.id, version: questionnaire.version, form: form, company: company,
      perspective: perspective, date: date, answers: responses.mapValues { Answer($0) })
  }

  /// A text that differs between the languages.
  package static func text(_ text: String) -> LocalizedText { LocalizedText(stringLiteral: text) }

  /// The id `field.name`.
  package static func itemID(_ field: FieldID, _ name: String) throws -> ItemID {
    guard let id = ItemID("\(field).\(name)") else { throw SampleError.invalid("\(field).\(name)") }
    return id
  }
}

/// A sample that cannot be made.
package enum SampleError: Error {
  /// The text is not a valid id, or the list has not the right length.
  case invalid(String)

  /// The value; throws `invalid` with its name where there is none.
  package static func unwrapped<Value>(_ value: Value?, _ name: String) throws -> Value {
    guard let value else { throw invalid(name) }
    return value
  }
}
