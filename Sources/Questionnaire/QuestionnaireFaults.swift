package import Words

/// What in a questionnaire a fault is about, for pointing at it in the file.
package enum FaultPlace: Hashable, Sendable {
  case questionnaire
  case company
  case dimension(DimensionID)
  case field(FieldID)
  case section(SectionID)
  case item(ItemID, key: ItemKey)
  case verdict(VerdictID)
  case advice(AdviceID)
}

/// What is wrong between the parts of a questionnaire.
package struct QuestionnaireFault: Hashable, ExplainedError {
  /// Where.
  package let place: FaultPlace
  /// What is wrong and what to do.
  package let explanation: LocalizedText

  init(_ place: FaultPlace, de: String, en: String) {
    self.place = place
    explanation = LocalizedText(de: de, en: en)
  }
}

/// All that is wrong between the parts of a questionnaire.
package struct QuestionnaireFaults: Error, Sendable {
  /// At least one.
  package let faults: [QuestionnaireFault]

  init(_ faults: [QuestionnaireFault]) { self.faults = faults }

  /// Every fault that the parts have together; the items by themselves are valid already.
  static func check(
    company: CompanyChoices, dimensions: [Dimension], sections: [Section], items: [Item], outcome: Outcome?
  ) -> [QuestionnaireFault] {
    duplicates(company: company, dimensions: dimensions, sections: sections, items: items)
      + structure(dimensions: dimensions, sections: sections, items: items)
      + shortForm(dimensions: dimensions, items: items)
      + presets(company: company, items: items)
      + (outcome.map { check($0, items: items, sectors: company.sectors.map(\.id)) } ?? [])
  }

  private static func repeated<ID: Hashable>(_ ids: [ID]) -> [ID] {
    var seen: Set<ID> = []
    var told: Set<ID> = []
    return ids.filter { !seen.insert($0).inserted && told.insert($0).inserted }
  }

  private static func duplicates(
    company: CompanyChoices, dimensions: [Dimension], sections: [Section], items: [Item]
  ) -> [QuestionnaireFault] {
    func twice(_ place: FaultPlace, _ id: String) -> QuestionnaireFault {
      QuestionnaireFault(
        place, de: "Die Kennung „\(id)“ steht zweimal. Jede Kennung darf es nur einmal geben.",
        en: "The id “\(id)” stands twice. Every id may be there only once.")
    }
    return repeated(items.map(\.id)).map { twice(.item($0, key: .id), $0.rawValue) }
      + repeated(dimensions.map(\.id)).map { twice(.dimension($0), $0.rawValue) }
      + repeated(dimensions.flatMap(\.fields).map(\.id)).map { twice(.field($0), $0.rawValue) }
      + repeated(sections.map(\.id)).map { twice(.section($0), $0.rawValue) }
      + repeated(company.sizes.map(\.id)).map { twice(.company, $0.rawValue) }
      + repeated(company.sectors.map(\.id)).map { twice(.company, $0.rawValue) }
  }

  private static func structure(
    dimensions: [Dimension], sections: [Section], items: [Item]
  ) -> [QuestionnaireFault] {
    var faults: [QuestionnaireFault] = []
    let fields = dimensions.flatMap(\.fields)
    if dimensions.isEmpty {
      faults.append(
        QuestionnaireFault(
          .questionnaire, de: "Es gibt keine Dimension. Legen Sie unter „dimensions“ mindestens eine an.",
          en: "There is no dimension. Add at least one under “dimensions”."))
    }
    for dimension in dimensions where dimension.fields.isEmpty {
      faults.append(
        QuestionnaireFault(
          .dimension(dimension.id), de: "Die Dimension „\(dimension.id)“ hat kein Handlungsfeld.",
          en: "The dimension “\(dimension.id)” has no field of action."))
    }
    for field in fields {
      let count = items.filter { $0.scored?.field == field.id }.count
      guard count < 2 else { continue }
      faults.append(
        QuestionnaireFault(
          .field(field.id),
          de: "Das Handlungsfeld „\(field.id)“ hat \(count) Fragen; es braucht mindestens zwei, "
            + "damit nicht eine Antwort allein entscheidet.",
          en: "The field “\(field.id)” has \(count) items; it needs at least two, "
            + "so that no single answer decides."))
    }
    for field in fields.filter(\.hasBreadth).dropFirst() {
      faults.append(
        QuestionnaireFault(
          .field(field.id), de: "Breite und Tiefe kann nur ein Handlungsfeld tragen („breadth: true“).",
          en: "Only one field can carry breadth and depth (“breadth: true”)."))
    }
    for item in items {
      switch item.placement {
      case .field(let traits) where !fields.contains { $0.id == traits.field }:
        faults.append(
          unknown(.item(item.id, key: .field), traits.field.rawValue, among: fields.map(\.id.rawValue)))
      case .section(let id) where !sections.contains { $0.id == id }:
        faults.append(unknown(.item(item.id, key: .section), id.rawValue, among: sections.map(\.id.rawValue)))
      case .field, .section: break
      }
    }
    return faults
  }

  private static func unknown(_ place: FaultPlace, _ name: String, among known: [String]) -> QuestionnaireFault {
    let list = known.joined(separator: ", ")
    return QuestionnaireFault(
      place, de: "„\(name)“ gibt es nicht; bekannt sind: \(list).", en: "There is no “\(name)”; known are: \(list).")
  }

  private static func shortForm(dimensions: [Dimension], items: [Item]) -> [QuestionnaireFault] {
    let short = items.filter(\.isInShortForm)
    guard !short.isEmpty else { return [] }
    return dimensions.flatMap(\.fields).filter { field in !short.contains { $0.scored?.field == field.id } }.map {
      QuestionnaireFault(
        .field($0.id), de: "Die Kurzform hat zum Handlungsfeld „\($0.id)“ keine Frage („short: true“).",
        en: "The short form has no item for the field “\($0.id)” (“short: true”).")
    }
  }

  private static func presets(company: CompanyChoices, items: [Item]) -> [QuestionnaireFault] {
    let sizes = company.sizes.map(\.id)
    return items.flatMap { item in
      item.preset.subtracting(sizes).sorted().map {
        unknown(.item(item.id, key: .preset), $0.rawValue, among: sizes.map(\.rawValue))
      }
    }
  }

  private static func check(_ outcome: Outcome, items: [Item], sectors: [SectorID]) -> [QuestionnaireFault] {
    var faults: [QuestionnaireFault] = []
    let last = outcome.verdicts.last
    if last == nil || last?.when != nil {
      faults.append(
        QuestionnaireFault(
          last.map { .verdict($0.id) } ?? .questionnaire,
          de: "Das letzte Ergebnis darf keine Bedingung haben, damit es immer eines gibt.",
          en: "The last verdict must have no condition, so that there always is one."))
    }
    for verdict in outcome.verdicts.dropLast() where verdict.when == nil {
      faults.append(
        QuestionnaireFault(
          .verdict(verdict.id), de: "Ohne „when“ werden die Ergebnisse nach „\(verdict.id)“ nie erreicht.",
          en: "Without “when” the verdicts after “\(verdict.id)” are never reached."))
    }
    for verdict in outcome.verdicts {
      let conditions = [verdict.when] + verdict.reasons.map(\.when) + verdict.steps.map(\.when)
      faults += check(conditions.compactMap { $0 }, at: .verdict(verdict.id), items: items, sectors: sectors)
    }
    for advice in outcome.advice {
      faults += check(advice.entries.compactMap(\.when), at: .advice(advice.id), items: items, sectors: sectors)
    }
    return faults
  }

  private static func check(
    _ conditions: [Condition], at place: FaultPlace, items: [Item], sectors: [SectorID]
  ) -> [QuestionnaireFault] {
    var told: Set<String> = []
    let known = Dictionary(items.map { ($0.id, $0) }) { first, _ in first }
    var faults: [QuestionnaireFault] = []
    for id in conditions.flatMap(\.items) where known[id] == nil && told.insert(id.rawValue).inserted {
      faults.append(unknown(place, id.rawValue, among: items.filter { $0.scored != nil }.map(\.id.rawValue)))
    }
    for (id, option) in conditions.flatMap(\.options) {
      guard let item = known[id], !item.options.contains(where: { $0.id == option }),
        told.insert("\(id)/\(option)").inserted
      else { continue }
      faults.append(unknown(place, "\(id): \(option)", among: item.options.map(\.id.rawValue)))
    }
    for id in conditions.flatMap(\.sectors) where !sectors.contains(id) && told.insert(id.rawValue).inserted {
      faults.append(unknown(place, id.rawValue, among: sectors.map(\.rawValue)))
    }
    return faults
  }
}
