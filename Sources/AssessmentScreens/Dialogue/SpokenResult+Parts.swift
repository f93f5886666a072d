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
    let own = gap.gap.reference.basis == .own ? " " + Vocabulary.ownSign : ""
    let (here, target) = (worded(gap.gap.level), worded(gap.gap.target) + own)
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
    if let step = gap.nextStep {
      let time = gap.time.map { " (\(Vocabulary.time($0)[language]))" } ?? ""
      lines.append(Vocabulary.nextStep[language] + ": " + step[language] + time)
    }
    if let benchmark = report.benchmark {
      lines.append(say("Grundlage: ", "Basis: ") + words.origin(of: gap.value, in: benchmark))
    }
    return lines
  }

  // MARK: Dimensions and fields

  var fields: [String] {
    let parts = report.questionnaire.dimensions.flatMap { dimension -> [String] in
      guard let value = report.values[dimension.id] else { return [] }
      let place = self.place(of: value).map { "; " + $0 } ?? ""
      let head = dimension.title[language] + ": " + self.value(value.reading) + stage(of: value)
      return [head + guides(value.guide) + place + own(value.guide) + "."]
        + dimension.fields.compactMap { field in
          report.values[field.id].map { value in
            "   " + field.title[language] + ": " + self.value(value.reading) + guides(value.guide) + own(value.guide)
              + "."
          }
        }
    }
    return parts + [sentences.expertise.map { $0 + "." }].compactMap(\.self)
  }

  /// “, Reifestufe 2 Handwerk”, “, Reifestufe 2–3”; nothing without stages.
  func stage(of value: DimensionValue) -> String {
    guard let stages = value.stages, stages.answered != nil else { return "" }
    return ", " + say("Reifestufe ", "stage ") + (stages.settled.map(words.numbered) ?? between(stages))
  }

  /// “2 bis 3”: a dash is not read out.
  private func between(_ stages: StageInterval) -> String {
    say("\(stages.low.rawValue) bis \(stages.high.rawValue)", "\(stages.low.rawValue) to \(stages.high.rawValue)")
  }

  /// The place in words without signs, which are not read out.
  private func place(of value: DimensionValue) -> String? {
    guard let place = value.place else { return nil }
    let hasContrast = value.guide?.lessSuccessful != nil
    return switch place.word {
    case .below: hasContrast ? say("unter beiden", "below both") : say("darunter", "below it")
    case .between: say("zwischen beiden", "between both")
    case .at: hasContrast ? say("am oberen oder darüber", "at the upper one or above") : say("erreicht", "reached")
    case .indistinct: words.place(of: value)
    }
  }

  private func guides(_ guide: GuideValue?) -> String {
    guard let guide, let basis = report.benchmark?.basis else { return "" }
    let shared = guide.isPartial ? words.value(guide.company.result) : nil
    let beside =
      shared.map {
        say(", über die gemeinsamen Fragen \($0)", ", over the shared questions \($0)")
      } ?? ""
    let less =
      guide.lessSuccessful.map {
        ", \(Vocabulary.lessSuccessful(of: basis)[language]) \(words.value($0.result))"
      } ?? ""
    return beside + "; \(Vocabulary.successful(of: basis)[language]) \(words.value(guide.successful.result))" + less
  }

  private func own(_ guide: GuideValue?) -> String {
    let own = words.own(guide)
    return own.isEmpty ? "" : "; " + own
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
