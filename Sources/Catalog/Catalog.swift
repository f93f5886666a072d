public import Benchmarks
public import Questionnaire

/// The questionnaires and benchmarks that can be found on this computer.
///
/// Questionnaires lie in a place as `ID.yaml`, benchmarks as `benchmarks/ID.yaml`.
/// An id in an earlier place wins.
public struct Catalog: Sendable {
  /// The directories that are searched, first one first; they need not exist.
  public let places: [String]

  /// Makes a catalog over directories.
  public init(places: [String]) { self.places = places }

  /// Every questionnaire whose head can be read, by id.
  public func list() -> [QuestionnaireSummary] { [] }

  /// Every benchmark whose head can be read, by id.
  public func benchmarks() -> [BenchmarkSummary] { [] }

  /// The questionnaire with this id.
  public func questionnaire(_ id: String) throws(CatalogError) -> Questionnaire {
    throw .unknownQuestionnaire(id, known: [])
  }

  /// The benchmark with this id, checked against its questionnaire.
  public func benchmark(_ id: String) throws(CatalogError) -> Benchmark {
    throw .unknownBenchmark(id, known: [])
  }
}
