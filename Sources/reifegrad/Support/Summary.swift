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
    if let open = report.openVerdict, let item = report.questionnaire.item(open.item) {
      lines.append(LocalizedText(de: "Noch offen", en: "Still open")[language] + ": " + item.question[language])
    }
    if report.hasStages {
      let was = now.map { " (\(beside): \(words.stages($0.values.stages)))" } ?? ""
      lines.append("\(Vocabulary.stage[language]): \(words.stages(report.values.stages))\(was)")
    }
    let narrowest = report.values.narrowest
    let bottleneck = narrowest.dimensions.compactMap { report.questionnaire.dimension($0)?.title[language] }
    if report.hasStages, !bottleneck.isEmpty {
      let provisional = LocalizedText(de: " (vorläufig)", en: " (provisional)")[language]
      let label = Vocabulary.bottleneck[language] + (narrowest.isProvisional ? provisional : "")
      lines.append("\(label): \(bottleneck.joined(separator: ", "))")
    }
    for dimension in report.questionnaire.dimensions {
      guard let value = report.values[dimension.id] else { continue }
      var line = "  " + dimension.title[language].padded(to: 20)
      line += report.hasStages ? number(value, in: language).padded(to: 14) : number(value, in: language)
      if report.hasStages { line += words.stages(value.stages) }
      if let was = now?.values[dimension.id] {
        let stage = report.hasStages ? ", " + words.stages(was.stages) : ""
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
