import Questionnaire
import Words

/// Writes a document into a manuscript, in one language.
protocol Composer: Speaking {
  var manuscript: Manuscript { get }
  /// What stands on every page, and in the properties of the file.
  var frame: PageFrame { get }

  /// Writes all of it.
  func compose()
}

extension Composer {
  // MARK: Title

  /// The kind of the document in small capitals, then the title.
  func composeTitle(kicker: String, title: String) {
    let kicker = manuscript.line(
      kicker.uppercased(), TextStyle(size: 8.6, leading: 12, isSemibold: true, colour: .own, tracking: 1.1))
    manuscript.add(
      Piece(height: 20) { canvas, place in
        canvas.fill(Area(x: place.x, y: place.y + 1.4, width: 18, height: 6.4), .own)
        canvas.draw(kicker, at: place.moved(x: 25, y: 7.8))
      }, keepsWithNext: true)
    var block = PageBlock(
      manuscript.text(title, titleStyle(for: title), width: PageSize.textWidth, isHyphenated: false),
      keepsWithNext: true)
    block.anchor = "title"
    block.role = manuscript.newRole(.heading(1))
    manuscript.add(block)
  }

  /// Long names are set smaller.
  private func titleStyle(for name: String) -> TextStyle {
    for size in [27.0, 22, 18] {
      let style = TextStyle(size: size, leading: size * 1.16, isSemibold: true)
      if manuscript.line(name, style).width < PageSize.textWidth * (size > 20 ? 1 : 2) { return style }
    }
    return TextStyle(size: 14, leading: 17, isSemibold: true)
  }
}

extension Manuscript {
  /// Entries of a legend side by side, on as many lines as they need.
  func row(_ entries: [(width: Double, piece: Piece)], width: Double) -> Piece {
    let gap = 14.0
    var rows: [[(x: Double, piece: Piece)]] = [[]]
    var x = 0.0
    for entry in entries {
      if x > 0, x + entry.width > width {
        rows.append([])
        x = 0
      }
      rows[rows.count - 1].append((x, entry.piece))
      x += entry.width + gap
    }
    return .stack(rows.map { .beside($0) }, spacing: 1)
  }
}
