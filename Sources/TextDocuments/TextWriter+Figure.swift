import Documents

extension TextWriter {
  /// What characters can say of a drawing; the others are left to the words beside them.
  mutating func write(_ figure: Figure) {
    switch figure {
    case .bullets(let bullets): write(bullets)
    case .distributions(let distributions): write(distributions)
    case .code(let code): page.paragraph(code.letters, indent: indent + 4)
    case .bullet, .radar, .track, .ladder, .change, .legend, .checkbox: break
    }
  }
}

extension Figure {
  /// Whether text has a form for it.
  var isWritten: Bool {
    switch self {
    case .bullets, .code, .distributions: true
    case .bullet, .radar, .track, .ladder, .change, .legend, .checkbox: false
    }
  }
}
