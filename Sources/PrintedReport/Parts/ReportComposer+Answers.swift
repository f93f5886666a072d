import Questionnaire
import Report
import Scoring

extension ReportComposer {
  /// Every item of the form with what was answered, and the notes.
  func composeAnswers() {
    manuscript.heading(say("Anhang: Antworten und Notizen", "Appendix: answers and notes"), anchor: "answers")
    manuscript.columns(2) {
      var place: String?
      for answer in report.answers {
        let own = name(of: answer.place)
        if own != place {
          manuscript.subheading(own, before: place == nil ? 0 : 12)
          place = own
        }
        compose(answer)
      }
    }
  }

  private func name(of place: ReportAnswer.Place) -> String {
    switch place {
    case .field(let placed): words.path(placed)
    case .section(let section): section.title[language]
    }
  }

  private func compose(_ answer: ReportAnswer) {
    let indent = 17.0
    let width = manuscript.width - indent
    let number = manuscript.line("\(answer.number)", TextStyle.small.quiet().tabular())
    let headline = answer.headline(in: language)
    var title = [Span(answer.item.title[language], TextStyle.table.semibold())]
    if let headline {
      title.append(
        Span(
          "  " + headline,
          answer.standing.level == nil && answer.item.scored != nil ? TextStyle.table.quiet().italic() : .table))
    }
    let head = manuscript.text(title, .table, width: width)
    let question = manuscript.text(answer.item.question[language], TextStyle.small.quiet(), width: width)
    let details = answer.details(in: language)
    let piece = Piece.stack([head, question])
    manuscript.add(
      Piece(height: piece.height) { canvas, place in
        canvas.draw(number, at: place.moved(y: TextStyle.table.ascent))
        piece.draw(canvas, place.moved(x: indent))
      }, before: 6, keepsWithNext: !details.isEmpty || answer.note != nil)
    if answer.chosen.count > 1 {
      manuscript.paragraph(
        details.joined(separator: " · "), .small, indent: indent, before: 1, keepsWithNext: answer.note != nil)
    } else {
      for detail in details {
        manuscript.paragraph(detail, .small, indent: indent, before: 1, keepsWithNext: answer.note != nil)
      }
    }
    if answer.chosen.count > 1, let level = answer.level, let anchor = answer.item.anchor(of: level, in: language) {
      manuscript.paragraph(anchor, .small, indent: indent, before: 1, keepsWithNext: answer.note != nil)
    }
    if let note = answer.note {
      manuscript.paragraph(
        [
          Span(Vocabulary.note[language] + ": ", TextStyle.small.semibold()),
          Span(note, TextStyle.small.italic()),
        ], .small, indent: indent, before: 1.5)
    }
  }
}
