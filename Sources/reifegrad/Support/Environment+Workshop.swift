import Workshop
import WorkshopStore

extension Environment {
  /// The pool of a workshop, with the very questionnaire that it began with.
  func openWorkshop(_ text: String) throws -> WorkshopPool {
    guard let id = WorkshopID(text) else { throw PoolError.noSuchWorkshop(nil) }
    let folder = try WorkshopFolder(in: variables)
    let settings = try folder.summary(id).settings
    return try folder.open(id, of: questionnaire(settings.questionnaire, version: settings.version))
  }
}
