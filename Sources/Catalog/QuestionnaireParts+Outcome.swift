import Questionnaire
import Words

extension QuestionnaireParts {
  mutating func outcome(items: [Item]) -> Outcome? {
    guard let reader = root.mapping("outcome", as: .outcome) else { return nil }
    let verdicts = reader.filledList("verdicts").compactMap { verdict(from: $0) }
    let advice = reader.list("advice").compactMap { adviceList(from: $0) }
    let stepCount = reader.integer("step-count", in: 0...9) ?? 3
    checkLevels(items: items)
    for verdict in verdicts { checkShortForm(verdict, items: items) }
    return Outcome(verdicts: verdicts, stepCount: stepCount, advice: advice)
  }

  private mutating func verdict(from node: YAMLNode) -> Verdict? {
    guard let reader = MappingReader(node, of: "verdicts", as: .verdict, findings: findings) else { return nil }
    let id = ownID(reader, among: places.verdicts)
    places.verdicts[id] = places.verdicts[id] ?? reader.place(of: "id")
    let place = FaultPlace.verdict(id)
    let tone = reader.word("tone", of: Verdict.Tone.allCases) ?? .wait
    return Verdict(
      id: id, tone: tone, title: reader.text("title"), text: reader.text("text"),
      when: condition("when", of: reader, for: place), reasons: conditionalTexts("reasons", of: reader, for: place),
      steps: conditionalSteps(of: reader, for: place))
  }

  private mutating func conditionalTexts(
    _ key: String, of reader: MappingReader, for place: FaultPlace
  ) -> [ConditionalText] {
    reader.mappings(key, as: .conditionalText).map { entry in
      ConditionalText(when: condition("when", of: entry, for: place), text: entry.text("text"))
    }
  }

  private mutating func conditionalSteps(of reader: MappingReader, for place: FaultPlace) -> [ConditionalStep] {
    reader.mappings("steps", as: .conditionalStep).map { entry in
      ConditionalStep(
        when: condition("when", of: entry, for: place), text: entry.text("text"), template: template(entry))
    }
  }

  private mutating func adviceList(from node: YAMLNode) -> Advice? {
    guard let reader = MappingReader(node, of: "advice", as: .advice, findings: findings) else { return nil }
    let id = ownID(reader, among: places.advice)
    places.advice[id] = places.advice[id] ?? reader.place(of: "id")
    var entryPlaces: [Identifier<Advice.Entry>: Position] = [:]
    let entries = reader.filledList("entries").compactMap { node -> Advice.Entry? in
      guard let entry = MappingReader(node, of: "entries", as: .entry, findings: findings) else { return nil }
      let entryID = ownID(entry, among: entryPlaces)
      entryPlaces[entryID] = entryPlaces[entryID] ?? entry.place(of: "id")
      return Advice.Entry(
        id: entryID, title: entry.text("title"), text: entry.text("text"),
        when: condition("when", of: entry, for: .advice(id)))
    }
    return Advice(
      id: id, title: reader.text("title"), none: reader.text("none"),
      most: reader.integer("most", in: 1...99) ?? entries.count, ranks: reader.texts("ranks", limit: 40),
      entries: entries)
  }

  /// An id that must not be among those before it; a stand-in when it cannot be read.
  private func ownID<Owner>(
    _ reader: MappingReader, among known: [Identifier<Owner>: Position]
  ) -> Identifier<Owner> {
    guard let id: Identifier<Owner> = reader.identifier("id") else {
      return .unreadable(at: "\(reader.position)")
    }
    if let first = known[id] {
      findings.error(reader.place(of: "id"), IDFault.repeated(id.rawValue, firstLine: first.line))
    }
    return id
  }

  private mutating func condition(_ key: String, of reader: MappingReader, for place: FaultPlace) -> Condition? {
    guard let node = reader.node(key) else { return nil }
    // A condition that is there but cannot be read must not look like none.
    let stand = Condition.all([])
    guard let mapping = MappingReader(node, of: key, as: .condition, findings: findings) else { return stand }
    var conditions = ConditionReader(place: place)
    let condition = conditions.condition(mapping, depth: 1)
    places.references[place, default: []] += conditions.references
    return condition ?? stand
  }

  /// Tells items that a verdict hangs on and the short form does not ask.
  private func checkShortForm(_ verdict: Verdict, items: [Item]) {
    guard items.contains(where: \.isInShortForm) else { return }
    let missing = Set(verdict.when?.items ?? []).intersection(items.filter { !$0.isInShortForm }.map(\.id))
    for id in missing.sorted() {
      let reference = places.references[.verdict(verdict.id)]?.first { $0.item == id }
      findings.error(
        reference?.position ?? places.verdicts[verdict.id] ?? root.position,
        LocalizedText(
          de: "Die Kurzform fragt „\(id)“ nicht, doch davon hängt dieses Ergebnis ab.",
          en: "The short form does not ask “\(id)”, but this verdict hangs on it."),
        LocalizedText(de: "Ergänzen Sie dort „short: true“.", en: "Add “short: true” there."))
    }
  }

  /// Tells conditions on a level of items that have none.
  private func checkLevels(items: [Item]) {
    let kinds = Dictionary(items.map { ($0.id, $0.kind) }) { first, _ in first }
    for reference in places.references.values.joined() where reference.needsLevel {
      guard let item = reference.item else { continue }
      switch kinds[item] {
      case .choice, .text:
        findings.error(
          reference.position,
          LocalizedText(
            de: "Die Frage „\(item)“ hat keine Stufen.",
            en: "The item “\(item)” has no levels."),
          LocalizedText(
            de: "Fragen Sie mit „chosen“ nach einer Option.", en: "Ask for an option with “chosen”."))
      case .level, .single, .multiple, .share, nil: break
      }
    }
  }
}

/// The words for ids that stand twice where the questionnaire itself does not look.
enum IDFault {
  static func repeated(_ id: String, firstLine: Int) -> LocalizedText {
    LocalizedText(
      de: "Die Kennung „\(id)“ steht zweimal, zuerst in Zeile \(firstLine). Jede Kennung darf es nur einmal geben.",
      en: "The id “\(id)” stands twice, first in line \(firstLine). Every id may be there only once.")
  }
}
