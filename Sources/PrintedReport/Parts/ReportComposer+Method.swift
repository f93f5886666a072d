import Report

extension ReportComposer {
  /// The method in two columns.
  func composeMethod() {
    manuscript.heading(words.title(of: .method), anchor: "method")
    manuscript.columns(2) {
      let style = TextStyle.fine
      for (index, entry) in words.methodEntries.enumerated() {
        manuscript.paragraph(
          [Span(entry.label + "  ", style.semibold()), Span(entry.text, style)], style, before: index == 0 ? 0 : 4)
      }
    }
  }
}
