import Benchmarks
import Questionnaire
import Report

extension ReportComposer {
  /// Who was assessed, when and by whom.
  func composeTitle() {
    let header = report.header
    let kicker = manuscript.line(
      words.reportTitle.uppercased(),
      TextStyle(size: 8.6, leading: 12, isSemibold: true, colour: .own, tracking: 1.1))
    manuscript.add(
      Piece(height: 20) { canvas, place in
        canvas.fill(Area(x: place.x, y: place.y + 1.4, width: 18, height: 6.4), .own)
        canvas.draw(kicker, at: place.moved(x: 25, y: 7.8))
      }, keepsWithNext: true)
    let name = header.company.isEmpty ? header.questionnaire[language] : header.company
    let style = titleStyle(for: name)
    var block = Block(manuscript.text(name, style, width: Sheet.textWidth, isHyphenated: false), keepsWithNext: true)
    block.anchor = "title"
    block.role = manuscript.newRole("H1")
    manuscript.add(block)
    let subject = say("Selbsteinschätzung vom \(day.text)", "Self-assessment of \(day.text)")
    manuscript.add(
      manuscript.text(
        header.company.isEmpty ? subject : "\(header.questionnaire[language]) · \(subject)", .subtitle,
        width: Sheet.textWidth, isHyphenated: false), before: 3, keepsWithNext: true)
    manuscript.add(facts, before: 12)
  }

  /// When it was answered.
  private var day: ReportWording.Entry {
    let label = say("Datum", "Date")
    return words.headerEntries.first { $0.label == label } ?? (label, report.header.date.formatted(in: language))
  }

  /// Long names are set smaller.
  private func titleStyle(for name: String) -> TextStyle {
    for size in [27.0, 22, 18] {
      let style = TextStyle(size: size, leading: size * 1.16, isSemibold: true)
      if manuscript.line(name, style).width < Sheet.textWidth * (size > 20 ? 1 : 2) { return style }
    }
    return TextStyle(size: 14, leading: 17, isSemibold: true)
  }

  private var facts: Piece {
    let header = report.header
    // Company and day stand above.
    var facts = words.headerEntries.filter { $0.text != header.company && $0.label != day.label }
    if let benchmark = report.benchmark, !facts.isEmpty {
      facts[facts.count - 1].text =
        benchmark.title[language] + (words.sample(benchmark.source.n).map { ", " + $0 } ?? "")
    }
    let columns = 3
    let gap = 16.0
    let width = (Sheet.textWidth - gap * Double(columns - 1)) / Double(columns)
    let cells = facts.map { fact in
      Piece.stack([
        manuscript.text(fact.label, .label, width: width),
        manuscript.text(fact.text, .table, width: width, isHyphenated: false),
      ])
    }
    let rows = stride(from: 0, to: cells.count, by: columns).map { start in
      Piece.beside(
        cells[start..<min(cells.count, start + columns)].enumerated().map {
          (Double($0.offset) * (width + gap), $0.element)
        })
    }
    let grid = Piece.stack(rows, spacing: 6)
    return Piece(height: grid.height + 16) { canvas, place in
      canvas.rule(x: place.x, y: place.y, width: Sheet.textWidth, weight: 0.8, .ink)
      grid.draw(canvas, place.moved(y: 7))
      canvas.rule(x: place.x, y: place.y + grid.height + 14, width: Sheet.textWidth, weight: 0.35)
    }
  }
}
