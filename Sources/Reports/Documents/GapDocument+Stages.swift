import Documents
import Questionnaire
import Scoring
import Words

extension GapDocument {
  /// “2 Craft”, with the number for programs.
  private func numbered(_ stage: Stage, _ key: DataKey) -> Phrase {
    "\(Number(Double(stage.rawValue), shown: String(stage.rawValue), key)) \(words.name(of: stage))"
  }

  /// The stage of every dimension with what the next one lacks; a table that is drawn has room for the place, too.
  var stageTable: [Block] {
    guard hasPlaceColumn else { return [.table(stages(withPlaces: false))] + [places].compactMap(\.self) }
    return [
      .alternatives(
        drawn: [.table(stages(withPlaces: true))],
        written: [.table(stages(withPlaces: false))] + [places].compactMap(\.self))
    ]
  }

  private func stages(withPlaces hasPlaces: Bool) -> Table {
    let values = report.values
    return Table(
      caption: say("Reifestufe jeder Dimension", "Stage of every dimension"),
      columns: [
        Column(say("Dimension", "Dimension"), .name, leastCharacters: 16),
        Column(text(Vocabulary.stage), .short, leastCharacters: 14),
      ] + (hasPlaces ? [Column(Phrase(words.marksTitle), .short)] : []) + [
        Column(Phrase(words.missingTitle), .text, label: Vocabulary.missing[language].capitalisedFirst)
      ],
      rows: values.dimensions.map { dimension in
        let key = DataKey.dimension(dimension.id)
        let isBottleneck = values.bottleneck.contains(dimension.id) && values.bottleneck.count < values.dimensions.count
        let settled = dimension.stage.map { numbered($0, key / "stage") }
        var row = Table.Row(
          key: key,
          [
            Cell(Phrase(words.title(dimension.id))), Cell(settled ?? Phrase(words.stages(of: dimension))),
          ] + (hasPlaces ? [Cell(marked(words.place(of: dimension)))] : [])
            + [Cell(Phrase(words.missing(of: dimension)))])
        if isBottleneck {
          row.look = .emphasised
          row.badge = Vocabulary.bottleneck[language]
        }
        return row
      })
  }
}
