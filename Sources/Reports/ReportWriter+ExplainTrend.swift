import ActionPlan
import Questionnaire
import Scoring
import TextDocuments
import Words

extension ReportWriter {
  /// The assessments over the questions and perspectives that they share.
  mutating func explainTrend() {
    guard let development = report.development else { return page.paragraph(noTrend) }
    page.paragraph(words.trendIntro)
    guard let trend = report.trend else { return }
    page.blank()
    page.paragraph(
      say(
        "Was nicht jedes Mal gleich gefragt wurde, zählt an allen Tagen als „trifft nicht zu“; eine Perspektive, die "
          + "einmal fehlt, zählt an keinem. Gewichte und Kernfragen sind die des jetzigen Fragebogens; so ändert sich "
          + "ein Wert nur durch Antworten. ",
        "What was not asked the same each time counts as “does not apply” on all days; a perspective that is missing "
          + "once counts on none. Weights and core questions are those of the present questionnaire, so a value changes "
          + "by answers only. ") + words.trendCaution)
    if report.hasStages {
      page.blank()
      page.entries([(Vocabulary.stage[language], words.trendStages)])
    }
    for dimension in development.dimensions { explain(dimension, in: trend) }
    page.subheading(say("Fragen", "Questions"))
    page.blank()
    for move in development.up + development.down {
      page.sides(
        "–", move.placed.item.title[language], arithmetic.text(of: move.move.difference), signWidth: 2, indent: 2)
    }
    page.paragraph(words.trendRest, indent: 2)
  }

  private var noTrend: String {
    say(
      "Es gibt keine frühere Einschätzung, mit der verglichen wird.",
      "There is no earlier assessment to compare with.")
  }

  private mutating func explain(_ dimension: ReportTrend.DimensionTrend, in trend: Trend) {
    page.subheading(dimension.dimension.title[language])
    page.blank()
    var entries = zip(trend.times, dimension.values).map { time, value in
      (time.date.formatted(in: language), mean(value))
    }
    if let difference = dimension.difference {
      entries.append(
        (
          say("Änderung", "Change"),
          arithmetic.text(of: difference) + say("; gezeigt ", "; shown ") + words.change(of: dimension)
        ))
    }
    if let uncertainty = uncertainty(of: dimension) { entries.append(uncertainty) }
    page.entries(entries, indent: 2)
  }

  /// “√(5,5² + 5,2²) ≈ 7,57; die Änderung ist größer”.
  private func uncertainty(of dimension: ReportTrend.DimensionTrend) -> (label: String, text: String)? {
    guard let combined = dimension.combined, let isBeyond = dimension.isBeyondUncertainty else { return nil }
    let root = arithmetic.text(of: combined)
    return (
      say("Unschärfe", "Uncertainty"),
      say(
        "angenommen, Antworten streuen um \(MethodWords.scatter.german): \(root); die Änderung ist ",
        "assuming that answers scatter by \(MethodWords.scatter.english): \(root); the change is ")
        + (isBeyond ? say("größer", "larger") : say("kleiner", "smaller"))
    )
  }

  private func mean(_ value: DimensionValue?) -> String {
    guard let value, let mean = value.mean else { return Vocabulary.notAssessable[language] }
    let stage = value.stage.map { ", " + numbered($0) }
    return say("Mittel der Felder: ", "mean of the fields: ") + shown(mean) + (stage ?? "")
  }

  /// One item on both days.
  mutating func explain(trendOf id: ItemID) {
    guard let trend = report.development else { return page.paragraph(noTrend) }
    guard trend.isComparable else { return page.paragraph(words.trendIntro) }
    page.subheading("\(title(id)) [\(id)]")
    page.blank()
    guard let move = (trend.up + trend.down + trend.same).first(where: { $0.id == id }) else {
      return page.paragraph(
        say(
          "Nicht vergleichbar: Die Frage wurde nicht beide Male mit gleicher Bedeutung gestellt, oder sie hatte nicht "
            + "beide Male eine Antwort 0–4.",
          "Not comparable: the question was not asked both times with the same meaning, or it did not have an answer 0–4 both "
            + "times."), indent: 2)
    }
    page.entries(
      [
        (trend.date.formatted(in: language), words.worded(move.before, of: move.placed.item)),
        (report.header.date.formatted(in: language), words.worded(move.now, of: move.placed.item)),
        (say("Änderung", "Change"), arithmetic.text(of: move.move.difference)),
      ], indent: 2)
  }

  /// What the code is made of.
  mutating func explainCode() {
    guard report.sections.contains(.code), let code = report.code else {
      return page.paragraph(
        say(
          "Einen Ergebniscode gibt es nur für die Antworten einer einzelnen Person.",
          "There is a result code only for the answers of a single person."))
    }
    page.paragraph(words.codeIntro)
    page.blank()
    let groups = code.split(separator: "-").count
    page.entries([
      (Vocabulary.resultCode[language], code),
      (
        say("Inhalt", "Content"),
        say(
          "Fragebogen und Version, Fassung, Tag, Perspektive und jede Antwort außer Texten und Notizen",
          "questionnaire and version, form, day, perspective and every answer except texts and notes")
      ),
      (
        say("Form", "Shape"),
        say(
          "\(groups) Gruppen aus Buchstaben und Ziffern, die sich nicht verwechseln lassen; Groß- und Kleinschreibung, "
            + "Leerzeichen und Bindestriche sind gleich. Prüfzeichen finden jedes falsch getippte Zeichen.",
          "\(groups) groups of letters and digits that cannot be mistaken for each other; upper and lower case, spaces "
            + "and hyphens do not matter. Check characters find every mistyped character.")
      ),
    ])
  }

  /// Where an action comes from and where its item stands.
  mutating func explain(action id: ActionID) {
    guard let action = (report.plan + report.earlierPlan).first(where: { $0.id == id }) else {
      return page.paragraph(say("Diese Maßnahme gibt es hier nicht.", "There is no such action here."))
    }
    page.subheading(action.action.text)
    page.blank()
    guard let origin = action.action.origin, let placed = action.placed else {
      return page.paragraph(
        say("Eigene Maßnahme, zu keiner Frage.", "An action of your own, on no question."), indent: 2)
    }
    let standing = report.standings[placed.id] ?? .unanswered
    page.entries(
      [
        (say("Herkunft", "Origin"), words.origin(of: action) ?? "–"),
        (say("Sie heute", "You today"), words.standing(standing)),
        (
          say("Antwort erreicht", "Answer reached"),
          yesOrNo(standing.level?.reaches(Double(origin.to.rawValue)) ?? false)
        ),
      ], indent: 2)
  }
}
