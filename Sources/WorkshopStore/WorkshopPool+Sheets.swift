import GRDB
package import Questionnaire
package import Workshop

extension WorkshopPool {
  /// Takes a printed sheet in under its number. A round that is given replaces what was keyed in of it, items without a
  /// response become unanswered; one that is `nil` stays as it is, with the first also the size class. Second rounds
  /// must have been begun. It counts from the next picture on.
  ///
  /// Throws `sheetNumber`, `noSuchItem`, `unfitResponse`, `noSuchSize`, `closed`, `over`.
  @discardableResult package func keyIn(
    sheet number: Int, size: OptionID?, responses: [ItemID: Response]?, second: [ItemID: Response]? = nil
  ) throws(PoolError) -> SheetOutcome {
    guard (1...9999).contains(number) else { throw .sheetNumber(number) }
    try checkSize(size)
    var rounds: [(round: Int, votes: [(ballot: Ballot, columns: VoteColumns)])] = []
    if let responses { rounds.append((1, try columns(of: responses, round: 1))) }
    if let second { rounds.append((2, try columns(of: second, round: 2))) }
    return try write { [rounds] db in
      try Self.checkNotOver(db)
      for (_, votes) in rounds { try Self.checkBegun(votes.map(\.ballot), db) }
      try Self.dropHalf(ofSheet: number, db)
      let known = try Self.key(ofSheet: number, db)
      let key = try known ?? Self.insert(.paper, size: size, sheet: number, db)
      if responses != nil {
        try db.execute(
          sql: "UPDATE participant SET size = ? WHERE key = ?", arguments: [size?.rawValue, key.rawValue])
      }
      for (round, votes) in rounds {
        try db.execute(
          sql: "DELETE FROM vote WHERE participant = ? AND round = ?", arguments: [key.rawValue, round])
        for vote in votes { try Self.put(vote.columns, for: vote.ballot, by: key, db) }
      }
      return known == nil ? .added : .replaced
    }
  }

  /// What was keyed in under a number; `nil` for nothing.
  package func keyedIn(sheet number: Int) throws(PoolError) -> Participant? {
    try read { db in try Self.key(ofSheet: number, db).map { try Self.participant($0, db) } }
  }

  /// Takes answer files in, all of them or none: their answers to the scored items of the workshop, as those of the
  /// first round. The very same content counts once. They count from the next picture on. Tells of each what became of
  /// it. Throws `otherSheet`, `emptySheet`, `over`.
  @discardableResult package func importSheets(_ sheets: [AnswerSheet]) throws(PoolError) -> [SheetOutcome] {
    var parts: [FilePart] = []
    for sheet in sheets { parts.append(try filePart(of: sheet)) }
    return try write { [parts] db in
      try Self.checkNotOver(db)
      return try parts.map { part in
        let isKnown = try Bool.fetchOne(
          db, sql: "SELECT EXISTS (SELECT 1 FROM participant WHERE content = ?)", arguments: [part.content])
        if isKnown == true { return .known }
        let key = try Self.insert(.file, size: part.size, content: part.content, db)
        for (item, columns) in part.columns { try Self.put(columns, for: Ballot(first: item), by: key, db) }
        return .added
      }
    }
  }

  /// Throws where a sheet could not be taken in; stores nothing. Throws `otherSheet`, `emptySheet`.
  package func checkImport(of sheet: AnswerSheet) throws(PoolError) { _ = try filePart(of: sheet) }

  /// What of an answer file comes into the pool.
  private struct FilePart: Sendable {
    let columns: [(ItemID, VoteColumns)]
    let size: OptionID?
    let content: String
  }

  private func filePart(of sheet: AnswerSheet) throws(PoolError) -> FilePart {
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
    let size = sheet.company.size.flatMap { size in questionnaire.company.sizes.first { $0.id == size }?.id }
    return FilePart(columns: columns, size: size, content: SheetContent(sheet).hash)
  }

  private func columns(
    of responses: [ItemID: Response], round: Int
  ) throws(PoolError) -> [(ballot: Ballot, columns: VoteColumns)] {
    var result: [(ballot: Ballot, columns: VoteColumns)] = []
    for (id, response) in responses {
      guard asked.contains(id), let item = questionnaire.item(id), let ballot = Ballot(item: id, round: round) else {
        throw .noSuchItem(id)
      }
      do { try item.check(response) } catch { throw .unfitResponse(id, error) }
      guard let columns = VoteColumns(response, to: item) else { throw .unfitResponse(id, .wrongKind) }
      result.append((ballot, columns))
    }
    return result
  }

  private static func key(ofSheet number: Int, _ db: Database) throws -> ParticipantKey? {
    try Int64.fetchOne(db, sql: "SELECT key FROM participant WHERE sheet = ?", arguments: [number])
      .map(ParticipantKey.init)
  }
}
