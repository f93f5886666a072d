import Documents
import Words

/// Writes the tree as lines of Markdown; what a reader program would obey is escaped in every text.
struct MarkdownWriter {
  let language: Language
  /// The files of the drawings that are shown.
  let pictures: [Figure: Picture]
  /// Where the files lie that are handed out.
  let files: [Attachment: String]

  /// Blocks with an empty line between them.
  ///
  /// - Parameter level: the level of the heading above them, 1–6.
  func lines(of blocks: [Block], under level: Int) -> [String] {
    Array(
      blocks.taking(.drawn).map { lines(of: $0, under: level) }.filter { !$0.isEmpty }
        .joined(separator: [""]))
  }

  private func lines(of block: Block, under level: Int) -> [String] {
    switch block {
    case .paragraph(let paragraph): lines(of: paragraph)
    case .terms(let terms): lines(of: terms)
    case .list(let list): lines(of: list, under: level)
    case .table(let table): lines(of: table)
    case .figure(let figure): picture(of: figure) + lines(of: figure)
    case .part(let part): heading(part.title, part.aside, under: level) + lines(of: part.blocks, under: level + 1)
    case .beside(let left, let right): lines(of: left + right, under: level)
    case .fold(let fold): heading(fold.title, nil, under: level) + lines(of: fold.blocks, under: level + 1)
    case .alternatives(let drawn, _): lines(of: drawn, under: level)
    }
  }

  private func lines(of paragraph: Paragraph) -> [String] {
    switch paragraph.look {
    case .answer: ["**" + line(paragraph.text) + "**"]
    case .lead, .body, .next, .note, .place, .quiet, .fine, .boxed: text(paragraph.text)
    }
  }

  /// A list with strong labels.
  func lines(of terms: Terms) -> [String] {
    terms.terms.map { "- **\(line($0.label)):** \(line($0.text))" }
  }

  /// A heading below one of `level`; Markdown has six levels.
  func heading(_ title: Phrase, _ aside: Phrase?, under level: Int) -> [String] {
    [String(repeating: "#", count: min(6, level + 1)) + " " + withAside(title, aside), ""]
  }

  /// “Posts – answer 1 → target 3”.
  func withAside(_ title: Phrase, _ aside: Phrase?) -> String {
    guard let aside, !aside.isEmpty else { return line(title) }
    return line(title) + " – " + line(aside)
  }
}
