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
      "format: \(FileFormat.benchmark.rawValue)", "id: \(YAMLText.word(benchmark.id))",
      "version: \(YAMLText.quoted("\(benchmark.version)"))",
      "questionnaire: \(YAMLText.word(benchmark.questionnaire))", "kind: \(Basis.measured.rawValue)",
      "min-group: \(measurement.rule.minimum)", "success: \(YAMLText.word(measurement.success))",
      "title: \(YAMLText.inLanguages(benchmark.title))", "source:",
      "  citation: \(YAMLText.inLanguages(source.citation))",
      "  year: \(source.year)",
    ]
    if let version = measurement.questionnaireVersion {
      lines.insert("questionnaire-version: \(YAMLText.quoted("\(version)"))", at: 4)
    }
    if let n = source.n { lines.append("  n: \(n)") }
    if let method = source.method { lines.append("  method: \(YAMLText.inLanguages(method))") }
    if let fieldwork = source.fieldwork { lines += written(fieldwork) }
    lines += [
      "note:", "  de: \(YAMLText.quoted(benchmark.note.german))", "  en: \(YAMLText.quoted(benchmark.note.english))",
    ]
    let items = measurement.counts.keys.sorted {
      (questionnaire.position(of: $0), $0) < (questionnaire.position(of: $1), $1)
    }
    lines.append(items.isEmpty ? "values: []" : "# Responses at levels 0 to 4.\nvalues:")
    for item in items {
      guard let counts = measurement.counts[item] else { continue }
      lines.append("  - item: \(YAMLText.word(item))")
      for (key, group) in [
        ("successful", counts.successful), ("less-successful", counts.lessSuccessful), ("rest", counts.rest),
      ] where group.n > 0 {
        lines.append("    \(key): [\(group.levels.map(String.init).joined(separator: ", "))]")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func written(_ fieldwork: Fieldwork) -> [String] {
    [
      fieldwork.frame.map { "frame: \(YAMLText.inLanguages($0))" },
      fieldwork.from.map { "from: \(YAMLText.quoted("\($0)"))" },
      fieldwork.to.map { "to: \(YAMLText.quoted("\($0)"))" }, fieldwork.asked.map { "asked: \($0)" },
      fieldwork.selection.map { "selection: \($0.rawValue)" },
    ].compactMap(\.self).map { "  " + $0 }
  }
}
