import AssessmentScreens
import Questionnaire
import Terminal

/// What the frame of a question says was answered, read as a person reads it.
struct ShownAnswer {
  let item: Item
  /// What is marked or typed.
  let response: Response?
  /// What is being written is stored when it is left.
  let isBeingWritten: Bool
  /// What ⏎ takes, by the key line.
  let promised: Response?

  /// `nil` where no question is shown, or something lies above it.
  init?(_ frame: Frame, of questionnaire: Questionnaire) {
    let all = frame.lines.map { $0.drop { $0 == " " } }
    let body = Array(all.dropFirst(3).dropLast(2))
    guard let title = body.first(where: { $0.hasPrefix("Titel ") }),
      let item = questionnaire.items.first(where: { title == "Titel \($0.id)" }),
      !body.contains(where: { $0.contains("┌") })
    else { return nil }
    self.item = item
    if case .text = item.kind { isBeingWritten = true } else { isBeingWritten = all.last?.contains("F1") == true }
    let signs = ["○ ", "● ", "▸ ", "[ ] ", "[x] "]
    let rows = body.indices.filter { row in
      signs.contains { body[row].hasPrefix($0) } && !body[row].dropFirst(2).hasPrefix("w ")
        && !body[row].dropFirst(2).hasPrefix("% ")
    }
    let chosen = rows.indices.filter { body[rows[$0]].hasPrefix("● ") || body[rows[$0]].hasPrefix("[x] ") }
    if body.contains(where: { $0.contains("● w ") }) {
      response = .dontKnow
    } else if body.contains(where: { $0.contains("● t ") }) {
      response = .notApplicable
    } else {
      response = Self.response(to: item, rows: chosen, body)
    }
    let marked = rows.indices.filter { frame[Point(column: 3, row: rows[$0] + 3)].style == .selection }
    promised =
      all.last?.contains("⏎ übernehmen") == true
      ? Self.response(to: item, rows: marked, []) : nil
  }

  private static func response(to item: Item, rows: [Int], _ body: [Substring]) -> Response? {
    switch item.kind {
    case .level: rows.first.flatMap { Level($0) }.map(Response.level)
    case .single: rows.first.map { .option(item.options[$0].id) }
    case .choice(let scale) where !scale.allowsSeveral: rows.first.map { .option(item.options[$0].id) }
    case .choice, .multiple: .options(Set(rows.map { item.options[$0].id }))
    case .share:
      rows.first.flatMap { Level($0) }.map(Response.level)
        ?? body.first { $0.hasPrefix("● %") }.flatMap { line in
          let number = line.dropFirst(3).prefix { $0 != "%" }.filter { $0 != " " }.map { $0 == "," ? "." : $0 }
          return Double(String(number)).map(Response.share)
        }
    case .text:
      Self.text(body).map(Response.text)
    }
  }

  private static func text(_ body: [Substring]) -> String? {
    let lines = body.filter { $0.hasPrefix("│") }.map { $0.dropFirst(2) }.filter { !$0.isEmpty }
    let text = lines.joined(separator: " ").trimmingPrefix { $0 == " " }
    return text.isEmpty ? nil : String(text)
  }
}
