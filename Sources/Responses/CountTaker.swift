import Benchmarks
import Questionnaire

/// Where the symbols of a row stand, and what makes its group.
struct RowLayout: Sendable {
  let items: [Item]
  let slots: [Int]
  /// The slot of the item on success; −1 where it was not asked.
  let successSlot: Int
  /// For each symbol of that item the group: 0 successful, 1 less successful, 2 everyone else.
  let groups: [UInt8]
  /// The start of the hash of an id: one of its own where ids count up within a survey.
  let seed: UInt64
  /// For each counted item of the questionnaire its slot, −1 where it has no column, and for each symbol what it is in a rank.
  private let ranked: [(slot: Int, codes: [UInt8])]

  init(_ items: [Item], slots: [Int], of questionnaire: Questionnaire, success: ItemID, seed: UInt64) {
    self.items = items
    self.slots = slots
    self.seed = seed
    let places = Dictionary(uniqueKeysWithValues: zip(items, slots).map { ($0.id, $1) })
    ranked = AnswerRank.items(of: questionnaire, success: success).map { item in
      let codes = (0..<UInt8(Symbol.count)).map { symbol in
        if symbol == Symbol.open { return AnswerRank.open }
        return item.level(ofSymbol: symbol).map { UInt8($0.rawValue) } ?? AnswerRank.stateless
      }
      return (places[item.id] ?? -1, codes)
    }
    let place = items.firstIndex { $0.id == success }
    successSlot = place.map { slots[$0] } ?? -1
    groups = (0..<UInt8(Symbol.count)).map { symbol in
      switch place.flatMap({ items[$0].level(ofSymbol: symbol) })?.rawValue {
      case 3, 4: 0
      case 0, 1: 1
      default: 2
      }
    }
  }

  func rank(of row: ParsedRow) -> AnswerRank {
    AnswerRank(ranked.lazy.map { $0.slot < 0 ? AnswerRank.open : $0.codes[Int(row.symbols[$0.slot])] })
  }

  /// Whether something of a row is counted.
  func isCounted(_ row: ParsedRow) -> Bool {
    ranked.contains { $0.slot >= 0 && $0.codes[Int(row.symbols[$0.slot])] != AnswerRank.open }
  }

  @inline(__always)
  func group(of row: ParsedRow) -> Int { successSlot < 0 ? 2 : Int(groups[Int(row.symbols[successSlot])]) }

  /// 0 where the row has no id.
  @inline(__always)
  func hash(of row: ParsedRow) -> UInt64 {
    row.response.count == 0
      ? 0 : cellHash(row.record + row.response.start, row.response.count, seed: seed) | 1
  }
}

/// Counts of symbols in flat arrays: three groups, each item, each symbol.
struct CountTaker: RowTaker, Sendable {
  let layout: RowLayout
  private(set) var counts: [Int]
  private(set) var people = [0, 0, 0]
  /// The hashes of all ids.
  private(set) var hashes = HashParts()
  private(set) var latest: Int32 = 0
  /// The earliest day of a row of which something is counted.
  private(set) var earliest = Int32.max

  init(_ layout: RowLayout) {
    self.layout = layout
    counts = [Int](repeating: 0, count: 3 * layout.items.count * Symbol.count)
  }

  mutating func take(_ row: ParsedRow) {
    add(row, 1)
    let hash = layout.hash(of: row)
    if hash != 0 { hashes.append(hash) }
    if row.day > latest { latest = row.day }
    if row.day > 0, row.day < earliest, layout.isCounted(row) { earliest = row.day }
  }

  /// - Parameter step: 1 to count a row, −1 to take it back.
  @inline(__always)
  mutating func add(_ row: ParsedRow, _ step: Int) {
    let group = layout.group(of: row)
    people[group] += step
    let count = layout.slots.count
    counts.withUnsafeMutableBufferPointer { counts in
      layout.slots.withUnsafeBufferPointer { slots in
        guard let counts = counts.baseAddress, let slots = slots.baseAddress else { return }
        var place = counts + group * count * Symbol.count
        for item in 0..<count {
          place[Int(row.symbols[slots[item]])] += step
          place += Symbol.count
        }
      }
    }
  }

