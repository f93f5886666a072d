import ActionPlan
import Documents
import Questionnaire
import Reports
import Scoring
import Words

extension Explainer {
  /// The assessments over the questions and perspectives that they share.
  var trend: [Block] {
    guard let trend = report.trend else { return [noTrend] }
    guard trend.isComparable else { return [.words(words.trendIntro)] }
    var blocks: [Block] = [
      .words(words.trendIntro),
      .words(
        say(
          "Was nicht jedes Mal gleich gefragt wurde, zählt an allen Tagen als „trifft nicht zu“; eine Perspektive, die "
            + "einmal fehlt, zählt an keinem. Gewichte und Kernfragen sind die des jetzigen Fragebogens; so ändert sich "
            + "ein Wert nur durch Antworten. ",
          "What was not asked the same each time counts as “does not apply” on all days; a perspective that is missing "
            + "once counts on none. Weights and core questions are those of the present questionnaire, so a value changes "
            + "by answers only. ") + words.trendCaution),
    ]
    if report.hasStages { blocks.append(.terms([Term(Vocabulary.stage[language], words.trendStages)])) }
    let moves = (trend.up + trend.down).map { move in
      List.Item(
        Phrase(move.placed.item.title[language]), aside: Phrase(arithmetic.text(of: move.move.difference)))
    }
    let list: [Block] = moves.isEmpty ? [] : [.list(List(.bullets, moves))]
    return blocks + trend.dimensions.map { block($0, in: trend) } + [
      .part(
        Part(
          Phrase(say("Fragen", "Questions")), isInset: true, spacing: .heading, list + [.words(words.trendRest)]))
    ]
  }

  private var noTrend: Block {
    .words(
      say(
        "Es gibt keine frühere Einschätzung, mit der verglichen wird.",
        "There is no earlier assessment to compare with."))
  }

  private func block(_ dimension: ReportTrend.DimensionTrend, in trend: ReportTrend) -> Block {
    var terms = zip(trend.times, dimension.values).map { time, value in
      Term(time.date.formatted(in: language), mean(value))
    }
    if let difference = dimension.difference {
      terms.append(
        Term(
          say("Änderung", "Change"),
          arithmetic.text(of: difference) + say("; gezeigt ", "; shown ") + words.change(of: dimension)))
    }
    if let combined = dimension.combined, let isBeyond = dimension.isBeyondUncertainty {
      let root = arithmetic.text(of: combined)
      terms.append(
        Term(
          say("Unschärfe", "Uncertainty"),
          say(
            "angenommen, Antworten streuen um \(MethodWords.scatter.german): \(root); die Änderung ist ",
            "assuming that answers scatter by \(MethodWords.scatter.english): \(root); the change is ")
            + (isBeyond ? say("größer", "larger") : say("kleiner", "smaller"))))
    }
    return .explained(dimension.dimension.title[language], terms)
  }

  private func mean(_ value: DimensionValue?) -> String {
    guard let value, let mean = value.mean else { return Vocabulary.notAssessable[language] }
    let stage = value.stage.map { ", " + words.numbered($0) }
    return say("Mittel der Felder: ", "mean of the fields: ") + shown(mean) + (stage ?? "")
  }

  /// One item on both days.
  func trend(of id: ItemID) -> [Block] {
    guard let trend = report.trend else { return [noTrend] }
    guard trend.isComparable else { return [.words(words.trendIntro)] }
    let title = "\(words.title(id)) [\(id)]"
    guard let move = (trend.up + trend.down + trend.same).first(where: { $0.id == id }) else {
      return [
        .explained(
          Phrase(title),
          [
            .words(
              say(
                "Nicht vergleichbar: Die Frage wurde nicht beide Male mit gleicher Bedeutung gestellt, oder sie hatte "
                  + "nicht beide Male eine Antwort 0–4.",
                "Not comparable: the question was not asked both times with the same meaning, or it did not have an "
                  + "answer 0–4 both times."))
          ])
      ]
    }
    return [
      .explained(
        title,
        [
          Term(trend.date.formatted(in: language), words.worded(move.before, of: move.placed.item)),
          Term(report.header.date.formatted(in: language), words.worded(move.now, of: move.placed.item)),
          Term(say("Änderung", "Change"), arithmetic.text(of: move.move.difference)),
        ])
    ]
  }
}
