import Questionnaire
import Reports
import Scoring
import Terminal
import Words

/// The values of an assessment on a few lines.
enum Summary {
  /// - Parameter now: what it is to be compared with, where `report` is a what-if.
  static func text(of report: GapReport, now: GapReport? = nil, in language: Language) -> String {
    var lines: [String] = []
    let words = ReportWording(report, language: language)
    let beside = LocalizedText(de: "jetzt", en: "now")[language]
    if let verdict = report.verdict { lines.append(verdict.verdict.title[language]) }
    if report.hasStages {
      let was = now.map { " (\(beside): \(words.stage($0.values.stage)))" } ?? ""
      lines.append("\(Vocabulary.stage[language]): \(words.stage(report.values.stage))\(was)")
    }
    let bottleneck = report.values.bottleneck.compactMap { report.questionnaire.dimension($0)?.title[language] }
    if !bottleneck.isEmpty {
      lines.append("\(Vocabulary.bottleneck[language]): \(bottleneck.joined(separator: ", "))")
    }
    for dimension in report.questionnaire.dimensions {
      guard let value = report.values[dimension.id] else { continue }
      var line = "  " + dimension.title[language].padded(to: 20)
      line += report.hasStages ? number(value, in: language).padded(to: 14) : number(value, in: language)
      if report.hasStages { line += words.stage(value.stage) }
      if let was = now?.values[dimension.id] {
        let stage = report.hasStages ? ", " + words.stage(was.stage) : ""
        line += " (\(beside): \(number(was, in: language))\(stage))"
      }
      lines.append(line)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func number(_ value: DimensionValue, in language: Language) -> String {
    Numerals.withBounds(value.reading, in: language)
  }
}
