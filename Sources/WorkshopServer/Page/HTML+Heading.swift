import HTMLDocuments

extension HTML {
  /// What stands in the first heading, which is the name of a page.
  var heading: HTML {
    guard let start = source.firstRange(of: "<h1 tabindex=\"-1\">")?.upperBound,
      let end = source[start...].firstRange(of: "</h1>")?.lowerBound
    else { return "" }
    return "\(trusted: String(source[start..<end]))"
  }
}
