import Questionnaire
import Scoring
import Words

extension HTMLWriter {
  /// The people side by side: perception gaps first, then every item.
  var people: HTML? {
    guard let people = report.people else { return nil }
    let gaps: HTML =
      words.perceptionNone.map { "<p>\($0)</p>\n" }
      ?? "<p>\(words.perceptionIntro)</p>\n\(people.differences.map(article))"
    return "<p>\(words.peopleIntro)</p>\n<p class=\"small\">\(words.privacy)</p>\n\(gaps)\(peopleTable(people))"
  }

  private func article(_ difference: ReportDifference) -> HTML {
    let sides = [difference.higher, difference.lower].map { side -> (label: String, text: HTML) in
      let entry = words.entry(side, of: difference)
      return (entry.label, "\(entry.text)")
    }
    return """
      <article class="gap">
      <h3 class="split">\(difference.placed.item.title[language]) \
      <span class="stage-name">\(words.distance(of: difference))</span></h3>
      <p class="under">\(words.path(difference.placed))</p>
      \(PerceptionTrack(higher: difference.higher.level, lower: difference.lower.level).drawing)
      \(terms(sides))</article>

      """
  }

  private func peopleTable(_ people: ReportPeople) -> HTML {
    let rows = people.perceptions.map { perception -> HTML in
      let views = perception.views.map { view -> HTML in
        let single = view.single.count > 1 ? view.single.map(words.shortStanding).joined(separator: ", ") : nil
        let shown: HTML =
          view.single.count == 1
          ? "\(view.single.first.map(words.shortStanding) ?? "–")" : level(view.median)
        return """
          <td role="cell" data-label="\(words.name(of: view.perspective))" \
          data-view="\(view.perspective.rawValue)">\(shown)\
          \(single.map { " <span class=\"quiet\">(\($0))</span>" })</td>
          """
      }
      return """
        <tr role="row" data-perception="\(perception.id.rawValue)"><th role="rowheader" scope="row">\
        \(perception.placed.item.title[language])</th>\(views)\
        <td role="cell" class="company" data-label="\(say("Unternehmen", "Company"))">\
        \(perception.company.level == nil
          ? "\(words.shortStanding(perception.company))" as HTML : level(perception.company.level))</td></tr>

        """
    }
    return table(
      say("Alle Fragen aus jeder Perspektive, Antworten 0–4", "All questions from every perspective, answers 0–4"),
      [say("Frage", "Question")] + people.groups.map(words.worded) + [say("Unternehmen", "Company")], rows,
      class: "stacked people")
  }
}
