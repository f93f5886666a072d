import Documents
import Questionnaire
import Reports
import Scoring
import Words

/// How a dimension comes to its stage, or to two of them (method §4).
extension Explainer {
  /// Every condition by the answered questions; with open ones also at both ends.
  func stageTerms(_ value: DimensionValue) -> [Term] {
    guard let stages = value.stages else { return [] }
    var terms = value.stageTests.filter { $0.stage > .tryingOut }.map {
      Term(words.numbered($0.stage), examined($0, of: value.id, open: nil))
    }
    if value.stageTests.isEmpty {
      terms.append(
        Term(
          say("Nach den Antworten", "By the answers"),
          say("noch nicht zu sagen: Nichts ist beantwortet.", "cannot be said yet: nothing is answered.")))
    }
    if value.isUncertain {
      let ends = [
        (say("Offene auf 0", "Open ones at 0"), value.lowTests, stages.low, Method.openLevels.lowerBound),
        (say("Offene auf 4", "Open ones at 4"), value.highTests, stages.high, Method.openLevels.upperBound),
      ]
      terms += ends.flatMap { label, tests, stage, open in
        tests.filter { $0.stage > .tryingOut && ($0.stage == stage || $0.stage == stage.next) }
          .map { Term(label + ", " + words.numbered($0.stage), examined($0, of: value.id, open: open)) }
      }
    }
    terms.append(Term(Vocabulary.stage[language], named(stages)))
    if !value.decides.isEmpty { terms.append(decisionTerm(value)) }
    if let missing = value.missing, let answered = value.answered {
      terms.append(
        Term(
          say("Bis „\(words.name(of: missing.stage))“", "Up to “\(words.name(of: missing.stage))”"),
          lacking(missing, answered)))
    }
    if let margin = value.margin, let own = value.value, let uncertainty = value.uncertainty {
      terms.append(Term(say("Knapp", "Close"), self.margin(margin, value, own, uncertainty)))
    }
    return terms
  }

  /// “2 Handwerk”, “2–3: offene Antworten können es ändern; nach den Antworten 3 Integriert”.
  func named(_ stages: StageInterval) -> String {
    if let stage = stages.settled, stages.answered == stage { return words.numbered(stage) }
    let answered =
      stages.answered.map { say("; nach den Antworten ", "; by the answers ") + words.numbered($0) }
      ?? say("; noch keine Antwort", "; no answer yet")
    guard let stage = stages.settled else {
      return stages.numerals
        + say(
          ": unten mit allen offenen Fragen auf 0, oben mit allen auf 4",
          ": the lower with all open questions at 0, the upper with all at 4") + answered
    }
    return words.numbered(stage)
      + say(", wie immer die offenen Fragen ausgehen", ", however the open questions turn out") + answered
  }

  private func decisionTerm(_ value: DimensionValue) -> Term {
    let items = value.decides.map { id in
      words.title(id)
        + (report.questionnaire.item(id)?.scored?.isCore == true ? say(" (Kernfrage)", " (core question)") : "")
    }
    return Term(
      say("Entscheidet", "Decides"),
      items.joined(separator: ", ")
        + say(
          "; offene Kernfragen immer, andere nur, solange der Wert ohne sie eine Schwelle verfehlen kann",
          "; open core questions always, others only while the value may miss a threshold without them"))
  }

  /// “25 − 18,75 = 6,25 Punkte; Kernfragen unter 1: Plattformen (0)”.
  private func lacking(_ missing: Missing, _ answered: Derivation) -> String {
    var parts: [String] = []
    if missing.points > 0 {
      let difference = Derivation.difference(missing.stage.threshold, answered.result)
      parts.append(arithmetic.text(of: difference) + say(" Punkte", " points"))
    }
    if !missing.core.isEmpty {
      let core = missing.core.map { "\(words.title($0)) (\(standing(of: $0)))" }.joined(separator: ", ")
      let gate = words.level(missing.stage.gate)
      parts.append(say("Kernfragen unter \(gate): ", "core questions below \(gate): ") + core)
    }
    return parts.joined(separator: "; ")
  }

  private func standing(of id: ItemID) -> String {
    report.answer(to: id).map { words.shortStanding($0.standing) } ?? "–"
  }

  private func margin(
    _ margin: StageMargin, _ value: DimensionValue, _ own: Double, _ uncertainty: Derivation
  ) -> String {
    let half = "u/2: " + arithmetic.text(of: .product([uncertainty.result, Method.marginShare]))
    switch margin {
    case .justReached:
      let threshold = value.stageTests.last(where: \.isPassed)?.stage.threshold ?? 0
      return say("knapp erreicht: ", "only just reached: ") + arithmetic.text(of: .difference(own, threshold))
        + say(" über der Schwelle, höchstens ", " above the threshold, at most ") + half
    case .justBelow(let stage):
      return say("knapp unter ", "only just below ") + words.numbered(stage) + ": "
        + arithmetic.text(of: .difference(stage.threshold, own))
        + say(" unter der Schwelle, höchstens ", " below the threshold, at most ") + half
    }
  }

  /// “Wert 56,25 ≥ 50: ja; Kernfragen ab 2: Plattformen 1: nein → nicht erreicht”.
  ///
  /// - Parameter open: at which level open questions stand; `nil` = they are skipped.
  private func examined(_ test: StageTest, of dimension: DimensionID, open: Double?) -> String {
    test.needs.map { examined($0, of: dimension, open: open) }.joined(separator: "; ") + " → "
      + (test.isPassed ? say("erreicht", "reached") : say("nicht erreicht", "not reached"))
  }

  private func examined(_ need: StageTest.Need, of dimension: DimensionID, open: Double?) -> String {
    switch need {
    case .value(let value, let least):
      return say("Wert ", "value ") + "\(arithmetic.number(value)) ≥ \(arithmetic.number(least)): "
        + yesOrNo(need.isMet)
    case .core(let least, let below):
      let items = report.answers.filter { $0.placed?.dimension.id == dimension && $0.item.scored?.isCore == true }
        .map { answer -> String in
          let name = "\(answer.item.title[language]) \(words.shortStanding(answer.standing))"
          guard answer.standing.isApplicable else { return name + say(" (zählt nicht)", " (does not count)") }
          guard answer.standing.level == nil else { return name + ": " + yesOrNo(!below.contains(answer.id)) }
          guard let open else { return name + say(" (ausgelassen)", " (skipped)") }
          let level = words.level(open)
          return name + say(", hier auf \(level): ", ", here at \(level): ") + yesOrNo(!below.contains(answer.id))
        }
      let gate = words.level(least)
      return items.isEmpty
        ? say("keine Kernfragen", "no core questions")
        : say("Kernfragen ab \(gate): ", "core questions from \(gate): ") + items.joined(separator: ", ")
    }
  }
}
