package import Benchmarks
package import Questionnaire
import Words

/// The questionnaires and benchmarks that can be found on this computer.
///
/// Questionnaires lie in a place as `ID.yaml`, their earlier versions as `versions/ID-X.Y.Z.yaml`, benchmarks as
/// `benchmarks/ID.yaml`, templates as `templates/ID.LANGUAGE.md` and `.csv`.
/// An id in an earlier place wins.
package struct Catalog: Sendable {
  /// The directories that are searched, first one first; they need not exist.
  package let places: [String]

  /// Makes a catalog over directories.
  package init(places: [String]) { self.places = places }

  /// Every questionnaire whose head can be read, by id.
  package func list() -> [QuestionnaireSummary] {
    summaries(in: places, FileHead.questionnaire)
  }

  /// Every benchmark whose head can be read, by id.
  package func benchmarks() -> [BenchmarkSummary] {
    summaries(in: places.map { $0 + "/benchmarks" }, FileHead.benchmark)
  }

  /// The questionnaire with this id.
  ///
  /// Throws `unknownQuestionnaire`, `unreadableFile`, or `invalidFile` with all findings.
  package func questionnaire(_ id: String) throws(CatalogError) -> Questionnaire {
    guard let path = path(of: id, in: places, FileHead.questionnaire) else {
      throw .unknownQuestionnaire(id, known: list().map(\.id))
    }
    return try read(questionnaireAt: path)
  }

  func read(questionnaireAt path: String) throws(CatalogError) -> Questionnaire {
    let bytes = try read(path)
    return withTemplates(try value(of: QuestionnaireReader.read(bytes, file: path), at: path), at: path)
  }

  /// The benchmark with this id, checked against its questionnaire.
  ///
  /// Throws `unknownBenchmark`, `unreadableFile`, or `invalidFile` with all findings.
  package func benchmark(_ id: String) throws(CatalogError) -> Benchmark {
    try benchmark(id) { known($0, $1) }
  }

  /// The benchmark with this id; checked against `questionnaire` where that is the current version, which spares
  /// reading it again. An earlier version may lack items that the benchmark has.
  ///
  /// Throws `unknownBenchmark`, `unreadableFile`, or `invalidFile` with all findings.
  package func benchmark(_ id: String, for questionnaire: Questionnaire) throws(CatalogError) -> Benchmark {
    try benchmark(id) { known($0, $1, at: questionnaire) }
  }

  /// The benchmark in a file anywhere, checked against `questionnaire` where it is its own and the current version,
  /// else against the catalog's.
  ///
  /// Throws `unreadableFile`, or `invalidFile` with all findings.
  package func benchmark(
    inFile path: String, for questionnaire: Questionnaire? = nil
  ) throws(CatalogError) -> Benchmark {
    let bytes: [UInt8]
    do { bytes = try FileContents.named(path) } catch {
      throw .unreadableFile(path: path.shownSafely, reason: error.reason)
    }
    let reading = BenchmarkReader.read(bytes, file: path) { known($0, $1, at: questionnaire) }
    return try value(of: reading, at: path)
  }

  /// What a list shows of a benchmark: of an id, or of a file anywhere; `nil` where there is none.
  package func benchmarkSummary(_ name: String) -> BenchmarkSummary? {
    if Self.isPath(name) { return FileHead.benchmark(at: name) }
    return path(of: name, in: places.map { $0 + "/benchmarks" }, FileHead.benchmark).flatMap(FileHead.benchmark)
  }

  /// Whether the name of a benchmark is a file: an id has no slash, and no ending.
  package static func isPath(_ name: String) -> Bool { name.contains("/") || name.hasSuffix(".yaml") }

  private func benchmark(
    _ id: String, find: (QuestionnaireID, Version?) -> BenchmarkReader.Known
  ) throws(CatalogError) -> Benchmark {
    guard let path = path(of: id, in: places.map { $0 + "/benchmarks" }, FileHead.benchmark) else {
      throw .unknownBenchmark(id, known: benchmarks().map(\.id))
    }
    let bytes = try read(path)
    return try value(of: BenchmarkReader.read(bytes, file: path, find: find), at: path)
  }

  private func isCurrent(_ questionnaire: Questionnaire) -> Bool {
    let path = path(of: questionnaire.id.rawValue, in: places, FileHead.questionnaire)
    // Where there is no current file, the one at hand is the best there is.
    return path.flatMap(FileHead.questionnaire)?.version ?? questionnaire.version == questionnaire.version
  }

  /// What is known here of the questionnaire that a benchmark names.
  ///
  /// - Parameters:
  ///   - version: the one that was answered, where that is known.
  ///   - hand: one that need not be read again.
  func known(
    _ id: QuestionnaireID, _ version: Version?, at hand: Questionnaire? = nil
  ) -> BenchmarkReader.Known {
    if let hand, id == hand.id, version?.major ?? hand.version.major == hand.version.major, isCurrent(hand) {
      return .questionnaire(hand)
    }
    do {
      return .questionnaire(try questionnaire(id.rawValue, counting: version))
    } catch {
      if case .unknownQuestionnaire(_, let known) = error { return .none(of: known) }
      return .broken
    }
  }

  private func read(_ path: String) throws(CatalogError) -> [UInt8] {
    do {
      return try FileContents.bytes(of: path)
    } catch {
      throw .unreadableFile(path: path, reason: error.reason)
    }
  }

  private func value<Value>(of reading: Reading<Value>, at path: String) throws(CatalogError) -> Value {
    guard let value = reading.value else { throw .invalidFile(path: path, findings: reading.findings) }
    return value
  }

  /// The file of an id: the one named after it, else one that says so in its head.
  func path<Summary: Identifiable, Owner>(
    of id: String, in directories: [String], _ summary: (String) -> Summary?
  ) -> String? where Summary.ID == Identifier<Owner> {
    guard let wanted = Identifier<Owner>(id) else { return nil }
    for directory in directories {
      let names = FileContents.names(in: directory)
      if names.contains("\(id).yaml") { return "\(directory)/\(id).yaml" }
      if let name = names.first(where: { summary("\(directory)/\($0)")?.id == wanted }) {
        return "\(directory)/\(name)"
      }
    }
    return nil
  }

  private func summaries<Summary: Identifiable, Owner>(
    in directories: [String], _ summary: (String) -> Summary?
  ) -> [Summary] where Summary.ID == Identifier<Owner> {
    var seen: Set<Summary.ID> = []
    let all = directories.flatMap { directory in
      FileContents.names(in: directory).compactMap { summary("\(directory)/\($0)") }
    }
    return all.filter { seen.insert($0.id).inserted }.sorted { $0.id < $1.id }
  }
}
