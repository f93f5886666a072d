import Benchmarks
import House
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
  /// Who runs the workshop.
  var organiser: Organiser?

  var rows: AnswerRows { AnswerRows(manuscript: manuscript, language: language, sizes: questionnaire.company.sizes) }

  /// The side of the box for the number at the top.
  static let numberBox = (width: 92.0, height: 34.0)

  var frame: PageFrame {
    let day = settings.date.formatted(in: language)
    return PageFrame(
      kind: say("Antwortbogen", "Answer sheet"), title: settings.title,
      imprint: "\(Vocabulary.program(programVersion)) · \(day)",
      metadata: PDFFile.Metadata(
        title: say("Antwortbogen", "Answer sheet") + " – " + settings.title, author: "",
        subject: questionnaire.title[language], keywords: "", creator: Vocabulary.program(programVersion),
        date: settings.date.description), organiser: organiser)
  }

  /// The items in the order in which they are keyed in.
  var items: [Item] {
    RoomPlan(questionnaire, form: settings.form, agenda: settings.agenda).items.compactMap(questionnaire.item)
  }

  func compose() {
    composeHead()
    for (index, item) in items.enumerated() { manuscript.add(rows.row(of: item, number: index + 1)) }
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
    block.role = manuscript.newRole(.heading(1))
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
    let ask = organiser?.privacyPart.map { " \($0.label[language]) \($0.text)" } ?? ""
    return privacyRule + ask
  }

  private var privacyRule: String {
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
    let number = rows.marginal("#")
    let label = manuscript.text(
      say("Wie viele arbeiten in Ihrem Unternehmen? (freiwillig)", "How many work in your company? (optional)"),
      TextStyle.table.semibold(), width: PageSize.textWidth - AnswerRows.margin)
    var boxes: [(width: Double, piece: Piece)] = []
    for (index, size) in questionnaire.company.sizes.enumerated() {
      boxes.append(rows.box("\(index + 1)", size.label[language]))
    }
    let options = manuscript.row(boxes, width: PageSize.textWidth - AnswerRows.margin)
    return rows.ruled(.beside([(0, number), (AnswerRows.margin, .stack([label, options], spacing: 2))]))
  }
}
