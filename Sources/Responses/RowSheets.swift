import AnswerFiles
package import Questionnaire
package import Words

/// The rows of a table that count as answers, one after another in their order.
package struct RowSheets: Sendable {
  private let table: ResponseTable
  /// The day of answers without one.
  private let day: CalendarDate
  /// The rows that another one with the same id replaces, in their order.
  private let left: [RowPlace]
  /// What ids that mean something in their own table only begin with.
  private let prefix: String

  /// - Parameters:
  ///   - count: what was counted of this table alone, with its rows kept.
  ///   - today: the day of all rows where none has one. Else a row without one gets the earliest of the table: so it
  ///     is never newer than one that has a day, and the latest year stays what it is.
  ///   - prefix: lower-case letters and digits, drawn anew for each table.
  package init(_ table: ResponseTable, of count: ResponseCount, today: CalendarDate, prefix: String) {
    self.table = table
    day = count.earliest ?? today
    left = count.repeatedRows ?? []
    self.prefix = prefix
  }

  /// Hands on every sheet; rows with a fault, without an answer or replaced by another one have none. Returns how many
  /// there were.
  package func handOn(_ body: (AnswerSheet) throws -> Void) throws -> Int {
    let buffer = UnsafeMutablePointer<UInt8>.allocate(capacity: RecordBlocks.capacity)
    defer { buffer.deallocate() }
    let file = table.file
    let blocks = RecordBlocks(file.descriptor, from: file.rowsAt, hasQuotes: table.plan != nil) { _ in }
    var count = 0
    var first = file.firstRow
    var waiting = left[...]
    while let block = blocks.next(into: buffer) {
      let end = waiting.firstIndex { $0.block > block.number } ?? waiting.endIndex
      var taker = SheetTaker(reader: self, left: Set(waiting[..<end].map(\.number)))
      waiting = waiting[end...]
      let notes: BlockNotes
      if let plan = table.plan, case .columns(_, let delimiter) = file.shape {
        notes = RowParser(plan: plan, delimiter: delimiter, source: 0)
          .parse(buffer, count: block.count, block: block.number, into: &taker)
      } else {
        notes = LineParser(questionnaire: table.questionnaire, counted: nil, source: 0)
          .parse(buffer, count: block.count, block: block.number, into: &taker)
      }
      first += notes.records
      for sheet in taker.sheets { try body(sheet) }
      count += taker.sheets.count
    }
    if let failure = blocks.failure {
      throw FaultInTable(path: file.path, fault: TableFault(row: first + failure.record, failure.reason))
    }
    guard file.isUnchanged else { throw FaultInTable(path: file.path, fault: TableFault(.changed)) }
    return count
  }

  private struct SheetTaker: RowTaker {
    let reader: RowSheets
    /// The numbers of rows in the block that do not count.
    let left: Set<Int>
    var sheets: [AnswerSheet] = []

    mutating func take(_ row: ParsedRow) {
      if !left.contains(row.number) { sheets.append(reader.sheet(row)) }
    }
    mutating func take(_ sheet: AnswerSheet, number: Int) -> Bool {
      if !left.contains(number) { sheets.append(sheet) }
      return true
    }
  }

  private func sheet(_ row: ParsedRow) -> AnswerSheet {
    let questionnaire = table.questionnaire
    var sheet = AnswerSheet(
      questionnaire: questionnaire.id, version: questionnaire.version, form: table.form,
      date: CellReader.date(row.day) ?? day, response: id(of: row))
    guard let plan = table.plan, case .columns(_, let delimiter) = table.file.shape else { return sheet }
    let cells = cells(of: row.record, plan.roles.count, delimiter)
    for (place, item) in plan.items.enumerated() {
      let symbol = row.symbols[plan.slots[place]]
      guard symbol != Symbol.open else { continue }
      let response: Response?
      if let marks = plan.marks.first(where: { $0.item == place }) {
        var chosen = ChosenMarks()
        for (column, mark) in marks.columns where row.symbols[column] == Symbol.chosen { chosen.insert(mark) }
        response = item.response(of: chosen)
      } else {
        response = item.response(ofSymbol: symbol, cell: cells[plan.slots[place]])
      }
      sheet[item.id] = Answer(response)
    }
    return sheet
  }

  private func cells(of record: UnsafePointer<UInt8>, _ count: Int, _ delimiter: UInt8) -> [String] {
    var cells: [String] = []
    var place = 0
    while cells.count < count {
      let cell = Cell.at(place, in: record, delimiter: delimiter)
      cells.append(CellReader.string(record, cell.start, cell.start + cell.count))
      place = cell.next
      if cell.isLast { break }
    }
    return cells + [String](repeating: "", count: count - cells.count)
  }

  /// The id of the table where it is one of ours; of another kind its hash, and of one that counts up that with a
  /// beginning of this run, so that two tables do not share it.
  private func id(of row: ParsedRow) -> ResponseID? {
    guard row.response.count > 0 else { return nil }
    let bytes = UnsafeBufferPointer(start: row.record + row.response.start, count: row.response.count)
    let text = String(decoding: bytes, as: UTF8.self)
    if table.plan?.isOwnResponse == true { return ResponseID(prefix + "-" + hash(row)) }
    return ResponseID(text) ?? ResponseID(hash(row))
  }

  private func hash(_ row: ParsedRow) -> String {
    let (start, count) = (row.record + row.response.start, row.response.count)
    let seeds = [ResponseTable.commonSeed, ResponseTable.commonSeed ^ ResponseKey.secondSeed]
    return seeds.map { seed in
      let digits = String(cellHash(start, count, seed: seed), radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }.joined()
  }
}

extension Item {
  /// The answer behind a symbol; lists, shares and texts are read from their cell once more.
  fileprivate func response(ofSymbol symbol: UInt8, cell: String) -> Response? {
    if symbol == Symbol.dontKnow { return .dontKnow }
    if symbol == Symbol.notApplicable { return .notApplicable }
    switch kind {
    case .level: return Level(Int(symbol)).map(Response.level)
    case .share(let scale):
      let percent = Array(cell.trimmed.utf8).withUnsafeBufferPointer { bytes in
        bytes.baseAddress.flatMap { CellReader.percent($0, bytes.count) }
      }
      // A map may say another band of a number than its own.
      if let percent, (0...100).contains(percent), scale.level(of: percent).rawValue == Int(symbol) {
        return .share(percent)
      }
      return Level(Int(symbol)).map(Response.level)
    case .single: return options.indices.contains(Int(symbol)) ? .option(options[Int(symbol)].id) : nil
    case .multiple: return CellReader.marks(cell, of: self).map { response(of: $0) }
    case .choice(let scale):
      if scale.allowsSeveral { return CellReader.marks(cell, of: self).map { response(of: $0) } }
      return options.indices.contains(Int(symbol)) ? .option(options[Int(symbol)].id) : nil
    case .text: return .text(cell)
    }
  }
}
