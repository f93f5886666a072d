import Benchmarks
import Documents
import Questionnaire
import Reports
import Scoring
import Words

/// Guide values and where a dimension stands to them (method §6).
extension Explainer {
  /// ◆ and ◇ with the company over the same questions, and how many are our own; empty without a benchmark.
  func guideTerms(_ guide: GuideValue?) -> [Term] {
    guard let basis = report.benchmark?.basis else { return [] }
    guard let guide else {
      return [
        Term(
          say("Vergleich", "Comparison"),
          say("keine beantwortete Frage hat einen Vergleichswert", "no answered question has a benchmark value"))
      ]
    }
    var terms = [
      Term(
        "\(Vocabulary.successfulSign) \(Vocabulary.successful(of: basis)[language])", shown(guide.successful))
    ]
    if let less = guide.lessSuccessful {
      terms.append(
        Term("\(Vocabulary.lessSuccessfulSign) \(Vocabulary.lessSuccessful(of: basis)[language])", shown(less)))
    }
    let isPartial =
      guide.isPartial
      ? say(
        "; nicht der Wert oben, denn zu einigen beantworteten Fragen fehlt ein Vergleichswert",
        "; not the value above, as some answered questions have no benchmark value") : ""
    terms.append(
      Term(
        say("Sie, dieselben Fragen", "You, same questions"),
        words.items(guide.of) + ": " + shown(guide.company) + isPartial))
    if guide.own > 0 {
      terms.append(
        Term(say("Grundlage", "Basis"), Vocabulary.ownGuideValues(guide.own, of: guide.of)[language]))
    }
    return terms
  }

  /// The word, and with a measured benchmark how it is known and the per cent.
  func positionTerms(_ value: DimensionValue) -> [Term] {
    let label = say("Position", "Position")
    guard let basis = report.benchmark?.basis, let guide = value.guide else { return [] }
    guard let place = value.place else {
      return [
        Term(
          label,
          value.isAssessable
            ? say("keine, weil ◆ und ◇ gleich sind", "none, because ◆ and ◇ are the same")
            : say("keine, solange es keinen Wert gibt", "none while there is no value"))
      ]
    }
    let own = arithmetic.number(guide.company.result)
    let marks = [
      guide.lessSuccessful.map { "\(Vocabulary.lessSuccessfulSign) \(arithmetic.number($0.result))" },
      "\(Vocabulary.successfulSign) \(arithmetic.number(guide.successful.result))",
    ]
    var terms = [
      Term(
        label,
        Vocabulary.name(of: place.word, basis: basis)[language]
          + say(": Sie \(own), ", ": you \(own), ") + marks.compactMap(\.self).joined(separator: ", "))
    ]
    if let error = place.error, let less = guide.lessSuccessful {
      let distance = Derivation.difference(guide.successful.result, less.result)
      terms.append(
        Term(
          say("Unterscheidbar", "Distinct"),
          "◆ − ◇: " + arithmetic.text(of: distance)
            + say("; kann abweichen um ", "; may be off by ") + arithmetic.text(of: error)
            + say("; der Abstand ist größer: ", "; the distance is larger: ") + yesOrNo(place.word != .indistinct)))
    }
    if let share = place.share, let percent = place.percent {
      let cut =
        share.result.isLevel(with: percent)
        ? ""
        : say("; gezeigt wird höchstens 0 bis 100: ", "; shown within 0 to 100: ") + arithmetic.number(percent)
      terms.append(Term(say("In Prozent", "In per cent"), arithmetic.text(of: share) + cut))
    }
    return terms
  }

  /// Breadth and depth, with what a measured benchmark leads to expect (method §5).
  var knowledgeTerms: [Term] {
    guard let expertise = report.values.expertise else { return [] }
    return [
      Term(
        Vocabulary.breadth[language],
        say(
          "\(expertise.breadth) von \(expertise.of) beantworteten auf \(MethodWords.mastery.german) oder höher",
          "\(expertise.breadth) of \(expertise.of) answered at \(MethodWords.mastery.english) or higher")
          + expected(expertise.expected?.breadth)),
      Term(
        Vocabulary.depth[language],
        say(
          "\(expertise.depth) von \(expertise.of) beantworteten auf \(words.level(Method.depth))",
          "\(expertise.depth) of \(expertise.of) answered at \(words.level(Method.depth))")
          + expected(expertise.expected?.depth)),
    ]
  }

  private func expected(_ sum: Derivation?) -> String {
    guard let sum else { return "" }
    return say(
      "; bei Erfolgreichen zu erwarten, als Summe ihrer Anteile: ",
      "; to be expected of the successful, as the sum of their shares: ") + arithmetic.text(of: sum)
  }
}
