import Documents
import Questionnaire
import Scoring
import Words

extension GapDocument {
  /// The cheapest way to the next stage, step by step.
  var way: [Block] {
    [
      .paragraph(Phrase(words.wayIntro)), .paragraph(words.waySummaryPhrase + ".", .lead),
      .list(List(.heads, isLoose: true, report.wayLegs.map(item))),
    ]
  }

  private func item(_ leg: ReportWayLeg) -> List.Item {
    let key: DataKey = "way" / leg.id.rawValue
    let (now, then) = (value(leg.value, key / "value"), value(leg.reached, key / "reached"))
    let time = words.time(leg.cost)
    return List.Item(
      text(leg.dimension.title),
      aside: say("Wert \(now) → \(then) · \(time)", "value \(now) → \(then) · \(time)"), key: key,
      [.list(List(.bullets, isLoose: true, leg.climbs.map(item)))])
  }

  private func item(_ climb: ReportClimb) -> List.Item {
    let steps = climb.steps.map { step in
      let time = Inline.quiet("(\(text(Vocabulary.time(step.time))))")
      return List.Item("\(text(step.text)) \(time)", sign: "→ \(step.to.rawValue)")
    }
    let caution = words.caution(of: climb).map { Block.paragraph(Phrase($0), .note) }
    return List.Item(
      title(climb.placed.item), aside: Phrase(words.levels(of: climb)), key: "climb" / climb.id.rawValue,
      [caution].compactMap(\.self) + [.list(List(.signs, steps))])
  }
}
