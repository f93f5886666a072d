import Reports

extension ReportComposer {
  /// The method in two columns.
  func composeMethod() {
    manuscript.heading(words.title(of: .method), anchor: "method")
    composeFinePrint(words.methodEntries)
  }
}
