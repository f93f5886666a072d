import Benchmarks
import Catalog
import Questionnaire
import Words

extension Environment {
  /// The questionnaire of a name that may say its version: `einstieg`, `einstieg@1.0.0`.
  func questionnaire(inVersion name: String) throws -> Questionnaire {
    guard let sign = name.lastIndex(of: "@") else { return try catalog.questionnaire(name) }
    let (id, version) = (String(name[..<sign]), String(name[name.index(after: sign)...]))
    guard let version = Version(version) else {
      throw Failure(
        .usage, de: "„\(name.shownSafely)“ nennt keine Version. Schreiben Sie sie so: \(id.shownSafely)@1.0.0.",
        en: "“\(name.shownSafely)” names no version. Write it like this: \(id.shownSafely)@1.0.0.")
    }
    return try catalog.questionnaire(id, version: version)
  }

  /// The questionnaire whose answers a benchmark counts.
  func questionnaire(of benchmark: Benchmark) throws -> Questionnaire {
    try catalog.questionnaire(
      benchmark.questionnaire.rawValue, counting: benchmark.measurement?.questionnaireVersion)
  }
}
