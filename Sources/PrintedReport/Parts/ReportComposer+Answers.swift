import Questionnaire
import Reports
import Scoring
import Words

extension ReportComposer {
  /// Every item of the form with what was answered, and the notes.
  func composeAnswers() {
    manuscript.heading(words.title(of: .answers), anchor: "answers")
    composeUnscoredNote()
    manuscript.columns(2) {
      var place: String?
      for answer in report.answers {
        let own = name(of: answer.place)
        if own != place {
          manuscript.subheading(own, before: place == nil ? 5 : 8)
          place = own
        }
        compose(answer)
      }
    }
  }

  /// What of the answers enters no value.
  private func composeUnscoredNote() {
    var sections: [String] = []
    for answer in report.unscoredAnswers where !sections.contains(name(of: answer.place)) {
      sections.append(name(of: answer.place))
    }
    guard !sections.isEmpty else { return }
    let quoted = sections.map { say("„\($0)“", "“\($0)”") }
    let list = [quoted.dropLast().joined(separator: ", "), quoted.last ?? ""].filter { !$0.isEmpty }
      .joined(separator: say(" und ", " and "))
    manuscript.paragraph(
      say(
        "Die Angaben unter \(list) gehen in keinen Wert ein, auch nicht die Einschätzung des eigenen Erfolgs.",
        "The answers under \(list) enter no value, nor does the rating of your own success."),
      TextStyle.small.quiet(), width: Sheet.textWidth, keepsWithNext: true)
  }

  private func name(of place: ReportAnswer.Place) -> String {
    switch place {
    case .field(let placed): words.path(placed)
    case .section(let section): section.title[language]
    }
  }

  private func compose(_ answer: ReportAnswer) {
    let indent = 16.0
    let paragraphs = paragraphs(of: answer)
    let title = manuscript.text(title(of: answer), .table, width: manuscript.width - indent)
    let number = manuscript.line("\(answer.number)", TextStyle.fine.quiet().tabular())
    manuscript.add(
      Piece(height: title.height) { canvas, place in
        canvas.draw(number, at: place.moved(y: TextStyle.table.ascent))
        title.draw(canvas, place.moved(x: indent))
      }, before: 4, keepsWithNext: true)
    for (index, paragraph) in paragraphs.enumerated() {
      manuscript.paragraph(
        paragraph, .fine, indent: indent, before: index == 0 ? 0 : 0.8,
        keepsWithNext: index < paragraphs.count - 1 && paragraphs.count < 4)
    }
  }

  /// Name, and answer in a few words.
  private func title(of answer: ReportAnswer) -> [Span] {
    var title = [Span(answer.item.title[language], TextStyle.table.semibold())]
    if let headline = answer.headline(in: language) {
      let isOpen = answer.standing.level == nil && answer.item.scored != nil || !answer.isAnswered
      title.append(Span("  " + headline, isOpen ? TextStyle.table.quiet().italic() : TextStyle.table))
    }
    return title
  }

  /// The question with the answer worded, and the notes.
  private func paragraphs(of answer: ReportAnswer) -> [[Span]] {
    // How each perspective sees an item stands in “Feld für Feld”; here only what that leaves out.
    let isShown = answer.isJoint && answer.item.scored != nil && !answer.views.contains { $0.single.count > 1 }
    let details = isShown ? [] : answer.details(in: language)
    let isText = if case .text = answer.item.kind { true } else { false }
    var paragraphs: [[Span]] = [[Span(answer.item.question[language] + " ", TextStyle.fine.quiet())]]
    if isText {
      paragraphs += details.map { [Span($0, TextStyle.fine.italic())] }
    } else if !details.isEmpty {
      paragraphs[0].append(Span(details.joined(separator: words.separator), .fine))
    }
    if answer.chosen.count > 1, let level = answer.level, let anchor = answer.item.anchor(of: level, in: language) {
      paragraphs.append([Span(anchor, .fine)])
    }
    for note in answer.notes {
      let name = answer.isJoint ? ", " + words.name(of: note.perspective) : ""
      paragraphs.append([
        Span(Vocabulary.note[language] + name + ": ", TextStyle.fine.semibold()),
        Span(note.text, TextStyle.fine.italic()),
      ])
    }
    return paragraphs
  }
}
