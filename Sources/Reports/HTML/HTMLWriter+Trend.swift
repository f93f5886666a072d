import ActionPlan
import Questionnaire
import Scoring
import Words

extension HTMLWriter {
  /// This assessment beside those before.
  var trend: HTML? {
    guard let trend = report.development else { return nil }
    guard trend.isComparable else { return "<p>\(words.trendIntro)</p>\n\(earlierActions)" }
    let stages: HTML =
      report.hasStages
      ? terms([(Vocabulary.stage[language], "<strong>\(words.trendStages)</strong>")], class: "highlights") : ""
    let uncertainty: HTML? = words.trendUncertainty.isEmpty ? nil : "<p>\(words.trendUncertainty)</p>\n"
    return """
      <p>\(words.trendIntro)</p>
      \(stages)\(trendTable(trend))\(uncertainty)\(HTML(words.moves.map(moves)))\
      <p>\(words.trendRest)</p>
      \(earlierActions)<p class="small">\(words.trendCaution)</p>

      """
  }

  private func trendTable(_ trend: ReportTrend) -> HTML {
    let isPair = trend.times.count == 2
    // Every time before the last but one has its day at the top; of two there is a before and a now.
    let days = trend.times.dropLast(2).map { $0.date.formatted(in: language) }
    let before = isPair ? say("Zuvor", "Before") : trend.date.formatted(in: language)
    let rows = trend.dimensions.map { dimension -> HTML in
      let older = zip(dimension.values, days).map { value, day -> HTML in
        "<td role=\"cell\" data-label=\"\(day)\" data-key=\"earlier\">\(self.value(value?.value))</td>"
      }
      return """
        <tr role="row" data-trend="\(dimension.id.rawValue)"><th role="rowheader" scope="row">\
        \(dimension.dimension.title[language])</th>\(older)\
        <td role="cell" data-label="\(before)" data-key="before">\(value(dimension.before?.value))</td>\
        <td role="cell" data-label="\(say("Jetzt", "Now"))" data-key="now">\(value(dimension.now.value))</td>\
        <td role="cell" data-label="\(say("Veränderung", "Change"))" data-key="change">\
        \(number(dimension.change, shown: words.change(of: dimension)))</td>\
        \(report.hasStages
          ? "<td role=\"cell\" data-label=\"\(Vocabulary.stage[language])\">\(words.stages(of: dimension))</td>" as HTML
          : .empty)</tr>

        """
    }
    return table(
      say("Werte der Dimensionen über die gemeinsamen Fragen", "Values of the dimensions over the shared questions"),
      [say("Dimension", "Dimension")] + days + [before, say("Jetzt", "Now"), say("Veränderung", "Change")]
        + (report.hasStages ? [Vocabulary.stage[language]] : []), rows, class: "stacked")
  }

  private func moves(_ title: String, _ moves: [ReportTrend.Move]) -> HTML {
    let rows = moves.map { move -> HTML in
      """
      <li data-move="\(move.id.rawValue)">\(move.placed.item.title[language]) \
      <span class="quiet">\(say("Antwort", "answer")) \(level(move.before)) → \(level(move.now))</span></li>

      """
    }
    return "<h3>\(title)</h3>\n<ul class=\"columns\">\n\(rows)</ul>\n"
  }

  private var earlierActions: HTML {
    HTML(
      words.earlierActions.map { group in
        "<h3>\(group.title)</h3>\n" + list(group.actions.map { own($0.action.text) })
      })
  }
}
