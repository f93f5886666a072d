import GRDB
import Questionnaire
import SQLiteFile
import Workshop

/// The one row of the state of the room, with one row for each vote that was begun.
enum RoomRow {
  static func insert(_ state: RoomState, _ db: Database) throws {
    try db.execute(
      sql: """
        INSERT INTO room (one, scene, item, round, blank, scale, timer_end, revision, ended, page, held, follow, discussed,
          left_lobby, question, anew)
        VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """, arguments: arguments(state))
    try putStatuses(of: state, unlike: [:], db)
  }

  static func update(_ state: RoomState, from old: RoomState, _ db: Database) throws {
    try db.cachedStatement(
      sql: """
        UPDATE room SET scene = ?, item = ?, round = ?, blank = ?, scale = ?, timer_end = ?, revision = ?, ended = ?,
          page = ?, held = ?, follow = ?, discussed = ?, left_lobby = ?, question = ?, anew = ?
        """
    ).execute(arguments: arguments(state))
    try putStatuses(of: state, unlike: old.statuses, db)
  }

  static func state(_ db: Database) throws -> RoomState {
    guard let row = try Row.fetchOne(db.cachedStatement(sql: "SELECT * FROM room")) else { throw UnreadableRow() }
    let ballots = try Row.fetchAll(db.cachedStatement(sql: "SELECT item, round, status FROM ballot"))
    let statuses = try ballots.map { (try $0.ballot(), try $0.parsed("status", VoteStatus.init(rawValue:))) }
    return RoomState(
      scene: try row.parsed("scene", Scene.init(rawValue:)), ballot: try row.ballot(),
      statuses: Dictionary(uniqueKeysWithValues: statuses), isBlank: row["blank"], scale: row["scale"],
      timerEnd: row["timer_end"], revision: row["revision"], course: try course(row))
  }

  private static func course(_ row: Row) throws -> RoomState.Course {
    let discussed = try (row["discussed"] as String).split(separator: " ").map { text in
      guard let item = ItemID(String(text)) else { throw UnreadableRow() }
      return item
    }
    return RoomState.Course(
      hasEnded: row["ended"], page: row["page"], isHeld: row["held"],
      follow: try row.parsedIfPresent("follow", Scene.init(rawValue:)), discussed: discussed,
      leftLobbyAt: row["left_lobby"], question: try row.parsedIfPresent("question", RoomCommand.init(stored:)),
      isAnew: row["anew"])
  }

  private static func arguments(_ state: RoomState) -> StatementArguments {
    let course = state.course
    return [
      state.scene.rawValue, state.ballot.item.rawValue, state.ballot.round, state.isBlank, state.scale,
      state.timerEnd, state.revision, course.hasEnded, course.page, course.isHeld, course.follow?.rawValue,
      course.discussed.map(\.rawValue).joined(separator: " "), course.leftLobbyAt, course.question?.stored,
      course.isAnew,
    ]
  }

  private static func putStatuses(of state: RoomState, unlike old: [Ballot: VoteStatus], _ db: Database) throws {
    for (ballot, status) in state.statuses where status != old[ballot] {
      try db.cachedStatement(
        sql: """
          INSERT INTO ballot (item, round, status) VALUES (?, ?, ?)
          ON CONFLICT (item, round) DO UPDATE SET status = excluded.status
          """
      ).execute(arguments: [ballot.item.rawValue, ballot.round, status.rawValue])
    }
  }
}
