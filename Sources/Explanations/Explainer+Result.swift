import Documents
import Questionnaire
import Reports
import Scoring
import Words

extension Explainer {
  /// The verdict with its conditions, or the stage of the company from those of its dimensions.
  var result: [Block] {
    guard let result = report.verdict, let outcome = report.questionnaire.outcome else { return stage }
    return verdict(result, in: outcome)
  }

  private func verdict(_ result: VerdictResult, in outcome: Outcome) -> [Block] {
    let place = outcome.verdicts.firstIndex { $0.id == result.verdict.id } ?? outcome.verdicts.endIndex - 1
    let verdicts = outcome.verdicts[...place].map { verdict -> Block in
      let conditions = verdict.when.map { Block.list(List(.bullets, [item($0)])) }
      return .part(
        Part(
          Phrase(verdict.title[language]), isInset: true,
          [
            conditions
              ?? .words(say("ohne Bedingung: gilt, wenn kein anderes gilt", "no condition: holds if no other does"))
          ]))
    }
    let reasons = result.verdict.reasons.map { reason in
      List.Item(
        Phrase("\(reason.text[language]) – \(applies(reason.when.map(holds) ?? true))"),
        reason.when.map { [.list(List(.bullets, [item($0)]))] } ?? [])
    }
    return [
      .words(
        say("Ergebnis: \(result.verdict.title.german). ", "Result: \(result.verdict.title.english). ")
          + say(
            "Es gilt das erste, dessen Bedingung zutrifft. Offene Fragen zählen dabei als 0.",
            "The first one whose condition holds is the result. Open questions count as 0 here."))
    ] + verdicts + [
      .part(Part(Phrase(say("Gründe", "Reasons")), isInset: true, [.list(List(.heads, isHanging: true, reasons))]))
    ]
  }

  private func holds(_ condition: Condition) -> Bool { report.holds(condition) }

  private func applies(_ holds: Bool) -> String {
    holds ? say("trifft zu", "holds") : say("trifft nicht zu", "does not hold")
  }

  /// A condition and its parts, each with whether it holds.
  private func item(_ condition: Condition) -> List.Item {
    let (text, parts) = worded(condition)
    return List.Item(
      Phrase("\(text): \(applies(holds(condition)))"),
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
        dimension.value.map { say("Wert ", "value ") + arithmetic.number($0) } ?? Vocabulary.notAssessable[language]
      return Term(
        words.title(dimension.id), (dimension.stage.map { words.numbered($0) + ", " } ?? "") + value)
    }
    guard report.hasStages else { return [.explained(words.noStages, dimensions)] }
    guard let stage = report.values.stage else {
      return [
        .explained(words.stageRule, dimensions),
        .words(
          say(
            "Solange eine Dimension nicht bewertbar ist, steht die Reifestufe nicht fest.",
            "While a dimension is not assessable the stage is not known.")),
      ]
    }
    return [
      .explained(words.stageRule, dimensions),
      .terms([
        Term(Vocabulary.stage[language], words.numbered(stage)),
        Term(
          Vocabulary.bottleneck[language],
          words.bottleneck
            + say(
              " (niedrigste Reifestufe, bei Gleichstand niedrigster Wert)", " (lowest stage; on a tie the lowest value)"
            )
        ),
      ]),
    ]
  }
}
