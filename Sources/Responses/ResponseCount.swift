package import Benchmarks
package import Questionnaire
package import Words

/// What several tables hold together: counts, and what became of every row.
package struct ResponseCount: Sendable {
  /// The counts by success.
  package private(set) var groups: SuccessGroups
  /// The rows that were read, without blank lines.
  package private(set) var rows = 0
  /// The rows with a fault, which are left out.
  package private(set) var faulty = 0
  /// The rows without any answer, which are left out.
  package private(set) var unanswered = 0
  /// The rows left out because another one with the same id counts.
  package private(set) var repeated = 0
  /// How many faults there are in all.
  package private(set) var faults = 0
  /// The first of them, each with its file.
  package private(set) var first: [(path: String, fault: TableFault)] = []
  /// The latest day of a row; `nil` where none has a day.
  package private(set) var latest: CalendarDate?
  /// The earliest day of a row of which something is counted; `nil` where none has a day.
  package private(set) var earliest: CalendarDate?
  /// The rows left out because another one with the same id counts, in the order of the tables; `nil` where nobody asked.
  private(set) var repeatedRows: [RowPlace]?
  /// Which of the sheets that were counted beside the tables are older states of rows, or the same.
  package private(set) var replacedSheets: Set<Int> = []

  /// The rows that count.
  package var counted: Int { rows - faulty - unanswered - repeated }

  /// How far the counting is.
  package struct Progress: Sendable {
    package let rows: Int
    /// The part of all bytes that is done, 0–1.
    package let share: Double
  }

  /// Counts the rows of tables of one questionnaire, each response once: of the rows with the same id the one with the
  /// latest day, of the same day the one with the lower answers.
  ///
  /// Throws a `TableFault` where a table cannot be used as a whole, with its path.
  ///
  /// - Parameters:
  ///   - sheets: answers that are counted elsewhere; those whose id has a row here are told.
  ///   - keepsRows: whether it is to be known which rows another one replaces.
  package init(
    _ tables: [ResponseTable], success: ItemID, beside sheets: [AnswerSheet] = [], keepsRows: Bool = false,
    progress: @escaping @Sendable (Progress) -> Void = { _ in }
  ) throws(FaultInTable) {
    groups = SuccessGroups(success: success)
    repeatedRows = keepsRows ? [] : nil
    var counts: [CountTaker] = []
    var hashes: [HashParts] = []
    let keys = sheets.map { Self.key(of: $0) }
    let bytes = tables.map(\.file.size)
    var rowsBefore = 0
    for (source, table) in tables.enumerated() {
      let (done, all) = (bytes[..<source].reduce(0, +), max(1, bytes.reduce(0, +)))
      let before = rowsBefore
      let pass = TablePass(table: table, source: source) { rows, read in
        progress(Progress(rows: before + rows, share: Double(done + read) / Double(all)))
      }
      let outcome = try Self.run(pass, CountTaker(table.layout(success, source)))
      counts.append(outcome.takers.merged(for: table.layout(success, source)))
      hashes += outcome.takers.map(\.hashes)
      take(outcome, of: table)
      rowsBefore = rows
    }
    var ofSheets = HashParts()
    for key in keys { if let key { ofSheets.append(key.first) } }
    var again = RepeatedHashes.find(in: hashes + [ofSheets])
    hashes = []
    // However many ids come again, no more are looked at in one go than fit into little memory.
    while !again.isEmpty {
      let part = again.count <= Self.mostAtOnce ? again : Set(again.prefix(Self.mostAtOnce))
      again = part.count == again.count ? [] : again.subtracting(part)
      try settle(part, tables, success, sheets, keys, &counts)
    }
    repeatedRows?.sort()
    for (table, counts) in zip(tables, counts) {
      groups = groups.adding(counts.groups(success, table)) ?? groups
    }
  }

  private static func run<Taker: RowTaker>(
    _ pass: TablePass, _ taker: Taker
  ) throws(FaultInTable) -> TablePass.Outcome<Taker> {
    do { return try pass.run(taker) } catch { throw FaultInTable(path: pass.table.file.path, fault: error) }
  }

  private mutating func take(_ outcome: TablePass.Outcome<CountTaker>, of table: ResponseTable) {
    rows += outcome.notes.rows
    faulty += outcome.notes.faulty
    unanswered += outcome.notes.unanswered
    faults += outcome.notes.faults
    for fault in outcome.notes.first where first.count < BlockNotes.told {
      let column = fault.column.map { table.names[$0] }
      first.append((table.file.path, TableFault(row: outcome.row(of: fault), column: column, fault.reason)))
    }
    let day = outcome.takers.map(\.latest).max() ?? 0
    if let date = CellReader.date(day) { latest = max(latest ?? date, date) }
    let first = outcome.takers.map(\.earliest).min() ?? .max
    if first < .max, let date = CellReader.date(first) { earliest = min(earliest ?? date, date) }
  }

  private static let mostAtOnce = 1 << 20

  /// Takes back what another row with the same id replaces. Two further readings, and only where there is any.
  private mutating func settle(
    _ again: Set<UInt64>, _ tables: [ResponseTable], _ success: ItemID, _ sheets: [AnswerSheet],
    _ keys: [ResponseKey?], _ counts: inout [CountTaker]
  ) throws(FaultInTable) {
    var best: [ResponseKey: Candidate] = [:]
    for (index, (sheet, key)) in zip(sheets, keys).enumerated() {
      guard let key, again.contains(key.first) else { continue }
      guard let questionnaire = tables.first?.questionnaire else { continue }
      best.insert(
        Candidate(
          isCounted: AnswerRank.isAnswered(sheet, of: questionnaire, success: success), day: sheet.date.number,
          rank: AnswerRank(sheet, of: questionnaire, success: success),
          place: RowPlace(source: -1, block: 0, number: index)), for: key)
    }
    for (source, table) in tables.enumerated() {
      let taker = CandidateTaker(table.layout(success, source), repeated: again, source: source)
      let pass = TablePass(table: table, source: source) { _, _ in }
      for found in try Self.run(pass, taker).takers {
        for (key, candidate) in found.best { best.insert(candidate, for: key) }
      }
    }
    for (index, key) in keys.enumerated() {
      guard let key, let best = best[key], best.place != RowPlace(source: -1, block: 0, number: index) else { continue }
      replacedSheets.insert(index)
    }
    for (source, table) in tables.enumerated() {
      let layout = table.layout(success, source)
      let pass = TablePass(table: table, source: source) { _, _ in }
      let taker = TakeBackTaker(layout, best: best, source: source, keepsPlaces: repeatedRows != nil)
      let takers = try Self.run(pass, taker).takers
      repeated += takers.reduce(0) { $0 + $1.repeated }
      repeatedRows?.append(contentsOf: takers.flatMap { $0.places ?? [] })
      counts[source].merge(takers.map(\.counts).merged(for: layout))
    }
  }

  /// What a row with the same id would have; `nil` without an id.
  private static func key(of sheet: AnswerSheet) -> ResponseKey? {
    guard let id = sheet.response else { return nil }
    let bytes = Array(id.rawValue.utf8)
    return (bytes + [UInt8](repeating: 0, count: 8)).withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map { start in
        ResponseKey(
          first: cellHash(start, bytes.count, seed: ResponseTable.commonSeed) | 1,
          second: cellHash(start, bytes.count, seed: ResponseTable.commonSeed ^ ResponseKey.secondSeed))
      }
    }
  }
}

