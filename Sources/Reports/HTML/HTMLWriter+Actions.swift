import ActionPlan
import Words

extension HTMLWriter {
  /// What the company has decided to do.
  var actions: HTML {
    guard !report.plan.isEmpty else { return "<p>\(words.noActions)</p>\n" }
    let rows = report.plan.map { action -> HTML in
      """
      <tr role="row" data-action="\(action.id)"><th role="rowheader" scope="row">\(own(action.action.text))\
      \(words.origin(of: action).map { "<span class=\"under\">\($0)</span>" })</th>\
      <td role="cell" data-label="\(Vocabulary.owner[language])">\
      \(action.action.owner.isEmpty ? "–" : own(action.action.owner))</td>\
      <td role="cell" data-label="\(Vocabulary.due[language])">\(due(of: action))</td>\
      <td role="cell" data-label="\(say("Stand", "State"))">\(action.state[language])</td></tr>

      """
    }
    return table(
      say("Was beschlossen ist", "What has been decided"),
      [say("Maßnahme", "Action"), Vocabulary.owner[language], Vocabulary.due[language], say("Stand", "State")], rows,
      class: "stacked actions")
  }

  private func due(of action: ReportAction) -> HTML {
    guard let due = action.action.due else { return "–" }
    return "<time datetime=\"\(due.description)\">\(due.formatted(in: language))</time>"
  }
}
