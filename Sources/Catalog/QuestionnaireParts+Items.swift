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
    case .choice: ["options", "several", "checklist"]
    case .text: []
    }
  }

  static let keysOfSome = ["anchors", "options", "levels", "bounds", "several", "checklist"]

  var canBeScored: Bool { self != .choice && self != .text }
  var canBeUnscored: Bool { self == .level || self == .choice || self == .text }
}

extension QuestionnaireParts {
  mutating func items() -> [Item] {
    times.tell(findings)
    return root.filledList("items").enumerated().compactMap { number, node in
      guard let reader = MappingReader(node, of: "items", as: .item, findings: findings) else { return nil }
      return item(reader, number: number)
    }
  }

  private mutating func item(_ reader: MappingReader, number: Int) -> Item? {
    let type = reader.word("type", of: ItemType.allCases)
    let title = reader.text("title", limit: 28)
    let question = question(reader)
    let hint = reader.optionalText("hint", limit: 90)
    let why = reader.optionalText("why", limit: 320)
    checkKeys(reader, type: type)
    let isScored = reader.contains("field") || !reader.contains("section") && type?.canBeScored ?? false
    let kind = kind(reader, type: type, isScored: isScored)
    let placement = placement(reader, kind: kind, isScored: isScored)
    let basis = rows("basis", of: reader)
    let meaning = reader.integer("meaning") ?? 1
    let isInShortForm = reader.flag("short")
    let allowsNotApplicable = reader.flag("not-applicable")
    let preset = preset(reader)
    let topic: TopicID? = reader.identifier("topic")
    let name = reader.identifier("id") ?? ItemID("unknown.item-\(number)")
    guard let id = name, let place = placement else { return nil }
    places.items[id, default: []].append(reader)
    do {
      return try Item(
        id: id, kind: kind, placement: place, isInShortForm: isInShortForm,
        allowsNotApplicable: allowsNotApplicable, preset: preset, topic: topic, meaning: meaning, basis: basis,
        title: title, question: question, hint: hint, why: why)
    } catch {
      for fault in error.faults { tell(fault, of: reader) }
      return try? Item(
        id: (error.faults.contains(.idWithoutSection) ? ItemID("unknown.item-\(number)") : id) ?? id,
        kind: Self.standIn(isScored: isScored), placement: place.sound, isInShortForm: isInShortForm,
        title: title, question: question)
    }
  }

  private func preset(_ reader: MappingReader) -> Set<OptionID> {
    guard let preset = reader.mapping("preset", as: .preset) else { return [] }
    return Set(preset.filledList("sizes").compactMap { preset.identifier($0, of: "sizes") })
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
      let needed = type.ownKeys.filter { !["several", "checklist"].contains($0) }
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
    if reader.contains("field"), type?.canBeScored ?? true {
      reader.require(["why", "steps"] + (times.areOfItems ? ["effort"] : []))
    }
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

  /// Where the item belongs; the first field or section stands in for one that is missing or wrong.
  private func placement(_ reader: MappingReader, kind: ItemKind, isScored: Bool) -> Placement? {
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
    guard isScored else {
      return (reader.identifier("section") ?? places.firstSection).map(Placement.section)
    }
    let weight = reader.number("weight") ?? 1
    let isCore = reader.flag("core")
    let steps = steps(reader, of: kind)
    guard let field = reader.identifier("field") ?? places.firstField else { return nil }
    return .field(ScoredTraits(field: field, isCore: isCore, weight: weight, steps: steps))
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
    let steps = Steps([.lowest: Step(MappingReader.noText, time: .hour)])
    return .field(ScoredTraits(field: traits.field, isCore: traits.isCore, steps: steps))
  }
}
