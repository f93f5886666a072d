import Benchmarks
import Documents
import Questionnaire
import Reports
import Scoring
import Words

extension Explainer {
  /// An item: how the answer became a level, what it weighs, and the gap with its factors and sources.
  func item(_ id: ItemID) -> [Block] {
    guard let answer = report.answer(to: id) else {
      let title = words.title(id)
      return [
        .words(
          report.questionnaire.item(id) == nil
            ? say("Diese Frage gibt es hier nicht.", "There is no such question here.")
            : say(
              "\(title): Die Kurzform stellt diese Frage nicht.",
              "\(title): the short form does not ask this question."))
      ]
    }
    var terms = [Term(say("Frage", "Question"), answer.item.question[language])]
    if answer.isAssumed {
      terms.append(Term(say("Angenommen", "Assumed"), words.standing(answer.standing)))
    } else if answer.isJoint {
      terms += jointTerms(answer)
    } else {
      terms.append(Term(Phrase(say("Antwort", "Answer")), derivation(of: answer)))
    }
    if let level = answer.level, let anchor = answer.item.anchor(of: level, in: language) {
      terms.append(Term(say("Das heißt", "That means"), anchor))
    }
    if let placed = answer.placed {
      terms += weightTerms(answer, placed) + comparisonTerms(answer, placed)
    } else {
      terms.append(
        Term(say("Wirkung", "Effect"), say("Diese Angabe geht in keinen Wert ein.", "This answer enters no value.")))
    }
    return [.explained("\(answer.number). \(answer.item.title[language]) [\(id)]", terms)]
  }

  /// What the people answered, as far as it may be seen, and where that puts the company.
  private func jointTerms(_ answer: ReportAnswer) -> [Term] {
    let label = say("Antwort", "Answer")
    var terms = answer.details(in: language).map { Term(label, $0) }
    if !answer.withheld.isEmpty { terms.append(Term(label, words.withheld(answer.withheld))) }
    if answer.item.scored != nil {
      terms.append(
        Term(
          say("Unternehmen", "Company"),
          words.standing(answer.standing) + say(" (Median der Perspektiven)", " (median of the perspectives)")))
    }
    return terms
  }

  /// From the response to the level (method §2).
  private func derivation(of answer: ReportAnswer) -> Phrase {
    switch answer.response {
    case nil: return Phrase(Vocabulary.unanswered[language] + openEffect(of: answer))
    case .dontKnow: return Phrase(Vocabulary.dontKnow[language] + openEffect(of: answer))
    case .notApplicable:
      return Phrase(Vocabulary.notApplicable[language] + say(": zählt nirgends mit", ": counts nowhere"))
    case .text(let text): return .own(text)
    case .some(let response): return Phrase(derivation(of: answer, response))
    }
  }

  private func derivation(of answer: ReportAnswer, _ response: Response) -> String {
    let details = answer.details(in: language).joined(separator: words.separator)
    // Choices lead to no level.
    guard let derivation = answer.item.derivation(of: response) else { return details }
    let level = say("Antwort \(derivation.level.rawValue)", "answer \(derivation.level.rawValue)")
    switch derivation {
    case .given:
      if case .level = answer.item.kind { return level }
      return details + " → " + level
    case .counted(let count, let bounds):
      let names = answer.chosen.map { $0[language] }.joined(separator: words.separator)
      return say("\(count) gewählte, die zählen", "\(count) chosen that count") + (names.isEmpty ? "" : " (\(names))")
        + "; " + table(bounds) { "\($0)" } + " → " + level
    case .measured(let percent, let bounds):
      return Numerals.percent(percent, in: language) + "; "
        + table(bounds) { Numerals.percent($0, in: language) } + " → " + level
    }
  }

  /// From where on each level is reached: “ab 0 Antwort 0, ab 2 Antwort 1”.
  private func table<Bound>(_ bounds: PerLevel<Bound>, _ shown: (Bound) -> String) -> String {
    bounds.levels.compactMap { level in
      bounds[level].map(shown).map {
        say("ab \($0) Antwort \(level.rawValue)", "from \($0) answer \(level.rawValue)")
      }
    }.joined(separator: ", ")
  }

  private func openEffect(of answer: ReportAnswer) -> String {
    guard answer.item.scored != nil else { return "" }
    return say(
      ": keine Antwort 0–4; bleibt aus dem Wert heraus und senkt die Abdeckung",
      ": no answer 0–4; stays out of the value and lowers the coverage")
  }

