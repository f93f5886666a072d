extension ReportComposer {
  func composeActions() {}
}
