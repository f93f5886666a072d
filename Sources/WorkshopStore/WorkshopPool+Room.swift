import GRDB
import Questionnaire
import SQLiteFile
package import Workshop

extension WorkshopPool {
  /// The state that all views share.
  package func state() throws(PoolError) -> RoomState { try read(RoomRow.state) }

  /// Carries out a command, and takes pictures of what is closed then. Throws `refused`.
  ///
  /// `.end` closes every vote; only `end(at:)` deletes single answers, and may follow or stand alone.
  ///
  /// - Parameter now: seconds since 1970.
  @discardableResult package func apply(_ command: RoomCommand, at now: Int? = nil) throws(PoolError) -> RoomState {
    let (old, new) = try write { db -> (RoomState, RoomState) in
      let old = try RoomRow.state(db)
      let new = try old.after(command, in: plan, at: now)
      if new == old { return (old, old) }
      try RoomRow.update(new, from: old, db)
      for item in new.discarded(since: old) { try EditionRows.discard(item, db) }
      if new.statuses != old.statuses || new.scene != old.scene {
        try takePictures(db) { [.closed, .revealed].contains(new.status(of: $0)) }
      }
      return (old, new)
    }
    // In the log lie former answers, and the order in which they came.
    if old.statuses.contains(where: { $0.value == .open && !new.isOpen($0.key) }) { queue.emptyLog() }
    return new
  }

  /// Changes whenever anybody changed the pool; cheap enough for a look every 100 ms.
  package func changeMark() throws(PoolError) -> ChangeMark {
    do {
      // Outside of a transaction, which would keep an older view of the file.
      return try queue.unsafeRead { db in
        ChangeMark(others: try Int.fetchOne(db, sql: "PRAGMA data_version") ?? 0, own: db.totalChangesCount)
      }
    } catch {
      throw PoolError(error, path: path)
    }
  }
}

extension RoomState {
  /// The items whose answers were thrown away.
  fileprivate func discarded(since old: RoomState) -> Set<ItemID> {
    Set(old.statuses.filter { $0.value != .waiting && status(of: $0.key) == .waiting }.map(\.key.item))
  }
}
