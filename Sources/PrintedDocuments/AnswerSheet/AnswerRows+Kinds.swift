import Questionnaire
import Words

/// Questions of every type, with their options in the order of the screen.
extension AnswerRows {
  /// A question of any type.
  func wholeRow(of item: Item, number: Int) -> Piece { framed(item, number, answers(to: item)) }

  private func answers(to item: Item) -> Piece {
    let width = PageSize.textWidth - Self.margin
    let input = AnswerInput(item)
    return switch item.kind {
    case .level: levels(item, width)
    case .single(let scale):
      // Two options of one level are two rows on the screen, and two boxes here.
      scale.entries.count == scale.levels.count ? levels(item, width) : options(input, width)
    case .share: .stack([levels(item, width), percent], spacing: 4)
    case .multiple, .choice:
      input.takesSeveral
        ? .stack([several(width), options(input, width)], spacing: 2) : options(input, width)
    case .text: lines(2, width)
    }
  }

  /// Where a percentage is known exactly.
  private var percent: Piece {
    let text = manuscript.line(say("Oder genau, in Prozent:", "Or exactly, in per cent:"), Self.anchor)
    return Piece(height: 13) { canvas, place in
      canvas.draw(text, at: place.moved(y: 8.9))
      canvas.rule(x: place.x + text.width + 5, y: place.y + 11, width: 46, weight: 0.6, .ink)
    }
  }

  /// One below the other; in two columns where none needs more.
  private func options(_ input: AnswerInput, _ width: Double) -> Piece {
    let rows = input.rows
    let boxes = rows.map { box($0.word, $0.label[language]) }
    let widest = boxes.map(\.width).max() ?? 0
    let columns = widest <= (width - 2 * Self.gap) / 3 ? 3 : widest <= (width - Self.gap) / 2 ? 2 : 1
    let column = (width - Self.gap * Double(columns - 1)) / Double(columns)
    // One edge for all words, also where a key has two letters.
    let indent = rows.map { self.indent(beside: $0.word) }.max() ?? Self.textX
    let pieces = rows.map { option($0, column, indent: indent) }
    // Down the first column, then the next, as the screen has them one below the other.
    let count = (pieces.count + columns - 1) / columns
    return .beside(
      (0..<columns).map { index in
        let part = pieces.dropFirst(index * count).prefix(count)
        return (Double(index) * (column + Self.gap), .stack(Array(part), spacing: 1.6))
      })
  }

  /// A box with words that may take several lines.
  private func option(_ row: AnswerRow, _ width: Double, indent: Double) -> Piece {
    let text = manuscript.text(row.label[language], Self.anchor, width: width - indent)
    let sign = box(row.word, "").piece
    return Piece(height: max(12, text.height + 2)) { canvas, place in
      sign.draw(canvas, place)
      text.draw(canvas, place.moved(x: indent, y: 1.4))
    }
  }

  /// Room to write in.
  func lines(_ count: Int, _ width: Double) -> Piece {
    Piece(height: 17 * Double(count)) { canvas, place in
      for line in 1...max(1, count) {
        canvas.rule(x: place.x, y: place.y + 17 * Double(line) - 2, width: width, weight: 0.5)
      }
    }
  }
}
