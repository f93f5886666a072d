package import Terminal
package import Words

/// What can be chosen in a box: what every program knows, and what the screen below carries out.
package enum BoxChoice<Command: Hashable & Sendable>: Hashable, Sendable {
  /// Closes the box.
  case dismiss
  /// Ends the program.
  case quit
  /// Goes back to where the program was called from.
  case leave
  /// Tries once more to store what could not be stored, then does what was wanted.
  case tryAgain
  /// Does what was wanted, whatever is not stored.
  case abandon
  case own(Command)
}

/// A box above a screen: help, an explanation, a question.
package struct Overlay<Command: Hashable & Sendable>: Sendable {
  package typealias Choice = BoxChoice<Command>

  /// One line of a list of keys, or a paragraph.
  package enum Part: Sendable {
    case paragraph(LocalizedText, Style)
    case key(KeyHelp)
    case plain(String, Style)
  }

  private let title: LocalizedText
  private let parts: [Part]
  private var choices: Menu<Choice>
  private let labels: [Choice: LocalizedText]
  private var first = 0
  /// Whether a key that closes the box also acts on the screen below, so that nothing typed ahead is lost.
  package var letsThrough = false
  /// Whether it asks before the program ends: Ctrl-C above it is the answer.
  package var asksToQuit = false
  /// What stands at its lower edge; `nil` = how it is closed, or that something is chosen.
  package var hint: LocalizedText?

  package init(title: LocalizedText, parts: [Part], choices: [(Choice, LocalizedText)] = [], asksToQuit: Bool = false) {
    self.asksToQuit = asksToQuit
    self.title = title
    self.parts = parts
    self.choices = Menu(choices.map(\.0))
    labels = Dictionary(choices) { first, _ in first }
  }

  package static func message(_ title: LocalizedText, _ text: LocalizedText) -> Overlay {
    Overlay(title: title, parts: [.paragraph(text, .text)])
  }

  package static func keys(_ keys: [KeyHelp]) -> Overlay {
    Overlay(title: CommonTexts.keysTitle, parts: keys.map { .key($0) })
  }

  /// What a key does: moves, scrolls, or ends the overlay with a command.
  package mutating func handle(_ key: Key, _ surroundings: DisplayTraits) -> Choice? {
    if key == .escape || key == .character("q") { return .dismiss }
    if choices.choices.isEmpty {
      guard let move = ListMove.of(key) else { return .dismiss }
      let box = Self.box(surroundings)
      let height = box.rows - 4
      first = max(0, min(content(surroundings).height - height, first + move.distance(page: height)))
      return nil
    }
    if let move = ListMove.of(key) {
      choices.move(by: move.distance(page: 5))
      return nil
    }
    if case .character(let digit) = key, let number = digit.wholeNumberValue,
      choices.choices.indices.contains(number - 1)
    {
      return choices.choices[number - 1]
    }
    if key == .enter || key == .character(" ") { return choices.current }
    // What was typed ahead means the screen below.
    return letsThrough ? .dismiss : nil
  }

  /// Whether it is only read.
  var isScrolled: Bool { choices.choices.isEmpty }

  /// Whether a key says more than that the box was read.
  func isAnswer(_ key: Key) -> Bool {
    if case .character(let digit) = key, let number = digit.wholeNumberValue,
      choices.choices.indices.contains(number - 1)
    {
      return false
    }
    return ![.escape, .enter, .character(" "), .control("c")].contains(key)
  }

  private static func box(_ surroundings: DisplayTraits) -> Size {
    Size(columns: min(surroundings.size.columns - 4, 84), rows: surroundings.size.rows - 4)
  }

  private func content(_ surroundings: DisplayTraits) -> Paper {
    var paper = Paper(width: Self.box(surroundings).columns - 4, charset: surroundings.charset)
    let signWidth = parts.reduce(0) { width, part in
      if case .key(let key) = part { max(width, surroundings.charset.shown(key.sign).columns) } else { width }
    }
    for part in parts {
      switch part {
      case .paragraph(let text, let style):
        paper.paragraph(text[surroundings.language], style: style)
        paper.newLine()
      case .plain(let text, let style):
        // Laid out already; wrapping would lose its indents.
        paper.write(text, style: style)
        paper.newLine()
      case .key(let key):
        paper.write(key.sign, style: .key)
        paper.paragraph(key.text, column: signWidth + 2)
      }
    }
    return paper
  }

  /// Draws the box in the middle of `frame`, as high as its content needs.
  package func draw(over frame: inout Frame, _ surroundings: DisplayTraits) {
    let most = Self.box(surroundings)
    let paper = content(surroundings)
    let choiceRows = choices.choices.count
    let rows = min(most.rows, paper.height + choiceRows + 4)
    var box = Frame(size: Size(columns: most.columns, rows: rows), charset: surroundings.charset)
    drawBorder(&box, title: title[surroundings.language], hint: hint(surroundings))
    let room = rows - 4 - choiceRows
    paper.draw(in: &box, row: 2, column: 2, height: room, first: first)
    if first + room < paper.height {
      box.write("▼", row: rows - 3 - choiceRows, column: most.columns - 1, style: .muted)
    }
    if first > 0 { box.write("▲", row: 2, column: most.columns - 1, style: .muted) }
    for (index, choice) in choices.choices.enumerated() {
      let row = rows - 2 - choiceRows + index
      box.write("\(index + 1)  " + (labels[choice]?[surroundings.language] ?? ""), row: row, column: 3)
      if index == choices.selected { box.restyle(row: row, columns: 2..<most.columns - 2, .selection) }
      box.clickable(row: row, columns: 1..<most.columns - 1, keys: .steps(index - choices.selected) + [.enter])
    }
    frame.cursor = nil
    frame.forgetTargets()
    if isScrolled {
      for row in 0..<frame.size.rows { frame.clickable(row: row, columns: 0..<frame.size.columns, keys: [.escape]) }
    }
    frame.overlay(
      box, row: max(0, (frame.size.rows - rows) / 2), column: (frame.size.columns - most.columns) / 2)
  }

  private func hint(_ surroundings: DisplayTraits) -> String {
    (hint ?? (choices.choices.isEmpty ? CommonTexts.escBack : CommonTexts.enterChooses))[surroundings.language]
  }

  private func drawBorder(_ box: inout Frame, title: String, hint: String) {
    let (columns, rows) = (box.size.columns, box.size.rows)
    for row in [0, rows - 1] { box.fill(row: row, columns: 0..<columns, with: "─", style: .muted) }
    for row in 1..<max(1, rows - 1) {
      box.write("│", row: row, column: 0, style: .muted)
      box.write("│", row: row, column: columns - 1, style: .muted)
    }
    for (row, column, sign) in [
      (0, 0, "┌"), (0, columns - 1, "┐"), (rows - 1, 0, "└"), (rows - 1, columns - 1, "┘"),
    ] {
      box.write(sign, row: row, column: column, style: .muted)
    }
    box.write(" \(title) ", row: 0, column: 2, style: .heading, limit: columns - 4)
    let shown = " " + box.charset.shown(hint) + " "
    box.write(shown, row: rows - 1, column: max(2, columns - 2 - shown.columns), style: .muted)
  }
}
