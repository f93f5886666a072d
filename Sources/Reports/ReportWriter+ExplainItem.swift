import Benchmarks
import Questionnaire
import Scoring
import TextDocuments
import Words

extension ReportWriter {
  /// An item: how the answer became a level, what it weighs, and the gap with its factors and sources.
  mutating func explain(item id: ItemID) {
    guard let answer = report.answer(to: id) else {
      return page.paragraph(
        report.questionnaire.item(id) == nil
          ? say("Diese Frage gibt es hier nicht.", "There is no such question here.")
          : say(
            "\(title(id)): Die Kurzform stellt diese Frage nicht.",
            "\(title(id)): the short form does not ask this question."))
    }
    page.subheading("\(answer.number). \(answer.item.title[language]) [\(id)]")
    page.blank()
    var entries: [(label: String, text: String)] = [(say("Frage", "Question"), answer.item.question[language])]
    if answer.isAssumed {
      entries.append((say("Angenommen", "Assumed"), words.standing(answer.standing)))
    } else if answer.isJoint {
      entries += jointEntries(answer)
    } else {
      entries.append((say("Antwort", "Answer"), derivation(of: answer)))
    }
    if let level = answer.level, let anchor = answer.item.anchor(of: level, in: language) {
      entries.append((say("Das heißt", "That means"), anchor))
    }
    if let placed = answer.placed {
      entries += weightEntries(answer, placed)
      entries += comparisonEntries(answer, placed)
    } else {
      entries.append(
        (say("Wirkung", "Effect"), say("Diese Angabe geht in keinen Wert ein.", "This answer enters no value.")))
    }
    page.entries(entries, indent: 2)
  }

  /// What the people answered, as far as it may be seen, and where that puts the company.
  private func jointEntries(_ answer: ReportAnswer) -> [(label: String, text: String)] {
    var entries = answer.details(in: language).map { (label: say("Antwort", "Answer"), text: $0) }
    if !answer.withheld.isEmpty { entries.append((say("Antwort", "Answer"), words.withheld(answer.withheld))) }
    if let company = (answer.item.scored == nil ? nil : words.standing(answer.standing)) {
      entries.append(
        (say("Unternehmen", "Company"), company + say(" (Median der Perspektiven)", " (median of the perspectives)")))
    }
    return entries
  }

  /// From the response to the level (method §2).
  private func derivation(of answer: ReportAnswer) -> String {
    let level = answer.level.map { say("Antwort \($0.rawValue)", "answer \($0.rawValue)") } ?? ""
    switch (answer.response, answer.item.kind) {
    case (nil, _): return Vocabulary.unanswered[language] + openEffect(of: answer)
    case (.dontKnow, _): return Vocabulary.dontKnow[language] + openEffect(of: answer)
    case (.notApplicable, _):
      return Vocabulary.notApplicable[language] + say(": zählt nirgends mit", ": counts nowhere")
    case (.options(let chosen), .multiple(let scale)):
      let count = scale.count(of: chosen)
      let names = answer.chosen.map { $0[language] }.joined(separator: dot)
      let table = Level.allCases.map {
        say("ab \(scale.bounds[$0]) Antwort \($0.rawValue)", "from \(scale.bounds[$0]) answer \($0.rawValue)")
      }
      return say("\(count) gewählte, die zählen", "\(count) chosen that count")
        + (names.isEmpty ? "" : " (\(names))") + "; " + table.joined(separator: ", ") + " → " + level
    case (.share(let percent), .share(let scale)):
      let table = Level.allCases.map {
        let bound = arithmetic.number(scale.bounds[$0])
        return say("ab \(bound) % Antwort \($0.rawValue)", "from \(bound)% answer \($0.rawValue)")
      }
      return Numerals.percent(percent, in: language) + "; " + table.joined(separator: ", ") + " → "
        + level
    case (.option, .single), (.level, .share):
      return answer.details(in: language).joined(separator: dot) + " → " + level
    case (.text(let text), _): return text
    case (.some, .choice): return answer.details(in: language).joined(separator: dot)
    default: return level
    }
  }

