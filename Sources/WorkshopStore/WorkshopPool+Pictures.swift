import Benchmarks
import GRDB
import Workshop

extension WorkshopPool {
  /// Takes pictures of votes, where the rule allows new ones; the others keep theirs.
  func takePictures(_ db: Database, of isIncluded: (Ballot) -> Bool) throws {
    let voted = try Row.fetchAll(
      db.cachedStatement(sql: "SELECT DISTINCT item, round FROM vote ORDER BY item, round"))
    // The first round comes first: the second stands on it.
    for ballot in try voted.map({ try $0.ballot() }).filter(isIncluded) { try takePicture(of: ballot, db) }
  }

  private func takePicture(of ballot: Ballot, _ db: Database) throws {
    let first = Ballot(first: ballot.item)
    if ballot == first {
      guard try EditionRows.isAnyAnswerNew(of: ballot, db) else { return }
      try take(Census(EditionRows.answers(to: ballot, db)), of: ballot, db)
      if settings.rule.mayRetake(try SizeRows.classes(of: ballot, db)) { try putSizes(of: ballot, db) }
    } else {
      let shown = try EditionRows.all(of: first, db).last { !$0.isDiscarded }
      let second = SecondRound(
        after: shown?.census, try EditionRows.answers(to: first, db), answers: try EditionRows.answers(to: ballot, db),
        under: settings.rule)
      try take(second.census, of: ballot, newcomers: second.newcomers, db)
    }
  }

  private func take(_ census: Census, of ballot: Ballot, newcomers: Int = 0, _ db: Database) throws {
    let former = try EditionRows.all(of: ballot, db)
    if let last = former.last, !last.isDiscarded, census.changes(since: last.census).people == 0 { return }
    let others = try EditionRows.all(of: ballot.other, db).map(\.census)
    guard settings.rule.mayShow(census, after: former.map(\.census), besides: others) else { return }
    try EditionRows.insert(census, of: ballot, edition: (former.last?.number ?? 0) + 1, newcomers: newcomers, db)
  }

  /// The last picture of every vote.
  static func pictures(_ db: Database) throws -> [CountsSnapshot] {
    let sizes = try SizeRows.classes(db)
    return try Row.fetchAll(
      db,
      sql: """
        SELECT * FROM picture WHERE NOT discarded AND edition = (
          SELECT max(edition) FROM picture AS other WHERE other.item = picture.item AND other.round = picture.round)
        """
    ).map { row in
      let ballot = try row.ballot()
      return CountsSnapshot(
        ballot: ballot, counts: try row.counts(), sizes: sizes[ballot] ?? [:], newcomers: row["newcomers"])
    }
  }

  private func putSizes(of ballot: Ballot, _ db: Database) throws {
    // As they are counted in the picture, when there is one of all that was answered.
    guard try !EditionRows.isAnyAnswerNew(of: ballot, db) else { return }
    let rows = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT coalesce(size, '') AS size, place, count(*) AS people
          FROM vote JOIN participant ON participant.key = vote.participant
          WHERE item = ? AND round = ? GROUP BY 1, 2
          """), arguments: ballot.arguments)
    let classes = try Dictionary(grouping: rows) { try $0.sizeClass() }.mapValues { rows in
      try LevelCounts(places: Dictionary(uniqueKeysWithValues: rows.map { ($0["place"], $0["people"]) }))
    }
    try SizeRows.put(settings.rule.remains(of: classes), of: ballot, db)
  }
}

extension Ballot {
  /// The other round of the same item.
  fileprivate var other: Ballot { second ?? Ballot(first: item) }
}
