import Benchmarks
import Reports
import ScreenKit
import Terminal
import Words
import Workshop

/// What a result says in large type: the median, and how far apart the answers are (method §9); below it small the
/// middle half and how many answered.
struct Verdict {
  let view: PublicView
  let figures: GroupFigures

  /// How many rows it takes.
  var rows: Int {
    if view.height < 17 { return 2 }
    return (large?.rows ?? 3) + 1
  }

  private var median: String { Numerals.shortest(figures.quartiles.median, most: 2, in: view.language) }
  private var word: String { view.charset.shown(view.say(Vocabulary.name(of: figures.closeness))) }
  private var label: String { view.say(PublicTexts.median) + " " }

  /// Number and word in one type; `nil` where they are too wide.
  private var large: (number: TypedText, word: TypedText, rows: Int)? {
    guard view.charset == .unicode, let number = TypedText(median), let word = TypedText(word),
      label.columns + number.size.columns + 3 + word.size.columns <= view.width
    else { return nil }
    return (number, word, max(number.size.rows, word.size.rows))
  }

  func draw(in frame: inout Frame, row: Int) {
    if view.height < 17 { return plain(in: &frame, row: row) }
    let last = row + rows - 1
    if let large {
      var column = frame.write(label, row: row + 1, column: view.left)
      large.number.draw(in: &frame, row: row, column: column, style: .accent)
      column += large.number.size.columns + 3
      large.word.draw(in: &frame, row: row, column: column, style: .accent)
    } else if let big = BigText(median), big.fits(.medium, in: Size(columns: 20, rows: 3), view.charset) {
      let column = frame.write(label, row: row + 1, column: view.left)
      big.draw(.medium, in: &frame, row: row, column: column, style: .accent)
      frame.write(word, row: row + 1, column: column + big.size(.medium).columns + 3, style: .accent)
    } else {
      return plain(in: &frame, row: row + 1)
    }
    frame.write(small(view.width), row: last, column: view.left, limit: view.width)
  }

  /// One row for what is said, one for the rest.
  private func plain(in frame: inout Frame, row: Int) {
    var column = frame.write(label, row: row, column: view.left)
    column = frame.write(median, row: row, column: column, style: .accent)
    frame.write("  " + word, row: row, column: column, style: .accent, limit: view.left + view.width - column)
    frame.write(small(view.width), row: row + 1, column: view.left, limit: view.width)
  }

  /// The middle half, where there is room for it, and the answers.
  private func small(_ width: Int) -> String {
    let answers = view.say(Vocabulary.answers(of: figures.counts))
    let half = view.say(PublicTexts.middleHalf) + " " + view.middleHalf(figures)
    let both = answers + " · " + half
    return view.charset.shown(both).columns <= width ? both : answers
  }
}
