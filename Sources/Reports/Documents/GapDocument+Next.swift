import Documents
import Questionnaire
import Scoring
import Words

extension GapDocument {
  /// The three steps to begin with, in full; before them what is to be cleared up.
  var next: [Block] {
    let next = report.next
    // Where nothing compares and no stage leads anywhere, nothing says what comes first.
    guard report.hasStages || !next.steps.isEmpty else { return [] }
    var blocks: [Block] = []
    if !words.nextClarify.isEmpty { blocks.append(.paragraph(Phrase(words.nextClarify))) }
    if next.steps.isEmpty {
      if blocks.isEmpty { blocks.append(.paragraph(Phrase(words.noNext))) }
    } else {
      blocks.append(
        .list(
          List(
            .steps, caption: Phrase(words.nextTitle),
            columns: [
              Column("", .rank), Column(say("Frage", "Question"), .name), Column(text(Vocabulary.nextStep), .text),
              Column(say("Zeit", "Time"), .short),
            ],
            next.steps.enumerated().map(item))))
    }
    return [.part(Part(Phrase(words.nextTitle), key: "next", blocks))]
  }

  private func item(_ index: Int, _ step: ReportStep) -> List.Item {
    let title = text(step.placed.item.title)
    // To all that there is to say of it: the gap, else the step of the plan.
    let key = report.gap(of: step.placed.id).map { DataKey.gap($0.id) } ?? "step" / step.placed.id.rawValue
    let linked = Phrase([.link(title, to: key.target)])
    let time = Phrase(words.time(of: step))
    return List.Item(
      title, aside: time, key: "next" / step.placed.id.rawValue,
      cells: [Cell(.strong("\(index + 1)")), Cell(.strong(linked)), Cell(text(step.text)), Cell(.quiet(time))],
      [.paragraph(text(step.text))])
  }

  /// “Was schon trägt”: the highest answers, or a kind word while none is above 0.
  var strengths: [Block] {
    let names = report.strengths.map { text($0.placed.item.title) }.joined(separator: " · ")
    return [.terms([Term(Phrase(words.strengthsTitle), names.isEmpty ? Phrase(words.noStrengths) : names)])]
  }
}
