extension ReportComposer {
  func composeWay() {}
}
