import Benchmarks
import Questionnaire
import Words
import Workshop

/// Writes an answer sheet into a manuscript: every item with a box for each level.
struct AnswerSheetComposer: Composer {
  let settings: WorkshopSettings
  let questionnaire: Questionnaire
  let language: Language
  let programVersion: String
  let manuscript: Manuscript

  /// Where the text of an item begins: its number stands in the margin, for keying in.
  private static let margin = 24.0
  private static let gap = 8.0
  /// From a box to the words beside it, with room for the key.
  private static let textX = 20.0
  static let anchor = TextStyle(size: 7.3, leading: 8.7)
  /// The side of the box for the number at the top.
  static let numberBox = (width: 92.0, height: 34.0)

  var frame: PageFrame {
    let day = settings.date.formatted(in: language)
    return PageFrame(
      kind: say("Antwortbogen", "Answer sheet"), title: settings.title, imprint: "reifegrad \(programVersion) · \(day)",
      metadata: PDFFile.Metadata(
        title: say("Antwortbogen", "Answer sheet") + " – " + settings.title, author: "",
        subject: questionnaire.title[language], keywords: "", creator: "reifegrad \(programVersion)",
        date: settings.date.description))
  }

  /// The items in the order in which they are keyed in.
  var items: [Item] {
    RoomPlan(questionnaire, form: settings.form, agenda: settings.agenda).items.compactMap(questionnaire.item)
  }

  func compose() {
    composeHead()
    for (index, item) in items.enumerated() { compose(item, number: index + 1) }
    composeSecondRound()
    manuscript.paragraph(
      say(
        "Danke! Geben Sie den Bogen ungefaltet zurück, mit der Schrift nach unten.",
        "Thank you! Hand the sheet back unfolded, face down."), TextStyle.body.semibold(), width: PageSize.textWidth,
      before: 10)
  }

  private func composeHead() {
    let width = PageSize.textWidth - Self.numberBox.width - 20
    let styles = [20.0, 17, 14, 11].map { TextStyle(size: $0, leading: $0 * 1.2, isSemibold: true) }
    let lengths = styles.map { manuscript.line(settings.title, $0).width / width }
    let fitting = zip(styles, lengths).prefix(2).first { $0.1 <= 1 } ?? zip(styles, lengths).first { $0.1 <= 1.9 }
    let title = Piece.stack([
      manuscript.text(say("Antwortbogen", "Answer sheet"), TextStyle.label.own(), width: width),
      manuscript.text(settings.title, fitting?.0 ?? styles[3], width: width, isHyphenated: false),
      manuscript.text(
        "\(questionnaire.title[language]) · \(settings.date.formatted(in: language))", TextStyle.table.quiet(),
        width: width, isHyphenated: false),
    ])
    var block = PageBlock(
      Piece(height: max(title.height, Self.numberBox.height + 12)) { title.draw($0, $1) }, keepsWithNext: true)
    block.anchor = "title"
    block.role = manuscript.newRole("H1")
    manuscript.add(block)
    let text = TextStyle.table
    manuscript.paragraph(
      say(
        "Kreuzen Sie bei jeder Frage ein Kästchen an (bei Fragen mit Buchstaben alle, die passen): die Beschreibung, "
          + "die heute am besten auf Ihr Unternehmen passt. "
          + "Schwanken Sie zwischen zweien, nehmen Sie die linke.",
        "Tick one box for each question (where there are letters all that fit): the description that fits your company "
          + "best today. If you hesitate between two, take "
          + "the left one."), text, width: PageSize.textWidth, before: 6)
    manuscript.paragraph(privacy, text, width: PageSize.textWidth, before: 3)
    if !questionnaire.company.sizes.isEmpty { manuscript.add(sizes, before: 7) }
  }

  private var privacy: String {
    say(
      "Schreiben Sie keinen Namen. Gezeigt werden nur Werte der ganzen Gruppe, ab \(settings.rule.minimum) Antworten; am "
        + "Ende des Workshops werden die einzelnen Antworten gelöscht und die Bögen vernichtet. Die Nummer verhindert "
        + "nur, dass ein Bogen doppelt zählt.",
      "Do not write a name. Only figures of the whole group are shown, from \(settings.rule.minimum) responses on; at the "
        + "end of the workshop single answers are deleted and the sheets destroyed. The number only keeps a sheet from "
        + "counting twice.")
  }

