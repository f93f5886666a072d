import Benchmarks
import Questionnaire
import Scoring

/// The items of a field in the form, sorted by what becomes of them in its value.
struct FieldTerms {
  typealias Term = (weight: Double, level: Double)

  let answers: [ReportAnswer]

  init(_ id: FieldID, in report: GapReport) { answers = report.answers.filter { $0.placed?.field.id == id } }

  private func terms(_ level: (ReportAnswer) -> Double?) -> [Term] {
    answers.compactMap { answer in
      guard let traits = answer.item.scored, let level = level(answer) else { return nil }
      return (traits.weight, level)
    }
  }

  /// What has a level.
  var answered: [Term] { terms(\.standing.level) }
  /// What applies, the open ones at a level.
  func applicable(openAt level: Double) -> [Term] {
    terms { $0.standing.isApplicable ? $0.standing.level ?? level : nil }
  }
  /// What has a level and a benchmark value, with an answer 0–4 of the benchmark.
  func compared(with benchmark: Benchmark, _ level: (ReferenceLevel) -> Double) -> [Term] {
    terms { answer in
      answer.standing.level == nil ? nil : benchmark.values[answer.id].map { level($0.levels) }
    }
  }
  /// The own levels of the same items.
  func own(comparedWith benchmark: Benchmark) -> [Term] {
    terms { benchmark.values[$0.id] == nil ? nil : $0.standing.level }
  }
  /// What has no level.
  var leftOut: [ReportAnswer] { answers.filter { $0.standing.level == nil } }

  static func value(_ terms: [Term]) -> Double? {
    let weight = terms.reduce(0) { $0 + $1.weight }
    return weight > 0 ? terms.reduce(0) { $0 + $1.weight * $1.level } / (4 * weight) * 100 : nil
  }
}

extension ReportWriter {
  /// A field: its items, value, coverage, bounds and profiles.
  mutating func explain(field id: FieldID) {
    guard let field = report.questionnaire.field(id), let value = report.values[id] else {
      return page.paragraph(say("Dieses Handlungsfeld gibt es hier nicht.", "There is no such field here."))
    }
    let terms = FieldTerms(id, in: report)
    page.subheading(say("Handlungsfeld ", "Field ") + field.title[language])
    page.blank()
    for answer in terms.answers {
      page.sides("–", answer.item.title[language], share(of: answer), signWidth: 2, indent: 2)
    }
    page.blank()
    var entries = [valueEntry(value, terms), coverageEntry(value, terms)]
    if !terms.leftOut.isEmpty { entries.append(leftOutEntry(terms)) }
    entries += boundEntries(value, terms) + profileEntries(value, terms)
    if field.hasBreadth { entries += knowledgeEntries(terms) }
    page.entries(entries, indent: 2)
  }

  private func share(of answer: ReportAnswer) -> String {
    guard let weight = answer.item.scored?.weight, let level = answer.standing.level else {
      return words.standing(answer.standing)
    }
    let text = say("Antwort ", "answer ") + self.level(level)
    return weight == 1
      ? text : text + say(", Gewicht ", ", weight ") + arithmetic.weight(weight)
  }

  private func valueEntry(_ value: FieldValue, _ terms: FieldTerms) -> (label: String, text: String) {
    let label = say("Wert", "Value")
    guard let own = value.value, let text = arithmetic.value(terms.answered) else {
      return (
        label,
        value.isLeftOut
          ? say(
            "entfällt: Keine Frage trifft zu; das Feld bleibt aus seiner Dimension heraus.",
            "left out: no question applies; the field stays out of its dimension.")
          : Vocabulary.notAssessable[language]
            + say(", weil zu wenig beantwortet ist.", ", because too little is answered.")
      )
    }
    return (label, shownAs(text, own))
  }

