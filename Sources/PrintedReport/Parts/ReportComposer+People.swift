extension ReportComposer {
  func composePeople() {}
}
