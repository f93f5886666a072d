import ActionPlan
import Benchmarks
import Questionnaire
import Reports
import Scoring
import Words

/// A result in sentences that can be read out: no drawings, no arrows, each line by itself.
struct SpokenResult: Speaking {
  let report: GapReport
  let language: Language
  let words: ReportWording
  let sentences: ResultSentences

  init(_ report: GapReport, language: Language) {
    self.report = report
    self.language = language
    words = ReportWording(report, language: language)
    sentences = ResultSentences(report, language)
  }

  /// What matters, in the order of the first tab.
  var summary: [String] {
    let isInWords = report.hasOutcome && !report.hasStages
    let result = isInWords ? [] : stage + start + [works] + toCheck + dimensions + guideValues
    let further: [String] = [decided, trend].compactMap(\.self)
    return [who] + judgement + result + further + [open, kind]
  }

  // MARK: Who and when

  private var who: String {
    let header = report.header
    let company = header.company.isEmpty ? "" : say(" für \(header.company)", " for \(header.company)")
    let date = header.date.formatted(in: language)
    let people =
      report.people == nil
      ? say("Sicht: ", "perspective: ") + words.name(of: header.perspective)
      : say("gemeinsam von ", "jointly from ") + words.people(header.peopleCount)
    let form = Vocabulary.name(of: header.form)[language]
    return say("Ergebnis\(company) vom \(date)", "Result\(company) of \(date)") + ", \(form), \(people)."
  }

  // MARK: Stage or verdict

  private var judgement: [String] {
    switch report.judgement {
    case nil: []
    case .decided(let result): verdict(result)
    case .open(let open):
      [words.title(of: open) + ".", words.text(of: open)] + open.advice.flatMap(advice)
    }
  }

  private func verdict(_ result: VerdictResult) -> [String] {
    let reasons = result.reasons.map { say("Grund: ", "Reason: ") + $0[language] }
    let ranked = result.advice.filter { !$0.advice.ranks.isEmpty }
    let other = result.advice.filter(\.advice.ranks.isEmpty)
    let steps = result.steps.enumerated().map { index, step in
      say("Schritt \(index + 1): ", "Step \(index + 1): ") + words.stepText(step)
    }
    let first = result.verdict.title[language] + ". " + result.verdict.text[language]
    return [first] + reasons + ranked.flatMap(advice) + steps + other.flatMap(advice)
  }

  private func advice(_ list: VerdictResult.FittingAdvice) -> [String] {
    guard !list.entries.isEmpty else { return [list.advice.title[language] + ": " + list.advice.none[language]] }
    return list.entries.enumerated().map { index, entry in
      let rank = list.advice.ranks.dropFirst(index).first ?? list.advice.title
      return "\(rank[language]): \(entry.title[language]). \(entry.text[language])"
    }
  }

  private var stage: [String] {
    guard report.hasStages else { return [words.noStages] }
    let bottleneck = sentences.bottleneckHead.map { $0 + " " + sentences.bottleneckRest } ?? ""
    return [sentences.stageHead + " " + sentences.stageRest, bottleneck].map(\.trimmed).filter { !$0.isEmpty }
  }

  // MARK: What to do

  private var start: [String] {
    let (clarify, steps) = (report.next.clarify, report.next.steps)
    guard !clarify.isEmpty || !steps.isEmpty else { return [sentences.noSteps] }
    let rest = clarify.count - Method.mostNamed
    return [PlanTexts.start[language] + ":"] + clarify.prefix(Method.mostNamed).map(self.clarify)
      + (rest > 0 ? [PlanTexts.further(rest)[language]] : [])
      + steps.enumerated().map { index, step in
        let title = step.placed.item.title[language]
        return say("Schritt \(index + 1): ", "Step \(index + 1): ") + step.text[language]
          + " (\(title), \(Vocabulary.time(step.time)[language]))"
      }
  }

  private var toCheck: [String] {
    sentences.toCheck.isEmpty ? [] : [Vocabulary.checks[language] + ": " + sentences.toCheck]
  }

