import Benchmarks
import Questionnaire
import Reports
import Scoring
import Words

extension ReportComposer {
  /// The position of each dimension between the groups, and breadth and depth, side by side.
  func composeStanding() {
    if report.wayLegs.isEmpty, report.hasStages, report.values.dimensions.contains(where: { $0.missing != nil }) {
      manuscript.subheading(say("Bis zur nächsten Reifestufe", "Up to the next stage"))
      composeMissing(before: 0)
    }
    manuscript.columns(2) {
      composePositions()
      composeKnowledge()
    }
  }

  private func composePositions() {
    guard report.values.dimensions.contains(where: { $0.position != nil }) else { return }
    manuscript.subheading(say("Wo Sie zwischen den Gruppen stehen", "Where you stand between the groups"))
    let table = manuscript.table(
      [
        .init("", width: 0), .init(say("Sie", "You"), width: 22, .right), column(.successful, width: 22),
        column(.lessSuccessful, width: 22), .init(say("Stand", "Position"), width: 38, .right),
      ], spacing: 6, padding: 2)
    let style = TextStyle.table.tabular()
    manuscript.add(
      report.values.dimensions.map { dimension in
        Table.Row(
          cells: [manuscript.cell(words.title(dimension.id), .table, in: table, column: 0)]
            + [
              value(dimension.value), value(dimension.successful), value(dimension.lessSuccessful),
              dimension.position.map { percent($0) } ?? "–",
            ].enumerated().map { index, text in
              manuscript.cell(text, index == 3 ? style.semibold() : style, in: table, column: index + 1)
            }, keepsWithNext: true)
      }, to: table, before: 0)
    manuscript.paragraph(
      say(
        "Stand: 0 % heißt wie die weniger Erfolgreichen oder darunter, 100 % wie die Erfolgreichen oder darüber.",
        "Position: 0% means like the less successful or below, 100% like the successful or above."),
      TextStyle.small.quiet(), before: 3)
  }

  /// Breadth and depth beside those of the profiles.
  private func composeKnowledge() {
    guard let knowledge = report.values.knowledge, knowledge.of > 0,
      let field = report.questionnaire.dimensions.flatMap(\.fields).first(where: \.hasBreadth)
    else { return }
    manuscript.subheading(say("Breite und Tiefe: ", "Breadth and depth: ") + field.title[language])
    var columns: [Table.Column] = [.init("", width: 0), .init(say("Sie", "You"), width: 24, .right)]
    if knowledge.successful != nil { columns += [column(.successful, width: 24), column(.lessSuccessful, width: 24)] }
    let table = manuscript.table(columns, spacing: 6, padding: 2)
    let style = TextStyle.table.tabular()
    func row(_ label: String, _ figures: [String]) -> Table.Row {
      Table.Row(
        cells: ([label] + figures.prefix(columns.count - 1)).enumerated().map {
          manuscript.cell($0.element, $0.offset == 1 ? style.semibold() : style, in: table, column: $0.offset)
        }, keepsWithNext: true)
    }
    let profiles = [knowledge.own, knowledge.successful, knowledge.lessSuccessful]
    manuscript.add(
      [
        row(Vocabulary.breadth[language], profiles.map { $0.map { "\($0.breadth)" } ?? "–" }),
        row(Vocabulary.depth[language], profiles.map { Numerals.oneDecimal($0?.depth, in: language) }),
      ], to: table, before: 0)
    manuscript.paragraph(
      say(
        "Breite: Gebiete auf \(MethodWords.mastery.german) oder höher, von \(knowledge.of) beantworteten. Tiefe: mittlere Antwort dieser Gebiete.",
        "Breadth: areas at \(MethodWords.mastery.english) or higher, of \(knowledge.of) answered. Depth: mean answer of those areas."
      ),
      TextStyle.small.quiet(), before: 3)
  }
}
