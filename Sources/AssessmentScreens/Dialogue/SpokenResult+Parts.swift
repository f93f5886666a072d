import Benchmarks
import Questionnaire
import Reports
import Scoring
import Words

/// The parts of a result, asked for one by one.
extension SpokenResult {
  // MARK: Gaps

  /// “Lücke 1: Krisenplan. Sie stehen bei 1, ansatzweise; das Ziel ist 3, weitgehend.”
  func line(of gap: ReportGap) -> String {
    let (here, target) = (worded(gap.gap.level), worded(gap.gap.target))
    return say("Lücke \(gap.rank): \(gap.item.title[language]). ", "Gap \(gap.rank): \(gap.item.title[language]). ")
      + say("Sie stehen bei \(here); das Ziel ist \(target).", "You are at \(here); the target is \(target).")
  }

  /// “3, weitgehend”; between two levels only the number.
  private func worded(_ level: Double) -> String {
    let whole = Int(exactly: level).flatMap(Level.init)
    return words.level(level) + (whole.map { ", " + Vocabulary.name(of: $0)[language] } ?? "")
  }

  var gaps: [String] {
    guard report.benchmark != nil else { return [ResultTexts.noBenchmark[language]] }
    if let none = words.noGaps { return [none] }
    let further = report.furtherGaps.isEmpty ? [] : [say("Weitere Lücken:", "Further gaps:")]
    return report.topGaps.map(line) + further
      + report.furtherGaps.map { "\($0.rank)  \($0.item.title[language])" }
  }

  func details(of gap: ReportGap) -> [String] {
    var lines = [line(of: gap), "\(gap.dimension.title[language]), \(gap.field.title[language])"]
    if let why = gap.why { lines.append(say("Warum: ", "Why: ") + why[language]) }
    lines.append(say("Heute: ", "Today: ") + words.worded(gap.gap.level, of: gap.item))
    lines.append(say("Ziel: ", "Target: ") + words.worded(gap.gap.target, of: gap.item))
    if let step = gap.nextStep { lines.append(Vocabulary.nextStep[language] + ": " + step[language]) }
    if let benchmark = report.benchmark {
      lines.append(say("Grundlage: ", "Basis: ") + words.origin(of: gap.value, in: benchmark))
    }
    return lines
  }

  // MARK: Way

  var way: [String] {
    guard report.way != nil, !report.wayLegs.isEmpty else {
      return [
        report.values.stage == .anchored
          ? WayTexts.highest[language]
          : say("Der Weg steht fest, sobald die Reifestufe feststeht.", "The path is known once the stage is known.")
      ]
    }
    return [words.wayIntro, words.waySummary + "."] + report.wayLegs.flatMap(lines)
  }

  private func lines(of leg: ReportWayLeg) -> [String] {
    let (from, to) = (words.value(leg.value), words.value(leg.reached))
    let head =
      leg.dimension.title[language] + say(", von \(from) auf \(to) Punkte: ", ", from \(from) to \(to) points: ")
      + words.summary(of: leg) + "."
    return ["", head] + leg.climbs.flatMap(lines)
  }

  private func lines(of climb: ReportClimb) -> [String] {
    var lines = [climb.placed.item.title[language] + words.core(climb.placed.item) + ":"]
    if let caution = words.caution(of: climb) { lines.append(caution) }
    for step in climb.steps {
      let name = say("Auf \(step.to.rawValue): ", "To \(step.to.rawValue): ")
      lines.append("   \(name)\(step.text[language]) (\(Vocabulary.time(step.time)[language]))")
    }
    return lines
  }

  // MARK: Dimensions and fields

  var fields: [String] {
    report.questionnaire.dimensions.flatMap { dimension -> [String] in
      guard let value = report.values[dimension.id] else { return [] }
      let stage = value.stage.map { ", " + say("Reifestufe ", "stage ") + words.numbered($0) } ?? ""
      let head =
        dimension.title[language] + ": " + self.value(value.reading) + stage
        + others(value.reading.profiles) + "."
      return [head]
        + dimension.fields.compactMap { field in
          report.values[field.id].map { value in
            "   " + field.title[language] + ": " + self.value(value.reading) + others(value.reading.profiles) + "."
          }
        }
    }
  }

  private func others(_ profiles: Reading.Profiles?) -> String {
    guard let profiles, let basis = report.benchmark?.basis else { return "" }
    let (more, less) = (words.value(profiles.successful), words.value(profiles.lessSuccessful))
    return "; \(Vocabulary.successful(of: basis)[language]) \(more), "
      + "\(Vocabulary.lessSuccessful(of: basis)[language]) \(less)"
  }

  // MARK: Answers

  var answers: [String] {
    report.answers.flatMap { answer in
      let parts = [answer.headline(in: language)].compactMap(\.self) + answer.details(in: language)
      let text = parts.isEmpty ? Vocabulary.unanswered[language] : parts.joined(separator: "; ")
      return ["\(answer.number)  \(answer.item.title[language]): \(text)"]
        + answer.notes.map { "   " + Vocabulary.note[language] + ": " + words.worded($0) }
    }
  }
}
