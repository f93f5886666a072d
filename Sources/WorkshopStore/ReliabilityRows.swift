import Benchmarks
import GRDB
import Questionnaire
import SQLiteFile
import Workshop

/// Cronbach's α of the dimensions: it needs single answers, so it is taken once, before these are deleted.
enum ReliabilityRows {
  static func insert(of questionnaire: Questionnaire, form: Form, rule: GroupRule, _ db: Database) throws {
    var dimensions = questionnaire.dimensions.map { ($0.id, ReliabilitySums($0, in: questionnaire, form: form)) }
    for levels in try levelsOfPeople(db) {
      for index in dimensions.indices { dimensions[index].1.count(levels) }
    }
    for (dimension, sums) in dimensions {
      guard rule.allows(sums.n), let reliability = Reliability(sums) else { continue }
      try db.execute(
        sql: "INSERT INTO reliability (dimension, n, incomplete, alpha) VALUES (?, ?, ?, ?)",
        arguments: [dimension.rawValue, reliability.n, reliability.incomplete, reliability.alpha])
      for (position, without) in reliability.without.enumerated() {
        try db.execute(
          sql: "INSERT INTO reliability_without (dimension, position, item, alpha) VALUES (?, ?, ?, ?)",
          arguments: [dimension.rawValue, position, without.item.rawValue, without.alpha])
      }
    }
  }

  static func reliabilities(under rule: GroupRule, _ db: Database) throws -> [DimensionID: Released<Reliability>] {
    let rows = try Row.fetchAll(db, sql: "SELECT * FROM reliability")
    return try rows.reduce(into: [:]) { result, row in
      let without = try Row.fetchAll(
        db, sql: "SELECT item, alpha FROM reliability_without WHERE dimension = ? ORDER BY position",
        arguments: [row["dimension"] as String]
      ).map { Reliability.Without(item: try $0.parsed("item", ItemID.init), alpha: $0["alpha"]) }
      let reliability = Reliability(n: row["n"], incomplete: row["incomplete"], alpha: row["alpha"], without: without)
      guard let reliability else { throw UnreadableRow() }
      result[try row.parsed("dimension", DimensionID.init)] = rule.release(reliability, responses: reliability.n)
    }
  }

  /// The levels of each person, from the last round of each item.
  private static func levelsOfPeople(_ db: Database) throws -> [[ItemID: Level]] {
    let rows = try Row.fetchAll(
      db, sql: "SELECT participant, item, round, place FROM vote ORDER BY participant, item, round")
    let people = try rows.reduce(into: [Int64: [ItemID: Level]]()) { people, row in
      people[row["participant"], default: [:]][try row.parsed("item", ItemID.init)] = Level(row["place"])
    }
    return Array(people.values)
  }
}
