import Questionnaire
import Report
import Scoring
import Terminal

/// The values of an assessment on a few lines.
enum Summary {
  /// - Parameter now: what it is to be compared with, where `report` is a what-if.
  static func text(of report: GapReport, now: GapReport? = nil, in language: Language) -> String {
    var lines: [String] = []
    let beside = LocalizedText(de: "jetzt", en: "now")[language]
    if let verdict = report.verdict {
      lines.append(verdict.verdict.title[language])
    } else {
      let was = now.map { " (\(beside): \(name(of: $0.values.stage, in: language)))" } ?? ""
      lines.append("\(Vocabulary.stage[language]): \(name(of: report.values.stage, in: language))\(was)")
    }
    let bottleneck = report.values.bottleneck.compactMap { report.questionnaire.dimension($0)?.title[language] }
    if report.verdict == nil, !bottleneck.isEmpty {
      lines.append("\(Vocabulary.bottleneck[language]): \(bottleneck.joined(separator: ", "))")
    }
    for dimension in report.questionnaire.dimensions {
      guard let value = report.values[dimension.id] else { continue }
      var line = "  " + dimension.title[language].padded(to: 20) + number(value, in: language).padded(to: 14)
      line += name(of: value.stage, in: language)
      if let was = now?.values[dimension.id] {
        line += " (\(beside): \(number(was, in: language)), \(name(of: was.stage, in: language)))"
      }
      lines.append(line)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func name(of stage: Stage?, in language: Language) -> String {
    stage.map { "\($0.rawValue) \(Vocabulary.name(of: $0)[language])" } ?? Vocabulary.notAssessable[language]
  }

  private static func number(_ value: DimensionValue, in language: Language) -> String {
    Numerals.withBounds(value.value, low: value.low, high: value.high, in: language)
  }
}