  /// The size classes, numbered as they are keyed in.
  private var sizes: Piece {
    let number = marginal("#")
    let label = manuscript.text(
      say("Wie viele arbeiten in Ihrem Unternehmen? (freiwillig)", "How many work in your company? (optional)"),
      TextStyle.table.semibold(), width: PageSize.textWidth - Self.margin)
    var boxes: [(width: Double, piece: Piece)] = []
    for (index, size) in questionnaire.company.sizes.enumerated() {
      boxes.append(box("\(index + 1)", size.label[language]))
    }
    let options = manuscript.row(boxes, width: PageSize.textWidth - Self.margin)
    return ruled(.beside([(0, number), (Self.margin, .stack([label, options], spacing: 2))]))
  }

  private func compose(_ item: Item, number: Int) {
    let width = PageSize.textWidth - Self.margin
    let question = manuscript.text(item.question[language], TextStyle.table.semibold(), width: width)
    let input = AnswerInput(item)
    var states = [box(String(AnswerInput.dontKnow), Vocabulary.dontKnow[language])]
    if item.allowsNotApplicable {
      states.append(
        box(String(AnswerInput.notApplicable), Vocabulary.notApplicable[language] + (preset(of: item) ?? "")))
    }
    let answers = input.hasDigits ? levels(item, width) : list(input, width)
    let body = Piece.stack([question, foot(item.hint, states, width), answers], spacing: 3.2)
    manuscript.add(ruled(.beside([(0, marginal("\(number)")), (Self.margin, body)])))
  }

  /// For which size classes “does not apply” is set beforehand: they need not tick it.
  private func preset(of item: Item) -> String? {
    let sizes = questionnaire.company.sizes.filter { item.preset.contains($0.id) }.map { $0.label[language] }
    guard !sizes.isEmpty else { return nil }
    let list = sizes.map { say("„\($0)“", "“\($0)”") }.joined(separator: ", ")
    return say(" (bei \(list) auch ohne Kreuz)", " (for \(list) without a tick, too)")
  }

  /// What counts, and beside it the answers without a level: a row of their own would cost a page.
  private func foot(_ hint: LocalizedText?, _ states: [(width: Double, piece: Piece)], _ width: Double) -> Piece {
    let room = states.reduce(0) { $0 + $1.width + Self.textX }
    let boxes = manuscript.row(states, width: room)
    guard let hint else { return boxes }
    let text = manuscript.text(hint[language], Self.anchor, width: width - room - Self.gap)
    return .beside([(0, text), (width - room, boxes)])
  }

  /// The levels that the item has side by side.
  private func levels(_ item: Item, _ width: Double) -> Piece {
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
  private func list(_ input: AnswerInput, _ width: Double) -> Piece {
    let hint = manuscript.text(say("Mehrere sind möglich.", "You can tick more than one."), Self.anchor, width: width)
    return .stack(
      [hint, manuscript.row(input.rows.map { box(String($0.key), $0.label[language]) }, width: width)], spacing: 2)
  }

  // MARK: Signs

  private static let sign = TextStyle(size: 7.4, leading: 8.7, isSemibold: true, colour: .own)

  /// An item's number in the margin.
  private func marginal(_ text: String) -> Piece {
    let line = manuscript.line(text, TextStyle(size: 13, leading: 14, isSemibold: true, colour: .own).tabular())
    return Piece(height: 14) { canvas, place in canvas.draw(line, at: place.moved(y: 10.5)) }
  }

  /// A box to tick with the key that stands for it.
  func box(_ key: String, _ text: String) -> (width: Double, piece: Piece) {
    let (sign, line) = (manuscript.line(key, Self.sign), manuscript.line(text, Self.anchor))
    return (
      line.width + Self.textX,
      Piece(height: 13) { canvas, place in
        draw(sign, inBoxOn: canvas, at: place)
        canvas.draw(line, at: place.moved(x: Self.textX, y: 8.9))
      }
    )
  }

  /// Room for a cross, and the key at its right.
  private func draw(_ sign: Line, inBoxOn canvas: Canvas, at place: Point) {
    let box = Area(x: place.x + 0.4, y: place.y + 0.9, width: 10.5, height: 10.5)
    canvas.frame(box, width: 0.8, .ink)
    canvas.draw(sign, at: Point(x: box.right + (Self.textX - 11.4 - sign.width) / 2, y: box.bottom - 2.6))
  }

  /// With a rule above, so that rows stay apart.
  func ruled(_ piece: Piece) -> Piece {
    Piece(height: piece.height + 9.5) { canvas, place in
      canvas.rule(x: place.x, y: place.y, width: PageSize.textWidth, weight: 0.35)
      piece.draw(canvas, place.moved(y: 5.5))
    }
  }
}
