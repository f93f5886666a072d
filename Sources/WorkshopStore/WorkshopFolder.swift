public import Questionnaire
public import Workshop

/// The workshops on this computer: one SQLite file each, in one folder.
public struct WorkshopFolder: Hashable, Sendable {
  /// Where it is.
  public let path: String

  /// The folder at a path; it is made (0700) with the first workshop.
  public init(_ path: String) { self.path = path }

  /// `$XDG_DATA_HOME/reifegrad/workshops`, else below `$HOME/.local/share`.
  public init(in environment: [String: String]) throws(PoolError) { throw .noSuchWorkshop(nil) }

  /// All workshops, the latest day first; files that cannot be read are left out.
  public func list() throws(PoolError) -> [WorkshopSummary] { throw .noSuchWorkshop(nil) }

  /// What a workshop is about, without opening its pool; names the questionnaire that `open` needs.
  public func summary(_ id: WorkshopID) throws(PoolError) -> WorkshopSummary { throw .noSuchWorkshop(id) }

  /// Begins a workshop; its id is drawn. Throws `otherQuestionnaire` when the settings name another one.
  public func create(
    _ settings: WorkshopSettings, of questionnaire: Questionnaire
  ) throws(PoolError) -> WorkshopPool { throw .noSuchWorkshop(nil) }

  /// Opens the pool of a workshop; after a crash everything is there. Throws `otherQuestionnaire`.
  public func open(_ id: WorkshopID, of questionnaire: Questionnaire) throws(PoolError) -> WorkshopPool {
    throw .noSuchWorkshop(id)
  }

  /// Removes a workshop with all that is kept of it.
  public func delete(_ id: WorkshopID) throws(PoolError) { throw .noSuchWorkshop(id) }
}
