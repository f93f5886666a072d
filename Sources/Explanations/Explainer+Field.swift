import Documents
import Questionnaire
import Reports
import Scoring
import Words

extension Explainer {
  /// A field: its items, value, coverage, bounds and profiles.
  func field(_ id: FieldID) -> [Block] {
    guard let field = report.questionnaire.field(id), let value = report.values[id] else {
      return [.words(say("Dieses Handlungsfeld gibt es hier nicht.", "There is no such field here."))]
    }
    let answers = report.answers.filter { $0.placed?.field.id == id }
    let without = answers.filter { $0.standing.level == nil }
    var terms = [valueTerm(value), coverageTerm(value)]
    if !without.isEmpty { terms.append(leftOutTerm(without)) }
    terms += boundTerms(value, isOpen: without.contains { $0.standing.isApplicable })
    if let uncertainty = value.uncertainty { terms.append(uncertaintyTerm(uncertainty)) }
    terms += guideTerms(value.guide)
    if field.hasBreadth { terms += knowledgeTerms }
    let items = answers.map { List.Item(Phrase($0.item.title[language]), aside: Phrase(share(of: $0))) }
    return [
      .explained(
        Phrase(say("Handlungsfeld ", "Field ") + field.title[language]),
        [.list(List(.bullets, items)), .terms(terms)])
    ]
  }

  private func share(of answer: ReportAnswer) -> String {
    guard let weight = answer.item.scored?.weight, let level = answer.standing.level else {
      return words.standing(answer.standing)
    }
    let text = say("Antwort ", "answer ") + words.level(level)
    return weight == 1 ? text : text + say(", Gewicht ", ", weight ") + arithmetic.weight(weight)
  }

  private func valueTerm(_ value: FieldValue) -> Term {
    let label = say("Wert", "Value")
    guard value.isAssessable, let average = value.average else {
      if value.isLeftOut {
        return Term(
          label,
          say(
            "entfällt: Keine Frage trifft zu; das Feld bleibt aus seiner Dimension heraus.",
            "left out: no question applies; the field stays out of its dimension."))
      }
      let counted = value.average.map {
        say("; in der Dimension zählen die Antworten: ", "; in the dimension the answers count: ") + shown($0)
      }
      return Term(
        label,
        Vocabulary.notAssessable[language]
          + say(", weil zu wenig beantwortet ist", ", because too little is answered") + (counted ?? ""))
    }
    return Term(label, shown(average))
  }

  private func coverageTerm(_ value: FieldValue) -> Term {
    let label = say("Abdeckung", "Coverage")
    guard let share = value.share else { return Term(label, Vocabulary.leftOut[language]) }
    return Term(
      label,
      say("beantwortetes durch zutreffendes Gewicht: ", "answered by applicable weight: ")
        + arithmetic.text(of: share) + say(" %", "%")
        + say(
          "; bewertbar ab \(MethodWords.leastCoverage.german): ",
          "; assessable from \(MethodWords.leastCoverage.english): ") + yesOrNo(value.isAssessable))
  }

  private func leftOutTerm(_ answers: [ReportAnswer]) -> Term {
    let list = answers.map { "\($0.item.title[language]) (\(words.standing($0.standing)))" }.joined(separator: ", ")
    let isOpen = answers.contains { $0.standing.isApplicable }
    return Term(
      say("Ausgelassen", "Left out"),
      list
        + (isOpen
          ? say(
            ". „Weiß nicht“ und „ohne Antwort“ zählen nicht als 0–4 und senken die Abdeckung.",
            ". “Don’t know” and “not answered” do not count as 0–4 and lower the coverage.") : ""))
  }

  private func boundTerms(_ value: FieldValue, isOpen: Bool) -> [Term] {
    guard let lowest = value.lowest, let highest = value.highest else { return [] }
    guard isOpen else {
      return [Term(say("Spanne", "Range"), say("keine, denn nichts ist offen", "none, because nothing is open"))]
    }
    return [
      Term(say("Untergrenze", "Lower bound"), say("Offene auf 0: ", "open questions at 0: ") + shown(lowest)),
      Term(say("Obergrenze", "Upper bound"), say("Offene auf 4: ", "open questions at 4: ") + shown(highest)),
    ]
  }
}
