import Documents
package import Questionnaire
package import Scoring
import Words

/// What a result says in sentences: the stage or between which ones it lies, and what holds it back.
extension ReportWording {
  // MARK: Stage

  /// “2 von 4: Handwerk, knapp erreicht”, “2–3 von 4: Handwerk bis Integriert”; empty without stages.
  package var stageAnswer: String { stagePhrase.plain }

  /// The same with its number.
  var stagePhrase: Phrase {
    guard let stages = report.values.stages else { return "" }
    guard stages.answered != nil else { return Phrase(unsaid) }
    let all = Stage.allCases.count
    guard let stage = stages.settled else {
      let (low, high) = (stages.low, stages.high)
      return Phrase(
        say(
          "\(stages.numerals) von \(all): \(name(of: low)) bis \(name(of: high))",
          "\(stages.numerals) of \(all): \(name(of: low)) to \(name(of: high))"))
    }
    let number = Number(Double(stage.rawValue), shown: String(stage.rawValue), "stage")
    return "\(number)" + Phrase(say(" von \(all): \(name(of: stage))", " of \(all): \(name(of: stage))"))
      + Phrase(remark(on: companyMargin))
  }

  /// “2 Handwerk”, “2–3”, or that it cannot be said yet.
  package func stages(of dimension: DimensionValue) -> String {
    guard let stages = dimension.stages else { return dimension.isLeftOut ? Vocabulary.leftOut[language] : "–" }
    return self.stages(stages)
  }

  /// “knapp erreicht”, “knapp unter Reifestufe 3”; `nil` where no threshold is close.
  func worded(_ margin: StageMargin?) -> String? {
    switch margin {
    case nil: nil
    case .justReached: say("knapp erreicht", "only just reached")
    case .justBelow(let stage):
      say("knapp unter Reifestufe \(stage.rawValue)", "only just below stage \(stage.rawValue)")
    }
  }

  /// The same after a name: “, knapp erreicht”; empty where no threshold is close.
  private func remark(on margin: StageMargin?) -> String { worded(margin).map { ", " + $0 } ?? "" }

  /// How close the company's stage is to a threshold: one dimension can pull it down, only all together lift it.
  private var companyMargin: StageMargin? {
    guard let stage = report.values.stages?.answered else { return nil }
    let lowest = report.values.dimensions.filter { $0.stages?.answered == stage }
    if lowest.contains(where: { $0.margin == .justReached }) { return .justReached }
    guard let next = stage.next, lowest.allSatisfy({ $0.margin == .justBelow(next) }) else { return nil }
    return .justBelow(next)
  }

  /// “noch nicht zu sagen”.
  package var unsaid: String { say(Vocabulary.undecided) }

  /// What the stage hangs on and what the answered questions say; empty where it is settled.
  package var stageOpen: String {
    guard let stages = report.values.stages, stages.settled == nil else { return "" }
    let names = report.values.decides.map(title)
    let decides =
      names.count == 1
      ? say("Es entscheidet noch eine offene Frage: ", "One open question still decides: ")
      : say("Es entscheiden noch offene Fragen: ", "Open questions still decide: ")
    let answered = stages.answered.map {
      say(
        "Nach den beantworteten Fragen wäre es Reifestufe \(numbered($0))",
        "By the questions answered it would be stage \(numbered($0))") + remark(on: companyMargin) + "."
    }
    return [names.isEmpty ? nil : decides + named(names) + ".", answered].compactMap(\.self).joined(separator: " ")
  }

  /// “Strategie, Ziele, Budget und 5 weitere”.
  package func named(_ names: [String], most: Int = Method.mostNamed) -> String {
    let rest = names.count - min(most, names.count)
    guard rest > 0 else { return names.joined(separator: ", ") }
    return names.prefix(most).joined(separator: ", ")
      + (rest == 1 ? say(" und eine weitere", " and one more") : say(" und \(rest) weitere", " and \(rest) more"))
  }

  /// Dimensions without a stage, and why; empty where all have one.
  package var withoutStage: String {
    let values = report.values
    let unsaid = values.dimensions.filter { $0.stages != nil && $0.stages?.answered == nil }.map { title($0.id) }
    let left = values.leftOut.map(title)
    let parts = [
      unsaid.isEmpty || values.stages?.answered == nil
        ? nil
        : say(
          "Noch nicht zu sagen: \(unsaid.joined(separator: ", ")); dort ist keine Frage beantwortet.",
          "Cannot be said yet: \(unsaid.joined(separator: ", ")); no question has been answered there."),
      left.isEmpty
        ? nil
        : say(
          "Ohne Reifestufe: \(left.joined(separator: ", ")); dort trifft keine Frage zu.",
          "Without a stage: \(left.joined(separator: ", ")); no question applies there."),
    ]
    return parts.compactMap(\.self).joined(separator: " ")
  }

  /// “Zur Reifestufe 3 „Integriert“ fehlen 6 Schritte, etwa 7 Std.”; empty without such steps.
  package var goalSentence: String {
    guard let plan = report.plan, let goal = plan.goal, !plan.steps.isEmpty else { return "" }
    let (name, count, time) = (name(of: goal), steps(plan.steps.count), time(plan.minutes))
    return say(
      "Zur Reifestufe \(goal.rawValue) „\(name)“ \(plan.steps.count == 1 ? "fehlt" : "fehlen") \(count), \(sentence(time))",
      "Stage \(goal.rawValue) “\(name)” is \(count) away, \(time) of work.")
  }

