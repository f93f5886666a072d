import QRCode
import Reports

extension ReportComposer {
  /// The result code, to be typed or scanned.
  func composeCode() {
    guard let code = report.code else { return }
    manuscript.heading(words.title(of: .code), anchor: "code")
    let side = 92.0
    let width = Sheet.textWidth - side - 28
    let groups = code.split(separator: "-").map(String.init)
    let style = TextStyle(size: 11.5, leading: 17).tabular()
    let words = Piece.stack(
      [
        manuscript.text(self.words.codeIntro, .body, width: min(width, Sheet.measure)), .space(7),
        manuscript.text(groups.joined(separator: "  "), style, width: width, isHyphenated: false),
      ])
    guard let square = square(of: code) else {
      manuscript.add(words)
      return
    }
    manuscript.add(
      .beside([
        (0, words),
        (
          Sheet.textWidth - side,
          Piece(height: side) { canvas, place in
            square.draw(on: canvas, in: Area(x: place.x, y: place.y, width: side, height: side))
          }
        ),
      ]))
  }

  /// The code as typed, which a scanner program shows as text.
  private func square(of code: String) -> QRSquare? { QRCode(code).map(QRSquare.init) }
}
