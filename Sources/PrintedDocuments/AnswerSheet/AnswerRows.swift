import Questionnaire
import Words

/// What answers on paper are made of: questions with boxes to tick, each with the key that enters it later.
struct AnswerRows: Speaking {
  let manuscript: Manuscript
  let language: Language
  /// The size classes of the questionnaire, named where one sets an answer beforehand.
  let sizes: [ItemOption]

  /// Where the text of an item begins: its number stands in the margin.
  static let margin = 24.0
  static let gap = 8.0
  /// From a box to the words beside it, with room for the key.
  static let textX = 20.0
  static let anchor = TextStyle(size: 7.3, leading: 8.7)

  /// A question of a workshop, with a box for each level.
  func row(of item: Item, number: Int) -> Piece {
    let width = PageSize.textWidth - Self.margin
    let input = AnswerInput(item)
    return framed(item, number, input.hasDigits ? levels(item, width) : list(input, width))
  }

  /// A question with its number, what counts, and what answers it.
  func framed(_ item: Item, _ number: Int, _ answers: Piece) -> Piece {
    let width = PageSize.textWidth - Self.margin
    let question = manuscript.text(item.question[language], TextStyle.table.semibold(), width: width)
    let foot = foot(item.hint, states(of: item), width)
    let body = Piece.stack([question] + (foot.map { [$0] } ?? []) + [answers], spacing: 3.2)
    return ruled(.beside([(0, marginal("\(number)")), (Self.margin, body)]))
  }

  /// The answers without a level; a question outside the score has none.
  private func states(of item: Item) -> [(width: Double, piece: Piece)] {
    guard item.scored != nil else { return [] }
    var states = [box(String(AnswerInput.dontKnow), Vocabulary.dontKnow[language])]
    if item.allowsNotApplicable {
      states.append(
        box(String(AnswerInput.notApplicable), Vocabulary.notApplicable[language] + (preset(of: item) ?? "")))
    }
    return states
  }

  /// For which size classes “does not apply” is set beforehand: they need not tick it.
  private func preset(of item: Item) -> String? {
    let sizes = sizes.filter { item.preset.contains($0.id) }.map { $0.label[language] }
    guard !sizes.isEmpty else { return nil }
    let list = sizes.map { say("„\($0)“", "“\($0)”") }.joined(separator: ", ")
    return say(" (bei \(list) auch ohne Kreuz)", " (for \(list) without a tick, too)")
  }

  /// What counts, and beside it the answers without a level: a row of their own would cost a page.
  private func foot(_ hint: LocalizedText?, _ states: [(width: Double, piece: Piece)], _ width: Double) -> Piece? {
    guard hint != nil || !states.isEmpty else { return nil }
    let room = states.reduce(0) { $0 + $1.width + Self.textX }
    let boxes = manuscript.row(states, width: room)
    guard let hint else { return boxes }
    let text = manuscript.text(hint[language], Self.anchor, width: width - room - Self.gap)
    return .beside([(0, text), (width - room, boxes)])
  }

  /// The levels that the item has side by side.
  func levels(_ item: Item, _ width: Double) -> Piece {
    let count = Double(item.levels.count)
    let column = (width - Self.gap * (count - 1)) / count
    return .beside(
      item.levels.enumerated().map { place, level -> (x: Double, piece: Piece) in
        let x = Double(place) * (column + Self.gap)
        let text = manuscript.text(item.anchor(of: level, in: language) ?? "", Self.anchor, width: column - Self.textX)
        let sign = manuscript.line("\(level.rawValue)", Self.sign)
        return (
          x,
          Piece(height: max(text.height, 24)) { canvas, place in
            draw(sign, inBoxOn: canvas, at: place)
            text.draw(canvas, place.moved(x: Self.textX))
          }
        )
      })
  }

  /// Options of which several can be ticked, with their letters.
  func list(_ input: AnswerInput, _ width: Double) -> Piece {
    .stack(
      [several(width), manuscript.row(input.rows.map { box(String($0.key), $0.label[language]) }, width: width)],
      spacing: 2)
  }

  func several(_ width: Double) -> Piece {
    manuscript.text(say("Mehrere sind möglich.", "You can tick more than one."), Self.anchor, width: width)
  }

  // MARK: Signs

  private static let sign = TextStyle(size: 7.4, leading: 8.7, isSemibold: true, colour: .own)

  /// An item's number in the margin.
  func marginal(_ text: String) -> Piece {
    let line = manuscript.line(text, TextStyle(size: 13, leading: 14, isSemibold: true, colour: .own).tabular())
    return Piece(height: 14) { canvas, place in canvas.draw(line, at: place.moved(y: 10.5)) }
  }

  /// A box to tick with the key that stands for it.
  func box(_ key: String, _ text: String) -> (width: Double, piece: Piece) {
    let (sign, line) = (manuscript.line(key, Self.sign), manuscript.line(text, Self.anchor))
    let indent = indent(beside: key)
    return (
      line.width + indent,
      Piece(height: 13) { canvas, place in
        draw(sign, inBoxOn: canvas, at: place)
        canvas.draw(line, at: place.moved(x: indent, y: 8.9))
      }
    )
  }

  /// From a box to the words beside it: less without a key, more beside one of two letters.
  func indent(beside key: String) -> Double {
    key.isEmpty ? 15 : key.count == 1 ? Self.textX : max(Self.textX, 16.5 + manuscript.line(key, Self.sign).width)
  }

  /// Room for a cross, and the key at its right.
  private func draw(_ sign: Line, inBoxOn canvas: Canvas, at place: Point) {
    let box = Area(x: place.x + 0.4, y: place.y + 0.9, width: 10.5, height: 10.5)
    canvas.frame(box, width: 0.8, .ink)
    let room = max(Self.textX - 11.4, sign.width + 4.4)
    canvas.draw(sign, at: Point(x: box.right + (room - sign.width) / 2, y: box.bottom - 2.6))
  }

  /// With a rule above, so that rows stay apart.
  func ruled(_ piece: Piece) -> Piece {
    Piece(height: piece.height + 9.5) { canvas, place in
      canvas.rule(x: place.x, y: place.y, width: PageSize.textWidth, weight: 0.35)
      piece.draw(canvas, place.moved(y: 5.5))
    }
  }
}
