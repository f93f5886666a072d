import ActionPlan
import Reports
import Words

extension ReportComposer {
  /// What the company has decided to do; room to write where nothing is decided yet.
  func composeActions() {
    manuscript.heading(words.title(of: .actions), anchor: "actions")
    guard report.plan.isEmpty else {
      composeTable(of: report.plan)
      return
    }
    manuscript.paragraph(words.noActions, keepsWithNext: true)
    let table = actionTable
    manuscript.add(
      (0..<3).map { _ in
        Table.Row(cells: [
          Piece(height: 15) { canvas, place in Checkbox(nil).draw(on: canvas, at: place.moved(y: 7)) },
          .space(15), .space(15), .space(15), .space(15),
        ])
      }, to: table)
  }

  /// Actions with who sees to them and by when.
  func composeTable(of actions: [ReportAction]) {
    let table = actionTable
    manuscript.add(
      actions.map { action in
        var text = [manuscript.cell(action.action.text, .table, in: table, column: 1)]
        if let origin = words.origin(of: action) {
          text.append(manuscript.cell(origin, TextStyle.small.quiet(), in: table, column: 1))
        }
        let state = action.action.state
        return Table.Row(cells: [
          Piece(height: TextStyle.table.leading) { canvas, place in
            Checkbox(state).draw(on: canvas, at: place.moved(y: TextStyle.table.leading / 2))
          },
          .stack(text),
          manuscript.cell(action.action.owner, .table, in: table, column: 2),
          manuscript.cell(
            action.action.due?.formatted(in: language) ?? "", TextStyle.table.tabular(), in: table, column: 3),
          manuscript.cell(action.state[language], .table, in: table, column: 4),
        ])
      }, to: table)
  }

  private var actionTable: Table {
    manuscript.table(
      [
        .init("", width: 10), .init(Vocabulary.action[language], width: 0),
        .init(Vocabulary.owner[language], width: 86),
        // English months are written out.
        .init(Vocabulary.due[language], width: language == .german ? 54 : 74),
        .init(Vocabulary.state[language], width: 46),
      ], spacing: 10, padding: 3.6)
  }
}
