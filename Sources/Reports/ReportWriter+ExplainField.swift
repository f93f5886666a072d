import Questionnaire
import Scoring
import TextDocuments
import Words

extension ReportWriter {
  /// A field: its items, value, coverage, bounds and profiles.
  mutating func explain(field id: FieldID) {
    guard let field = report.questionnaire.field(id), let value = report.values[id] else {
      return page.paragraph(say("Dieses Handlungsfeld gibt es hier nicht.", "There is no such field here."))
    }
    let answers = report.answers.filter { $0.placed?.field.id == id }
    let without = answers.filter { $0.standing.level == nil }
    page.subheading(say("Handlungsfeld ", "Field ") + field.title[language])
    page.blank()
    for answer in answers {
      page.sides("–", answer.item.title[language], share(of: answer), signWidth: 2, indent: 2)
    }
    page.blank()
    var entries = [valueEntry(value), coverageEntry(value)]
    if !without.isEmpty { entries.append(leftOutEntry(without)) }
    entries += boundEntries(value, isOpen: without.contains { $0.standing.isApplicable }) + profileEntries(value)
    if field.hasBreadth { entries += knowledgeEntries }
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

  private func valueEntry(_ value: FieldValue) -> (label: String, text: String) {
    let label = say("Wert", "Value")
    guard value.isAssessable, let average = value.average else {
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
    return (label, shown(average))
  }

  private func coverageEntry(_ value: FieldValue) -> (label: String, text: String) {
    let label = say("Abdeckung", "Coverage")
    guard let share = value.share else { return (label, say("entfällt", "left out")) }
    return (
      label,
      say("beantwortetes durch zutreffendes Gewicht: ", "answered by applicable weight: ")
        + arithmetic.text(of: share) + say(" %", "%")
        + say(
          "; bewertbar ab \(MethodWords.leastCoverage.german): ",
          "; assessable from \(MethodWords.leastCoverage.english): ") + yesOrNo(value.isAssessable)
    )
  }

  private func leftOutEntry(_ answers: [ReportAnswer]) -> (label: String, text: String) {
    let list = answers.map { answer in
      "\(answer.item.title[language]) (\(words.standing(answer.standing)))"
    }.joined(separator: ", ")
    let isOpen = answers.contains { $0.standing.isApplicable }
    return (
      say("Ausgelassen", "Left out"),
      list
        + (isOpen
          ? say(
            ". „Weiß nicht“ und „ohne Antwort“ zählen nicht als 0–4 und senken die Abdeckung.",
            ". “Don’t know” and “not answered” do not count as 0–4 and lower the coverage.") : "")
    )
  }

  private func boundEntries(_ value: FieldValue, isOpen: Bool) -> [(label: String, text: String)] {
    guard let lowest = value.lowest, let highest = value.highest else { return [] }
    guard isOpen else {
      return [(say("Spanne", "Range"), say("keine, denn nichts ist offen", "none, because nothing is open"))]
    }
    return [
      (say("Untergrenze", "Lower bound"), say("Offene auf 0: ", "open questions at 0: ") + shown(lowest)),
      (say("Obergrenze", "Upper bound"), say("Offene auf 4: ", "open questions at 4: ") + shown(highest)),
    ]
  }

  private func profileEntries(_ value: FieldValue) -> [(label: String, text: String)] {
    guard report.benchmark != nil else { return [] }
    guard let comparison = value.comparison else {
      return [
        (
          say("Vergleich", "Comparison"),
          say("keine beantwortete Frage hat einen Vergleichswert", "no answered question has a benchmark value")
        )
      ]
    }
    return [
      (say("◆ Erfolgreiche", "◆ successful"), shown(comparison.successful)),
      (say("◇ weniger Erfolgreiche", "◇ less successful"), shown(comparison.lessSuccessful)),
    ]
  }

  private var knowledgeEntries: [(label: String, text: String)] {
    guard let knowledge = report.values.knowledge else { return [] }
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
        (knowledge.own.mean.map(arithmetic.text(of:))
          ?? say("–, denn keine steht so hoch", "–, because none stands that high"))
          + knowledgeProfiles { Numerals.oneDecimal($0.depth, in: language) }
      ),
    ]
  }
}