  private func openEffect(of answer: ReportAnswer) -> String {
    guard answer.item.scored != nil else { return "" }
    return say(
      ": keine Antwort 0–4; bleibt aus dem Wert heraus und senkt die Abdeckung",
      ": no answer 0–4; stays out of the value and lowers the coverage")
  }

  private func weightEntries(_ answer: ReportAnswer, _ placed: PlacedItem) -> [(label: String, text: String)] {
    let weight = arithmetic.weight(placed.traits.weight)
    var text = "\(weight) (\(path(placed)))"
    if let level = answer.standing.level {
      text +=
        say("; Beitrag zur Summe: ", "; share of the sum: ") + "\(weight)\u{A0}×\u{A0}\(self.level(level)) "
        + arithmetic.result(placed.traits.weight * level)
    }
    var entries = [(say("Gewicht", "Weight"), text)]
    if placed.traits.isCore, report.hasStages {
      entries.append(
        (
          say("Kernfrage", "Core question"),
          answer.standing.isApplicable
            ? say("erlaubt ihrer Dimension höchstens ", "allows its dimension at most ")
              + numbered(.allowed(by: answer.standing))
            : say("wird übergangen", "is skipped")
        ))
    }
    return entries
  }

  private func comparisonEntries(_ answer: ReportAnswer, _ placed: PlacedItem) -> [(label: String, text: String)] {
    guard let benchmark = report.benchmark else { return [] }
    var entries: [(label: String, text: String)] = []
    if answer.standing == .notApplicable {
      entries.append(
        (
          say("Vergleich", "Comparison"),
          say("entfällt, denn die Frage trifft nicht zu", "left out, because the question does not apply")
        ))
    } else if let value = benchmark.values[answer.id] {
      entries.append(
        (
          say("Vergleich", "Comparison"),
          say("Erfolgreiche: Antwort ", "successful: answer ") + level(value.levels.target)
            + say(", weniger Erfolgreiche: Antwort ", ", less successful: answer ") + level(value.levels.contrast)
        ))
      entries.append((say("Grundlage", "Basis"), words.origin(of: value, in: benchmark)))
      if let why = value.why { entries.append((say("Begründung", "Reason"), why[language])) }
      entries += gapEntries(answer, value)
    } else {
      entries.append((say("Vergleich", "Comparison"), say("kein Vergleichswert", "no benchmark value")))
    }
    for figure in benchmark.published(for: answer.id) {
      entries.append((say("Veröffentlicht", "Published"), words.worded(figure)))
    }
    return entries
  }

  private func gapEntries(_ answer: ReportAnswer, _ value: BenchmarkValue) -> [(label: String, text: String)] {
    guard let own = answer.standing.level else {
      return [(Vocabulary.gap[language], say("ohne Antwort 0–4 keine Lücke", "without an answer 0–4 no gap"))]
    }
    let difference = arithmetic.levels(of: .difference(value.levels.target, own))
    guard let gap = report.gap(of: answer.id) else {
      return [(Vocabulary.gap[language], difference + say(": Ziel erreicht", ": target reached"))]
    }
    let meaning =
      value.levels.isPlain
      ? say("Lücke × (Erfolgreiche − weniger Erfolgreiche) × Gewicht", "gap × (successful − less successful) × weight")
      : say(
        "Lücke × unteres Ende des 95-%-Intervalls des Unterschieds × Gewicht",
        "gap × lower end of the 95% interval of the difference × weight")
    return [
      (Vocabulary.gap[language], difference),
      (say("Vorrang", "Priority"), "\(meaning): \(arithmetic.text(of: gap.gap.product))"),
      (
        say("Platz", "Rank"),
        say("\(gap.rank) von \(report.gaps.count) Lücken", "\(gap.rank) of \(report.gaps.count) gaps")
      ),
    ]
  }
}
