import Documents
import Questionnaire
import Scoring

extension GapDocument {
  /// The perspectives side by side, with what they see differently.
  var people: [Block] {
    guard let people = report.people else { return [] }
    var blocks: [Block] = [
      .paragraph(Phrase(words.peopleIntro))
    ]
    if people.groups.count > 1 {
      blocks.append(.terms(sights(people)))
      let pairs = people.numbers.pairs
      let shown = pairs.prefix(brevity.listed)
      if !shown.isEmpty { blocks.append(.list(List(.bullets, shown.map { Phrase(words.worded($0) + ".") }))) }
      blocks += rest(pairs.count - shown.count)
    }
    blocks.append(.paragraph(Phrase(words.perceptionNone ?? words.perceptionIntro)))
    if !people.differences.isEmpty {
      let shown = people.differences.prefix(brevity.listed)
      blocks.append(.list(List(.ranked, isLoose: true, shown.map(item)).folding()))
      blocks += rest(people.differences.count - shown.count)
    }
    return blocks
  }

  /// Every question from every perspective.
  var perceptions: [Block] {
    guard let people = report.people else { return [] }
    let letters = people.groups.map { group in
      List.Item(Phrase(words.worded(group)), sign: Phrase(words.letter(of: group.perspective)))
    }
    return [
      .paragraph(Phrase(words.privacy), .note),
      .alternatives(
        drawn: [.table(drawnTable(people))], written: [.list(List(.signs, letters)), .table(writtenTable(people))]),
    ]
  }

  private func item(_ difference: ReportDifference) -> List.Item {
    let sides = [difference.higher, difference.lower].map { side in
      let meaning = meaning(side.level, of: difference.placed.item, at: "difference" / difference.placed.id.rawValue)
      return Term(Phrase(words.name(of: side.perspective)), Phrase(meaning))
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

  /// The value of each dimension from the answers of each perspective alone: “Kompetenz 62 · Organisation 32”.
  private func sights(_ people: ReportPeople) -> [Term] {
    people.numbers.sights.map { sight in
      let values = sight.dimensions.map { dimension in
        let number = value(dimension.value, "sight" / dimension.id.rawValue / sight.perspective.rawValue)
        return "\(words.title(dimension.id))\u{A0}\(number)" as Phrase
      }
      return Term(Phrase(words.name(of: sight.perspective)), values.joined(separator: " · "))
    }
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
