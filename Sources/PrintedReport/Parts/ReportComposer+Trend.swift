extension ReportComposer {
  func composeTrend() {}
}
