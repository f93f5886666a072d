import ScreenKit
import Terminal
import Words

extension ResultRow {
  /// The last row of the first tab: what to go on with, where there is anything.
  static func continuation(_ context: ScreenContext) -> [ResultRow] {
    guard let assessment = context.assessment, let next = Continuation(after: assessment) else { return [] }
    let layout = ResultLayout(context)
    return [
      ResultRow(subject: nil, goesOn: true) { paper, _ in
        paper.newLine()
        let row = paper.row
        paper.write("d", column: 1, style: .key)
        paper.write(context.say(next.label), column: 4, style: Style(.text, bold: true))
        paper.newLine()
        paper.paragraph(
          context.say(next.sentence(after: assessment)), column: 4, style: .muted, limit: layout.mainWidth - 6)
        return row..<row + 1
      }
    ]
  }
}
