import Questionnaire
import Scoring

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
    return title + terms(headerEntries, class: "facts")
  }

  private var headerEntries: [(label: String, text: HTML)] {
    let header = report.header
    var entries: [(label: String, text: HTML)] = []
    entries.append((say("Datum", "Date"), "<time datetime=\"\(header.date.description)\">\(header.date.formatted(in: language))</time>"))
    entries.append((say("Perspektive", "Perspective"), "\(Vocabulary.name(of: header.perspective)[language])"))
    let profile = [header.size, header.sector].compactMap { $0?[language] }
    if !profile.isEmpty {
      entries.append((say("Größe, Branche", "Size, sector"), "\(profile.joined(separator: " · "))"))
    }
    entries.append((say("Fragebogen", "Questionnaire"), "\(words.questionnaireLine)"))
    entries.append((say("Beantwortet", "Answered"), "\(words.answeredLine)"))
    entries.append((say("Vergleich", "Comparison"), "\(words.comparisonLine)"))
    return entries
  }
}