  private var works: String { PlanTexts.works[language] + ": " + sentences.works.replacing(" · ", with: "; ") + "." }

  // MARK: Dimensions

  private var dimensions: [String] {
    report.values.dimensions.map { "\(words.title($0.id)): \(value($0.reading))\(stage(of: $0))." } + sentences.margins
  }

  private var guideValues: [String] {
    let guides = report.values.dimensions.compactMap(\.guide)
    let (own, all) = (guides.reduce(0) { $0 + $1.own }, guides.reduce(0) { $0 + $1.of })
    return own > 0 ? [Vocabulary.ownGuideValues(own, of: all)[language] + "."] : []
  }

  /// “62 von 100”, with the range where something is open.
  func value(_ reading: Reading) -> String {
    if let other = Vocabulary.name(of: reading.state) { return other[language] }
    let number = words.value(reading.value)
    let plain = say("\(number) von 100", "\(number) of 100")
    guard reading.isUncertain else { return plain }
    let (least, most) = (words.value(reading.bounds?.lowerBound), words.value(reading.bounds?.upperBound))
    return plain
      + say(
        " (zwischen \(least) und \(most), weil Fragen offen sind)",
        " (between \(least) and \(most), as questions are open)")
  }

  // MARK: What is decided, open, and what it is worth

  private var decided: String? {
    guard !report.actions.isEmpty else { return nil }
    let pending = report.actions.filter(\.state.isPending).count
    return say(
      "Maßnahmen: \(report.actions.count) beschlossen, \(pending) davon noch zu tun.",
      "Actions: \(report.actions.count) decided, \(pending) of them still to do.")
  }

  private var trend: String? {
    guard let trend = report.trend else { return nil }
    guard trend.isComparable, report.hasStages else { return words.trendIntro }
    let date = trend.date.formatted(in: language)
    func name(_ stage: Stage?) -> String { stage.map(words.numbered) ?? Vocabulary.notAssessable[language] }
    return trend.stageBefore == trend.stageNow
      ? say(
        "Seit dem \(date) ist die Reifestufe unverändert; der Bericht zeigt die Entwicklung im Einzelnen.",
        "Since \(date) the stage has not changed; the report shows the trend in detail.")
      : say(
        "Am \(date) war die Reifestufe \(name(trend.stageBefore)), jetzt ist sie \(name(trend.stageNow)).",
        "On \(date) the stage was \(name(trend.stageBefore)), now it is \(name(trend.stageNow)).")
  }

  private var open: String {
    let (unknown, unanswered) = (report.header.dontKnowCount, report.header.unansweredCount)
    if unknown + unanswered == 0 { return words.nothingOpen }
    var parts: [String] = []
    if unanswered > 0 { parts.append(say("\(unanswered) ohne Antwort", "\(unanswered) not answered")) }
    if unknown > 0 { parts.append(say("\(unknown) mit „weiß nicht“", "\(unknown) with “don’t know”")) }
    return say("Offene Fragen: ", "Open questions: ") + parts.joined(separator: ", ") + "."
  }

  private var kind: String {
    let own = say("Das ist eine Selbsteinschätzung", "This is a self-assessment")
    return switch report.profileBasis {
    case nil where report.benchmark != nil: own + ". " + words.noSuccessfulGroup
    case nil: own + say(", ohne Vergleich mit anderen.", ", without comparison with others.")
    case .coded?:
      own
        + say(
          "; die Ziele sind Richtwerte, die wir aus Aussagen einer Studie abgeleitet haben. Gemessen ist nichts davon.",
          "; the targets are guide values that we derived from statements of a study. None of it is measured.")
    case .target?: own + say("; Ihr Ziel haben Sie selbst gesetzt.", "; you set your target yourself.")
    case .measured?, .published?:
      own
        + say(
          "; die Ziele sind Vergleichswerte aus den Antworten anderer.",
          "; the targets are benchmark values from the answers of others.")
    }
  }
}