  private func weightTerms(_ answer: ReportAnswer, _ placed: PlacedItem) -> [Term] {
    let weight = arithmetic.weight(placed.traits.weight)
    var text = "\(weight) (\(words.path(placed)))"
    if let term = report.values[placed.field.id]?.term(of: answer.id) {
      text += say("; Beitrag zur Summe: ", "; share of the sum: ") + arithmetic.text(of: term)
    }
    var terms = [Term(say("Gewicht", "Weight"), text)]
    if placed.traits.isCore, report.hasStages {
      terms.append(
        Term(
          say("Kernfrage", "Core question"),
          coreEffect(of: answer.standing)))
    }
    return terms
  }

  /// What a core question allows its dimension (method §4).
  private func coreEffect(of standing: Rating) -> String {
    guard standing.isApplicable else { return say("wird übergangen", "is skipped") }
    guard standing.level != nil else {
      return say(
        "offen: zählt für die Spanne der Reifestufe als 0 und als 4",
        "open: counts as 0 and as 4 for the range of the stage")
    }
    return say("erlaubt ihrer Dimension höchstens ", "allows its dimension at most ")
      + words.numbered(.allowed(by: standing))
  }

  private func comparisonTerms(_ answer: ReportAnswer, _ placed: PlacedItem) -> [Term] {
    guard let benchmark = report.benchmark else { return [] }
    var terms: [Term] = []
    let label = say("Vergleich", "Comparison")
    if answer.standing == .notApplicable {
      terms.append(
        Term(
          label, say("entfällt, denn die Frage trifft nicht zu", "left out, because the question does not apply")))
    } else if let value = benchmark.values[answer.id] {
      terms.append(
        Term(
          label,
          "\(Vocabulary.successfulSign) \(Vocabulary.successful(of: benchmark.basis)[language]): "
            + words.level(value.levels.target)
            + (value.levels.lessSuccessful.map {
              ", \(Vocabulary.lessSuccessfulSign) \(Vocabulary.lessSuccessful(of: benchmark.basis)[language]): "
                + words.level($0)
            } ?? "")))
      terms.append(Term(say("Grundlage", "Basis"), words.origin(of: value, in: benchmark)))
      if let why = value.why { terms.append(Term(say("Begründung", "Reason"), why[language])) }
      terms += gapTerms(answer, value)
    } else {
      terms.append(Term(label, say("kein Vergleichswert", "no benchmark value")))
      // A measured file may know everyone, and no groups to compare.
      if let counts = benchmark.measurement?.counts[answer.id], let rule = benchmark.measurement?.rule,
        let group = MeasuredText.group(counts.whole, under: rule, in: language)
      {
        terms.append(Term(say("Befragte", "Respondents"), group))
      }
    }
    return terms
      + benchmark.published(for: answer.id).map { Term(say("Veröffentlicht", "Published"), words.worded($0)) }
  }

  private func gapTerms(_ answer: ReportAnswer, _ value: BenchmarkValue) -> [Term] {
    let label = Vocabulary.gap[language]
    guard let own = answer.standing.level else {
      return [Term(label, say("ohne Antwort 0–4 keine Lücke", "without an answer 0–4 no gap"))]
    }
    let parked = report.values.parkedGaps.first { $0.item == answer.id }
    guard let gap = report.gap(of: answer.id)?.gap ?? parked else {
      let difference = Derivation.difference(value.levels.target, own)
      let isReached = own.reaches(value.levels.target)
      return [
        Term(
          label,
          arithmetic.levels(of: difference)
            + (isReached
              ? say(": Ziel erreicht", ": target reached")
              : say(": Abstand unter ½, keine Lücke", ": a distance below ½ is no gap")))
      ]
    }
    var terms = [Term(label, arithmetic.levels(of: gap.difference))]
    if let measured = gap.reference.measured {
      terms.append(
        Term(
          say("Unterschied", "Difference"),
          say(
            "Abstand der Gruppen, zum Mittel aller Fragen gezogen: ",
            "distance of the groups, drawn to the mean of all questions: ") + arithmetic.text(of: measured.shrunk)))
    }
    terms.append(Term(say("Vorrang", "Priority"), "\(factors(of: gap)): \(arithmetic.text(of: gap.product))"))
    terms.append(
      Term(
        say("Platz", "Rank"),
        report.gap(of: answer.id).map {
          say("\($0.rank) von \(report.gaps.count) Lücken", "\($0.rank) of \(report.gaps.count) gaps")
        } ?? say("keiner, denn die Frage ist zurückgestellt", "none, as the question is parked")))
    return terms
  }

  /// What the factors of a priority are (method §6).
  func factors(of gap: Gap) -> String {
    let support =
      switch gap.reference.basis {
      case .coded, .own: say("Beleg", "support")
      case .measured: say("Unterschied", "difference")
      case .target: say("Ihr Ziel", "your target")
      }
    let narrow = report.hasStages ? Vocabulary.bottleneck[language] : "1"
    return say("Lücke × \(support) × Gewicht × \(narrow)", "gap × \(support) × weight × \(narrow)")
  }
}