  /// With a full stop, unless an abbreviation has one.
  func sentence(_ text: String) -> String { text.hasSuffix(".") ? text : text + "." }

  /// How the company's stage comes from its dimensions.
  package var stageRule: String {
    say(
      "Die Reifestufe des Unternehmens ist die niedrigste seiner Dimensionen.",
      "The stage of the company is the lowest of its dimensions.")
  }

  /// How the company's stage comes from its dimensions, and that nothing sums them up.
  package var stageSentence: String {
    stageRule + say(" Eine Gesamtpunktzahl gibt es nicht.", " There is no total score.")
  }

  // MARK: Bottleneck

  /// The dimensions that hold the company back; none stands out where all are level.
  package var bottleneck: String { bottleneck(of: report.values) }

  /// The same for other values of the report's questionnaire.
  package func bottleneck(of values: Values) -> String {
    let names = narrowest(values.narrowest.dimensions, of: values)
    return names + (values.narrowest.isProvisional && !names.isEmpty ? say(" (vorläufig)", " (provisional)") : "")
  }

  /// The dimensions that have most room to grow; none stands out where all are level, and none has any at 100.
  package var least: String {
    let least = report.values.narrowest.least
    let hasRoom = least.contains { id in
      report.values[id]?.answered.map { $0.result < Method.wholeValue } ?? false
    }
    return hasRoom ? narrowest(least, of: report.values) : ""
  }

  private func narrowest(_ dimensions: [DimensionID], of values: Values) -> String {
    dimensions.count > 1 && dimensions.count == values.dimensions.count
      ? say("alle Dimensionen gleichauf", "all dimensions are level") : dimensions.map(title).joined(separator: ", ")
  }

  /// What “Engpass” is called where none holds the company back: “am ehesten ausbaufähig”.
  package var leastTitle: String { say("Am ehesten ausbaufähig", "Most room to grow") }

  /// Which dimensions are nearly as narrow, and that open questions can still change it; empty where neither holds.
  package var bottleneckRemarks: String {
    let narrowest = report.values.narrowest
    let near = narrowest.near.map(title).joined(separator: ", ")
    let parts = [
      near.isEmpty ? nil : say("Fast gleichauf: \(near).", "Nearly level: \(near)."),
      narrowest.isProvisional && !narrowest.dimensions.isEmpty
        ? say(
          "Vorläufig heißt: Die offenen Fragen können den Engpass noch ändern.",
          "Provisional means that the open questions may still change the bottleneck.") : nil,
    ]
    return parts.compactMap(\.self).joined(separator: " ")
  }

  /// Why the stage is not known yet.
  package var unknownStage: String {
    say(
      "Solange keine Frage beantwortet ist, lässt sich keine Reifestufe nennen.",
      "While no question has been answered, no stage can be named.")
  }

  /// What stands in place of a stage where the questionnaire has neither stages nor a verdict.
  package var noStages: String {
    say(
      "Dieser Fragebogen führt zu keiner Reifestufe; es zählen die Werte der Dimensionen.",
      "This questionnaire leads to no stage; what counts are the values of the dimensions.")
  }

  /// The heading over what the next stage lacks.
  package var missingTitle: String {
    say("Bis zur nächsten Reifestufe fehlt noch", "Still missing for the next stage")
  }

  // MARK: Verdict

  /// What a verdict says.
  package func text(of result: VerdictResult) -> String { result.verdict.text[language] }

  /// “Noch eine Frage offen: Zeit”; where a verdict may hang on more, which comes first.
  package func title(of open: OpenVerdict) -> String {
    (isOnlyOpen(open)
      ? say("Noch eine Frage offen: ", "One question still open: ")
      : say("Noch Fragen offen, zuerst: ", "Questions still open, first: ")) + title(open.item)
  }

  /// Whether no other core question that verdicts ask lacks an answer.
  private func isOnlyOpen(_ open: OpenVerdict) -> Bool {
    let items = report.questionnaire.outcome?.verdicts.compactMap(\.when).flatMap(\.items) ?? []
    return report.answers.allSatisfy { answer in
      answer.id == open.item || !items.contains(answer.id) || answer.item.scored?.isCore != true
        || !answer.standing.isApplicable || answer.standing.level != nil
    }
  }

  /// The question that a verdict hangs on, and that the verdict waits for it.
  package func text(of open: OpenVerdict) -> String {
    let question = report.questionnaire.item(open.item)?.question[language] ?? ""
    guard isOnlyOpen(open) else {
      return say(
        "Beantworten Sie sie, dann steht hier ein Rat. Die erste lautet: „\(question)“",
        "Answer them and our advice will stand here. The first is: “\(question)”")
    }
    return say(
      "Beantworten Sie diese Frage, dann steht hier ein Rat: „\(question)“",
      "Answer this question and our advice will stand here: “\(question)”")
  }

  /// A first step, with the item that it comes from.
  package func stepText(_ step: VerdictResult.FirstStep) -> String {
    guard let item = step.item else { return step.text[language] }
    return step.text[language] + say(" (zu: \(title(item)))", " (on: \(title(item)))")
  }

  /// “Unser Vorschlag: Google-Unternehmensprofil”; the title alone where the rank has no name.
  package func title(of entry: Advice.Entry, at rank: Int, in advice: Advice) -> String {
    guard advice.ranks.indices.contains(rank) else { return entry.title[language] }
    return advice.ranks[rank][language] + ": " + entry.title[language]
  }
}
