import Benchmarks
import Questionnaire
import Reports
import Scoring
import Words

/// What a result comes to, in sentences that screens and the line dialogue share.
struct ResultSentences: Speaking {
  let report: GapReport
  let language: Language
  private let words: ReportWording

  init(_ report: GapReport, _ language: Language) {
    self.report = report
    self.language = language
    words = ReportWording(report, language: language)
  }

  private var values: Values { report.values }

  // MARK: Stage

  /// “Reifestufe 2 von 4: Handwerk.”
  var stageHead: String {
    let answer = words.stageAnswer
    return answer.isEmpty
      ? say("Keine Reifestufe: Keine Frage trifft zu.", "No stage: no question applies.")
      : say(Vocabulary.stage) + " " + answer + "."
  }

  /// What the stage means, or what it hangs on.
  var stageRest: String {
    guard let stages = values.stages else { return "" }
    guard stages.answered != nil else { return words.unknownStage }
    return joined([stages.settled.map(words.meaning) ?? words.stageOpen, words.withoutStage])
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
          "\(name) has only just reached stage \(stage.rawValue).")
      case .justBelow(let next):
        say(
          "\(name) liegt knapp unter Reifestufe \(next.rawValue).",
          "\(name) is only just below stage \(next.rawValue).")
      }
    }
  }

  // MARK: Bottleneck

  /// “Engpass: Organisation (vorläufig).”, “Am ehesten ausbaufähig: Kultur.”; `nil` where there is none.
  var bottleneckHead: String? {
    if !words.least.isEmpty { return words.leastTitle + ": " + words.least + "." }
    return values.narrowest.dimensions.isEmpty ? nil : say(Vocabulary.bottleneck) + ": " + words.bottleneck + "."
  }

  /// What the next stage lacks, and what is nearly as narrow.
  var bottleneckRest: String { joined([words.goalSentence, words.bottleneckRemarks]) }

  // MARK: Plan

  /// What the whole plan comes to, or why there is none.
  var plan: String {
    guard let plan = report.plan, values.stages?.answered != nil else { return say(PlanTexts.nothingAnswered) }
    guard plan.goal != nil else { return say(plan.legs.isEmpty ? PlanTexts.highest : PlanTexts.highestOpen) }
    let summary = words.planSummary
    return summary.hasSuffix(".") ? summary : summary + "."
  }

  /// “Wert 32 → 51 · 5 Schritte, etwa 6 Std.”
  func summary(of leg: ReportLeg) -> String {
    guard !leg.steps.isEmpty else { return "" }
    return words.values(of: leg) + " · " + words.summary(of: leg)
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

  /// “4 Punkte sind nicht angekreuzt, darunter …”; empty where nothing is open.
  var toCheck: String { words.checkReminder }

  /// What stands in place of next steps.
  var noSteps: String {
    report.header.answeredCount > 0 && report.benchmark == nil && !report.hasStages ? words.noProfiles : words.noNext
  }

  // MARK: Guide values

  /// “zwischen ◇ und ◆”, of a measured benchmark with the per cent; `nil` where the place cannot be told.
  func place(of value: DimensionValue) -> String? {
    guard let place = value.place else { return nil }
    let percent = place.percent.map { ", " + Numerals.percent($0.rounded(), in: language) } ?? ""
    return words.place(of: value) + percent
  }

  /// What ◆ and ◇ are; empty without a benchmark.
  var legend: String {
    guard let benchmark = report.benchmark else { return "" }
    guard report.profileBasis != nil else { return say(benchmark.title) + ": " + words.noSuccessfulGroup }
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
      derivation.map { derivation in
        let number = Numerals.oneDecimal(derivation.result, in: language)
        return say(" (Erfolgreiche im Mittel \(number))", " (the successful on average \(number))")
      } ?? ""
    }
    let (breadth, depth) = (expected(expertise.expected?.breadth), expected(expertise.expected?.depth))
    return say(
      "\(name): Breite \(expertise.breadth) von \(expertise.of)\(breadth), Antwort 3 oder 4; "
        + "Tiefe \(expertise.depth) von \(expertise.of)\(depth), Antwort 4",
      "\(name): breadth \(expertise.breadth) of \(expertise.of)\(breadth), answer 3 or 4; "
        + "depth \(expertise.depth) of \(expertise.of)\(depth), answer 4")
  }

  private func joined(_ parts: [String]) -> String { parts.filter { !$0.isEmpty }.joined(separator: " ") }
}
