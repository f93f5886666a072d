import Documents

extension MarkdownWriter {
  /// A table of GitHub's kind, without columns that only draw.
  func lines(of table: Table) -> [String] {
    let shown = table.columns.indices.filter { table.columns[$0].role.isWritten }
    let head = shown.map { index -> String in
      let column = table.columns[index]
      return column.title.isEmpty ? line(Phrase(column.label ?? "")) : line(column.title)
    }
    let rows = table.rows.map { row in
      shown.map { index -> String in
        let text = cell(row.cells[index])
        guard index == shown.first, row.look != .plain, row.look != .part else { return text }
        return "**\(text)**" + (row.badge.map { " (\(line(Phrase($0))))" } ?? "")
      }
    }
    return lines(head: head, isAtRight: shown.map { table.columns[$0].role == .number }, rows: rows)
  }

  private func cell(_ cell: Cell) -> String {
    line(cell.text) + (cell.under.map { " (\(line($0)))" } ?? "") + counts(cell.figure)
  }

  /// “ · 0: 2, 1: 13”, how many gave each answer; empty for other drawings.
  private func counts(_ figure: Figure?) -> String {
    guard case .distributions(let distributions) = figure else { return "" }
    return distributions.map { distribution in
      " · " + distribution.levels.map { "\($0): \(line(.number(distribution.counts[$0])))" }.joined(separator: ", ")
    }.joined()
  }

  private func lines(head: [String], isAtRight: [Bool], rows: [[String]]) -> [String] {
    func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
    return [row(head), row(isAtRight.map { $0 ? "---:" : "---" })] + rows.map(row)
  }

  // MARK: Figures

  /// The drawing as a picture, where it is a file.
  func picture(of figure: Figure) -> [String] {
    guard let picture = pictures[figure], let title = figure.title(in: language) else { return [] }
    let image = "![\(line(Phrase(title)))](\(picture.path))"
    return lines(of: figure).isEmpty ? [image] : [image, ""]
  }

  /// What words can say of a drawing; the others are left to the words beside them.
  func lines(of figure: Figure) -> [String] {
    switch figure {
    case .bullets(let bullets): lines(of: bullets)
    case .distributions(let distributions): lines(of: distributions)
    case .code(let code): ["```", code.letters, "```"]
    case .legend(let entries): legend(entries)
    case .bullet, .radar, .track, .ladder, .change, .checkbox: []
    }
  }

  private func legend(_ entries: [LegendEntry]) -> [String] {
    let meanings = entries.markMeanings
    return meanings.isEmpty ? [] : [line(meanings.joined(separator: " · "))]
  }

  private func lines(of bullets: Bullets) -> [String] {
    let legend = legend(bullets.legend)
    return lines(of: bullets.table) + (legend.isEmpty ? [] : [""] + legend)
  }

  private func lines(of distributions: [Distribution]) -> [String] { distributions.table.map { lines(of: $0) } ?? [] }
}

extension Column.Role {
  /// Whether a column has anything for those who only write.
  fileprivate var isWritten: Bool {
    switch self {
    case .rank, .name, .short, .text, .number, .line: true
    case .chart, .box: false
    }
  }
}
