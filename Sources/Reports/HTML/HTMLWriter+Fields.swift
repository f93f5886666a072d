import Benchmarks
import Questionnaire
import Scoring
import Words

extension HTMLWriter {
  /// Every field with its bar and its items.
  var fields: HTML {
    let parts = report.questionnaire.dimensions.flatMap { dimension in
      dimension.fields.compactMap { field in
        report.values[field.id].map { part(field, $0, in: dimension) }
      }
    }
    return levelLegend + HTML(parts)
  }

  private func part(_ field: Field, _ value: FieldValue, in dimension: Dimension) -> HTML {
    let charted = ChartedValue(value, title: field.title[language])
    return """
      <div class="field">
      <p class="kicker">\(dimension.title[language])</p>
      <h3>\(field.title[language]) \
      <span class="figure">\(valueWithRange(value.value, low: value.low, high: value.high))</span></h3>
      <p class="quiet">\(field.about[language])</p>
      \(value.isLeftOut ? .empty : chart(charted))
      \(remark(on: value))
      \(itemTable(of: field))
      </div>

      """
  }

  private func remark(on value: FieldValue) -> HTML? {
    if let coverage = value.coverage, !value.isAssessable {
      let share = words.value(coverage * 100)
      return """
        <p>\(say(
          "Nicht bewertbar: nur \(share) % beantwortet, nötig sind \(MethodWords.leastCoverage.german).",
          "Not assessable: only \(share)% answered, \(MethodWords.leastCoverage.english) needed."))</p>
        """
    }
    return value.isLeftOut
      ? "<p>\(say("Entfällt: Keine Frage trifft zu.", "Left out: no question applies."))</p>" : nil
  }

  private func itemTable(of field: Field) -> HTML {
    let hasTarget = report.benchmark != nil
    let rows = report.answers.filter { $0.placed?.field.id == field.id }.map { answer -> HTML in
      let standing = answer.standing
      let reference = report.reference(of: answer.id)?.levels
      let target: HTML =
        hasTarget
        ? "<td role=\"cell\" data-label=\"\(Vocabulary.target[language])\" data-key=\"target\">\(level(reference?.target))</td>"
        : .empty
      return """
        <tr role="row" data-item="\(answer.id.rawValue)"><th role="rowheader" scope="row">\
        \(answer.item.title[language])\(core(answer))</th>\
        <td role="cell" class="drawn">\(track(standing, reference?.target, reference?.contrast))</td>\
        <td role="cell" data-label="\(Vocabulary.level[language])" data-key="level">\(worded(standing))</td>\(target)</tr>

        """
    }
    return table(
      say("Die Fragen zu „\(field.title.german)“", "The questions of “\(field.title.english)”"),
      [
        say("Frage", "Question"), say("Antworten 0–4", "Answers 0–4"), Vocabulary.level[language],
      ] + (hasTarget ? [Vocabulary.target[language]] : []), rows, class: "stacked items")
  }

  /// “3 weitgehend”, with the number for programs.
  private func worded(_ standing: Rating) -> HTML {
    guard let own = standing.level else { return "\(Vocabulary.name(of: standing, in: language))" }
    return number(own, shown: Vocabulary.level(own, in: language))
  }

  private func core(_ answer: ReportAnswer) -> HTML {
    answer.placed?.traits.isCore == true
      ? " <span class=\"badge quiet-badge\">\(say("Kernfrage", "core question"))</span>" : .empty
  }

  private func track(_ standing: Rating, _ target: Double?, _ contrast: Double?) -> HTML {
    LevelTrack(
      level: standing.level, target: target, contrast: contrast,
      title: words.shortStanding(standing) + (target.map { say(", Ziel ", ", target ") + words.level($0) } ?? "")
    ).drawing
  }
}
