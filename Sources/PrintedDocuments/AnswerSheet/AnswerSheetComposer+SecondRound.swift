import Questionnaire
import Words

/// A small part at the end, for votes that are held again after the discussion.
extension AnswerSheetComposer {
  private static let lines = 3
  private static let leading = 17.0
  private static let textWidth = 196.0

  func composeSecondRound() {
    let text = Piece.stack(
      [
        manuscript.text(
          say("Nur falls noch einmal abgestimmt wird", "Only if there is a second vote"), TextStyle.table.semibold(),
          width: Self.textWidth),
        manuscript.text(
          say(
            "Nach der Diskussion: die Nummer der Frage vom Rand des Bogens eintragen, dann ein Kästchen ankreuzen; bei "
              + "Fragen mit Buchstaben diese auf die Linie schreiben.",
            "After the discussion: write the question’s number from the margin of the sheet, then tick a box; for "
              + "questions with letters write these on the line."),
          AnswerRows.anchor, width: Self.textWidth - 14),
      ], spacing: 1.5)
    let lines = Piece.stack((0..<Self.lines).map { _ in answerLine })
    manuscript.add(rows.ruled(.beside([(0, text), (Self.textWidth, lines)])))
  }

  /// Room for a number, a box for each level, and a line for letters.
  private var answerLine: Piece {
    let label = manuscript.line(say("Frage Nr.", "Question no."), TextStyle.table)
    var boxes = Level.allCases.map { rows.box("\($0.rawValue)", "").piece }
    boxes.append(rows.box(String(AnswerInput.dontKnow), "").piece)
    return Piece(height: Self.leading) { canvas, place in
      canvas.draw(label, at: place.moved(y: 9.5))
      let end = place.x + label.width + 44
      canvas.rule(x: place.x + label.width + 5, y: place.y + 11.4, width: 39, weight: 0.8, .ink)
      for (index, box) in boxes.enumerated() {
        box.draw(canvas, Point(x: end + 12 + Double(index) * 24, y: place.y))
      }
      let line = end + 12 + Double(boxes.count) * 24
      let edge = place.x + PageSize.textWidth - Self.textWidth
      canvas.rule(x: line, y: place.y + 11.4, width: max(0, edge - line), weight: 0.8, .ink)
    }
  }
}
