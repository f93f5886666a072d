package import House
package import Questionnaire
package import Words

/// Writes a questionnaire into a manuscript as a sheet to fill in by hand: no workshop, no code, no number.
struct BlankSheetComposer: Composer {
  let questionnaire: Questionnaire
  let form: Form
  /// What those who answer are called, in order.
  let perspectives: [LocalizedText]
  let organiser: Organiser?
  let language: Language
  let programVersion: String
  let date: CalendarDate
  let manuscript: Manuscript

  private var rows: AnswerRows {
    AnswerRows(manuscript: manuscript, language: language, sizes: questionnaire.company.sizes)
  }
  private var kind: String { say("Fragebogen zum Ausfüllen", "Questionnaire to fill in") }

  var frame: PageFrame {
    PageFrame(
      kind: kind, title: questionnaire.title[language],
      imprint: "\(Vocabulary.program(programVersion)) · \(questionnaire.id) \(questionnaire.version)",
      metadata: PDFFile.Metadata(
        title: kind + " – " + questionnaire.title[language], author: "", subject: questionnaire.about[language],
        keywords: "", creator: Vocabulary.program(programVersion), date: date.description), organiser: organiser)
  }

  func compose() {
    composeTitle(kicker: kind, title: questionnaire.title[language])
    manuscript.paragraph(
      questionnaire.about[language], TextStyle.table.quiet(), width: PageSize.textWidth, before: 2)
    composeHow()
    composeCompany()
    composeQuestions()
  }

  private func composeHow() {
    let minutes = questionnaire.minutes[form].map { say("Etwa \($0) Minuten. ", "About \($0) minutes. ") } ?? ""
    manuscript.paragraph(
      minutes
        + say(
          "Kreuzen Sie an, was heute am besten auf Ihr Unternehmen passt. Ziffern und Buchstaben neben den Kästchen sind "
            + "die Tasten, mit denen sich der Bogen später eingeben lässt.",
          "Tick what fits your company best today. The digits and letters beside the boxes are the keys with which the "
            + "sheet can be entered later."), TextStyle.table, width: PageSize.textWidth, before: 6)
    manuscript.paragraph(
      Vocabulary.whenInDoubt[language], TextStyle.table.semibold(), width: PageSize.textWidth, before: 2)
  }

  // MARK: Who answers

  private func composeCompany() {
    let half = (PageSize.textWidth - 20) / 2
    manuscript.add(
      .beside([
        (0, field(say("Unternehmen", "Company"), half + 60)),
        (half + 80, field(say("Datum", "Date"), half - 60)),
      ]), before: 12)
    manuscript.add(
      choices(say("Wer antwortet", "Who answers"), perspectives.map { $0[language] }), before: 6)
    let company = questionnaire.company
    if !company.sizes.isEmpty {
      manuscript.add(choices(say("Größe", "Size"), company.sizes.map { $0.label[language] }), before: 4)
    }
    if !company.sectors.isEmpty {
      manuscript.add(choices(say("Branche", "Sector"), company.sectors.map { $0.label[language] }), before: 4)
    }
  }

  /// A line to write on.
  private func field(_ label: String, _ width: Double) -> Piece {
    let line = manuscript.line(label, TextStyle.table.semibold())
    return Piece(height: 16) { canvas, place in
      canvas.draw(line, at: place.moved(y: 11))
      canvas.rule(
        x: place.x + line.width + 6, y: place.y + 13, width: width - line.width - 6, weight: 0.6, .ink)
    }
  }

  /// A label with boxes beside it, on as many lines as they need.
  private func choices(_ label: String, _ options: [String]) -> Piece {
    let indent = 76.0
    let title = manuscript.text(label, TextStyle.table.semibold(), width: indent - 6)
    let boxes = options.map { rows.box("", $0) }
    return .beside([(0, title), (indent, manuscript.row(boxes, width: PageSize.textWidth - indent))])
  }

  // MARK: Questions

  /// In the order of the screen, under the headings of dimension and field, or of the section.
  private func composeQuestions() {
    var part: String?
    var field: FieldID?
    for (index, item) in questionnaire.items(in: form).enumerated() {
      let place = place(of: item)
      if place.id != part {
        manuscript.heading(place.title, anchor: "part-\(place.id)")
        part = place.id
      }
      if let own = item.scored?.field, own != field, let title = questionnaire.field(own)?.title {
        manuscript.add(
          manuscript.text(title[language], .subheading, width: PageSize.textWidth, isHyphenated: false)
            .padded(bottom: 3), before: 6, keepsWithNext: true, role: .heading(2))
        field = own
      }
      manuscript.add(rows.wholeRow(of: item, number: index + 1))
    }
  }

  private func place(of item: Item) -> (id: String, title: String) {
    switch item.placement {
    case .field(let traits):
      let dimension = questionnaire.dimensions.first { $0.fields.contains { $0.id == traits.field } }
      return (dimension?.id.rawValue ?? "", dimension?.title[language] ?? "")
    case .section(let id):
      return (id.rawValue, questionnaire.sections.first { $0.id == id }?.title[language] ?? "")
    }
  }
}

/// A questionnaire on paper, to be filled in by hand.
package enum PrintedQuestionnaire {
  /// All questions of a form, as a PDF.
  ///
  /// - Parameter perspectives: what those who answer are called, in order.
  package static func render(
    _ questionnaire: Questionnaire, form: Form, perspectives: [LocalizedText], organiser: Organiser? = nil,
    language: Language, programVersion: String, date: CalendarDate, on paper: Paper = .standard,
    with files: TypesettingFiles
  ) throws(PrintedDocumentError) -> [UInt8] {
    try PrintedDocument.withManuscript(in: language, on: paper, files) { manuscript throws(PrintedDocumentError) in
      let composer = BlankSheetComposer(
        questionnaire: questionnaire, form: form, perspectives: perspectives, organiser: organiser, language: language,
        programVersion: programVersion, date: date, manuscript: manuscript)
      composer.compose()
      return try Printing(composer).bytes()
    }
  }
}
