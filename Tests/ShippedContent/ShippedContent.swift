package import Benchmarks
import Catalog
import Foundation
package import Questionnaire
import Synchronization

/// The questionnaires and benchmarks that are shipped, and the samples of the catalog's tests, each read once for all
/// tests: YAML takes long in debug builds.
package enum ShippedContent {
  /// The top of the source tree.
  package static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").standardized
    .path()
  package static let questionnaires = URL(filePath: root).appending(path: "questionnaires").path()
  /// The ids of all that are shipped.
  package static let ids = Catalog(places: [questionnaires]).list().map(\.id.rawValue)

  private static let catalog = Catalog(places: [questionnaires, root + "/Tests/CatalogTests/Valid"])
  private static let read = Mutex<[String: (Questionnaire, Benchmark?)]>([:])

  /// A questionnaire with its benchmark.
  package static func content(_ id: String) throws -> (Questionnaire, Benchmark?) {
    try read.withLock { read in
      if let content = read[id] { return content }
      let questionnaire = try catalog.questionnaire(id)
      let content = (
        questionnaire, try questionnaire.defaultBenchmark.map { try catalog.benchmark($0, for: questionnaire) }
      )
      read[id] = content
      return content
    }
  }

  package static func questionnaire(_ id: String) throws -> Questionnaire { try content(id).0 }
}
