package import Words

/// One option of a `single`, `multiple` or `choice` item, or of the company profile.
package struct ItemOption: Hashable, Sendable {
  /// The option's id, unique within its item.
  package let id: OptionID
  /// What the person reads and ticks.
  package let label: LocalizedText

  package init(id: OptionID, label: LocalizedText) {
    self.id = id
    self.label = label
  }
}

/// The options of a `single` item, each with its level; 0 and 4 can be reached (method §2).
package struct SingleScale: Hashable, Sendable {
  /// An option and the level that choosing it means.
  package struct Entry: Hashable, Sendable {
    /// The option.
    package let option: ItemOption
    /// Its level; two options may share one.
    package let level: Level

    package init(option: ItemOption, level: Level) {
      self.option = option
      self.level = level
    }
  }

  /// The options in the order of the file.
  package let entries: [Entry]

  /// The levels that an option leads to, rising.
  package var levels: [Level] { Set(entries.map(\.level)).sorted() }

  /// Throws when an id stands twice, or 0 or 4 cannot be reached.
  package init(_ entries: [Entry]) throws(ItemFaults) {
    var faults = ItemFaults.duplicates(in: entries.map(\.option))
    for level in Level.ends where !entries.contains(where: { $0.level == level }) {
      faults.append(.unreachableLevel(level, key: .options))
    }
    guard faults.isEmpty else { throw ItemFaults(faults) }
    self.entries = entries
  }

  /// The level of `option`; `nil` when the item has no such option.
  package func level(of option: OptionID) -> Level? { entries.first { $0.option.id == option }?.level }

  /// The options that mean `level`, in the order of the file.
  package func options(at level: Level) -> [ItemOption] { entries.filter { $0.level == level }.map(\.option) }
}

/// The options of a `multiple` item and the table from number of counted options to level (method §2).
package struct MultipleScale: Hashable, Sendable {
  /// An option of a set.
  package struct Entry: Hashable, Sendable {
    /// The option.
    package let option: ItemOption
    /// Whether choosing it counts.
    package let counts: Bool
    /// Whether it stands alone (“none of these”); never counts.
    package let isExclusive: Bool

    /// Makes an entry; an exclusive one does not count.
    package init(option: ItemOption, counts: Bool = true, isExclusive: Bool = false) {
      self.option = option
      self.counts = counts && !isExclusive
      self.isExclusive = isExclusive
    }
  }

  /// The options in the order of the file.
  package let entries: [Entry]
  /// Lower bounds: so many counted options are needed for each level.
  package let bounds: PerLevel<Int>
  /// What each level means in words.
  package let anchors: PerLevel<LocalizedText>

  /// Throws when an id stands twice, there are too many, the table is not rising from 0, 0 or 4 cannot be reached, or
  /// the anchors are of other levels.
  package init(_ entries: [Entry], levels: [Int: Int], anchors: PerLevel<LocalizedText>) throws(ItemFaults) {
    var faults = ItemFaults.ofList(entries.map(\.option))
    let rows = levels.sorted { $0.key < $1.key }
    if rows.first?.key != 0 || rows.first?.value != 0 { faults.append(.tableStart(key: .levels)) }
    if zip(rows, rows.dropFirst()).contains(where: { $0.value >= $1.value }) {
      faults.append(.notMonotone(key: .levels))
    }
    let counted = entries.filter(\.counts).count
    let used = Level.ends + rows.compactMap { Level($0.value) }.filter { !Level.ends.contains($0) }
    for level in used.sorted()
    where !rows.contains(where: { $0.value == level.rawValue && $0.key <= counted }) {
      faults.append(.unreachableLevel(level, key: .levels))
    }
    let least = rows.compactMap { row in Level(row.value).map { ($0, row.key) } }
    guard faults.isEmpty, least.count == rows.count, let bounds = PerLevel(Dictionary(uniqueKeysWithValues: least))
    else { throw ItemFaults(faults.isEmpty ? [.levelOutOfRange(key: .levels)] : faults) }
    try ItemFaults.check(anchors, of: bounds.levels)
    self.entries = entries
    self.bounds = bounds
    self.anchors = anchors
  }

  /// The level that `chosen` means.
  package func level(of chosen: Set<OptionID>) -> Level { Level.reached(by: count(of: chosen), bounds: bounds) }

  /// How many of `chosen` count.
  package func count(of chosen: Set<OptionID>) -> Int {
    entries.filter { $0.counts && chosen.contains($0.option.id) }.count
  }
}

