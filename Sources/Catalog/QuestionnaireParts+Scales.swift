import Questionnaire
import Words

extension QuestionnaireParts {
  /// Stands in for a kind that cannot be read, so that the rest of the item is checked all the same.
  static func standIn(isScored: Bool) -> ItemKind {
    isScored ? .level(anchors: PerLevel(ends: MappingReader.noText)) : .text
  }

  func kind(_ reader: MappingReader, type: ItemType?, isScored: Bool) -> ItemKind {
    do {
      switch type {
      case .level: return anchors(reader).map(ItemKind.level) ?? Self.standIn(isScored: isScored)
      case .single: return try single(reader)
      case .multiple: return try multiple(reader)
      case .share: return try share(reader)
      case .choice: return try choice(reader)
      case .text: return .text
      case nil: return Self.standIn(isScored: isScored)
      }
    } catch {
      for fault in error.faults { tell(fault, of: reader) }
      return Self.standIn(isScored: type?.canBeScored ?? isScored)
    }
  }

  /// `nil` when there are none, or none of 0 and 4, which has been told.
  private func anchors(_ reader: MappingReader) -> PerLevel<LocalizedText>? {
    PerLevel(reader.levelTexts("anchors", as: .anchors, limit: 90))
  }

  private func single(_ reader: MappingReader) throws(ItemFaults) -> ItemKind {
    var isComplete = reader.contains("options")
    let entries = reader.filledList("options").compactMap { node -> SingleScale.Entry? in
      guard let option = MappingReader(node, of: "options", as: .singleOption, findings: findings) else {
        isComplete = false
        return nil
      }
      let label = option.text("label", limit: 90)
      let level = option.integer("level", in: 0...4).flatMap(Level.init)
      guard let id: OptionID = option.identifier("id"), let level else {
        isComplete = false
        return nil
      }
      return SingleScale.Entry(option: ItemOption(id: id, label: label), level: level)
    }
    guard isComplete, !entries.isEmpty else { return Self.standIn(isScored: true) }
    return .single(try SingleScale(entries))
  }

  private func multiple(_ reader: MappingReader) throws(ItemFaults) -> ItemKind {
    var isComplete = reader.contains("options")
    let entries = reader.filledList("options").compactMap { node -> MultipleScale.Entry? in
      guard let option = MappingReader(node, of: "options", as: .multipleOption, findings: findings) else {
        isComplete = false
        return nil
      }
      let label = option.text("label", limit: 60)
      let counts = option.flag("counts", default: true)
      let isExclusive = option.flag("exclusive")
      guard let id: OptionID = option.identifier("id") else {
        isComplete = false
        return nil
      }
      return MultipleScale.Entry(option: ItemOption(id: id, label: label), counts: counts, isExclusive: isExclusive)
    }
    let levels = levels(reader)
    let anchors = anchors(reader)
    guard isComplete, !entries.isEmpty, let levels, let anchors else { return Self.standIn(isScored: true) }
    return .multiple(try MultipleScale(entries, levels: levels, anchors: anchors))
  }

  /// The table from number of counted options to level; `nil` when it cannot be read.
  private func levels(_ reader: MappingReader) -> [Int: Int]? {
    guard let node = reader.node("levels") else { return nil }
    guard let rows = node.entries else {
      reader.tellWrongType(
        "levels", node, de: "eine Tabelle wie { 0: 0, 1: 1, 2: 2, 3: 3, 5: 4 }",
        en: "a table such as { 0: 0, 1: 1, 2: 2, 3: 3, 5: 4 }")
      return nil
    }
    var table: [Int: Int] = [:]
    var isComplete = true
    for row in rows {
      let count = reader.integer(row.key, of: "levels")
      let level = reader.integer(row.value, of: "levels", in: 0...4)
      guard let count, let level else {
        isComplete = false
        continue
      }
      if table.updateValue(level, forKey: count) != nil {
        findings.error(row.key.position, MappingFault.duplicateKey(String(count), firstLine: nil))
      }
    }
    return isComplete ? table : nil
  }

  private func share(_ reader: MappingReader) throws(ItemFaults) -> ItemKind {
    let anchors = anchors(reader)
    if reader.node("bounds")?.entries != nil {
      let bounds = reader.byLevel("bounds", as: .bounds) { table, level in table.number(level) }
      guard bounds.count == reader.node("bounds")?.entries?.count, let anchors else {
        return Self.standIn(isScored: true)
      }
      return .share(try ShareScale(bounds: bounds, anchors: anchors))
    }
    let nodes = reader.list("bounds")
    let bounds = nodes.compactMap { reader.number($0, of: "bounds") }
    guard reader.node("bounds")?.elements != nil, bounds.count == nodes.count, let anchors else {
      return Self.standIn(isScored: true)
    }
    return .share(try ShareScale(bounds: bounds, anchors: anchors))
  }

  private func choice(_ reader: MappingReader) throws(ItemFaults) -> ItemKind {
    let entries = reader.mappings("options", as: .option)
    let options = entries.compactMap { option -> ItemOption? in
      let label = option.text("label", limit: 60)
      guard let id: OptionID = option.identifier("id") else { return nil }
      return ItemOption(id: id, label: label)
    }
    let allowsSeveral = reader.flag("several")
    let isChecklist = reader.flag("checklist")
    guard reader.node("options")?.elements?.count == options.count else { return Self.standIn(isScored: false) }
    return .choice(try ChoiceScale(options, allowsSeveral: allowsSeveral, isChecklist: isChecklist))
  }
}