  mutating func merge(_ other: CountTaker) {
    for index in counts.indices { counts[index] += other.counts[index] }
    for group in people.indices { people[group] += other.people[group] }
    latest = max(latest, other.latest)
    earliest = min(earliest, other.earliest)
  }
}

/// What tells an id: two hashes of it.
struct ResponseKey: Hashable, Sendable {
  static let secondSeed: UInt64 = 0x1234_5678_9ABC_DEF1

  let first: UInt64
  let second: UInt64
}

extension RowLayout {
  /// `nil` where the row has no id.
  @inline(__always)
  func key(of row: ParsedRow) -> ResponseKey? {
    let first = hash(of: row)
    guard first != 0 else { return nil }
    let start = row.record + row.response.start
    return ResponseKey(first: first, second: cellHash(start, row.response.count, seed: seed ^ ResponseKey.secondSeed))
  }
}

/// A row whose id comes more than once.
struct Candidate: Sendable {
  /// Whether something of it is counted; in counting no other row gets here.
  let isCounted: Bool
  let day: Int32
  let rank: AnswerRank
  let place: RowPlace

  /// Whether this row counts instead of the other one: something of it is counted, it has a later day, of the same day
  /// lower answers; of those that are alike the first is kept.
  func isBetter(than other: Candidate) -> Bool {
    if isCounted != other.isCounted { return isCounted }
    if day != other.day { return day > other.day }
    return rank == other.rank ? place < other.place : rank < other.rank
  }
}

/// Where a row stands among all that is read.
struct RowPlace: Hashable, Comparable, Sendable {
  /// −1 = not a row of a table.
  let source: Int
  let block: Int
  let number: Int

  static func < (left: RowPlace, right: RowPlace) -> Bool {
    (left.source, left.block, left.number) < (right.source, right.block, right.number)
  }
}

/// Finds of each id that comes more than once the row that counts.
struct CandidateTaker: RowTaker, Sendable {
  let layout: RowLayout
  let repeated: Set<UInt64>
  let source: Int
  private var block = 0
  private(set) var best: [ResponseKey: Candidate] = [:]

  mutating func begin(_ block: Int) { self.block = block }

  init(_ layout: RowLayout, repeated: Set<UInt64>, source: Int) {
    self.layout = layout
    self.repeated = repeated
    self.source = source
  }

  mutating func take(_ row: ParsedRow) {
    guard let key = layout.key(of: row), repeated.contains(key.first) else { return }
    best.insert(
      Candidate(
        isCounted: layout.isCounted(row), day: row.day, rank: layout.rank(of: row),
        place: RowPlace(source: source, block: block, number: row.number)),
      for: key)
  }
}

extension [ResponseKey: Candidate] {
  /// Keeps the one that counts.
  mutating func insert(_ candidate: Candidate, for key: ResponseKey) {
    if let other = self[key], other.isBetter(than: candidate) { return }
    self[key] = candidate
  }
}

/// Takes rows back that another one with the same id replaces.
struct TakeBackTaker: RowTaker, Sendable {
  private(set) var counts: CountTaker
  /// How many there were.
  private(set) var repeated = 0
  /// Which, where that is wanted.
  private(set) var places: [RowPlace]?
  let best: [ResponseKey: Candidate]
  let source: Int
  private var block = 0

  mutating func begin(_ block: Int) { self.block = block }

  init(_ layout: RowLayout, best: [ResponseKey: Candidate], source: Int, keepsPlaces: Bool) {
    counts = CountTaker(layout)
    places = keepsPlaces ? [] : nil
    self.best = best
    self.source = source
  }

  mutating func take(_ row: ParsedRow) {
    guard let key = counts.layout.key(of: row), let best = best[key] else { return }
    guard best.place != RowPlace(source: source, block: block, number: row.number) else { return }
    counts.add(row, -1)
    repeated += 1
    places?.append(RowPlace(source: source, block: block, number: row.number))
  }
}
