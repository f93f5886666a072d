import Benchmarks
import Questionnaire
import Reports
import Scoring
import Words

/// What a result comes to, in sentences that screens and the line dialogue share.
struct ResultSentences {
  let report: GapReport
  let language: Language
  private let words: ReportWording

  init(_ report: GapReport, _ language: Language) {
    self.report = report
    self.language = language
    words = ReportWording(report, language: language)
  }

  private var values: Values { report.values }
  private func say(_ german: String, _ english: String) -> String { words.say(german, english) }
  private func say(_ text: LocalizedText) -> String { text[language] }

  // MARK: Stage

  /// “Reifestufe 2 von 4: Handwerk.”
  var stageHead: String {
    guard let stages = values.stages else {
      return say("Keine Reifestufe: Keine Frage trifft zu.", "No stage: no question applies.")
    }
    guard stages.answered != nil else {
      return say(
        "Reifestufe noch nicht zu sagen: Keine Frage ist beantwortet.",
        "The stage cannot be told yet: no question has been answered.")
    }
    let number = Self.number(stages)
    let label = say("Reifestufe \(number) von 4: ", "Stage \(number) of 4: ")
    let (low, high) = (words.name(of: stages.low), words.name(of: stages.high))
    if stages.settled != nil {
      return label + low + (isJustReached ? say(", knapp erreicht.", ", just reached.") : ".")
    }
    let isNext = stages.low.next == stages.high
    return label + low + (isNext ? say(" oder ", " or ") : say(" bis ", " to ")) + high + "."
  }

  /// What the stage means, or what it hangs on.
  var stageRest: String {
    guard let stages = values.stages, let answered = stages.answered else { return "" }
    if let stage = stages.settled { return joined([words.meaning(of: stage), aside]) }
    let decides = named(values.decides)
    let verb =
      values.decides.count == 1 ? say("Es entscheidet: ", "What decides: ") : say("Es entscheiden: ", "What decides: ")
    return joined([
      decides.isEmpty ? "" : verb + decides + ".",
      say(
        "Was beantwortet ist, spricht für \(words.numbered(answered)).",
        "What has been answered speaks for \(words.numbered(answered))."), aside,
    ])
  }

  /// “2”, “2–3”.
  static func number(_ stages: StageInterval) -> String {
    stages.settled.map { "\($0.rawValue)" } ?? "\(stages.low.rawValue)–\(stages.high.rawValue)"
  }

  /// Dimensions of which nothing is known, or nothing applies.
  private var aside: String {
    let unsaid = values.unsaid.map(words.title).joined(separator: ", ")
    let leftOut = values.leftOut.map(words.title).joined(separator: ", ")
    return joined([
      unsaid.isEmpty ? "" : say("Noch nicht zu sagen: \(unsaid).", "Cannot be told yet: \(unsaid)."),
      leftOut.isEmpty
        ? "" : say("Entfällt, weil nichts zutrifft: \(leftOut).", "Left out, as nothing applies: \(leftOut)."),
    ])
  }

  /// The company is where its lowest dimensions are, so it is close where one of them is.
  private var isJustReached: Bool {
    values.dimensions.contains { $0.margin == .justReached && $0.stages?.answered == values.stages?.answered }
  }

  /// Which dimensions are close to a threshold, a sentence each.
  var margins: [String] {
    values.dimensions.compactMap { dimension in
      guard let margin = dimension.margin, let stage = dimension.stages?.answered else { return nil }
      let name = words.title(dimension.id)
      return switch margin {
      case .justReached:
        say(
          "\(name) hat Reifestufe \(stage.rawValue) knapp erreicht.",
          "\(name) has just reached stage \(stage.rawValue).")
      case .justBelow(let next):
        say("\(name) liegt knapp unter Reifestufe \(next.rawValue).", "\(name) is just below stage \(next.rawValue).")
      }
    }
  }

  // MARK: Bottleneck

