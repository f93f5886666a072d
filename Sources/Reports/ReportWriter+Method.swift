import Scoring

extension ReportWriter {
  /// The method in half a page.
  mutating func writeMethod() {
    heading(.method)
    let entries = words.methodEntries
    let labelWidth = min(page.width / 3, (entries.map { page.columns($0.label) }.max() ?? 0) + 2)
    for (index, entry) in entries.enumerated() {
      if index > 0 { page.blank() }
      page.entry(entry.label, entry.text, labelWidth: labelWidth)
    }
  }
}