/// A table that cannot be used.
package struct FaultInTable: ExplainedError {
  package let path: String
  package let fault: TableFault

  package init(path: String, fault: TableFault) {
    self.path = path
    self.fault = fault
  }

  /// The file, where in it, what and what to do.
  package var explanation: LocalizedText { fault.explanation.told(of: path.shownSafely) }
}

extension ResponseTable {
  static let commonSeed: UInt64 = 0xC0FF_EE11_2233_4455

  /// - Parameter source: the number of the table: ids that count up within a survey mean nothing in another one.
  func layout(_ success: ItemID, _ source: Int) -> RowLayout {
    guard let plan else {
      return RowLayout(
        questionnaire.items, slots: Array(questionnaire.items.indices), of: questionnaire, success: success,
        seed: Self.commonSeed)
    }
    let seed = plan.isOwnResponse ? Self.commonSeed &+ UInt64(source + 1) &* 0x9E37_79B9 : Self.commonSeed
    return RowLayout(plan.items, slots: plan.slots, of: questionnaire, success: success, seed: seed)
  }
}

extension [CountTaker] {
  fileprivate func merged(for layout: RowLayout) -> CountTaker {
    reduce(into: CountTaker(layout)) { $0.merge($1) }
  }
}

extension CountTaker {
  /// The counts as groups, over the scored items of the form that was asked.
  fileprivate func groups(_ success: ItemID, _ table: ResponseTable) -> SuccessGroups {
    let groups = (0..<3).map { group in
      GroupCounts(people: people[group], items: items(ofGroup: group, table))
    }
    return SuccessGroups(success: success, successful: groups[0], lessSuccessful: groups[1], rest: groups[2])
  }

  private func items(ofGroup group: Int, _ table: ResponseTable) -> [ItemID: LevelCounts] {
    guard people[group] > 0 else { return [:] }
    var result: [ItemID: LevelCounts] = [:]
    for (place, item) in layout.items.enumerated() where item.scored != nil {
      let start = (group * layout.items.count + place) * Symbol.count
      var levels = [0, 0, 0, 0, 0]
      for symbol in 0..<UInt8(Symbol.mostOptions) {
        if let level = item.level(ofSymbol: symbol) { levels[level.rawValue] += counts[start + Int(symbol)] }
      }
      result[item.id] = LevelCounts(
        levels, dontKnow: counts[start + Int(Symbol.dontKnow)],
        notApplicable: counts[start + Int(Symbol.notApplicable)],
        unanswered: counts[start + Int(Symbol.open)])
    }
    return result
  }
}
