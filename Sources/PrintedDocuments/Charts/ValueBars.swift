import Documents

/// Values from 0 to 100 as bars, one below the other, with their numbers.
struct ValueBars {
  let bullets: Bullets
  let setter: BlockSetter

  init(_ bullets: Bullets, setter: BlockSetter) {
    self.bullets = bullets
    self.setter = setter
  }

  private var manuscript: Manuscript { setter.manuscript }
  private let gap = 6.0
  private var titleWidth: Double { setter.width < 400 ? 100 : 140 }
  private var numberWidth: Double { bullets.hasBounds ? 50 : 26 }
  private var barX: Double { titleWidth + gap }
  private var profileWidth: Double { bullets.hasProfiles ? 18 : 0 }
  private var barWidth: Double { setter.width - barX - gap - numberWidth - 2 * profileWidth }
  /// The right edges of the numbers of both profiles, from the left edge.
  private var profileEdges: [Double] { [setter.width - profileWidth, setter.width] }

  /// The scale above, then a row for each value.
  var piece: Piece {
    .stack(
      [scale]
        + bullets.rows.enumerated().flatMap { index, row -> [Piece] in
          !row.isPart && index > 0 ? [.space(5), piece(of: row)] : [piece(of: row)]
        })
  }

  private var scale: Piece {
    let numbers = [0.0, 25, 50, 75, 100].map { ($0, manuscript.line(manuscript.numeral($0), .label)) }
    return Piece(height: 11) { canvas, place in
      for (number, line) in numbers {
        let x = place.x + barX + barWidth * number / 100
        canvas.draw(line, at: Point(x: x - line.width / 2, y: place.y + 7))
      }
      for (mark, x) in zip(bullets.profiles, profileEdges) {
        mark.draw(on: canvas, at: place.moved(x: x - 4, y: 4.6), radius: 2.9)
      }
    }
  }

  private func piece(of row: Bullets.Row) -> Piece {
    let style = row.isPart ? TextStyle.table : TextStyle.table.semibold()
    let height = row.isPart ? 13.0 : 15
    let indent = row.isPart ? 9.0 : 0
    let title = manuscript.shortened(row.title, style, width: titleWidth - indent)
    let number = setter.line(row.gauge.phrase, style.tabular())
    let profiles = row.gauge.numbers(of: bullets.profiles).map { profile in
      profile.map { manuscript.line($0.shown, style.tabular().quiet()) }
    }
    let bar = BulletBar(row.gauge, thickness: row.isPart ? 6.6 : 9.6, markRadius: row.isPart ? 2.9 : 3.4)
    return Piece(height: height) { canvas, place in
      let baseline = place.y + height / 2 + style.size * 0.33
      canvas.draw(title, at: Point(x: place.x + indent, y: baseline))
      bar.draw(on: canvas, x: place.x + barX, middle: place.y + height / 2, width: barWidth)
      canvas.draw(number, at: Point(x: place.x + barX + barWidth + gap + 2, y: baseline))
      for (profile, x) in zip(profiles, profileEdges) {
        if let profile { canvas.draw(profile, at: Point(x: place.x + x - profile.width, y: baseline)) }
      }
    }
  }
}
