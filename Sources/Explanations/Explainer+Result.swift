import Documents
import Questionnaire
import Reports
import Scoring
import Words

extension Explainer {
  /// The verdict with its conditions, or the stage of the company from those of its dimensions.
  var result: [Block] {
    guard let outcome = report.questionnaire.outcome else { return stage }
    if let open = report.openVerdict { return self.open(open, in: outcome) }
    return report.verdict.map { verdict($0, in: outcome) } ?? stage
  }

  /// The verdicts up to the first that is open, and what it hangs on.
  private func open(_ open: OpenVerdict, in outcome: Outcome) -> [Block] {
    let place = outcome.verdicts.firstIndex { truth(of: $0).isOpen } ?? outcome.verdicts.endIndex - 1
    return [
      .words(
        words.title(of: open) + ". "
          + say(
            "Geprüft wird der Reihe nach; das erste, das ohne ihre Antwort nicht zu entscheiden ist, hält das Ergebnis auf.",
            "They are tested in order; the first that cannot be decided without its answer holds up the result."))
    ] + tested(outcome.verdicts[...place])
  }

  private func truth(of verdict: Verdict) -> Truth { verdict.when.map(truth) ?? .yes }

  /// Each verdict with its conditions.
  private func tested(_ verdicts: ArraySlice<Verdict>) -> [Block] {
    verdicts.map { verdict -> Block in
      let conditions = verdict.when.map { Block.list(List(.bullets, [item($0)])) }
      return .part(
        Part(
          Phrase(verdict.title[language]), isInset: true,
          [
            conditions
              ?? .words(say("ohne Bedingung: gilt, wenn kein anderes gilt", "no condition: holds if no other does"))
          ]))
    }
  }

  private func verdict(_ result: VerdictResult, in outcome: Outcome) -> [Block] {
    let place = outcome.verdicts.firstIndex { $0.id == result.verdict.id } ?? outcome.verdicts.endIndex - 1
    let reasons = result.verdict.reasons.map { reason in
      List.Item(
        Phrase("\(reason.text[language]) – \(applies(reason.when.map(truth) ?? .yes))"),
        reason.when.map { [.list(List(.bullets, [item($0)]))] } ?? [])
    }
    return [
      .words(
        say("Ergebnis: \(result.verdict.title.german). ", "Result: \(result.verdict.title.english). ")
          + say(
            "Es gilt das erste, dessen Bedingung zutrifft. Keines davor hängt an einer offenen Frage.",
            "The first one whose condition holds is the result. None before it hangs on an open question."))
    ] + tested(outcome.verdicts[...place]) + [
      .part(Part(Phrase(say("Gründe", "Reasons")), isInset: true, [.list(List(.heads, isHanging: true, reasons))]))
    ]
  }

  private func truth(_ condition: Condition) -> Truth { report.truth(of: condition) }

  private func applies(_ truth: Truth) -> String {
    switch truth {
    case .yes: say("trifft zu", "holds")
    case .no: say("trifft nicht zu", "does not hold")
    case .open: say("offen", "open")
    }
  }

  /// A condition and its parts, each with what can be said of it.
  private func item(_ condition: Condition) -> List.Item {
    let (text, parts) = worded(condition)
    return List.Item(
      Phrase("\(text): \(applies(truth(condition)))"),
      parts.isEmpty ? [] : [.list(List(.bullets, parts.map(item)))])
  }

  private func worded(_ condition: Condition) -> (text: String, parts: [Condition]) {
    switch condition {
    case .all(let parts): (say("alles davon", "all of these"), parts)
    case .any(let parts): (say("mindestens eines davon", "at least one of these"), parts)
    case .not(let part): (say("nicht", "not"), [part])
    case .atLeast(let id, let level):
      (words.title(id) + say(" mindestens \(level.rawValue)", " at least \(level.rawValue)") + own(id), [])
    case .atMost(let id, let level):
      (words.title(id) + say(" höchstens \(level.rawValue)", " at most \(level.rawValue)") + own(id), [])
    case .chosen(let id, let option):
      (words.title(id) + say(" mit „\(label(option, of: id))“", " with “\(label(option, of: id))”"), [])
    case .sector(let ids):
      (say("Branche: ", "sector: ") + sectors(ids).joined(separator: say(" oder ", " or ")), [])
    }
  }

