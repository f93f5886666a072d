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

/// The options of a `single` item, each with its level; every level can be reached (method §2).
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

  /// Throws when an id stands twice or a level cannot be reached.
  package init(_ entries: [Entry]) throws(ItemFaults) {
    var faults = ItemFaults.duplicates(in: entries.map(\.option))
    for level in Level.allCases where !entries.contains(where: { $0.level == level }) {
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

  /// Throws when an id stands twice, there are too many, the table is not rising from 0, or a level cannot be reached.
  package init(_ entries: [Entry], levels: [Int: Int], anchors: PerLevel<LocalizedText>) throws(ItemFaults) {
    var faults = ItemFaults.ofList(entries.map(\.option))
    let rows = levels.sorted { $0.key < $1.key }
    if rows.first?.key != 0 || rows.first?.value != 0 { faults.append(.tableStart(key: .levels)) }
    if zip(rows, rows.dropFirst()).contains(where: { $0.value >= $1.value }) {
      faults.append(.notMonotone(key: .levels))
    }
    let counted = entries.filter(\.counts).count
    for level in Level.allCases where !rows.contains(where: { $0.value == level.rawValue && $0.key <= counted }) {
      faults.append(.unreachableLevel(level, key: .levels))
    }
    let least = Level.allCases.map { level in rows.first { $0.value == level.rawValue }?.key ?? 0 }
    guard faults.isEmpty, rows.count == 5, let bounds = PerLevel(least) else {
      throw ItemFaults(faults.isEmpty ? [.levelOutOfRange(key: .levels)] : faults)
    }
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
    var faults: [ItemFault] = []
    if bounds.first != 0 { faults.append(.tableStart(key: .bounds)) }
    if zip(bounds, bounds.dropFirst()).contains(where: { $0 >= $1 }) { faults.append(.notMonotone(key: .bounds)) }
    for (level, bound) in zip(Level.allCases, bounds) where bound > 100 {
      faults.append(.unreachableLevel(level, key: .bounds))
    }
    for level in Level.allCases.dropFirst(bounds.count) {
      faults.append(.unreachableLevel(level, key: .bounds))
    }
    guard faults.isEmpty, let table = PerLevel(bounds) else {
      throw ItemFaults(faults.isEmpty ? [.levelOutOfRange(key: .bounds)] : faults)
    }
    self.bounds = table
    self.anchors = anchors
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

  /// Throws when an id stands twice, or there are fewer than two options or more than have a letter.
  package init(_ options: [ItemOption], allowsSeveral: Bool = false) throws(ItemFaults) {
    var faults = ItemFaults.ofList(options)
    if options.count < 2 { faults.append(.tooFewOptions) }
    guard faults.isEmpty else { throw ItemFaults(faults) }
    self.options = options
    self.allowsSeveral = allowsSeveral
  }
}
