package import Benchmarks
package import Questionnaire
import Words

/// Writes measured benchmarks as files that `BenchmarkReader` reads without a finding.
package enum BenchmarkWriter {
  /// The file; `nil` when the benchmark is not measured. Published figures are not written.
  ///
  /// Nothing but counts of groups is in it, item by item in the order of `questionnaire`.
  package static func text(of benchmark: Benchmark, in questionnaire: Questionnaire) -> String? {
    guard let measurement = benchmark.measurement else { return nil }
    let source = benchmark.source
    var lines = [
      "format: \(FileFormat.benchmark.rawValue)", "id: \(word(benchmark.id))",
      "version: \(quoted("\(benchmark.version)"))",
      "questionnaire: \(word(benchmark.questionnaire))", "kind: \(Basis.measured.rawValue)",
      "min-group: \(measurement.rule.minimum)", "success: \(word(measurement.success))",
      "title: \(inLanguages(benchmark.title))", "source:", "  citation: \(inLanguages(source.citation))",
      "  year: \(source.year)",
    ]
    if let version = measurement.questionnaireVersion {
      lines.insert("questionnaire-version: \(quoted("\(version)"))", at: 4)
    }
    if let n = source.n { lines.append("  n: \(n)") }
    if let method = source.method { lines.append("  method: \(inLanguages(method))") }
    lines += ["note:", "  de: \(quoted(benchmark.note.german))", "  en: \(quoted(benchmark.note.english))"]
    let items = measurement.counts.keys.sorted {
      (questionnaire.position(of: $0), $0) < (questionnaire.position(of: $1), $1)
    }
    lines.append(items.isEmpty ? "values: []" : "# Responses at levels 0 to 4.\nvalues:")
    for item in items {
      guard let counts = measurement.counts[item] else { continue }
      lines.append("  - item: \(word(item))")
      for (key, group) in [
        ("successful", counts.successful), ("less-successful", counts.lessSuccessful), ("rest", counts.rest),
      ] where group.n > 0 {
        lines.append("    \(key): [\(group.levels.map(String.init).joined(separator: ", "))]")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// An id, in quotation marks where YAML would take it for a number, a date or a truth value.
  private static func word<Owner>(_ id: Identifier<Owner>) -> String {
    YAMLScalar(text: id.rawValue, isPlain: true).trap == nil ? id.rawValue : quoted(id.rawValue)
  }

  private static func inLanguages(_ text: LocalizedText) -> String {
    "{ de: \(quoted(text.german)), en: \(quoted(text.english)) }"
  }

  /// A text in double quotation marks; what the reader refuses or YAML would read otherwise becomes a space.
  private static func quoted(_ text: String) -> String {
    var line = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": line += "\\\(scalar)"
      case "\t", "\n", "\r": line += " "
      default: line += SourceText.isForbidden(scalar) ? " " : String(scalar)
      }
    }
    return line + "\""
  }
}
