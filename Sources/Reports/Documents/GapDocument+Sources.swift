import Benchmarks
import Documents
import Questionnaire
import Scoring
import Words

extension GapDocument {
  /// Kind and source of every benchmark value, and the published figures with their items.
  var sources: [Block] {
    guard let comparison = report.comparison else { return [] }
    let benchmark = comparison.benchmark
    let origins = Dictionary(uniqueKeysWithValues: comparison.entries.map { ($0.id, origin(of: $0, in: benchmark)) })
    return [
      .terms(facts(of: benchmark)), .paragraph(marked(said.newSentences(of: benchmark.note[language], at: "sources"))),
    ] + counts(comparison) + [
      .alternatives(drawn: [.table(table(comparison, origins))], written: parts(of: comparison, origins))
    ] + statements(benchmark) + figures(comparison)
  }

  private func facts(of benchmark: Benchmark) -> [Term] {
    let title = benchmark.title[language]
    var terms = [
      Term(
        say("Vergleich", "Comparison"),
        say(
          "\(title), Version \(benchmark.version.description)", "\(title), version \(benchmark.version.description)")),
      Term(say("Quelle", "Source"), text(benchmark.source.citation)),
      Term(say("Jahr", "Year"), Phrase(String(benchmark.source.year))).detailed(),
    ]
    // Of a target nobody was asked.
    if benchmark.basis != .target {
      terms.append(
        Term(
          say("Befragte", "Respondents"),
          benchmark.source.n.map { "n = \($0)" } ?? say("nicht bekannt", "not known")))
    }
    if let method = benchmark.source.method { terms.append(Term(say("Erhebung", "Survey"), text(method))) }
    if benchmark.basis == .measured {
      terms += FieldworkText.entries(of: benchmark.source).map { Term(text($0.label), text($0.text)) }
    }
    terms.append(Term(say("Art der Werte", "Kind of values"), text(Vocabulary.name(of: benchmark.basis))))
    return terms
  }

  private func counts(_ comparison: ReportComparison) -> [Block] {
    guard report.profileBasis != nil else { return [] }
    let valued = comparison.entries.filter { $0.value != nil }.count
    let all = words.items(comparison.entries.count)
    let terms = Strength.allCases.filter { comparison.count(of: $0) > 0 }.map { strength in
      Term(
        "\(comparison.count(of: strength)) \(text(Vocabulary.name(of: strength)))",
        text(Vocabulary.meaning(of: strength)))
    }
    var blocks: [Block] = [.terms(terms)]
    let without = comparison.withoutValue.map { $0.item.title[language] }.joined(separator: ", ")
    if !without.isEmpty {
      blocks.append(.paragraph(say("Ohne Vergleichswert: \(without)", "Without a benchmark value: \(without)")))
    }
    return [
      .part(
        Part(
          say("\(valued) von \(all) haben einen Vergleichswert.", "\(valued) of \(all) have a benchmark value."),
          isInset: true, blocks))
    ]
  }

  /// What the source states, so that a row number can be looked up.
  private func statements(_ benchmark: Benchmark) -> [Block] {
    guard !benchmark.statements.isEmpty else { return [] }
    let items = benchmark.statements.map { statement in
      List.Item(text(statement.text), sign: "\(statement.row)", key: "statement" / "\(statement.row)")
    }
    return [
      .part(Part(Phrase(words.statementsTitle), key: "statements", isInset: true, [.list(List(.ranked, items))]))
    ]
  }

  // MARK: Item by item

  private func parts(of comparison: ReportComparison, _ origins: [ItemID: Phrase]) -> [Block] {
    var groups: [(place: FieldID, name: Phrase, items: [List.Item])] = []
    for entry in comparison.entries {
      let item = item(entry, origins)
      if groups.last?.place == entry.placed.field.id {
        groups[groups.count - 1].items.append(item)
      } else {
        groups.append((entry.placed.field.id, path(entry.placed), [item]))
      }
    }
    return groups.map { .part(Part($0.name, [.list(List(.names, $0.items))])) }
  }

  private func item(_ entry: ReportComparison.Entry, _ origins: [ItemID: Phrase]) -> List.Item {
    let key: DataKey = "reference" / entry.id.rawValue
    let group = words.group(entry).map { [Block.paragraph(Phrase($0))] } ?? []
    guard let levels = entry.value?.levels else {
      return List.Item(
        text(entry.placed.item.title), aside: say("kein Vergleichswert", "no benchmark value"), key: key, group)
    }
    let target = target(levels, key / "successful")
    let contrast = contrast(levels, key / "lessSuccessful").map { contrast -> Phrase in
      "  \(Mark.lessSuccessful) \(contrast)"
    }
    return List.Item(
      text(entry.placed.item.title), aside: "\(Mark.successful) \(target)" + (contrast ?? ""), key: key,
      [.paragraph(origins[entry.id] ?? "–")] + group)
  }

