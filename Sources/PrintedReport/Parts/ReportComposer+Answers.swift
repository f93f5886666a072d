import Questionnaire
import Report
import Scoring

extension ReportComposer {
  /// Every item of the form with what was answered, and the notes.
  func composeAnswers() {
    manuscript.heading(say("Anhang: Antworten und Notizen", "Appendix: answers and notes"), anchor: "answers")
    composeUnscoredNote()
    manuscript.columns(2) {
      var place: String?
      for answer in report.answers {
        let own = name(of: answer.place)
        if own != place {
          manuscript.subheading(own, before: place == nil ? 2 : 9)
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
    let head = head(of: answer, width: manuscript.width - indent)
    let number = manuscript.line("\(answer.number)", TextStyle.fine.quiet().tabular())
    manuscript.add(
      Piece(height: head.height) { canvas, place in
        canvas.draw(number, at: place.moved(y: TextStyle.table.ascent))
        head.draw(canvas, place.moved(x: indent))
      }, before: 4.5, keepsWithNext: !paragraphs.isEmpty)
    for (index, paragraph) in paragraphs.enumerated() {
      manuscript.paragraph(
        paragraph, .fine, indent: indent, before: 0.8,
        keepsWithNext: index < paragraphs.count - 1 && paragraphs.count < 4)
    }
  }

  /// Name, answer in a few words, and question.
  private func head(of answer: ReportAnswer, width: Double) -> Piece {
    var title = [Span(answer.item.title[language], TextStyle.table.semibold())]
    if let headline = answer.headline(in: language) {
      let isOpen = answer.standing.level == nil && answer.item.scored != nil || !answer.isAnswered
      title.append(Span("  " + headline, isOpen ? TextStyle.table.quiet().italic() : TextStyle.table))
    }
    return .stack([
      manuscript.text(title, .table, width: width),
      manuscript.text(answer.item.question[language], TextStyle.fine.quiet(), width: width),
    ])
  }

  /// The answer worded, and the notes.
  private func paragraphs(of answer: ReportAnswer) -> [[Span]] {
    let details = answer.details(in: language)
    let isText = if case .text = answer.item.kind { true } else { false }
    var paragraphs: [[Span]] =
      isText
      ? details.map { [Span($0, TextStyle.fine.italic())] }
      : details.isEmpty ? [] : [[Span(details.joined(separator: words.separator), .fine)]]
    if answer.chosen.count > 1, let level = answer.level, let anchor = answer.item.anchor(of: level, in: language) {
      paragraphs.append([Span(anchor, .fine)])
    }
    for note in answer.notes {
      let name = answer.isJoint ? ", " + Vocabulary.name(of: note.perspective)[language] : ""
      paragraphs.append([
        Span(Vocabulary.note[language] + name + ": ", TextStyle.fine.semibold()),
        Span(note.text, TextStyle.fine.italic()),
      ])
    }
    return paragraphs
  }
}
