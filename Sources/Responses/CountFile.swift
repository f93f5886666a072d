package import Benchmarks
import Files
package import Questionnaire
import Words

/// The result of a counting query as a file: a table with the columns item, group, level and n.
package struct CountFile: Sendable {
  /// The counts by success.
  package let groups: SuccessGroups
  /// The latest year of a response; `nil` where the query was not told the day.
  package let year: Int?
  /// The rows that were left out: with a fault, without an answer, and as another one with the same id counts.
  package let leftOut: (faulty: Int, unanswered: Int, repeated: Int)

  /// - Parameter bytes: at most 1 MiB, as every file that is read whole.
  package init(_ bytes: [UInt8], of questionnaire: Questionnaire, success: ItemID) throws(TableFault) {
    guard bytes.count <= BoundedInput.limit else { throw TableFault(.tooLarge) }
    var reader = CountFileReader(questionnaire, success: success)
    try reader.read(Self.decoded(bytes))
    let groups = (0..<3).map { GroupCounts(people: reader.people[$0], items: reader.items($0)) }
    self.groups = SuccessGroups(
      success: success, successful: groups[0], lessSuccessful: groups[1], rest: groups[2])
    year = reader.year
    leftOut = (reader.leftOut[0], reader.leftOut[1], reader.leftOut[2])
  }

  /// Windows writes UTF-16 where the output of a program is led into a file.
  private static func decoded(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) else { return bytes }
    var decoder = TextEncoding.Decoder(.utf16)
    return decoder.decode(bytes, isLast: true)
  }
}

private struct CountFileReader {
  private let questionnaire: Questionnaire
  private let success: ItemID
  private static let columns = ["item", "group", "level", "n"]
  private static let years = 1...9999

  var people = [0, 0, 0]
  var year: Int?
  var leftOut = [0, 0, 0]
  private var counts: [Int: [ItemID: [Int]]] = [:]
  private var seen: Set<[String]> = []
  private var lines: Int?
  private var isSplit = false

  init(_ questionnaire: Questionnaire, success: ItemID) {
    self.questionnaire = questionnaire
    self.success = success
  }

  mutating func read(_ bytes: [UInt8]) throws(TableFault) {
    guard bytes.contains(where: { $0 > 0x20 }) else { throw TableFault(.empty) }
    let rows = Self.rows(bytes)
    guard let head = rows.first else { throw TableFault(.empty) }
    let places = Self.columns.map { name in head.firstIndex { $0.lowercased() == name } }
    let missing = zip(Self.columns, places).filter { $1 == nil }.map(\.0)
    guard missing.isEmpty else { throw TableFault(row: 1, .missingColumns(missing)) }
    let order = places.compactMap(\.self)
    for (number, row) in rows.enumerated().dropFirst() where row != [""] {
      guard row.count >= head.count else {
        throw TableFault(row: number + 1, .cells(row.count, expected: head.count))
      }
      try take(order.map { row[$0] }, number + 1)
    }
    for (group, items) in counts.sorted(by: { $0.key < $1.key }) {
      for item in questionnaire.items where (items[item.id] ?? []).reduce(0, +) > people[group] {
        throw TableFault(.moreThanPeople(item.id))
      }
    }
    guard (people + leftOut).contains(where: { $0 > 0 }) else { throw TableFault(.noCounts) }
    // Where no row counts, no group has these.
    guard people.contains(where: { $0 > 0 }) else { return }
    guard lines == seen.count, isSplit else { throw TableFault(.linesMissing(seen.count, of: lines)) }
  }

  func items(_ group: Int) -> [ItemID: LevelCounts] {
    (counts[group] ?? [:]).compactMapValues { LevelCounts($0) }
  }

  private mutating func take(_ cells: [String], _ row: Int) throws(TableFault) {
    guard let n = Int(cells[3]), (0...LevelCounts.most).contains(n) else {
      throw TableFault(row: row, column: "n", .noCount)
    }
    guard seen.insert(Array(cells[..<3])).inserted else { throw TableFault(row: row, .countTwice) }
    if cells[0].hasPrefix("#") { return try takeOwn(cells, n, row) }
    let group = try group(cells[1], row)
    guard let item = ItemID(cells[0]).flatMap(questionnaire.item), item.scored != nil else {
      throw TableFault(row: row, column: "item", .noSuchItem)
    }
    guard let level = Int(cells[2]).flatMap(Level.init) else {
      throw TableFault(row: row, column: "level", .noCount)
    }
    counts[group, default: [:]][item.id, default: [0, 0, 0, 0, 0]][level.rawValue] = n
  }

  /// A row that counts no answers.
  private mutating func takeOwn(_ cells: [String], _ n: Int, _ row: Int) throws(TableFault) {
    guard cells[2] == "0" else { throw TableFault(row: row, column: "level", .noCount) }
    switch cells[0] {
    case CountQuery.people:
      if let reason = CountQuery.leftOut.firstIndex(of: cells[1]) {
        leftOut[reason] = n
      } else {
        people[try group(cells[1], row)] = n
      }
    case CountQuery.year:
      _ = try group(cells[1], row)
      guard n == 0 || Self.years.contains(n) else { throw TableFault(row: row, column: "n", .noCount) }
      if n > 0 { year = max(year ?? n, n) }
    case CountQuery.lines:
      _ = try group(cells[1], row)
      guard lines == nil || lines == n else { throw TableFault(row: row, column: "n", .noCount) }
      lines = n
    case CountQuery.success:
      guard cells[1] == success.rawValue else {
        throw TableFault(row: row, .anotherSuccess(cells[1], expected: success))
      }
      isSplit = true
    default:
      throw TableFault(row: row, column: "item", .unknownOwnRow(cells[0]))
    }
  }

  private func group(_ name: String, _ row: Int) throws(TableFault) -> Int {
    guard let group = CountQuery.groups.firstIndex(of: name) else {
      throw TableFault(row: row, column: "group", .unknownAnswer(nil, possible: CountQuery.groups))
    }
    return group
  }

  /// The cells of every line; a comma, semicolon or tab is between them.
  private static func rows(_ bytes: [UInt8]) -> [[String]] {
    var bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    let head = bytes.prefix { $0 != 0x0A }
    let delimiter: UInt8 = head.contains(0x3B) ? 0x3B : head.contains(0x09) ? 0x09 : 0x2C
    // Whatever is open at the end is closed, so that reading ends.
    if bytes.count(where: { $0 == 0x22 }) % 2 == 1 { bytes.append(0x22) }
    if bytes.last != 0x0A { bytes.append(0x0A) }
    let end = bytes.count
    bytes += [UInt8](repeating: 0x0A, count: 16)
    return bytes.withUnsafeBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return [] }
      var rows: [[String]] = [[]]
      var place = 0
      while place < end {
        let cell = Cell.at(place, in: start, delimiter: delimiter)
        rows[rows.count - 1].append(CellReader.string(start, cell.start, cell.start + cell.count).trimmed)
        place = cell.next
        if cell.isLast { rows.append([]) }
      }
      return rows.filter { !$0.isEmpty }
    }
  }
}
