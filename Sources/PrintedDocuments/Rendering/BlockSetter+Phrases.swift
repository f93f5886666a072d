import Documents

extension BlockSetter {
  /// The words of a phrase in a style.
  func spans(_ phrase: Phrase, _ style: TextStyle) -> [Span] { phrase.inlines.flatMap { spans($0, style) } }

  private func spans(_ inline: Inline, _ style: TextStyle) -> [Span] {
    switch inline {
    case .text(let text), .own(let text): [Span(text, style)]
    case .strong(let phrase): spans(phrase, style.semibold())
    case .quiet(let phrase): spans(phrase, style.quiet())
    case .file(let phrase, _): spans(phrase, style)
    case .number(let number): [Span(number.shown, style.tabular())]
    case .mark(let mark): [Span(mark, style)]
    case .badge(let text): [Span("\u{A0}\(text)", style.quiet())]
    case .day(_, let shown): [Span(shown, style.tabular())]
    case .link(let phrase, let target): spans(phrase, style).map { $0.linked(to: DataKey.anchor(of: target)) }
    }
  }

  /// How wide a phrase is on one line.
  func length(_ phrase: Phrase, _ style: TextStyle) -> Double {
    // Lines of its own, as in “Hardware\nSoftware”, count one by one.
    spans(phrase, style).split { $0.text == "\n" }.map { manuscript.typesetter.line(Array($0)).width }.max() ?? 0
  }

  /// A phrase on one line.
  func line(_ phrase: Phrase, _ style: TextStyle) -> Line { manuscript.typesetter.line(spans(phrase, style)) }

  /// A phrase set in a column.
  func text(
    _ phrase: Phrase, _ style: TextStyle, width: Double? = nil, alignment: Alignment = .left, isHyphenated: Bool = true
  ) -> Piece {
    manuscript.text(
      spans(phrase, style), style, width: width ?? self.width, alignment: alignment, isHyphenated: isHyphenated)
  }
}
