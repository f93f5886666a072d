import Questionnaire

/// A row as it was read, valid until the next one.
struct ParsedRow {
  /// One symbol for each slot of the plan.
  let symbols: UnsafePointer<UInt8>
  /// The record.
  let record: UnsafePointer<UInt8>
  /// The id of the response within the record; 0 bytes where it has none.
  let response: (start: Int, count: Int)
  /// The day, in an order that days have; 0 where it has none.
  let day: Int32
  /// Its number in the block, from 0.
  let number: Int
}

/// What becomes of rows.
protocol RowTaker: Sendable {
  /// The rows that follow are of this block.
  mutating func begin(_ block: Int)
  /// A row with at least one answer and no fault.
  mutating func take(_ row: ParsedRow)
  /// The same answers as they were read from a file, with the number of their row; `false` = it wants them as a row.
  mutating func take(_ sheet: AnswerSheet, number: Int) -> Bool
}

extension RowTaker {
  mutating func begin(_ block: Int) {}
  mutating func take(_ sheet: AnswerSheet, number: Int) -> Bool { false }
}

/// What a parser found in a block beside rows.
struct BlockNotes: Sendable {
  /// Records, faulty, empty and blank ones among them.
  var records = 0
  var rows = 0
  var faulty = 0
  var unanswered = 0
  var faults = 0
  /// The first of them.
  var first: [LocatedFault] = []
  /// The first record that is longer than any may be.
  var tooLong: Int?

  /// How many faults are told one by one.
  static let told = 20
}

/// A fault in a block.
struct LocatedFault: Sendable {
  let source: Int
  let block: Int
  /// Its record in the block, from 0.
  let record: Int
  let column: Int?
  let reason: TableFaultReason
}

/// Reads records into symbols: one look at each byte of a cell of one character, a hash for longer ones.
struct RowParser {
  let plan: ColumnPlan
  let delimiter: UInt8
  let source: Int

