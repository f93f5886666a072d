import Documents
import Questionnaire
import Scoring
import Words

extension GapDocument {
  /// The shortest way to the next stage by the estimates of the times, dimension by dimension, and what is parked.
  var plan: [Block] {
    var blocks: [Block] = []
    // An abbreviation ends in a full stop of its own.
    let stop: Phrase = words.planSummary.hasSuffix(".") ? " " : ". "
    let summary: Phrase = words.planSummary.isEmpty ? "" : .strong(words.planSummaryPhrase + stop)
    let intro = summary + Phrase(words.planIntro)
    if !intro.isEmpty { blocks.append(.paragraph(intro)) }
    if !report.legs.isEmpty { blocks.append(.list(List(.heads, isLoose: true, report.legs.map(item)))) }
    guard !report.parked.isEmpty else { return blocks }
    let parked = Block.paragraph(Phrase(words.parkedText(naming: brevity.names)))
    return blocks + [.part(Part(Phrase(words.parkedTitle), key: "parked", isInset: true, [parked]))]
  }

  private func item(_ leg: ReportLeg) -> List.Item {
    let clarify = said.newSentences(of: words.clarify(of: leg), at: "plan" / leg.id.rawValue)
    let notes = [clarify, words.relaxed(leg)].filter { !$0.isEmpty }
    let questions = questions(of: leg.steps)
    let shown = questions.prefix(brevity.planned)
    let steps = shown.isEmpty ? [] : [Block.list(List(.bullets, isLoose: true, shown.compactMap(item)).folding())]
    return List.Item(
      text(leg.dimension.title), aside: aside(of: leg), key: "plan" / leg.id.rawValue,
      notes.map { .paragraph(Phrase($0)) } + steps + rest(questions.count - shown.count))
  }

  /// “Wert 31 → 52 · etwa 7 Std.”; the value alone without steps.
  private func aside(of leg: ReportLeg) -> Phrase? {
    guard leg.value != nil else { return nil }
    let key: DataKey = "plan" / leg.id.rawValue
    let now = value(leg.value, key / "value")
    guard !leg.steps.isEmpty else { return say("Wert \(now)", "value \(now)") }
    let (then, time) = (value(leg.reached, key / "reached"), words.time(leg.minutes))
    return say("Wert \(now) → \(then) · \(time)", "value \(now) → \(then) · \(time)")
  }

  private func planPlace(_ step: ReportStep) -> Said.Place {
    Said.Place(
      words: words.say("Plan", "the plan"), target: ("step" / step.placed.id.rawValue as DataKey).target)
  }

  /// What to do, or where that stands already.
  func step(_ step: LocalizedText, at place: Said.Place) -> Phrase {
    guard let known = said.place(of: step[language], orAt: place) else { return text(step) }
    return say("Siehe ", "See ") + Phrase([.link(Phrase(known.words), to: known.target)]) + "."
  }

  /// The steps of each question, which may have two.
  private func questions(of steps: [ReportStep]) -> [[ReportStep]] {
    var groups: [[ReportStep]] = []
    for step in steps {
      if groups.last?.last?.placed.id == step.placed.id {
        groups[groups.count - 1].append(step)
      } else {
        groups.append([step])
      }
    }
    return groups
  }

  /// A question with its steps.
  private func item(_ steps: [ReportStep]) -> List.Item? {
    guard let first = steps.first, let last = steps.last else { return nil }
    let mark = steps.lazy.compactMap(words.mark).first.map { mark in
      let sentence = mark.capitalisedFirst + "."
      return Block.paragraph(
        said.isNew(sentence, at: "plan") ? Phrase(sentence) : say("Kernfrage.", "Core question."), .note)
    }
    let entries = steps.map { step in
      let time = Inline.quiet("(\(words.time(of: step)))")
      return List.Item("\(self.step(step.text, at: planPlace(step))) \(time)", sign: "→ \(step.to.rawValue)")
    }
    return List.Item(
      text(first.placed.item.title), aside: Phrase(words.levels(from: first.from, to: last.to)),
      key: "step" / first.placed.id.rawValue, [mark].compactMap(\.self) + [.list(List(.signs, entries))])
  }
}
