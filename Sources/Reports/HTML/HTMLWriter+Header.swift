import Words

extension HTMLWriter {
  /// Who answered what, when, and how completely.
  var titleBlock: HTML {
    let header = report.header
    let title: HTML =
      header.company.isEmpty
      ? "<h1>\(words.reportTitle)</h1>\n<p class=\"subtitle\">\(header.questionnaire[language])</p>"
      : """
      <p class="kicker">\(words.reportTitle) · \(header.questionnaire[language])</p>
      <h1>\(own(header.company))</h1>
      """
    // The company stands above as the title.
    let entries = words.headerEntries.dropFirst(header.company.isEmpty ? 0 : 1)
    return title + terms(entries.map { ($0.label, "\($0.text)") }, class: "facts")
  }
}
