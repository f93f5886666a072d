package import Questionnaire

/// How every column of a table is read, in flat arrays: what a cell says is found without a dictionary or a `String`.
struct ColumnPlan: Sendable {
  /// What is to be done with a cell.
  enum Reading: UInt8 {
    case ignored, word, share, list, text, mark, response, date
  }

  /// How the marks of an item that has a column for each option go together.
  struct Marks: Sendable {
    let item: Int
    /// Each with its column.
    let columns: [(column: Int, mark: ColumnRole.Mark)]
  }

  let roles: [ColumnRole]
  /// The items that have a column, in the order of the questionnaire.
  let items: [Item]
  /// For each column how it is read.
  let readings: [Reading]
  /// For each column its item in `items`; −1 where it has none.
  let itemOfColumn: [Int]
  /// For each item the place of its symbol in a row: its column, or one behind all columns.
  let slots: [Int]
  let slotCount: Int
  let marks: [Marks]
  let isOwnResponse: Bool

  /// For each column 256 symbols, by the only byte of a cell.
  let direct: [UInt8]
  /// For each column where its words begin, and how many places they have (a power of two) less 1.
  let wordStart: [Int32]
  let wordMask: [Int32]
  /// A place: the hash of a word (0 = free), where its bytes are and how many, and its symbol.
  let wordHash: [UInt64]
  let wordPlace: [(start: Int32, count: Int32)]
  let wordSymbol: [UInt8]
  let wordBytes: [UInt8]

  static let wordSeed: UInt64 = 0x5DEE_CE66_D000_0001

  /// - Parameter values: what a map says of the words of a column.
  init(_ roles: [ColumnRole], of questionnaire: Questionnaire, values: [Int: [String: UInt8]], delimiter: UInt8) {
    var builder = Builder(roles, questionnaire, values, delimiter)
    builder.build()
    self.roles = roles
    items = builder.items
    readings = builder.readings
    itemOfColumn = builder.itemOfColumn
    slots = builder.slots
    slotCount = builder.slotCount
    marks = builder.marks
    isOwnResponse = roles.contains(.response(isOwn: true))
    direct = builder.direct
    wordStart = builder.wordStart
    wordMask = builder.wordMask
    wordHash = builder.wordHash
    wordPlace = builder.wordPlace
    wordSymbol = builder.wordSymbol
    wordBytes = builder.wordBytes + [UInt8](repeating: 0, count: 8)
  }
}

private struct Builder {
  let roles: [ColumnRole]
  let values: [Int: [String: UInt8]]
  let items: [Item]
  let delimiter: UInt8
  var readings: [ColumnPlan.Reading] = []
  var itemOfColumn: [Int] = []
  var slots: [Int]
  var slotCount: Int
  var marks: [ColumnPlan.Marks] = []
  var direct: [UInt8]
  var wordStart: [Int32] = []
  var wordMask: [Int32] = []
  var wordHash: [UInt64] = []
  var wordPlace: [(start: Int32, count: Int32)] = []
  var wordSymbol: [UInt8] = []
  var wordBytes: [UInt8] = []

  init(
    _ roles: [ColumnRole], _ questionnaire: Questionnaire, _ values: [Int: [String: UInt8]], _ delimiter: UInt8
  ) {
    self.roles = roles
    self.values = values
    self.delimiter = delimiter
    let asked = Set(roles.compactMap(\.item))
    items = questionnaire.items.filter { asked.contains($0.id) }
    slots = items.map { _ in -1 }
    slotCount = roles.count
    direct = [UInt8](repeating: Symbol.fault, count: roles.count * 256)
  }

  mutating func build() {
    let places = Dictionary(uniqueKeysWithValues: items.enumerated().map { ($1.id, $0) })
    var marked: [Int: [(column: Int, mark: ColumnRole.Mark)]] = [:]
    for (column, role) in roles.enumerated() {
      let item = role.item.flatMap { places[$0] }
      itemOfColumn.append(item ?? -1)
      switch role {
      case .item:
        if let item { slots[item] = column }
        readings.append(item.map { reading(of: items[$0]) } ?? .ignored)
        add(words(of: item, column), to: column)
      case .mark(_, let mark):
        // Some tools write both: the whole list counts.
        guard let item, !roles.contains(.item(items[item].id)) else {
          readings.append(.ignored)
          add(CellWords(), to: column)
          continue
        }
        marked[item, default: []].append((column, mark))
        readings.append(.mark)
        var words = CellWords.marks
        for (word, symbol) in values[column] ?? [:] { words.override(word, symbol) }
        add(words, to: column)
      case .response, .date, .ignored, .unknown:
        readings.append(role == .date ? .date : role.isResponse ? .response : .ignored)
        add(CellWords(), to: column)
      }
    }
    for (item, columns) in marked.sorted(by: { $0.key < $1.key }) {
      slots[item] = slotCount
      slotCount += 1
      marks.append(ColumnPlan.Marks(item: item, columns: columns))
    }
  }

  private func reading(of item: Item) -> ColumnPlan.Reading {
    switch item.kind {
    case .level, .single: .word
    case .share: .share
    case .multiple: .list
    case .choice(let scale): scale.allowsSeveral ? .list : .word
    case .text: .text
    }
  }

  private func words(of item: Int?, _ column: Int) -> CellWords {
    var words = item.map { CellWords(items[$0]) } ?? CellWords()
    for (word, symbol) in values[column] ?? [:] { words.override(word, symbol) }
    return words
  }

  private mutating func add(_ words: CellWords, to column: Int) {
    let all = words.symbols.filter { !$0.key.isEmpty && $0.value != Symbol.fault }
    var places = 4
    while places < all.count * 3 { places *= 2 }
    let start = wordHash.count
    wordStart.append(Int32(start))
    wordMask.append(Int32(places - 1))
    wordHash += [UInt64](repeating: 0, count: places)
    wordPlace += [(start: Int32, count: Int32)](repeating: (0, 0), count: places)
    wordSymbol += [UInt8](repeating: Symbol.fault, count: places)
    for (word, symbol) in all.sorted(by: { $0.key < $1.key }) {
      let bytes = Array(word.utf8)
      let padded = bytes + [UInt8](repeating: 0, count: 8)
      let hash = padded.withUnsafeBufferPointer { buffer in
        buffer.baseAddress.map { cellHash($0, bytes.count, seed: ColumnPlan.wordSeed) | 1 } ?? 1
      }
      var place = Int(truncatingIfNeeded: hash &>> 8) & (places - 1)
      while wordHash[start + place] != 0 { place = (place + 1) & (places - 1) }
      wordHash[start + place] = hash
      wordPlace[start + place] = (Int32(wordBytes.count), Int32(bytes.count))
      wordSymbol[start + place] = symbol
      wordBytes += bytes
      // What ends a cell or needs a closer look is not read in one step.
      if bytes.count == 1, ![0x22, 0x0A, 0x0D, delimiter].contains(bytes[0]) {
        direct[column << 8 | Int(bytes[0])] = symbol
      }
    }
  }
}

extension ColumnRole {
  /// The item that it speaks of.
  package var item: ItemID? {
    switch self {
    case .item(let item), .mark(let item, _): item
    case .response, .date, .ignored, .unknown: nil
    }
  }

  var isResponse: Bool {
    if case .response = self { true } else { false }
  }
}
