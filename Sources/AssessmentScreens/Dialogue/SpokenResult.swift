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

  init(_ report: GapReport, language: Language) {
    self.report = report
    self.language = language
    words = ReportWording(report, language: language)
  }

  /// What matters in some ten sentences.
  var summary: [String] {
    let middle: [String] = report.verdict.map(verdict) ?? ((report.hasStages ? stage : [words.noStages]) + dimensions)
    let gaps = !report.hasOutcome ? firstGaps : []
    let further: [String] = [decided, trend].compactMap(\.self)
    return [who] + middle + [strengths] + gaps + further + [open, kind]
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

  private func verdict(_ result: VerdictResult) -> [String] {
    let reasons = result.reasons.map { say("Grund: ", "Reason: ") + $0[language] }
    let advice = result.advice.flatMap { list in
      list.entries.isEmpty
        ? [list.advice.title[language] + ": " + list.advice.none[language]]
        : list.entries.map { "\(list.advice.title[language]): \($0.title[language]). \($0.text[language])" }
    }
    let steps = result.steps.enumerated().map { index, step in
      say("Schritt \(index + 1): ", "Step \(index + 1): ") + words.stepText(step)
    }
    let first = result.verdict.title[language] + ". " + words.text(of: result)
    return [first] + reasons + advice + steps
  }

  private var stage: [String] {
    guard let stage = report.values.stage else {
      let open = report.values.dimensions.filter { !$0.isAssessable }.map { words.title($0.id) }
      return [
        say(
          "Die Reifestufe steht noch nicht fest: Zu wenig beantwortet ist in \(open.joined(separator: ", ")).",
          "The stage is not known yet: too little has been answered in \(open.joined(separator: ", ")).")
      ]
    }
    let name = words.name(of: stage)
    let meaning = words.meaning(of: stage)
    let line = say(
      "Reifestufe \(stage.rawValue) von 4: \(name). \(meaning)", "Stage \(stage.rawValue) of 4: \(name). \(meaning)")
    return [line] + (bottleneck.isEmpty ? [] : [bottleneck])
  }

  private var bottleneck: String {
    let dimensions = report.values.bottleneck.compactMap { report.values[$0] }
    guard !dimensions.isEmpty else { return "" }
    // Only together the dimensions of the lowest stage lift the company.
    let lowest = report.values.dimensions.filter { $0.stage == report.values.stage }
    let missing = lowest.filter { $0.missing != nil }.map { dimension in
      (lowest.count > 1 ? " \(words.title(dimension.id)): " : " ")
        + say("Es fehlt noch \(words.missing(of: dimension)).", "Still missing \(words.missing(of: dimension)).")
    }
    return say("Engpass: ", "Bottleneck: ") + words.bottleneck + "." + missing.joined()
  }

  private var dimensions: [String] {
    report.values.dimensions.map { dimension in
      let stage = dimension.stage.map { ", " + say("Reifestufe ", "stage ") + words.numbered($0) } ?? ""
      return "\(words.title(dimension.id)): \(value(dimension.reading))\(stage)."
    }
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

  // MARK: Strengths and gaps

  /// Never empty while anything stands above 0: else the three highest answers.
  private var strengths: String {
    var titles = report.strengths.prefix(3).map { $0.placed.item.title[language] }
    if titles.isEmpty {
      let highest = report.answers.filter { ($0.standing.level ?? 0) > 0 && $0.placed != nil }.enumerated()
        .sorted { ($1.element.standing.level ?? 0, $0.offset) < ($0.element.standing.level ?? 0, $1.offset) }
      titles = highest.prefix(3).map { $0.element.item.title[language] }
    }
    guard !titles.isEmpty else { return say("Noch trägt nichts davon.", "Nothing of this is in place yet.") }
    return say("Was schon trägt: ", "What already works: ") + titles.joined(separator: "; ") + "."
  }

  private var firstGaps: [String] {
    guard report.benchmark != nil else { return [] }
    if let none = words.noGaps { return [say("Lücken: ", "Gaps: ") + none] }
    return report.gaps.prefix(3).map { gap in
      let step = gap.nextStep.map { say(" Nächster Schritt: ", " Next step: ") + $0[language] } ?? ""
      return line(of: gap) + step
    }
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
    return switch report.benchmark?.basis {
    case nil: own + say(", ohne Vergleich mit anderen.", ", without comparison with others.")
    case .coded?:
      own
        + say(
          "; die Ziele sind Richtwerte, die wir aus Aussagen einer Studie abgeleitet haben. Gemessen ist nichts davon.",
          "; the targets are guide values that we derived from statements of a study. None of it is measured.")
    case .target?: own + say("; die Ziele haben Sie selbst gesetzt.", "; you set the targets yourself.")
    case .measured?, .published?:
      own
        + say(
          "; die Ziele sind Vergleichswerte aus den Antworten anderer.",
          "; the targets are benchmark values from the answers of others.")
    }
  }
}
