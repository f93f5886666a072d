import GRDB
import Questionnaire
package import Words
package import Workshop

/// How a workshop was served, so that it can go on the same after a crash.
package struct FormerService: Hashable, Sendable {
  /// The port of the page; phones come back to this one only.
  package var port: Int?
  /// The language of the screens.
  package var language: Language?

  package init(port: Int? = nil, language: Language? = nil) {
    self.port = port
    self.language = language
  }
}

extension WorkshopPool {
  /// Notes how the workshop is served; what is `nil` stays as it was.
  package func remember(_ service: FormerService) throws(PoolError) {
    try write { db in
      try db.execute(
        sql: "UPDATE workshop SET port = coalesce(?, port), language = coalesce(?, language)",
        arguments: [service.port, service.language?.rawValue])
    }
  }
}
