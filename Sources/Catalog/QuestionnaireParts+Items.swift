import Questionnaire
import Words

/// The types of items, by their names in files.
enum ItemType: String, CaseIterable {
  case level, single, multiple, share, choice, text

  /// The keys that only some types have, as far as this one has them.
  var ownKeys: [String] {
    switch self {
    case .level: ["anchors"]
    case .single: ["options"]
    case .multiple: ["options", "levels", "anchors"]
    case .share: ["bounds", "anchors"]
    case .choice: ["options", "several"]
    case .text: []
    }
  }

  static let keysOfSome = ["anchors", "options", "levels", "bounds", "several"]

  var canBeScored: Bool { self != .choice && self != .text }
  var canBeUnscored: Bool { self == .level || self == .choice || self == .text }
}

extension QuestionnaireParts {
  mutating func items() -> [Item] {
    root.filledList("items").enumerated().compactMap { number, node in
      guard let reader = MappingReader(node, of: "items", as: .item, findings: findings) else { return nil }
      return item(reader, number: number)
    }
  }

  private mutating func item(_ reader: MappingReader, number: Int) -> Item? {
    let type = reader.word("type", of: ItemType.allCases)
    let title = reader.text("title", limit: 28)
    let question = question(reader)
    let why = reader.optionalText("why", limit: 320)
    checkKeys(reader, type: type)
    let placement = placement(reader, type: type)
    let kind = kind(reader, type: type, isScored: placement.isScored)
    let basis = rows("basis", of: reader)
    let meaning = reader.integer("meaning") ?? 1
    let isInShortForm = reader.flag("short")
    let allowsNotApplicable = reader.flag("not-applicable")
    let name = reader.identifier("id") ?? ItemID("unknown.item-\(number)")
    guard let id = name, let place = placement.value else { return nil }
    places.items[id, default: []].append(reader)
    do {
      return try Item(
        id: id, kind: kind, placement: place, isInShortForm: isInShortForm,
        allowsNotApplicable: allowsNotApplicable, meaning: meaning, basis: basis, title: title, question: question,
        why: why)
    } catch {
      for fault in error.faults { tell(fault, of: reader) }
      return try? Item(
        id: (error.faults.contains(.idWithoutSection) ? ItemID("unknown.item-\(number)") : id) ?? id,
        kind: Self.standIn(isScored: placement.isScored), placement: place.sound, isInShortForm: isInShortForm,
        title: title, question: question)
    }
  }

  private func question(_ reader: MappingReader) -> LocalizedText {
    let question = reader.text("question", limit: 140)
    if question != MappingReader.noText, !question.german.contains("?") || !question.english.contains("?") {
      findings.warning(
        reader.keyPosition("question"),
        LocalizedText(de: "Die Frage hat kein Fragezeichen.", en: "The question has no question mark."),
        LocalizedText(
          de: "Formulieren Sie in beiden Sprachen eine Frage.", en: "Word it as a question in both languages."))
    }
    return question
  }

  /// Numbers of rows of the study's contrast table.
  func rows(_ key: String, of reader: MappingReader) -> [Int] {
    reader.list(key).compactMap { reader.integer($0, of: key, in: 1...ContrastTable.lastRow) }
  }

  /// Tells keys that are missing for the type and place, and keys that do not belong to them.
  private func checkKeys(_ reader: MappingReader, type: ItemType?) {
    if let type {
      let needed = type.ownKeys.filter { $0 != "several" }
      reader.require(needed)
      for key in ItemType.keysOfSome where reader.contains(key) && !type.ownKeys.contains(key) {
        let others = ItemType.allCases.filter { $0.ownKeys.contains(key) }.map(\.rawValue).joined(separator: ", ")
        findings.error(
          reader.keyPosition(key),
          LocalizedText(
            de: "Eine Frage vom Typ \(type.rawValue) hat kein „\(key)“.",
            en: "An item of type \(type.rawValue) has no “\(key)”."),
          LocalizedText(de: "Es gehört zu: \(others).", en: "It belongs to: \(others)."))
      }
    }
    if reader.contains("field"), type?.canBeScored ?? true { reader.require(["why", "effort", "steps"]) }
    if reader.contains("section"), !reader.contains("field"), type?.canBeUnscored ?? true {
      for key in KeyTable.scoredOnly where reader.contains(key) {
        findings.error(
          reader.keyPosition(key),
          LocalizedText(
            de: "„\(key)“ haben nur Fragen, die gewertet werden.", en: "Only scored items have “\(key)”."),
          LocalizedText(
            de: "Löschen Sie es oder ordnen Sie die Frage mit „field“ einem Handlungsfeld zu.",
            en: "Delete it or put the item into a field of action with “field”."))
      }
    }
  }

  private var noSteps: [LocalizedText] { Array(repeating: MappingReader.noText, count: 4) }

  /// Where the item belongs; the first field or section stands in for one that is missing or wrong.
  private func placement(_ reader: MappingReader, type: ItemType?) -> (value: Placement?, isScored: Bool) {
    switch (reader.contains("field"), reader.contains("section")) {
    case (true, true):
      findings.error(
        reader.keyPosition("section"),
        LocalizedText(
          de: "Eine Frage gehört in ein Handlungsfeld oder in einen Abschnitt, nicht in beides.",
          en: "An item belongs to a field of action or to a section, not to both."),
        LocalizedText(
          de: "Löschen Sie „section“, wenn die Frage gewertet wird, sonst „field“.",
          en: "Delete “section” if the item is scored, else “field”."))
    case (false, false):
      findings.error(
        reader.position,
        LocalizedText(
          de: "Die Frage hat weder ein Handlungsfeld („field“) noch einen Abschnitt („section“).",
          en: "The item has neither a field of action (“field”) nor a section (“section”)."))
    default: break
    }
    if !reader.contains("field") {
      if let section: SectionID = reader.identifier("section") { return (.section(section), false) }
      guard !reader.contains("section"), type?.canBeScored ?? false, let steps = Steps(noSteps) else {
        return (places.firstSection.map(Placement.section), false)
      }
      return (places.firstField.map { .field(ScoredTraits(field: $0, effort: .hours, steps: steps)) }, true)
    }
    let weight = reader.number("weight") ?? 1
    let number = reader.integer("effort") ?? Effort.hours.rawValue
    let effort = Effort(rawValue: number)
    if effort == nil { tell(.effortOutOfRange, of: reader) }
    let isCore = reader.flag("core")
    let texts = reader.contains("steps") ? reader.numberedTexts("steps", as: .steps, limit: 170) : noSteps
    guard let field = reader.identifier("field") ?? places.firstField, let steps = Steps(texts) else {
      return (nil, true)
    }
    return (
      .field(ScoredTraits(field: field, isCore: isCore, weight: weight, effort: effort ?? .hours, steps: steps)), true
    )
  }

  func tell(_ fault: ItemFault, of reader: MappingReader) {
    var place = reader.place(of: fault.key.rawValue)
    if case .duplicateOption(let id) = fault {
      let ids = reader.list("options").compactMap { $0.value(of: "id") }.filter { $0.scalar?.text == id.rawValue }
      place = ids.dropFirst().first?.position ?? place
    }
    findings.error(place, fault.explanation)
  }
}

extension Placement {
  /// The same place with traits that an `Item` takes.
  fileprivate var sound: Placement {
    guard case .field(let traits) = self else { return self }
    return .field(ScoredTraits(field: traits.field, isCore: traits.isCore, effort: traits.effort, steps: traits.steps))
  }
}
