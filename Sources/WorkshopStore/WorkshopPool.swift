import GRDB
package import Questionnaire
import SQLiteFile
package import Workshop

/// The pool of one workshop in one SQLite file: the single truth for all programs that take part.
///
/// Every call is synchronous and one transaction; what a call has written when it returns survives `kill -9` and power
/// loss. No time, address or agent of a single answer is stored anywhere.
package final class WorkshopPool: Pool {
  /// Which workshop.
  package let id: WorkshopID
  /// What the facilitator decided.
  package let settings: WorkshopSettings
  /// The questionnaire that the room answers.
  package let questionnaire: Questionnaire
  /// What the room votes on.
  package let plan: RoomPlan

  /// The items of the plan, for a quick look.
  let asked: Set<ItemID>
  let queue: DatabaseQueue
  let path: String
  /// The word with which phones joined when the pool was opened.
  let firstJoinCode: JoinCode
  /// Its locks last as long as the pool.
  let presence: LockFile

  init(
    id: WorkshopID, settings: WorkshopSettings, questionnaire: Questionnaire, joinCode: JoinCode,
    queue: DatabaseQueue, path: String, presence: LockFile
  ) {
    self.id = id
    self.settings = settings
    self.questionnaire = questionnaire
    firstJoinCode = joinCode
    plan = RoomPlan(questionnaire, form: settings.form, agenda: settings.agenda)
    asked = Set(plan.items)
    self.queue = queue
    self.path = path
    self.presence = presence
  }

  func read<Value>(_ work: (Database) throws -> Value) throws(PoolError) -> Value {
    do { return try queue.read(work) } catch { throw PoolError(error, path: path) }
  }

  func write<Value>(_ work: (Database) throws -> Value) throws(PoolError) -> Value {
    do { return try queue.write(work) } catch { throw PoolError(error, path: path) }
  }

  /// Throws `over` once single answers are deleted.
  static func checkNotOver(_ db: Database) throws {
    if try DeletionRow.record(db) != nil { throw PoolError.over }
  }
}
