import Documents
import Questionnaire
import Scoring

extension GapDocument {
  /// The perspectives side by side, with what they see differently.
  var people: [Block] {
    guard let people = report.people else { return [] }
    var blocks: [Block] = [
      .paragraph(Phrase(words.peopleIntro)), .paragraph(Phrase(words.privacy), .note),
    ]
    if people.groups.count > 1 {
      blocks.append(.table(sights(people)))
      if !people.numbers.pairs.isEmpty {
        blocks.append(.list(List(.bullets, people.numbers.pairs.map { Phrase(words.worded($0) + ".") })))
      }
    }
    blocks.append(.paragraph(Phrase(words.perceptionNone ?? words.perceptionIntro)))
    if !people.differences.isEmpty {
      blocks.append(.list(List(.ranked, isLoose: true, people.differences.map(item))))
    }
    let title = say("Alle Fragen nebeneinander", "All questions side by side")
    let letters = people.groups.map { group in
      List.Item(Phrase(words.worded(group)), sign: Phrase(words.letter(of: group.perspective)))
    }
    blocks.append(
      .alternatives(
        drawn: [.part(Part(title, [.table(drawnTable(people))]))],
        written: [
          .part(Part(title, isInset: true, [.list(List(.signs, letters)), .table(writtenTable(people))]))
        ]))
    return blocks
  }

  private func item(_ difference: ReportDifference) -> List.Item {
    let sides = [difference.higher, difference.lower].map { side in
      let entry = words.entry(side, of: difference)
      return Term(Phrase(entry.label), Phrase(entry.text))
    }
    let distance = Phrase(words.distance(of: difference))
    return List.Item(
      text(difference.placed.item.title), aside: distance, key: "difference" / difference.placed.id.rawValue,
      [
        .paragraph(path(difference.placed), .place),
        .figure(
          .track(
            Track(own: [difference.higher.level, difference.lower.level], alternative: distance.plain))),
        .terms(sides),
      ])
  }

  // MARK: Dimensions

  /// The value of each dimension from the answers of each perspective alone.
  private func sights(_ people: ReportPeople) -> Table {
    let columns = people.groups.map { Column(Phrase(words.name(of: $0.perspective)), .number) }
    return Table(
      caption: say("Werte von 0 bis 100 aus jeder Perspektive", "Values from 0 to 100 from every perspective"),
      columns: [Column("Dimension", .name, leastCharacters: 9)] + columns
        + [Column(say("zusammen", "together"), .number)],
      rows: report.values.dimensions.map { dimension in
        let key: DataKey = "sight" / dimension.id.rawValue
        let views = people.numbers.sights.map { sight in
          let own = sight.dimensions.first { $0.id == dimension.id }?.value
          return Cell("\(value(own, key / sight.perspective.rawValue))")
        }
        let together = value(dimension.value, .dimension(dimension.id) / "value")
        return Table.Row(key: key, [Cell(Phrase(words.title(dimension.id)))] + views + [Cell("\(together)")])
      })
  }

  // MARK: Every item

  /// With a letter for each perspective.
  private func writtenTable(_ people: ReportPeople) -> Table {
    let letters = people.groups.map { group in
      Column(
        Phrase(words.letter(of: group.perspective)), .number, label: words.name(of: group.perspective),
        leastCharacters: 4)
    }
    return table(
      people, [Column("", .name)] + letters + [Column(say("alle", "all"), .number, leastCharacters: 4)],
      view: { perception, view in .number(level(view.median, key(perception, view.perspective))) },
      company: { perception in .number(level(perception.company.level, key(perception, nil))) })
  }

  /// With the name of each perspective, and single answers where they may be seen.
  private func drawnTable(_ people: ReportPeople) -> Table {
    let names = people.groups.map { group in
      Column(Phrase(words.worded(group)), .short, label: words.name(of: group.perspective))
    }
    return table(
      people, [Column(say("Frage", "Question"), .name)] + names + [Column(say("Unternehmen", "Company"), .number)],
      view: { perception, view in
        let median =
          view.single.count == 1
          ? Number(
            view.median, shown: view.single.first.map(words.shortStanding) ?? "–", key(perception, view.perspective))
          : level(view.median, key(perception, view.perspective))
        guard view.single.count > 1 else { return "\(median)" }
        return
          "\(median) \(Inline.quiet(Phrase("(" + view.single.map(words.shortStanding).joined(separator: ", ") + ")")))"
      },
      company: { perception in
        let company = perception.company
        return "\(Number(company.level, shown: words.shortStanding(company), key(perception, nil)))"
      })
  }

  private func key(_ perception: ReportPerception, _ perspective: Perspective?) -> DataKey {
    "perception" / perception.id.rawValue / (perspective?.rawValue ?? "company")
  }

  private func table(
    _ people: ReportPeople, _ columns: [Column], view: (ReportPerception, Perspectives.View) -> Phrase,
    company: (ReportPerception) -> Phrase
  ) -> Table {
    var field: FieldID?
    return Table(
      caption: say(
        "Alle Fragen aus jeder Perspektive, Antworten 0–4", "All questions from every perspective, answers 0–4"),
      columns: columns,
      rows: people.perceptions.map { perception in
        defer { field = perception.placed.field.id }
        return Table.Row(
          key: "perception" / perception.id.rawValue, startsGroup: perception.placed.field.id != field,
          [Cell(text(perception.placed.item.title))] + perception.views.map { Cell(view(perception, $0)) }
            + [Cell(company(perception))])
      })
  }
}
