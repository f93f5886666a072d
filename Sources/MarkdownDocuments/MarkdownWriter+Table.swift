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

  /// What words can say of a drawing; the others are left to the words beside them.
  func lines(of figure: Figure) -> [String] {
    switch figure {
    case .bullets(let bullets): lines(of: bullets)
    case .distributions(let distributions): lines(of: distributions)
    case .code(let code): ["```", code.letters, "```"]
    case .bullet, .radar, .track, .ladder, .change, .legend, .checkbox: []
    }
  }

  private func lines(of bullets: Bullets) -> [String] {
    let head =
      [bullets.nameTitle, bullets.valueTitle] + (bullets.hasBounds ? [bullets.boundsTitle] : [])
      + (bullets.hasProfiles ? [Mark.successful.sign, Mark.lessSuccessful.sign] : [])
    let rows = bullets.rows.map { row -> [String] in
      let gauge = row.gauge
      let title = line(Phrase(row.title))
      let name = ([row.isPart ? title : "**\(title)**"] + row.remarks.map(line)).joined(separator: " – ")
      return [name, line(.number(gauge.value))]
        + (bullets.hasBounds ? [gauge.bounds.map { "\(line(.number($0.low)))–\(line(.number($0.high)))" } ?? "–"] : [])
        + (bullets.hasProfiles ? [gauge.successful, gauge.lessSuccessful].map { line(Phrase($0?.shown ?? "–")) } : [])
    }
    return lines(
      head: head.map { line(Phrase($0)) }, isAtRight: head.indices.map { $0 > 0 }, rows: rows)
  }

  private func lines(of distributions: [Distribution]) -> [String] {
    guard let first = distributions.first else { return [] }
    return lines(
      head: [""] + distributions.map { line(Phrase($0.title)) }, isAtRight: [true] + distributions.map { _ in true },
      rows: first.levels.reversed().map { level in
        ["\(level)"] + distributions.map { line(.number($0.counts[level])) }
      })
  }
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