  /// “Engpass”, “Engpass (vorläufig)”, “Am ehesten ausbaufähig”; `nil` where there is none.
  var bottleneckLabel: String? {
    if !values.narrowest.least.isEmpty { return say("Am ehesten ausbaufähig", "Most room to grow") }
    guard !values.narrowest.dimensions.isEmpty else { return nil }
    return say(Vocabulary.bottleneck) + (values.narrowest.isProvisional ? say(" (vorläufig)", " (provisional)") : "")
  }

  /// The dimensions that it names.
  var bottleneckNames: String {
    let narrowest = values.narrowest
    return narrowest.least.isEmpty ? words.bottleneck : narrowest.least.map(words.title).joined(separator: ", ")
  }

  /// What stands behind the names: what is as narrow, and what the next stage lacks.
  var bottleneckRest: String {
    let near = values.narrowest.near.map(words.title).joined(separator: ", ")
    return joined([near.isEmpty ? "" : say("Fast gleichauf: \(near).", "Almost level: \(near)."), toNext])
  }

  /// “Engpass: Organisation. Zur Reifestufe 3 „Integriert“ fehlen 6 Schritte, etwa 7 Std.”
  var bottleneck: String? {
    bottleneckLabel.map { joined([$0 + ": " + bottleneckNames + ".", bottleneckRest]) }
  }

  /// “Zur Reifestufe 3 „Integriert“ fehlen 6 Schritte, etwa 7 Std.”; empty without a step.
  var toNext: String {
    guard let plan = report.plan, let goal = plan.goal, !plan.steps.isEmpty else { return "" }
    let (number, name) = (goal.rawValue, words.name(of: goal))
    let steps = words.steps(plan.steps.count)
    let time = words.time(plan.minutes)
    let verb = plan.steps.count == 1 ? say("fehlt", "is missing") : say("fehlen", "are missing")
    return sentence(
      say(
        "Zur Reifestufe \(number) „\(name)“ \(verb) \(steps), \(time)",
        "For stage \(number) “\(name)”, \(steps) \(verb), \(time)"))
  }

  // MARK: Plan

  /// “6 Schritte, etwa 7 Std.”
  func summary(_ count: Int, minutes: Int) -> String { words.steps(count) + ", " + words.time(minutes) }

  /// What the whole plan comes to, or why there is none.
  var plan: String {
    guard let plan = report.plan, values.stages?.answered != nil else { return say(PlanTexts.nothingAnswered) }
    guard plan.goal != nil else { return say(plan.legs.isEmpty ? PlanTexts.highest : PlanTexts.highestOpen) }
    return sentence(summary(plan.steps.count, minutes: plan.minutes))
  }

  /// “Wert 32 → 51 · 5 Schritte, etwa 6 Std.”
  func summary(of leg: ReportLeg) -> String {
    guard !leg.steps.isEmpty else { return "" }
    let values = [leg.value, leg.reached].map(words.value).joined(separator: " → ")
    return say(PlanTexts.value) + " " + values + " · " + summary(leg.steps.count, minutes: leg.minutes)
  }

  /// Why a question is to be cleared up: don't know, or no answer.
  func state(of item: ItemID) -> String {
    Vocabulary.name(of: report.standings[item] ?? .unanswered, in: language)
  }

  /// “1 → 2”.
  func levels(of step: ReportStep) -> String { "\(words.level(step.from)) → \(step.to.rawValue)" }

  // MARK: What works, and what to do

  /// “Was schon trägt: Leitung macht selbst mit · Dranbleiben”.
  var works: String {
    let titles = report.strengths.map { $0.placed.item.title[language] }.joined(separator: " · ")
    return titles.isEmpty ? say(PlanTexts.nothingWorks) : titles
  }

