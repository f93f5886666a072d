package import Benchmarks
import GRDB
import Questionnaire
import Words
package import Workshop

/// Answers that were given elsewhere and are handed in as files or result codes.
extension WorkshopPool {
  /// Takes them in, all or none: their answers to the scored items of the workshop, as those of the first round. They
  /// count from the next picture on. Tells of each what became of it. Throws `otherSheet`, `emptySheet`, `over`.
  ///
  /// Also over several calls the same id counts once: a newer state of the answers replaces what is there. A file without
  /// an id counts unless the same bytes are there, a code unless answers and day of one that counts are the same
  /// (method §9). Codes are looked at after the files of the call.
  @discardableResult package func handIn(_ entries: [CountedResponses.Entry]) throws(PoolError) -> [SheetOutcome] {
    var parts: [HandedInPart] = []
    for entry in entries { parts.append(try part(of: entry)) }
    return try write { [parts] db in
      try Self.checkNotOver(db)
      var outcomes = [SheetOutcome?](repeating: nil, count: parts.count)
      for isCode in [false, true] {
        for (index, part) in parts.enumerated() where part.isCode == isCode {
          outcomes[index] = try Self.take(part, db)
        }
      }
      return outcomes.compactMap { $0 }
    }
  }

  /// Throws where answers could not be taken in; stores nothing. Throws `otherSheet`, `emptySheet`.
  package func check(handedIn entry: CountedResponses.Entry) throws(PoolError) { _ = try part(of: entry) }

  private static func take(_ part: HandedInPart, _ db: Database) throws -> SheetOutcome {
    let row = try Row.fetchOne(
      db,
      sql: """
        SELECT key, date FROM participant LEFT JOIN handed_in ON participant = key WHERE content = ?
        """,
      arguments: [part.mark])
    if let row {
      // What an earlier version of the program took in has no day, and stays.
      guard let date = row["date"] as String?, date < part.date else { return .known }
      try replace(ParticipantKey(row["key"]), with: part, db)
      return .replaced
    }
    if part.isCode {
      let isThere = try Bool.fetchOne(
        db, sql: "SELECT EXISTS (SELECT 1 FROM handed_in WHERE answers = ?)", arguments: [part.answers])
      if isThere == true { return .known }
    }
    try put(part, of: try insert(.file, size: part.size, content: part.mark, db), db)
    return .added
  }

  private static func replace(_ key: ParticipantKey, with part: HandedInPart, _ db: Database) throws {
    try setSize(part.size, of: key, db)
    try db.execute(sql: "DELETE FROM vote WHERE participant = ? AND round = 1", arguments: [key.rawValue])
    try put(part, of: key, db)
  }

  private static func put(_ part: HandedInPart, of key: ParticipantKey, _ db: Database) throws {
    try db.execute(
      sql: "INSERT OR REPLACE INTO handed_in (participant, date, answers) VALUES (?, ?, ?)",
      arguments: [key.rawValue, part.date, part.answers])
    for (item, columns) in part.columns { try put(columns, for: Ballot(first: item), by: key, db) }
  }

  private func part(of entry: CountedResponses.Entry) throws(PoolError) -> HandedInPart {
    let sheet = entry.sheet
    // A new major version may mean something else by the same item.
    guard sheet.questionnaire == settings.questionnaire, sheet.version.major == settings.version.major else {
      throw .otherSheet(settings.questionnaire, settings.version)
    }
    let columns = asked.compactMap { id -> (ItemID, VoteColumns)? in
      guard let item = questionnaire.item(id), let response = sheet[id].response else { return nil }
      do { try item.check(response) } catch { return nil }
      return VoteColumns(response, to: item).map { (id, $0) }
    }
    if columns.isEmpty { throw .emptySheet }
    let isCode = if case .code = entry { true } else { false }
    let size = sheet.company.size.flatMap { size in questionnaire.company.sizes.first { $0.id == size }?.id }
    return HandedInPart(
      columns: columns, size: size, date: sheet.date.description, isCode: isCode,
      mark: SheetContent.mark(entry, in: questionnaire), answers: SheetContent.answers(sheet, in: questionnaire))
  }
}

/// What of answers that were handed in comes into the pool.
private struct HandedInPart: Sendable {
  let columns: [(ItemID, VoteColumns)]
  let size: OptionID?
  /// As it stands in rows, where days are in the order of their texts.
  let date: String
  let isCode: Bool
  /// What it is found again by.
  let mark: String
  /// What a result code of it would carry.
  let answers: String
}
