package import Benchmarks
package import Questionnaire
import Scoring
package import Words

/// The file of a company's own target: levels to reach, begun from another benchmark and then adapted by hand.
package enum TargetFile {
  /// The whole file; what is to be changed is said in comments.
  ///
  /// A target is a level that the item can be at: of a mean the nearest one, of two as near the higher. Items that `origin`
  /// has no value for stay without a target, and are named.
  package static func text(
    id: BenchmarkID, title: LocalizedText?, from origin: Benchmark, of questionnaire: Questionnaire,
    on day: CalendarDate
  ) -> String {
    let (german, english) = (day.formatted(in: .german), day.formatted(in: .english))
    let citation = LocalizedText(
      de: "Selbst gesetzt am \(german); Ausgangspunkt war „\(origin.title.german)“",
      en: "Set by yourself on \(english), starting from “\(origin.title.english)”")
    let note = LocalizedText(
      de:
        "Das ist Ihr eigenes Ziel: die Antworten, die Sie erreichen wollen. Es ist keine Messung und vergleicht Sie mit "
        + "niemandem.",
      en:
        "This is your own target: the answers that you want to reach. It is no measurement and compares you with nobody."
    )
    var lines = [
      "# Ein eigenes Ziel. Ändern Sie die Zahlen hinter „target“ (0–4); ganze Zeilen dürfen Sie löschen.",
      "# A target of your own. Change the numbers after “target” (0–4); whole lines may go.",
      "# Prüfen / check: reifegrad questionnaire lint DATEI",
      "# Benutzen / use: reifegrad report … --benchmark \(id), „benchmark: \(id)“ in config.yaml",
      "format: \(FileFormat.benchmark.rawValue)", "id: \(YAMLText.word(id))", "version: \"1.0.0\"",
      "questionnaire: \(YAMLText.word(questionnaire.id))", "kind: \(Basis.target.rawValue)",
      "title: \(YAMLText.inLanguages(title ?? LocalizedText(de: "Unser Ziel", en: "Our target")))", "source:",
      "  citation: \(YAMLText.inLanguages(citation))", "  year: \(day.year)", "note: \(YAMLText.inLanguages(note))",
      "values:",
    ]
    for dimension in questionnaire.dimensions {
      for field in dimension.fields {
        lines.append("  # \(dimension.title.german) › \(field.title.german)")
        for item in questionnaire.items(of: field.id, in: .full) { lines += entry(item, origin) }
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func entry(_ item: Item, _ origin: Benchmark) -> [String] {
    let name = comment(item.title.german)
    guard let wanted = origin.values[item.id]?.levels.target, let level = item.level(nearest: wanted) else {
      return [
        "  # \(name): „\(comment(origin.title.german))“ sagt dazu nichts. / no value",
        "  # - { item: \(item.id), target: 3 }",
      ]
    }
    let anchor = item.anchor(of: level, in: .german).map { ": " + comment($0) } ?? ""
    return ["  # \(name)\(anchor)", "  - { item: \(YAMLText.word(item.id)), target: \(level.rawValue) }"]
  }

  /// On one line.
  private static func comment(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).joined(separator: " ").shownSafely
  }
}

extension Item {
  /// The level that it can be at nearest to a value 0–4, of two as near the higher one; `nil` where it is not scored.
  fileprivate func level(nearest value: Double) -> Level? {
    levels.min { one, other in
      let (left, right) = (abs(Double(one.rawValue) - value), abs(Double(other.rawValue) - value))
      return left == right ? one > other : left < right
    }
  }
}
