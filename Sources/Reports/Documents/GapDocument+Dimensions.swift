import Benchmarks
import Documents
import Questionnaire
import Scoring
import Words

extension GapDocument {
  /// Values of dimensions and fields as bars and numbers, positions, breadth and depth.
  var dimensions: [Block] {
    let figures = figures
    return [
      .beside([.figure(.bullets(figures.bullets))], [.figure(.radar(figures.radar))]),
      .paragraph(scaleNote(hasBounds: figures.hasBounds), .note), .paragraph(profilesNote, .note),
    ] + [positions, knowledge].compactMap(\.self)
  }

  /// The values as charts.
  var figures: ValueFigures {
    ValueFigures(
      questionnaire: report.questionnaire, values: report.values, language: language,
      basis: report.benchmark?.basis, own: LocalizedText(de: "Ihr Wert", en: "your value"),
      possible: LocalizedText(
        de: "noch möglich, je nach den offenen Antworten", en: "still possible, depending on what is open"),
      aside: { value in
        guard report.hasStages else { return nil }
        return value.stage.map { Phrase(words.numbered($0)) } ?? text(Vocabulary.notAssessable)
      }, dimensionRemarks: remarks, fieldRemarks: { [remark(on: $0)].compactMap(\.self) })
  }

  private func remarks(on value: DimensionValue) -> [Phrase] {
    if !value.isAssessable {
      return [
        value.isLeftOut
          ? Phrase(words.leftOut)
          : say("nicht bewertbar: Ein Handlungsfeld ist nicht bewertbar.", "not assessable: a field is not assessable.")
      ]
    }
    let left = value.leftOut.compactMap { report.questionnaire.field($0)?.title[language] }
    guard !left.isEmpty else { return [] }
    let names = left.joined(separator: ", ")
    return [say("ohne \(names): Dort trifft keine Frage zu.", "without \(names): no question applies there.")]
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
  }

  /// What is compared with: never a measurement passed off as a finding.
  private var profilesNote: Phrase {
    guard let benchmark = report.benchmark else { return Phrase(words.noProfiles) }
    let title = benchmark.title[language]
    switch benchmark.basis {
    case .coded: break
    case .measured:
      return say(
        "\(Mark.successful) und \(Mark.lessSuccessful) sind Mittelwerte zweier Gruppen („\(title)“) über dieselben Fragen, "
          + "die Sie beantwortet haben: Erfolgreiche und weniger Erfolgreiche, aus Antworten berechnet.",
        "\(Mark.successful) and \(Mark.lessSuccessful) are means of two groups (“\(title)”) over the same questions that "
          + "you answered: successful and less successful, computed from responses.")
    default:
      return say(
        "\(Mark.successful) ist das Ziel, das Sie sich selbst gesetzt haben („\(title)“); kein Vergleich mit anderen.",
        "\(Mark.successful) is the target that you set yourself (“\(title)”); no comparison with others.")
    }
    let own = report.comparison?.count(of: .expert) ?? 0
    let all = report.comparison?.entries.count ?? 0
    let silent: Phrase =
      own == 0
      ? ""
      : say(
        "Bei \(own) von \(all) Fragen sagt sie nichts, dort ist \(Mark.successful) unsere Erfahrung (†). ",
        "On \(own) of the \(all) questions it says nothing; there, \(Mark.successful) is our experience (†). ")
    let derived: Phrase = say(
      "\(Inline.strong("Womit wir Sie vergleichen.")) Die Quelle („\(title)“) hat zu diesen Fragen keine Zahlen. Wir haben "
        + "aus ihren Aussagen abgeleitet, wo erfolgreiche (\(Mark.successful)) und weniger erfolgreiche Unternehmen "
        + "(\(Mark.lessSuccessful)) stehen dürften. ",
      "\(Inline.strong("What we compare you with.")) The source (“\(title)”) has no figures on these questions. We used its "
        + "statements to judge where successful (\(Mark.successful)) and less successful companies "
        + "(\(Mark.lessSuccessful)) are likely to be. ")
    let direction: Phrase = say(
      "Nehmen Sie \(Mark.successful) als Richtung, nicht als Messlatte.",
      "Take \(Mark.successful) as a direction, not as a yardstick.")
    return derived + silent + direction
  }

  // MARK: Positions, breadth and depth

  private var positions: Block? {
    guard report.values.dimensions.contains(where: { $0.position != nil }) else { return nil }
    let terms = report.values.dimensions.map { dimension in
      Term(
        Phrase(words.title(dimension.id)),
        dimension.position.map { position in
          let number = value(position, .dimension(dimension.id) / "position")
          return say("\(number) %", "\(number)%")
        } ?? say("nicht bestimmbar", "cannot be determined"))
    }
    return .part(
      Part(
        report.benchmark?.basis == .measured
          ? say("Wo Sie zwischen den Gruppen stehen", "Where you stand between the groups")
          : say("Wo Sie zwischen den Richtwerten stehen", "Where you stand between the guide values"),
        isInset: true,
        [
          .terms(terms),
          .paragraph(
            say(
              "0 % heißt gleichauf mit \(Mark.lessSuccessful) oder darunter, 100 % gleichauf mit \(Mark.successful) oder "
                + "darüber.",
              "0% means level with \(Mark.lessSuccessful) or below, 100% level with \(Mark.successful) or above."),
            .note),
        ]))
  }

  private var knowledge: Block? {
    guard let knowledge = report.values.knowledge, knowledge.of > 0,
      let field = report.questionnaire.dimensions.flatMap(\.fields).first(where: \.hasBreadth)
    else { return nil }
    let breadth: DataKey = "breadth"
    let depth: DataKey = "depth"
    let own = Number(Double(knowledge.own.breadth), shown: "\(knowledge.own.breadth)", breadth / "own")
    let of = Number(Double(knowledge.of), shown: "\(knowledge.of)", breadth / "of")
    let areas = say(
      "\(own) von \(of) Gebieten auf \(MethodWords.mastery.german) oder höher",
      "\(own) of \(of) areas at \(MethodWords.mastery.english) or higher")
    let mean = knowledge.own.depth.map { Number($0, shown: Numerals.oneDecimal($0, in: language), depth / "own") }
    let answer =
      mean.map { say("Antwort \($0) im Mittel dieser Gebiete", "answer \($0) on average over these areas") }
      ?? say("–, denn noch steht kein Gebiet so hoch", "–, because no area is that high yet")
    return .part(
      Part(
        say("Breite und Tiefe: ", "Breadth and depth: ") + text(field.title), isInset: true,
        [
          .terms([
            Term(
              text(Vocabulary.breadth),
              areas + profiles(breadth) { (Double($0.breadth), String($0.breadth)) }),
            Term(
              text(Vocabulary.depth),
              answer + profiles(depth) { ($0.depth, Numerals.oneDecimal($0.depth, in: language)) }),
          ])
        ]))
  }

  /// “ (◆ 9, ◇ 0)”; empty without profiles, and beside guide values, which count no areas of any group.
  private func profiles(_ key: DataKey, _ figure: (BreadthAndDepth) -> (Double?, String)) -> Phrase {
    guard report.benchmark?.basis == .measured, let knowledge = report.values.knowledge,
      let successful = knowledge.successful, let lessSuccessful = knowledge.lessSuccessful
    else { return "" }
    func number(_ profile: BreadthAndDepth, _ name: String) -> Number {
      let (value, shown) = figure(profile)
      return Number(value, shown: shown, key / name)
    }
    return " (\(Mark.successful) \(number(successful, "successful")), "
      + "\(Mark.lessSuccessful) \(number(lessSuccessful, "lessSuccessful")))"
  }
}