  private func sectors(_ ids: Set<SectorID>) -> [String] {
    let known = report.questionnaire.company.sectors.filter { ids.contains($0.id) }
    return known.map { $0.label[language] }
  }

  private func own(_ id: ItemID) -> String {
    guard let answer = report.answer(to: id) else { return say(" (nicht gefragt)", " (not asked)") }
    return say(" (Sie: ", " (you: ") + words.shortStanding(answer.standing) + ")"
  }

  private func label(_ option: OptionID, of item: ItemID) -> String {
    report.questionnaire.item(item)?.options.first { $0.id == option }?.label[language] ?? option.rawValue
  }

  private var stage: [Block] {
    let dimensions = report.values.dimensions.map { dimension in
      let value =
        dimension.value.map { say("Wert ", "value ") + arithmetic.number($0) }
        ?? (dimension.isLeftOut ? Vocabulary.leftOut : Vocabulary.notAssessable)[language]
      return Term(words.title(dimension.id), (dimension.stages.map { named($0) + ", " } ?? "") + value)
    }
    guard report.hasStages else { return [.explained(words.noStages, dimensions)] }
    guard let stages = report.values.stages else {
      return [
        .explained(words.stageRule, dimensions), .words(say("Es trifft keine Frage zu.", "No question applies.")),
      ]
    }
    var terms = [Term(Vocabulary.stage[language], named(stages))]
    if !report.values.decides.isEmpty {
      terms.append(
        Term(
          say("Entscheidet", "Decides"),
          report.values.decides.map(words.title).joined(separator: ", ")
            + say(
              "; aus Dimensionen, deren Reifestufe offen ist und unter \(stages.high.rawValue) liegen kann",
              "; of dimensions whose stage is open and may lie below \(stages.high.rawValue)")))
    }
    return [.explained(words.stageRule, dimensions), .terms(terms + narrowTerms)]
  }

  /// The Engpass, whether it is settled, and what is nearly level (method §4).
  private var narrowTerms: [Term] {
    let narrowest = report.values.narrowest
    let label = Vocabulary.bottleneck[language]
    if !narrowest.least.isEmpty {
      return [
        Term(
          say("Am ehesten ausbaufähig", "Most room to grow"),
          narrowest.least.map(words.title).joined(separator: ", ")
            + say(
              ": der niedrigste Wert; einen Engpass gibt es auf der höchsten Reifestufe nicht",
              ": the lowest value; at the highest stage there is no bottleneck"))
      ]
    }
    guard !narrowest.dimensions.isEmpty else {
      return [Term(label, say("keiner, solange nichts beantwortet ist", "none while nothing is answered"))]
    }
    let settled =
      narrowest.isProvisional
      ? say(
        "; vorläufig, denn offene Antworten können es noch ändern",
        "; provisional, as open answers can still change it") : ""
    var terms = [
      Term(
        label,
        narrowest.dimensions.map(words.title).joined(separator: ", ")
          + say(
            ": niedrigste Reifestufe der Antworten, dann niedrigster Wert der Antworten",
            ": lowest stage of the answers, then lowest value of the answers") + settled)
    ]
    terms += narrowest.near.compactMap { id in closeness(of: id, to: narrowest.dimensions) }
    return terms
  }

  /// “Kultur: 29,17 − 25 ≈ 4,167 darüber, weniger als √(12,25² + 12,25²) ≈ 17,32”.
  private func closeness(of id: DimensionID, to named: [DimensionID]) -> Term? {
    guard let other = report.values[id], let value = other.value, let uncertainty = other.uncertainty?.result else {
      return nil
    }
    let closest = named.compactMap { report.values[$0] }.first { $0.value != nil && $0.uncertainty != nil }
    guard let lowest = closest?.value, let own = closest?.uncertainty?.result else { return nil }
    return Term(
      say("Fast gleichauf", "Nearly level"),
      words.title(id) + ": " + arithmetic.text(of: .difference(value, lowest))
        + say(" darüber, weniger als ", " above, less than ")
        + arithmetic.text(of: .rootOfSquares([own, uncertainty])))
  }
}
