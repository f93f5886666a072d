import Documents
import QRCode

extension HTMLRenderer {
  /// A drawing of values; nothing where the words beside it are as good as one.
  func markup(of figure: Figure, level: Int) -> HTML {
    switch figure {
    case .bullets(let bullets): return markup(of: bullets, level: level)
    case .bullet(let gauge, let alternative): return BulletChart(gauge: gauge, alternative: alternative).drawing + "\n"
    case .radar(let radar): return markup(of: radar)
    case .track(let track): return LevelTrack(track: track).drawing + "\n"
    case .ladder(let ladder): return markup(of: ladder)
    case .code(let code): return markup(of: code)
    case .legend(let entries): return legend(entries)
    case .distributions(let rounds): return markup(of: rounds)
    case .change(let before, let now, let alternative):
      return ChangeTrack(before: before, now: now, alternative: alternative).drawing
    case .checkbox: return .empty
    }
  }

  /// What each sign means.
  func legend(_ entries: [LegendEntry]) -> HTML {
    let rows = entries.map { entry -> HTML in
      let swatch =
        switch entry.kind {
        case .value: BulletChart.valueSwatch
        case .bounds: BulletChart.boundsSwatch
        case .quartiles: "<span class=\"quartiles-swatch\"></span>" as HTML
        case .mark(let mark): mark.inline
        }
      return "<li>\(swatch) \(entry.meaning)</li>\n"
    }
    return "<ul class=\"legend\">\n\(rows)</ul>\n"
  }

  /// The rounds of one vote on one scale, each with its name and n.
  private func markup(of rounds: [Distribution]) -> HTML {
    guard !rounds.isEmpty else { return .empty }
    let drawings = rounds.map { round -> HTML in
      """
      <figure aria-label="\(round.title)">
      <figcaption>\(round.title)</figcaption>
      \(DistributionChart(distribution: round).drawing)
      </figure>

      """
    }
    return "<div class=\"rounds\">\n\(drawings)</div>\n"
  }

  private func markup(of radar: Radar) -> HTML {
    RadarChart(radar: radar).drawing.map { drawing in
      """
      <figure class="radar-figure" aria-label="\(radar.title)">
      \(drawing)
      <figcaption>\(markup(of: radar.caption))</figcaption>
      </figure>

      """
    } ?? .empty
  }

  /// The steps side by side; the present one is named for those who do not see them.
  private func markup(of ladder: Ladder) -> HTML {
    let steps = ladder.steps.map { step -> HTML in
      let reached: HTML = step.isReached ? " class=\"reached\"" : .empty
      let current: HTML = step.isCurrent ? " aria-current=\"step\"" : .empty
      return "<li\(reached)\(current)>\(step.title)</li>\n"
    }
    return "<ol class=\"ladder\">\n\(steps)</ol>\n"
  }

  private func markup(of code: Code) -> HTML {
    """
    <div class="code">
    <p class="letters" translate="no">\(exact: code.letters)</p>
    \(QRCode(code.letters).map { QRDrawing(code: $0, title: code.alternative).drawing })
    </div>

    """
  }
}
