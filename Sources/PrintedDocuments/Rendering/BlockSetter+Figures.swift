import Documents
import QRCode

extension BlockSetter {
  static let radarWidth = 198.0

  /// A drawing of its own, as wide as the column where it can be.
  func set(_ figure: Figure) -> [PageBlock] {
    let piece: Piece? =
      switch figure {
      case .bullets(let bullets): self.bullets(bullets)
      case .radar(let radar): self.radar(radar)
      case .ladder(let ladder): self.ladder(ladder)
      case .code(let code): self.code(code)
      case .legend(let signs): legend(signs, width: width)
      case .bullet, .track, .change, .checkbox, .distributions: drawing(figure, width: Self.width(of: figure))
      }
    guard let piece else { return [] }
    var block = PageBlock(piece, before: 5)
    block.role = manuscript.newRole(tag(of: figure))
    return [block]
  }

  /// A drawing with its words; letters stay text.
  private func tag(of figure: Figure) -> Tag {
    if case .code = figure { return .paragraph }
    return figure.alternative(in: language).map { .figure(alternative: $0) } ?? .paragraph
  }

  /// A drawing on its own, without what a page sets beside it.
  func picture(_ figure: Figure) -> Piece {
    switch figure {
    case .code(let code): QRCode(code.letters).map { square(QRSquare(code: $0)) } ?? .space(0)
    case .distributions(let rounds): rounds.count == 1 ? drawing(figure, width: width) : titled(rounds)
    case .bullets, .radar, .ladder, .bullet, .track, .change, .legend, .checkbox: .stack(of: set(figure))
    }
  }

  /// The rounds of one vote, each with its name above it.
  private func titled(_ rounds: [Distribution]) -> Piece {
    let own = (width + 12) / Double(rounds.count)
    let names = rounds.enumerated().map { index, round in
      (Double(index) * own, text(Phrase(round.title), .label, width: own - 12))
    }
    return .stack([.beside(names), drawing(.distributions(rounds), width: width)], spacing: 2)
  }

  private func square(_ square: QRSquare) -> Piece {
    Piece(height: width) { [width] canvas, place in
      square.draw(on: canvas, in: Area(x: place.x, y: place.y, width: width, height: width))
    }
  }

  /// How wide a drawing beside words is.
  static func width(of figure: Figure) -> Double {
    switch figure {
    case .track: 60
    case .bullet, .change: 100
    case .checkbox: 8
    case .distributions(let distributions): Double(distributions.count) * 84 - 12
    case .bullets, .radar, .ladder, .code, .legend: 200
    }
  }

  /// A drawing beside words or in a cell.
  func drawing(_ figure: Figure, width: Double, height: Double = 12) -> Piece {
    switch figure {
    case .bullet(let gauge, _):
      BulletBar(gauge, thickness: 7.4, markRadius: 3).piece(width: width, height: height).decorative
    case .track(let track): LevelTrack(track).piece(width: width, height: height).decorative
    case .change(let before, let now, _):
      ChangeBar(before: before, now: now).piece(width: width, height: height).decorative
    case .checkbox(let state):
      Piece(height: height, .decoration) { canvas, place in
        Checkbox(state).draw(on: canvas, at: place.moved(y: height / 2))
      }
    case .distributions(let distributions):
      .beside(
        distributions.enumerated().map { index, distribution in
          let own = (width + 12) / Double(distributions.count)
          let chart = DistributionChart(distribution, manuscript: manuscript).piece(width: own - 12)
          return (Double(index) * own, chart.tagged(.figure(alternative: distribution.alternative)))
        })
    case .bullets, .radar, .ladder, .code, .legend: .stack(of: with(width: width).set(figure))
    }
  }

  // MARK: Values

  private func bullets(_ bullets: Bullets) -> Piece {
    .stack([ValueBars(bullets, setter: self).piece, .space(6), legend(bullets.legend, width: width)])
  }

  private func radar(_ radar: Radar) -> Piece? {
    guard (3...12).contains(radar.axes.count) else { return nil }
    let style = TextStyle(size: 7.4, leading: 9)
    let radius = 54.0
    let chart = RadarChart(
      axes: radar.axes.map { axis in
        RadarChart.Axis(
          label: manuscript.typesetter.lines([Span(axis.title, style)], width: 58), value: axis.gauge.value.value,
          successful: axis.gauge.successful?.value, lessSuccessful: axis.gauge.lessSuccessful?.value)
      }, radius: radius, labelLeading: style.leading)
    return Piece(height: 2 * radius + 46) { canvas, place in
      chart.draw(on: canvas, around: Point(x: place.x + Self.radarWidth / 2, y: place.y + radius + 23))
    }
  }

  private func ladder(_ ladder: Ladder) -> Piece {
    let own = min(width, 268)
    let step = own / Double(max(1, ladder.steps.count)) - 2
    return StageLadder(
      ladder.steps.map { entry in
        StageLadder.Step(
          name: manuscript.line(entry.title, entry.isCurrent ? TextStyle.label.semibold().own() : .label),
          dimensions: entry.standing.map { standing in
            manuscript.shortened(
              standing.title, standing.isBottleneck ? TextStyle.small.semibold() : .small, width: step)
          }, isReached: entry.isReached)
      }, width: own
    ).piece
  }

  /// The letters, and the square for a camera beside them.
  private func code(_ code: Code) -> Piece {
    let side = 82.0
    let groups = code.letters.split(separator: "-").joined(separator: "  ")
    let letters = manuscript.text(
      groups, TextStyle(size: 11.5, leading: 17).tabular(), width: width - side - 28, isHyphenated: false)
    guard let square = QRCode(code.letters).map(QRSquare.init) else { return letters }
    return .beside([
      (0, letters),
      (
        width - side,
        Piece(height: side) { canvas, place in
          square.draw(on: canvas, in: Area(x: place.x, y: place.y, width: side, height: side))
        }.tagged(.figure(alternative: code.alternative))
      ),
    ])
  }
}
