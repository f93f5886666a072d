extension ReportComposer {
  /// The result code, to be typed or scanned.
  func composeCode() {}
}