  private func coverageEntry(_ value: FieldValue, _ terms: FieldTerms) -> (label: String, text: String) {
    let label = say("Abdeckung", "Coverage")
    guard let coverage = value.coverage else { return (label, say("entfällt", "left out")) }
    let answered = terms.answered.reduce(0) { $0 + $1.weight }
    let applicable = terms.applicable(openAt: 0).reduce(0) { $0 + $1.weight }
    let quotient =
      "\(arithmetic.weight(answered)) / \(arithmetic.weight(applicable)) × 100 "
      + arithmetic.result(coverage * 100) + say(" %", "%")
    return (
      label,
      say("beantwortetes durch zutreffendes Gewicht: ", "answered by applicable weight: ") + quotient
        + say(
          "; bewertbar ab \(MethodWords.leastCoverage.german): ",
          "; assessable from \(MethodWords.leastCoverage.english): ") + yesOrNo(value.isAssessable)
    )
  }

  private func leftOutEntry(_ terms: FieldTerms) -> (label: String, text: String) {
    let list = terms.leftOut.map { answer in
      "\(answer.item.title[language]) (\(words.standing(answer.standing)))"
    }.joined(separator: ", ")
    let isOpen = terms.leftOut.contains { $0.standing.isApplicable }
    return (
      say("Ausgelassen", "Left out"),
      list
        + (isOpen
          ? say(
            ". „Weiß nicht“ und „ohne Antwort“ zählen nicht als 0–4 und senken die Abdeckung.",
            ". “Don’t know” and “not answered” do not count as 0–4 and lower the coverage.") : "")
    )
  }

  private func boundEntries(_ value: FieldValue, _ terms: FieldTerms) -> [(label: String, text: String)] {
    guard let low = value.low, let high = value.high else { return [] }
    guard terms.leftOut.contains(where: { $0.standing.isApplicable }) else {
      return [(say("Spanne", "Range"), say("keine, denn nichts ist offen", "none, because nothing is open"))]
    }
    return [
      (
        say("Untergrenze", "Lower bound"),
        say("Offene auf 0: ", "open questions at 0: ")
          + shownAs(arithmetic.value(terms.applicable(openAt: 0)) ?? "–", low)
      ),
      (
        say("Obergrenze", "Upper bound"),
        say("Offene auf 4: ", "open questions at 4: ")
          + shownAs(arithmetic.value(terms.applicable(openAt: 4)) ?? "–", high)
      ),
    ]
  }

  private func profileEntries(_ value: FieldValue, _ terms: FieldTerms) -> [(label: String, text: String)] {
    guard let benchmark = report.benchmark else { return [] }
    guard let successful = value.successful, let lessSuccessful = value.lessSuccessful else {
      return [
        (
          say("Vergleich", "Comparison"),
          say("keine beantwortete Frage hat einen Vergleichswert", "no answered question has a benchmark value")
        )
      ]
    }
    return [
      (
        say("◆ Erfolgreiche", "◆ successful"),
        shownAs(arithmetic.value(terms.compared(with: benchmark, \.target)) ?? "–", successful)
      ),
      (
        say("◇ weniger Erfolgreiche", "◇ less successful"),
        shownAs(arithmetic.value(terms.compared(with: benchmark, \.contrast)) ?? "–", lessSuccessful)
      ),
    ]
  }

  private func knowledgeEntries(_ terms: FieldTerms) -> [(label: String, text: String)] {
    guard let knowledge = report.values.knowledge else { return [] }
    let mastered = terms.answered.map(\.level).filter { $0.reaches(Method.mastery) }
    return [
      (
        Vocabulary.breadth[language],
        say(
          "\(knowledge.own.breadth) von \(knowledge.of) beantworteten auf \(MethodWords.mastery.german) oder höher",
          "\(knowledge.own.breadth) of \(knowledge.of) answered at \(MethodWords.mastery.english) or higher")
          + knowledgeProfiles { String($0.breadth) }
      ),
      (
        Vocabulary.depth[language],
        (arithmetic.mean(mastered) ?? say("–, denn keine steht so hoch", "–, because none stands that high"))
          + knowledgeProfiles { Numerals.oneDecimal($0.depth, in: language) }
      ),
    ]
  }
}
