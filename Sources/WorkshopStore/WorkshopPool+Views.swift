package import Benchmarks
import GRDB
package import Questionnaire
package import Scoring
package import Workshop

extension WorkshopPool {
  /// What may be shown of votes, revealed or not; for the desk.
  package func results() throws(PoolError) -> Results { try read(released) }

  /// All that the public view may know.
  package func roomView(against reference: [ItemID: ReferenceLevel]) throws(PoolError) -> RoomView {
    try read { db in
      RoomView(
        settings: settings, state: try RoomRow.state(db), people: try PeopleRow.people(db).values.reduce(0, +),
        answered: try Self.answered(db), results: try released(db), commitments: try Self.commitments(db),
        remarks: try Self.remarks(db), door: try Self.door(db), in: questionnaire, against: reference)
    }
  }

  /// What all phones may know alike.
  package func phoneRoom() throws(PoolError) -> PhoneView.Room {
    try read { db in
      PhoneView.Room(
        settings: settings, state: try RoomRow.state(db), plan: plan, results: try released(db),
        releasesReport: try Self.releasesReport(db), in: questionnaire)
    }
  }

  /// Whether phones may have the group report once the workshop is over.
  package func releasesReport() throws(PoolError) -> Bool { try read(Self.releasesReport) }

  /// Lets phones have the group report once the workshop is over, or takes it back.
  package func setReport(isReleased: Bool) throws(PoolError) {
    try write { db in try db.execute(sql: "UPDATE workshop SET report_released = ?", arguments: [isReleased]) }
  }

  private static func releasesReport(_ db: Database) throws -> Bool {
    try Bool.fetchOne(db.cachedStatement(sql: "SELECT report_released FROM workshop")) ?? false
  }

  /// The report on the room. Before the end pictures are taken of all that is not open, as the report shows them.
  package func report(against reference: [ItemID: ReferenceLevel]) throws(PoolError) -> GroupReport {
    try write { db in
      try takePicturesForReport(db)
      return GroupReport(
        settings: settings, people: try PeopleRow.people(db), results: try released(db),
        statuses: try RoomRow.state(db).statuses,
        reliabilities: try ReliabilityRows.reliabilities(under: settings.rule, db),
        commitments: try Self.commitments(db), remarks: try Self.remarks(db), deletion: try DeletionRow.record(db),
        in: questionnaire, against: reference)
    }
  }

  /// The counts of the whole room as a measured benchmark, out of what may be shown alone: what people answered before
  /// they talked about it, so of the first rounds. A workshop does not ask for
  /// success, so there are no groups by success in it.
  ///
  /// Throws `noBenchmark`.
  package func benchmark(id: BenchmarkID, success: ItemID) throws(PoolError) -> Benchmark {
    let (results, people) = try write { db -> (Results, Int) in
      try takePicturesForReport(db)
      return (try released(db), try PeopleRow.people(db).values.reduce(0, +))
    }
    let scored = questionnaire.items(in: settings.form).filter { $0.scored != nil }.map(\.id)
    do {
      return try Benchmark.derived(
        id: id, from: Dictionary(uniqueKeysWithValues: scored.map { ($0, results[Ballot(first: $0)]) }),
        success: success, of: questionnaire, people: people, title: settings.title, date: settings.date,
        version: settings.version, under: settings.rule)
    } catch { throw .noBenchmark(error) }
  }

  private func takePicturesForReport(_ db: Database) throws {
    let state = try RoomRow.state(db)
    try takePictures(db) { !state.isOpen($0) }
  }

  private func released(_ db: Database) throws -> Results {
    Results(try Self.pictures(db), by: settings.rule, in: questionnaire)
  }

  private static func answered(_ db: Database) throws -> [Ballot: Int] {
    let rows = try Row.fetchAll(
      db.cachedStatement(sql: "SELECT item, round, count(*) AS people FROM vote GROUP BY item, round"))
    return Dictionary(uniqueKeysWithValues: try rows.map { (try $0.ballot(), $0["people"] as Int) })
  }
}
