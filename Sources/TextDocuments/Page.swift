package import Terminal
import Words

/// A page of plain text that grows line by line and never becomes wider than asked.
package struct Page {
  /// A column of a table row.
  package struct Cell {
    /// On which side of its column it stands.
    package enum Alignment {
      case left
      case right
    }

    let text: String
    let width: Int
    let alignment: Alignment

    package init(_ text: String, width: Int, _ alignment: Alignment = .left) {
      self.text = text
      self.width = width
      self.alignment = alignment
    }
  }

  package let width: Int
  package let charset: Charset
  package private(set) var lines: [String] = []

  // Longer lines of running text are hard to follow.
  private static let measure = 100
  private static let narrowest = 12
  private static let widestLabel = 18

  package init(width: Int, charset: Charset) {
    self.width = width
    self.charset = charset
  }

  /// Everything with a trailing line feed.
  package var text: String { lines.joined(separator: "\n") + "\n" }

  /// `text` as the charset shows it, on one line, without anything that a terminal could obey.
  package func shown(_ text: String) -> String {
    charset.shown(Self.harmlessLines(text).joined(separator: " "))
  }

  /// How many columns `text` takes up as it is shown.
  package func columns(_ text: String) -> Int { shown(text).columns }

  /// The lines of a text, without control characters; what belongs together stays on one line.
  private static func harmlessLines(_ text: String) -> [String] {
    var lines: [String.UnicodeScalarView] = [.init()]
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n" where previous == "\r": break
      case "\n", "\r", "\u{0B}", "\u{0C}", "\u{85}", "\u{2028}", "\u{2029}": lines.append(.init())
      default: lines[lines.count - 1].append(scalar)
      }
      previous = scalar
    }
    return lines.map { Cluster.split(String($0)).map(\.text).joined().keptTogether.unitsKeptTogether }
  }

  /// `text` as the charset shows it, with its hard spaces.
  private func kept(_ text: String) -> String {
    text.split(separator: "\u{A0}", omittingEmptySubsequences: false).map { charset.shown(String($0)) }
      .joined(separator: "\u{A0}")
  }

  /// `text` in lines of at most `width` columns; its own line breaks stay.
  private func wrapped(_ text: String, to width: Int) -> [String] {
    Self.harmlessLines(text).flatMap { kept($0).wrapped(to: width) }
  }

  // Hard spaces become plain ones when a line is done.
  private mutating func append(_ line: String) {
    var line = String(line.map { $0 == "\u{A0}" ? " " : $0 })
    while line.last?.isWhitespace == true { line.removeLast() }
    lines.append(line)
  }

  /// One empty line; never two, never at the top.
  package mutating func blank() {
    if let last = lines.last, !last.isEmpty { lines.append("") }
  }

  /// A rule over the whole width.
  package mutating func rule(_ sign: String) { append(charset.shown(String(repeating: sign, count: width))) }

  /// The title of the page.
  package mutating func title(_ text: String, below: String) {
    paragraph(text)
    paragraph(below)
    rule("━")
    blank()
  }

  /// The heading of a part, set off from what is above.
  package mutating func heading(_ number: Int, _ text: String) {
    if !lines.isEmpty {
      blank()
      lines.append("")
    }
    let number = String(number)
    item(number, text, signWidth: number.count + 2)
    rule("─")
    blank()
  }

  /// A smaller heading.
  package mutating func subheading(_ text: String) {
    blank()
    paragraph(text)
  }

  /// Running text; lines after the first are indented by `hanging` more.
  package mutating func paragraph(_ text: String, indent: Int = 0, hanging: Int = 0) {
    for (index, line) in wrapped(text, to: room(indent + hanging)).enumerated() {
      append(String(repeating: " ", count: index == 0 ? indent : indent + hanging) + line)
    }
  }

  /// An item of a list: `sign` in a column of its own, the text beside it.
  package mutating func item(_ sign: String, _ text: String, signWidth: Int = 2, indent: Int = 0) {
    for (index, line) in wrapped(text, to: room(indent + signWidth)).enumerated() {
      let left = index == 0 ? shown(sign).padded(to: signWidth) : String(repeating: " ", count: signWidth)
      append(String(repeating: " ", count: indent) + left + line)
    }
  }

  private func room(_ indent: Int) -> Int { max(Self.narrowest, min(Self.measure, width - indent)) }

  /// Labels in one column, texts beside them; `leastLabel` is how wide the labels are at least, where there is room.
  package mutating func entries(
    _ entries: [(label: String, text: String)], leastLabel: Int = 0, indent: Int = 0
  ) {
    let natural = min(entries.map { columns($0.label) }.max() ?? 0, min(Self.widestLabel, width / 3)) + 2
    let label = max(natural, min(leastLabel + 2, width / 3))
    for entry in entries { self.entry(entry.label, entry.text, labelWidth: label, indent: indent) }
  }

  /// A label and the text beside it.
  package mutating func entry(_ label: String, _ text: String, labelWidth: Int, indent: Int = 0) {
    let labels = wrapped(label, to: labelWidth - 1)
    let texts = wrapped(text, to: room(indent + labelWidth))
    for row in 0..<max(labels.count, texts.count) {
      let left = (row < labels.count ? labels[row] : "").padded(to: labelWidth)
      append(String(repeating: " ", count: indent) + left + (row < texts.count ? texts[row] : ""))
    }
  }

  /// A row of a table: each cell wraps within its column; two columns lie between cells.
  package mutating func row(_ cells: [Cell], indent: Int = 0) {
    let columns = cells.map { wrapped($0.text, to: $0.width) }
    for row in 0..<(columns.map(\.count).max() ?? 0) {
      let parts = zip(cells, columns).map { cell, lines in
        let line = row < lines.count ? lines[row] : ""
        return cell.alignment == .left ? line.padded(to: cell.width) : line.leftPadded(to: cell.width)
      }
      append(String(repeating: " ", count: indent) + parts.joined(separator: "  "))
    }
  }

  /// An item of a list whose second text stands at the right edge; it moves below where there is no room.
  package mutating func sides(_ sign: String, _ left: String, _ right: String, signWidth: Int = 4, indent: Int = 0) {
    let (left, right) = (shown(left), shown(right))
    let room = min(width, indent + Self.measure) - indent - signWidth
    guard left.columns + 2 + right.columns <= room else {
      item(sign, left, signWidth: signWidth, indent: indent)
      paragraph(right, indent: indent + signWidth)
      return
    }
    let gap = String(repeating: " ", count: room - left.columns - right.columns)
    append(String(repeating: " ", count: indent) + shown(sign).padded(to: signWidth) + left + gap + right)
  }

  /// A drawing with its label to the left; a long label goes on below.
  package mutating func labelled(_ label: String, labelWidth: Int, drawing: String) {
    let indent = label.prefix { $0 == " " }.count
    let margin = String(repeating: " ", count: indent)
    for (index, line) in wrapped(label, to: labelWidth - 1 - indent).enumerated() {
      append((margin + line).padded(to: labelWidth) + (index == 0 ? drawing : ""))
    }
  }

  /// Lines as they are, for drawings that know the width.
  package mutating func drawn(_ line: String) { append(line) }
}