/// A percentage and the table of its lower bounds (method §2).
package struct ShareScale: Hashable, Sendable {
  /// The lower bound of each level, in percent; rising from 0.
  package let bounds: PerLevel<Double>
  /// What each level means in words.
  package let anchors: PerLevel<LocalizedText>

  /// Throws when `bounds` is not five numbers that rise from 0 to at most 100.
  package init(bounds: [Double], anchors: PerLevel<LocalizedText>) throws(ItemFaults) {
    guard bounds.count <= Level.allCases.count else { throw ItemFaults([.levelOutOfRange(key: .bounds)]) }
    let missing = Level.allCases.dropFirst(bounds.count).map { ItemFault.unreachableLevel($0, key: .bounds) }
    let table = Dictionary(uniqueKeysWithValues: zip(Level.allCases, bounds))
    guard missing.isEmpty else { throw ItemFaults(Self.faults(in: table) + missing) }
    try self.init(bounds: table, anchors: anchors)
  }

  /// Throws when the bounds do not rise from 0 at level 0 to at most 100 at level 4, or the anchors are of other levels.
  package init(bounds: [Level: Double], anchors: PerLevel<LocalizedText>) throws(ItemFaults) {
    let unreachable = Level.ends.filter { bounds[$0] == nil }.map { ItemFault.unreachableLevel($0, key: .bounds) }
    let faults = Self.faults(in: bounds) + unreachable
    guard faults.isEmpty, let table = PerLevel(bounds) else { throw ItemFaults(faults) }
    try ItemFaults.check(anchors, of: table.levels)
    self.bounds = table
    self.anchors = anchors
  }

  private static func faults(in bounds: [Level: Double]) -> [ItemFault] {
    var faults: [ItemFault] = []
    let rows = bounds.sorted { $0.key < $1.key }
    if let start = bounds[.lowest], start != 0 { faults.append(.tableStart(key: .bounds)) }
    if zip(rows, rows.dropFirst()).contains(where: { $0.value >= $1.value }) {
      faults.append(.notMonotone(key: .bounds))
    }
    return faults + rows.filter { $0.value > 100 }.map { .unreachableLevel($0.key, key: .bounds) }
  }

  /// The level of a share in percent.
  package func level(of percent: Double) -> Level { Level.reached(by: percent, bounds: bounds) }
}

/// The options of an unscored `choice` item.
package struct ChoiceScale: Hashable, Sendable {
  /// The options in the order of the file.
  package let options: [ItemOption]
  /// Whether more than one may be chosen.
  package let allowsSeveral: Bool
  /// Whether what is not ticked has to be looked into.
  package let isChecklist: Bool

  /// Throws when an id stands twice, there are fewer than two options or more than have a letter, or of a checklist
  /// only one could be ticked.
  package init(
    _ options: [ItemOption], allowsSeveral: Bool = false, isChecklist: Bool = false
  ) throws(ItemFaults) {
    var faults = ItemFaults.ofList(options)
    if options.count < 2 { faults.append(.tooFewOptions) }
    if isChecklist, !allowsSeveral { faults.append(.checklistOfOne) }
    guard faults.isEmpty else { throw ItemFaults(faults) }
    self.options = options
    self.allowsSeveral = allowsSeveral
    self.isChecklist = isChecklist
  }
}
