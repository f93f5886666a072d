import ActionPlan
import Documents
import Questionnaire
import Scoring
import Words

extension GapDocument {
  /// This assessment beside those before.
  var trend: [Block] {
    guard let trend = report.trend else { return [] }
    guard trend.isComparable else { return [.paragraph(Phrase(words.trendIntro))] + earlierActions }
    var blocks: [Block] = [.paragraph(Phrase(words.trendIntro + " " + words.trendCaution))]
    // Where the stage is another one than then, the page says it.
    if report.hasStages, words.trendReached.isEmpty, words.trendDropped.isEmpty {
      blocks.append(
        .terms([Term(text(Vocabulary.stage), "\(Inline.strong(Phrase(words.trendStages)))")], .highlights))
    }
    blocks.append(.table(table(trend)))
    if !words.trendUncertainty.isEmpty { blocks.append(.paragraph(Phrase(words.trendUncertainty))) }
    blocks +=
      brevity.isTight && !words.moves.isEmpty
      ? [.terms(words.moves.map(term))]
      : words.moves.map { title, moves in
        let shown = moves.prefix(brevity.listed)
        let list = [Block.list(List(.bullets, shown.map(item)))] + rest(moves.count - shown.count)
        return moves.count > Self.mostMovesInView
          ? .fold(Fold(Phrase("\(title) (\(moves.count))"), list)) : .part(Part(Phrase(title), list))
      }
    if !words.trendRest.isEmpty { blocks.append(.paragraph(Phrase(words.trendRest))) }
    return blocks + earlierActions
  }

  private static let mostMovesInView = 8

  private func table(_ trend: ReportTrend) -> Table {
    let hasStages = report.hasStages
    let change = say("Veränderung", "Change").plain
    var columns = [
      Column("Dimension", .name, leastCharacters: 9), Column("", .chart(scale: [0, 25, 50, 75, 100])),
      Column(say("Wert", "Value"), .number, leastCharacters: 8),
      Column("", .number, label: change, leastCharacters: 6),
    ]
    if hasStages { columns.append(Column(text(Vocabulary.stage), .text)) }
    return Table(
      caption: say(
        "Werte der Dimensionen über die gemeinsamen Fragen", "Values of the dimensions over the shared questions"),
      columns: columns, rows: trend.dimensions.map { row($0, hasStages: hasStages) })
  }

  private func row(_ dimension: ReportTrend.DimensionTrend, hasStages: Bool) -> Table.Row {
    let key: DataKey = "trend" / dimension.id.rawValue
    let last = dimension.values.count - 1
    let values = dimension.values.enumerated().map { index, value -> Phrase in
      let name = index == last ? "now" : index == last - 1 ? "before" : "earlier"
      return "\(self.value(value?.value, key / name))"
    }
    let change = Number(dimension.change, shown: words.change(of: dimension), key / "change")
    return Table.Row(
      key: key,
      [
        Cell(text(dimension.dimension.title)),
        Cell(
          figure: .change(
            before: dimension.before?.value, now: dimension.now.value, alternative: words.values(of: dimension))),
        Cell(values.joined(separator: " → ")), Cell("\(change)"),
      ] + (hasStages ? [Cell(Phrase(words.stages(of: dimension)))] : []))
  }

  private func item(_ move: ReportTrend.Move) -> List.Item {
    let key: DataKey = "move" / move.id.rawValue
    let (before, now) = (level(move.before, key / "before"), level(move.now, key / "now"))
    return List.Item(
      text(move.placed.item.title), aside: say("Antwort \(before) → \(now)", "answer \(before) → \(now)"), key: key)
  }

  /// The same in a sentence: “Ziele 1 → 3, Budget 2 → 3 und 7 weitere”.
  private func term(_ title: String, _ moves: [ReportTrend.Move]) -> Term {
    let names = moves.map { move in
      "\(move.placed.item.title[language])\u{A0}\(words.level(move.before))\u{A0}→\u{A0}\(words.level(move.now))"
    }
    return Term(Phrase(title), Phrase(words.named(names)))
  }

  /// What was decided last time, by how far it is.
  private var earlierActions: [Block] {
    // What still waits is among the actions of this time.
    let known = Set(report.actions.map(\.id))
    let groups = words.earlierActions.map { title, actions in (title, actions.filter { !known.contains($0.id) }) }
      .filter { !$0.1.isEmpty }
    guard !brevity.isTight || groups.isEmpty else {
      return [.part(Part(say("Damals beschlossen", "Decided then"), [.terms(groups.map(term))]))]
    }
    return groups.map { title, actions in
      .part(
        Part(
          say("Damals beschlossen: \(title)", "Decided then: \(title)"),
          [
            .list(
              List(
                .bullets,
                actions.prefix(brevity.listed).map {
                  List.Item(self.title($0), key: "earlier-action" / $0.id.rawValue)
                }))
          ] + rest(actions.count - brevity.listed)))
    }
  }

  private func term(_ heading: String, _ actions: [Action]) -> Term {
    let texts = actions.map { action in
      let title = title(action).plain
      return words.say("„\(title)“", "“\(title)”")
    }
    return Term(Phrase(heading), Phrase(words.named(texts, most: 1)))
  }
}
