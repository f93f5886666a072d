import Benchmarks
import Documents
import Questionnaire
import Scoring
import Words

extension GapDocument {
  /// Values of dimensions and fields as bars and numbers, their stages and places, breadth and depth.
  var dimensions: [Block] {
    let figures = figures
    let note = scaleNote(hasBounds: figures.hasBounds)
    return [
      .beside([.figure(.bullets(figures.bullets))], [.figure(.radar(figures.radar))]), .paragraph(note, .note),
    ] + (report.hasStages ? stageTable : [places].compactMap(\.self)) + [knowledge].compactMap(\.self)
  }

  /// The values as charts.
  var figures: ValueFigures {
    ValueFigures(
      questionnaire: report.questionnaire, values: report.values, language: language,
      basis: report.profileBasis, own: LocalizedText(de: "Ihr Wert", en: "your value"),
      possible: LocalizedText(
        de: "noch möglich, je nach den offenen Antworten", en: "still possible, depending on what is open"),
      areShared: true,
      aside: { value in report.hasStages ? Phrase(words.stages(of: value)) : nil },
      dimensionRemarks: remarks,
      fieldRemarks: { value in
        [remark(on: value), partial(value.guide, value.reading, .field(value.id))].compactMap(\.self)
      })
  }

  private func remarks(on value: DimensionValue) -> [Phrase] {
    if value.isLeftOut { return [Phrase(words.leftOut)] }
    if !value.isAssessable {
      let share = MethodWords.leastCoverage
      return [
        say(
          "noch kein Wert: Dafür muss in jedem Handlungsfeld eine Frage beantwortet sein, im Mittel \(share.german).",
          "no value yet: that takes an answered question in every field, and \(share.english) on average.")
      ]
    }
    let left = value.leftOut.compactMap { report.questionnaire.field($0)?.title[language] }.joined(separator: ", ")
    return [
      left.isEmpty
        ? nil : say("ohne \(left): Dort trifft keine Frage zu.", "without \(left): no question applies there."),
      partial(value.guide, value.reading, .dimension(value.id)),
    ].compactMap(\.self)
  }

  /// What the bar stands for where the benchmark lacks questions, and the value over all that are answered.
  private func partial(_ guide: GuideValue?, _ reading: Reading, _ key: DataKey) -> Phrase? {
    let sentence = words.partial(guide)
    guard !sentence.isEmpty, let own = reading.value else { return nil }
    let all = figures.number(own, key / "value")
    let bounds = figures.bounds(of: reading, key)?.phrase
    let shown: Phrase = bounds.map { "\(all) \($0)" } ?? "\(all)"
    return Phrase(sentence.capitalisedFirst)
      + say("; über alle beantworteten ist der Wert \(shown).", "; over all that are answered the value is \(shown).")
  }

  /// Why a field has no value; `nil` where it has one.
  func remark(on value: FieldValue) -> Phrase? {
    if let coverage = value.coverage, !value.isAssessable {
      let share = words.value(coverage * 100)
      return say(
        "nicht bewertbar: nur \(share) % beantwortet, nötig sind \(MethodWords.leastCoverage.german).",
        "not assessable: only \(share)% answered, \(MethodWords.leastCoverage.english) needed.")
    }
    return value.isLeftOut ? Phrase(words.leftOut) : nil
  }

  /// Words with the marks of the charts in them.
  func marked(_ text: String) -> Phrase {
    let marks: [Character: Mark] = ["◆": .successful, "◇": .lessSuccessful]
    return text.reduce(into: Phrase([])) { phrase, character in
      if let mark = marks[character] {
        phrase += .mark(mark)
      } else if case .text(let before)? = phrase.inlines.last {
        phrase.inlines[phrase.inlines.count - 1] = .text(before + String(character))
      } else {
        phrase += Phrase(String(character))
      }
    }
  }

  // MARK: What the numbers are

  private func scaleNote(hasBounds: Bool) -> Phrase {
    say(
      "Werte gehen von 0 (überall Antwort 0) bis 100 (überall Antwort 4).",
      "Values run from 0 (answer 0 throughout) to 100 (answer 4 throughout).")
      + (hasBounds
        ? " "
          + say(
            "In Klammern steht, wo der Wert liegen kann, je nachdem, wie die offenen Fragen ausgehen.",
            "The range in brackets is where the value may lie, depending on the open questions.") : "")
      + (brevity.isTight && report.sections.contains(.open)
        ? " "
          + say(
            "Welche Fragen offen sind oder nicht zutreffen, steht im vollständigen Bericht.",
            "The full report lists the questions that are open or do not apply.") : "")
      + Phrase(" " + words.selfAssessment) + (report.hasStages ? Phrase(" " + words.stageSentence) : "")
  }

  // MARK: Places, breadth and depth

  /// Whether the table of stages says where each dimension is to the guide values: words alone fit into it.
  var hasPlaceColumn: Bool {
    let places = report.values.dimensions.compactMap(\.place)
    return report.hasStages && !places.isEmpty && places.allSatisfy { $0.percent == nil }
  }

  /// Where each dimension is to the guide values, in words; per cent only where two groups were measured.
  var places: Block? {
    let values = report.values.dimensions
    guard values.contains(where: { $0.place != nil }) else { return nil }
    let terms = values.map { dimension in
      let percent = dimension.place?.percent.map { percent -> Phrase in
        let number = value(percent, .dimension(dimension.id) / "position")
        return say(", \(number) %", ", \(number)%")
      }
      let own = words.own(dimension.guide)
      let place = marked(words.place(of: dimension)) + (percent ?? "")
      return Term(Phrase(words.title(dimension.id)), own.isEmpty ? place : place + Phrase("; " + own))
    }
    let hasPercent = values.contains { $0.place?.percent != nil }
    return .part(
      Part(
        Phrase(words.placesTitle), isInset: true,
        [.terms(terms)] + (hasPercent ? [.paragraph(marked(words.percentNote), .note)] : [])))
  }

  private var knowledge: Block? {
    guard let expertise = report.values.expertise, expertise.of > 0,
      let field = report.questionnaire.dimensions.flatMap(\.fields).first(where: \.hasBreadth)
    else { return nil }
    let breadth = areas(expertise.breadth, of: expertise.of, "breadth", expected: expertise.expected?.breadth)
    let depth = areas(expertise.depth, of: expertise.of, "depth", expected: expertise.expected?.depth)
    let (mastery, deep) = (MethodWords.mastery, MethodWords.depth)
    return .terms([
      Term(
        say("Breite: ", "Breadth: ") + text(field.title),
        breadth + say(" auf \(mastery.german) oder höher", " at \(mastery.english) or higher")),
      Term(
        say("Tiefe: ", "Depth: ") + text(field.title), depth + say(" auf \(deep.german)", " at \(deep.english)")),
    ])
  }

  /// “3 von 9 Gebieten”, with what a measured benchmark leads to expect: “3 von 9 Gebieten (◆ im Mittel 5,4)”.
  private func areas(_ own: Int, of all: Int, _ key: DataKey, expected: Derivation?) -> Phrase {
    let own = Number(Double(own), shown: "\(own)", key / "own")
    let of = Number(Double(all), shown: "\(all)", key / "of")
    let mean = expected.map { expected -> Phrase in
      let number = Number(
        expected.result, shown: Numerals.oneDecimal(expected.result, in: language), key / "successful")
      return say(" (\(Mark.successful) im Mittel \(number))", " (\(Mark.successful) \(number) on average)")
    }
    return say("\(own) von \(of) Gebieten", "\(own) of \(of) areas") + (mean ?? "")
  }
}
