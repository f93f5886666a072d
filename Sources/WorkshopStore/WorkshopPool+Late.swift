import GRDB
package import Workshop

extension WorkshopPool {
  /// How many answers are not in the picture of a vote, as they came after it; votes without any are left out.
  ///
  /// A number of people, which says nothing of levels. Answers that were only changed are not among them: whether a new
  /// answer is another one than before would say something of a single person's level.
  package func lateAnswers() throws(PoolError) -> [Ballot: Int] {
    try read { db in
      let rows = try Row.fetchAll(
        db.cachedStatement(
          sql: """
            SELECT vote.item AS item, vote.round AS round, count(*) AS people FROM vote
            JOIN (
              SELECT item, round, max(edition) AS edition FROM picture WHERE NOT discarded GROUP BY item, round) AS last
              ON last.item = vote.item AND last.round = vote.round
            LEFT JOIN seen ON seen.item = last.item AND seen.round = last.round AND seen.edition = last.edition
              AND seen.participant = vote.participant
            WHERE seen.participant IS NULL AND (vote.round = 1 OR vote.place <= 4) GROUP BY vote.item, vote.round
            """))
      return Dictionary(uniqueKeysWithValues: try rows.map { (try $0.ballot(), $0["people"] as Int) })
    }
  }
}
