import Questionnaire
import Reports
import Scoring
import Words

/// The plan, line by line; what can be chosen has a number.
extension SpokenResult {
  /// A line of the plan with a number.
  enum PlanEntry: Sendable {
    case clarify(PlacedItem)
    case step(ReportStep, ReportLeg)
    case parked(PlacedItem)
  }

  /// In the order in which they are said.
  var planEntries: [PlanEntry] {
    report.legs.flatMap { leg in
      leg.clarify.prefix(Method.mostNamed).map(PlanEntry.clarify) + leg.steps.map { .step($0, leg) }
    } + report.parked.map(PlanEntry.parked)
  }

  var plan: [String] {
    var number = 0
    func numbered(_ text: String) -> String {
      number += 1
      return "\(number)  \(text)"
    }
    var lines = planHead
    for leg in report.legs {
      // Signs are not read out.
      let relaxed = words.relaxed(leg).replacing(" ◆", with: "")
      lines += ["", head(of: leg)] + (relaxed.isEmpty ? [] : [relaxed])
      for placed in leg.clarify.prefix(Method.mostNamed) { lines.append(numbered(clarify(placed))) }
      if leg.clarify.count > Method.mostNamed {
        lines.append("   " + PlanTexts.further(leg.clarify.count - Method.mostNamed)[language])
      }
      for step in leg.steps { lines.append(numbered(line(of: step))) }
    }
    if !report.parked.isEmpty { lines += ["", PlanTexts.parked[language] + ":"] }
    for placed in report.parked { lines.append(numbered(placed.item.title[language])) }
    return lines
  }

  private var planHead: [String] {
    let goal = report.plan?.goal.map { PlanTexts.goal[language] + " " + words.numbered($0) + ": " } ?? ""
    let about = report.plan?.steps.isEmpty == false ? [PlanTexts.about[language]] : []
    return [goal + sentences.plan] + about
  }

  private func head(of leg: ReportLeg) -> String {
    let title = leg.dimension.title[language]
    guard !leg.steps.isEmpty else {
      return title + ". " + (report.plan?.goal == nil ? PlanTexts.clarify : PlanTexts.isEnough)[language]
    }
    let (from, to) = (words.value(leg.value), words.value(leg.reached))
    return title + say(", von \(from) auf \(to) von 100: ", ", from \(from) to \(to) of 100: ")
      + words.summary(of: leg)
  }

  /// “Zuerst klären: Ziele (weiß nicht)”.
  func clarify(_ placed: PlacedItem) -> String {
    "\(PlanTexts.clarify[language]): \(placed.item.title[language]) (\(sentences.state(of: placed.id)))"
  }

  /// “Abstimmung, von 1 auf 2, ½ Tag, Kernfrage: Bestimmen Sie …”.
  private func line(of step: ReportStep) -> String {
    let from = words.level(step.from)
    var parts = [
      step.placed.item.title[language],
      say("von \(from) auf \(step.to.rawValue)", "from \(from) to \(step.to.rawValue)"),
      Vocabulary.time(step.time)[language],
    ]
    if let mark = words.mark(of: step) ?? (step.isParked ? PlanTexts.parkedStep[language] : nil) { parts.append(mark) }
    return parts.joined(separator: ", ") + ": " + step.text[language]
  }

  func details(of step: ReportStep, in leg: ReportLeg) -> [String] {
    var lines = [line(of: step)]
    if let why = step.placed.item.why { lines.append(say("Warum: ", "Why: ") + why[language]) }
    return lines
  }
}