  /// What stands in place of next steps.
  var noSteps: String {
    guard report.header.answeredCount > 0 else {
      return say("Noch kein Schritt: Es ist keine Frage beantwortet.", "No step yet: no question has been answered.")
    }
    if report.benchmark == nil, !report.hasStages { return words.noProfiles }
    return say(
      "Kein weiterer Schritt: Halten Sie, was Sie erreicht haben, und schätzen Sie sich in einem Jahr wieder ein.",
      "No further step: keep what you have reached, and assess yourselves again in a year.")
  }

  // MARK: Guide values

  /// “zwischen ◇ und ◆”; `nil` where the place cannot be told.
  func place(of value: DimensionValue) -> String? {
    guard let place = value.place else { return nil }
    let word =
      switch place.word {
      case .below: value.guide?.lessSuccessful == nil ? Vocabulary.belowTarget : Vocabulary.belowGuideValues
      case .between: Vocabulary.betweenGuideValues
      case .at: Vocabulary.atGuideValue
      case .indistinct: Vocabulary.indistinct
      }
    let percent = place.percent.map { ", " + Numerals.percent($0.rounded(), in: language) } ?? ""
    return say(word) + percent
  }

  /// “6 von 8 Richtwerten sind eigene Setzung (†)”; `nil` where none is.
  func own(_ guide: GuideValue?) -> String? {
    guard let guide, guide.own > 0 else { return nil }
    return say(Vocabulary.ownGuideValues(guide.own, of: guide.of))
  }

  /// What ◆ and ◇ are; empty without a benchmark.
  var legend: String {
    guard let benchmark = report.benchmark else { return "" }
    let text =
      switch benchmark.basis {
      case .measured: ResultTexts.measured
      case .coded, .published: ResultTexts.coded
      case .target: ResultTexts.ownTarget
      }
    let guides = values.dimensions.compactMap(\.guide)
    let (own, all) = (guides.reduce(0) { $0 + $1.own }, guides.reduce(0) { $0 + $1.of })
    return joined([
      say(benchmark.title) + ": " + say(text) + ".",
      own > 0 ? say(Vocabulary.ownGuideValues(own, of: all)) + "." : "",
      guides.contains(where: \.isPartial) ? say(ResultTexts.legendShared) : "",
    ])
  }

  /// “Fachwissen: Breite 3 von 9 (Antwort 3 oder 4) · Tiefe 1 von 9 (Antwort 4)”; `nil` where there is none to tell.
  var expertise: String? {
    // Of the two or three questions of a short form breadth and depth say nothing.
    guard report.header.form == .full, let expertise = values.expertise else { return nil }
    let name = report.questionnaire.dimensions.flatMap(\.fields).first(where: \.hasBreadth).map { say($0.title) } ?? ""
    func expected(_ derivation: Derivation?) -> String {
      derivation.map { " (◆ \(Numerals.oneDecimal($0.result, in: language)))" } ?? ""
    }
    let (breadth, depth) = (expected(expertise.expected?.breadth), expected(expertise.expected?.depth))
    return say(
      "\(name): Breite \(expertise.breadth) von \(expertise.of)\(breadth), Antwort 3 oder 4; "
        + "Tiefe \(expertise.depth) von \(expertise.of)\(depth), Antwort 4",
      "\(name): breadth \(expertise.breadth) of \(expertise.of)\(breadth), answer 3 or 4; "
        + "depth \(expertise.depth) of \(expertise.of)\(depth), answer 4")
  }

  // MARK: Parts

  /// “Ziele, Krisenplan, Budget und 3 weitere Fragen”: the first by name.
  private func named(_ items: [ItemID]) -> String {
    let titles = items.prefix(Method.mostNamed).map(words.title).joined(separator: ", ")
    let rest = items.count - Method.mostNamed
    return rest > 0 ? titles + " " + say(PlanTexts.further(rest)) : titles
  }

  private func joined(_ parts: [String]) -> String { parts.filter { !$0.isEmpty }.joined(separator: " ") }

  /// An abbreviation at the end has its point already.
  private func sentence(_ text: String) -> String { text.hasSuffix(".") ? text : text + "." }
}
