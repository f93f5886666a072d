import ActionPlan
import Questionnaire
import Scoring

extension HTMLWriter {
  /// This assessment beside the one before.
  var trend: HTML? {
    guard let trend = report.development else { return nil }
    let stages: HTML =
      report.verdict == nil
      ? terms([(Vocabulary.stage[language], "<strong>\(words.trendStages)</strong>")], class: "highlights") : ""
    return """
      <p>\(words.trendIntro)</p>
      \(stages)\(trendTable(trend))\
      \(moves(trend.up, say("Gestiegen", "Up")))\(moves(trend.down, say("Gesunken", "Down")))\
      <p>\(words.trendRest)</p>
      \(earlierActions)<p class="small">\(words.trendCaution)</p>

      """
  }

  private func trendTable(_ trend: ReportTrend) -> HTML {
    let rows = trend.dimensions.map { dimension -> HTML in
      """
      <tr role="row" data-trend="\(dimension.id.rawValue)"><th role="rowheader" scope="row">\
      \(dimension.dimension.title[language])</th>\
      <td role="cell" data-label="\(say("zuvor", "before"))" data-key="before">\(value(dimension.before?.value))</td>\
      <td role="cell" data-label="\(say("jetzt", "now"))" data-key="now">\(value(dimension.now.value))</td>\
      <td role="cell" data-label="\(say("Veränderung", "change"))" data-key="change">\
      \(number(dimension.change, shown: words.change(of: dimension)))</td>\
      \(report.verdict == nil
        ? "<td role=\"cell\" data-label=\"\(Vocabulary.stage[language])\">\(words.stages(of: dimension))</td>" as HTML
        : .empty)</tr>

      """
    }
    return table(
      say("Werte der Dimensionen über die gemeinsamen Fragen", "Values of the dimensions over the shared items"),
      [
        say("Dimension", "Dimension"), say("Zuvor", "Before"), say("Jetzt", "Now"), say("Veränderung", "Change"),
      ] + (report.verdict == nil ? [Vocabulary.stage[language]] : []), rows, class: "stacked")
  }

  private func moves(_ moves: [ReportTrend.Move], _ title: String) -> HTML {
    guard !moves.isEmpty else { return .empty }
    let rows = moves.map { move -> HTML in
      """
      <li data-move="\(move.id.rawValue)">\(move.placed.item.title[language]) \
      <span class="quiet">\(say("Stufe", "level")) \(level(move.before)) → \(level(move.now))</span></li>

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
