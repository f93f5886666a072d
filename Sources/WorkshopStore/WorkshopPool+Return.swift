import GRDB
public import Questionnaire

/// How a workshop was served, so that it can go on the same after a crash.
public struct FormerService: Hashable, Sendable {
  /// The port of the page; phones come back to this one only.
  public var port: Int?
  /// The language of the screens.
  public var language: Language?

  /// Makes one.
  public init(port: Int? = nil, language: Language? = nil) {
    self.port = port
    self.language = language
  }
}

extension WorkshopPool {
  /// Notes how the workshop is served; what is `nil` stays as it was.
  public func remember(_ service: FormerService) throws(PoolError) {
    try write { db in
      try db.execute(
        sql: "UPDATE workshop SET port = coalesce(?, port), language = coalesce(?, language)",
        arguments: [service.port, service.language?.rawValue])
    }
  }

  /// How the workshop was served last.
  public func formerService() throws(PoolError) -> FormerService { try read(SettingsRow.service) }
}