  /// On what a value rests, and why it is what it is; what that means stands above all.
  private func origin(of entry: ReportComparison.Entry, in benchmark: Benchmark) -> Phrase {
    guard let value = entry.value else { return say("kein Vergleichswert", "no benchmark value") }
    let reason = value.why.map { said.newSentences(of: $0[language], at: "reference" / entry.id.rawValue) } ?? ""
    let basis = shortBasis(of: value) ?? Phrase(words.shortOrigin(of: value, in: benchmark))
    return basis + Phrase(reason.isEmpty ? "" : ". " + reason)
  }

  /// Whether values rest on a statement or an addition that a few words name; measured ones have figures of groups.
  var hasBases: Bool { report.benchmark?.basis == .coded }

  /// “explicit, r. 1, 2”: how well the study supports a value, with the rows of our table.
  func shortBasis(of value: BenchmarkValue) -> Phrase? {
    guard let strength = value.levels.strength else { return nil }
    let rows = value.rows.map(String.init).joined(separator: ", ")
    return text(Vocabulary.name(of: strength))
      + (rows.isEmpty || strength == .own ? "" : say(", Z.\u{A0}\(rows)", ", r.\u{A0}\(rows)"))
  }

  private func table(_ comparison: ReportComparison, _ origins: [ItemID: Phrase]) -> Table {
    var table = Table(
      caption: say(
        "Vergleichswert jeder Frage, Antworten 0–4", "Benchmark value of every question, answers 0–4"),
      columns: [
        Column(say("Frage", "Question"), .name),
        Column("\(Mark.successful)", .number, label: Vocabulary.successful(of: comparison.basis)[language]),
      ] + contrastColumn + [Column(say("Grundlage", "Basis"), .text)],
      rows: comparison.entries.map { entry in
        let key: DataKey = "reference" / entry.id.rawValue
        let levels = entry.value?.levels
        var basis = Cell(origins[entry.id] ?? "–", under: words.group(entry).map { Phrase($0) })
        basis.short = entry.value.flatMap(shortBasis)
        return Table.Row(
          key: key,
          [
            Cell(text(entry.placed.item.title)), Cell(levels.map { target($0, key / "successful") } ?? "–"),
          ] + contrastColumn.map { _ in Cell(levels.flatMap { contrast($0, key / "lessSuccessful") } ?? "–") } + [basis]
        )
      })
    table.isDetail = hasBases
    return table
  }

  /// ◇, which a target of one's own has not.
  private var contrastColumn: [Column] {
    guard let basis = report.comparison?.basis, basis != .target else { return [] }
    return [Column("\(Mark.lessSuccessful)", .number, label: Vocabulary.lessSuccessful(of: basis)[language])]
  }

  // MARK: Published figures

  /// Every published figure once, one paragraph a source; figures with the same caution stand together before it.
  private func figures(_ comparison: ReportComparison) -> [Block] {
    let figures =
      comparison.generalFigures.map { ($0, [Item]()) } + comparison.itemFigures.map { ($0.figure, $0.items) }
    guard !figures.isEmpty else { return [] }
    return [.part(Part(Phrase(words.figuresTitle), key: "figures", isInset: true, spacing: .blocks, bySource(figures)))]
  }

  private func bySource(_ figures: [(PublishedFigure, [Item])]) -> [Block] {
    var sources: [(source: Source, cautions: [(note: LocalizedText?, figures: [Phrase])])] = []
    for (figure, items) in figures {
      let heads: Phrase = items.isEmpty ? "" : "\(Inline.quiet(Phrase(words.titles(items) + ":"))) "
      let phrase: Phrase = heads + text(figure.text)
      let index = sources.firstIndex { $0.source == figure.source } ?? sources.endIndex
      if index == sources.endIndex { sources.append((figure.source, [])) }
      if let caution = sources[index].cautions.firstIndex(where: { $0.note == figure.note }) {
        sources[index].cautions[caution].figures.append(phrase)
      } else {
        sources[index].cautions.append((figure.note, [phrase]))
      }
    }
    return sources.map { source, cautions in
      let texts = cautions.flatMap { caution -> [Phrase] in
        let note = caution.note.map { said.newSentences(of: $0[language], at: "figures") } ?? ""
        return caution.figures + (note.isEmpty ? [] : [.quiet(Phrase(note))])
      }
      return .paragraph("\(Inline.strong(Phrase(words.citation(source) + "."))) " + texts.joined(separator: " "))
    }
  }

  /// What the report is of, and the method in half a page.
  var method: [Block] {
    [
      about,
      .terms(
        words.methodEntries.map { entry in
          let label = Phrase(entry.label)
          return Term(
            entry.section.map { Phrase([.link(label, to: $0.rawValue)]) } ?? label, marked(entry.text))
        }, .wide),
    ]
  }
}