  /// - Parameters:
  ///   - bytes: whole records, with 16 readable bytes behind them.
  ///   - block: the number of the block.
  func parse<Taker: RowTaker>(
    _ bytes: UnsafePointer<UInt8>, count: Int, block: Int, into taker: inout Taker
  ) -> BlockNotes {
    var notes = BlockNotes()
    let columns = plan.roles.count
    let delimiter = delimiter
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: plan.slotCount + 1) { symbols in
      plan.direct.withUnsafeBufferPointer { direct in
        guard let symbols = symbols.baseAddress, let direct = direct.baseAddress else { return }
        var place = 0
        while place < count {
          if bytes[place] == 0x0A || (bytes[place] == 0x0D && bytes[place + 1] == 0x0A) {
            place += bytes[place] == 0x0A ? 1 : 2
            notes.records += 1
            continue
          }
          symbols.update(repeating: Symbol.open, count: plan.slotCount)
          var row = RowState(start: place)
          var column = 0
          while true {
            let (first, second) = (bytes[place], bytes[place + 1])
            if column < columns {
              if second == delimiter || second == 0x0A {
                let symbol = direct[column &<< 8 | Int(first)]
                if symbol < Symbol.count {
                  symbols[column] = symbol
                  row.all &= symbol
                  place += 2
                  column += 1
                  if second == 0x0A { break }
                  continue
                }
              } else if first == 0x22, bytes[place + 2] == 0x22 {
                let third = bytes[place + 3]
                let symbol = direct[column &<< 8 | Int(second)]
                if symbol < Symbol.count, third == delimiter || third == 0x0A {
                  symbols[column] = symbol
                  row.all &= symbol
                  place += 4
                  column += 1
                  if third == 0x0A { break }
                  continue
                }
              }
              if first == delimiter {
                place += 1
                column += 1
                continue
              }
              if first == 0x0A {
                place += 1
                column += 1
                break
              }
            }
            let cell = Cell.at(place, in: bytes, delimiter: delimiter)
            if column < columns {
              read(cell, column, in: bytes, symbols, &row, &notes, block)
            } else if cell.count > 0 {
              row.surplus = true
            }
            place = cell.next
            column += 1
            if cell.isLast { break }
          }
          if place - row.start > RecordBlocks.longest { notes.tooLong = notes.tooLong ?? notes.records }
          if column < columns || row.surplus {
            row.isFaulty = true
            note(.cells(column, expected: columns), nil, in: &notes, block)
          }
          finish(&row, symbols, &notes, block)
          notes.rows += 1
          if row.isFaulty {
            notes.faulty += 1
          } else if row.all == Symbol.open {
            notes.unanswered += 1
          } else {
            taker.take(
              ParsedRow(
                symbols: symbols, record: bytes + row.start, response: row.response, day: row.day,
                number: notes.records))
          }
          notes.records += 1
        }
      }
    }
    return notes
  }

  /// What is known of a row while it is read.
  struct RowState {
    let start: Int
    var all = Symbol.open
    var isFaulty = false
    var surplus = false
    var response = (start: 0, count: 0)
    var day: Int32 = 0

    init(start: Int) { self.start = start }
  }

  @inline(never)
  func note(_ reason: TableFaultReason, _ column: Int?, in notes: inout BlockNotes, _ block: Int) {
    notes.faults += 1
    guard notes.first.count < BlockNotes.told else { return }
    notes.first.append(
      LocatedFault(source: source, block: block, record: notes.records, column: column, reason: reason))
  }

  /// A cell that is not one known character.
  private func read(
    _ cell: Cell, _ column: Int, in bytes: UnsafePointer<UInt8>, _ symbols: UnsafeMutablePointer<UInt8>,
    _ row: inout RowState, _ notes: inout BlockNotes, _ block: Int
  ) {
    if cell.isMalformed {
      row.isFaulty = true
      return note(.quoteInside, column, in: &notes, block)
    }
    let reading = plan.readings[column]
    if reading == .ignored { return }
    var (start, end) = (cell.start, cell.start + cell.count)
    while start < end, bytes[start] == 0x20 { start += 1 }
    while end > start, bytes[end - 1] == 0x20 { end -= 1 }
    if start == end { return }
    if reading == .response {
      // ODK says “uuid:” before each.
      if end - start > 5, bytes[start] == 0x75, bytes[start + 1] == 0x75, bytes[start + 2] == 0x69,
        bytes[start + 3] == 0x64, bytes[start + 4] == 0x3A
      {
        start += 5
      }
      row.response = (start - row.start, end - start)
      return
    }
    let symbol: UInt8
    switch reading {
    case .ignored, .response: return
    case .date:
      row.day = CellReader.day(bytes + start, end - start) ?? 0
      if row.day == 0 {
        row.isFaulty = true
        note(.invalidDate, column, in: &notes, block)
      }
      return
    case .word, .mark:
      let found = word(bytes + start, end - start, column)
      // Only a word with quotes in it is stored in another way than it reads.
      symbol = found == Symbol.fault && cell.hasDoubledQuotes ? unquoted(bytes, start, end, column) : found
    case .share:
      let found = word(bytes + start, end - start, column)
      symbol = found == Symbol.fault ? share(bytes + start, end - start, column) : found
    case .list:
      let found = word(bytes + start, end - start, column)
      symbol = found == Symbol.fault ? list(bytes, start, end, column) : found
    case .text: symbol = text(bytes, start, end) ? 0 : Symbol.fault
    }
    guard symbol < Symbol.count else {
      row.isFaulty = true
      return note(reason(bytes, start, end, column), column, in: &notes, block)
    }
    symbols[column] = symbol
    row.all &= symbol
  }

  /// The symbol of a word of a column.
  @inline(__always)
  private func word(_ bytes: UnsafePointer<UInt8>, _ count: Int, _ column: Int) -> UInt8 {
    let start = Int(plan.wordStart[column])
    let mask = Int(plan.wordMask[column])
    let hash = cellHash(bytes, count, seed: ColumnPlan.wordSeed) | 1
    var place = Int(truncatingIfNeeded: hash &>> 8) & mask
    while plan.wordHash[start + place] != 0 {
      let word = plan.wordPlace[start + place]
      if plan.wordHash[start + place] == hash, Int(word.count) == count, isSame(bytes, count, Int(word.start)) {
        return plan.wordSymbol[start + place]
      }
      place = (place + 1) & mask
    }
    return Symbol.fault
  }

  @inline(__always)
  private func isSame(_ bytes: UnsafePointer<UInt8>, _ count: Int, _ start: Int) -> Bool {
    for index in 0..<count where bytes[index] != plan.wordBytes[start + index] { return false }
    return true
  }

  private func unquoted(_ bytes: UnsafePointer<UInt8>, _ start: Int, _ end: Int, _ column: Int) -> UInt8 {
    let plain = CellReader.unquoted(bytes, start, end)
    return (plain + [UInt8](repeating: 0, count: 8)).withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map { word($0, plain.count, column) } ?? Symbol.fault
    }
  }

  private func item(_ column: Int) -> Item { plan.items[plan.itemOfColumn[column]] }

  private func share(_ bytes: UnsafePointer<UInt8>, _ count: Int, _ column: Int) -> UInt8 {
    let kind = item(column).kind
    guard case .share(let scale) = kind, let percent = CellReader.percent(bytes, count), (0...100).contains(percent)
    else { return Symbol.fault }
    return UInt8(scale.level(of: percent).rawValue)
  }

  private func list(_ bytes: UnsafePointer<UInt8>, _ start: Int, _ end: Int, _ column: Int) -> UInt8 {
    let item = item(column)
    guard let chosen = CellReader.marks(CellReader.string(bytes, start, end), of: item),
      let symbol = item.symbol(of: chosen)
    else { return Symbol.fault }
    return symbol
  }

  private func text(_ bytes: UnsafePointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
    CellReader.textFault(bytes, start, end) == nil
  }

  @inline(never)
  private func reason(
    _ bytes: UnsafePointer<UInt8>, _ start: Int, _ end: Int, _ column: Int
  ) -> TableFaultReason {
    CellReader.reason(bytes, start, end, of: item(column), reading: plan.readings[column])
  }

  /// Puts marks in several columns together.
  @inline(__always)
  private func finish(
    _ row: inout RowState, _ symbols: UnsafeMutablePointer<UInt8>, _ notes: inout BlockNotes, _ block: Int
  ) {
    guard !row.isFaulty else { return }
    for marks in plan.marks {
      var chosen = ChosenMarks()
      for (column, mark) in marks.columns where symbols[column] == Symbol.chosen { chosen.insert(mark) }
      guard !chosen.isEmpty else { continue }
      let item = plan.items[marks.item]
      guard let symbol = item.symbol(of: chosen) else {
        row.isFaulty = true
        let column = marks.columns.first { symbols[$0.column] == Symbol.chosen }?.column
        note(item.conflict(in: chosen), column, in: &notes, block)
        continue
      }
      symbols[plan.slots[marks.item]] = symbol
      row.all &= symbol
    }
  }
}
