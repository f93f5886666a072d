import Questionnaire
import Scoring

extension HTMLWriter {
  /// What could not be assessed, and what that does to the values.
  var open: HTMLSection? {
    let title = say("Was nicht beurteilt werden konnte", "What could not be assessed")
    guard !report.open.isEmpty || !report.notApplicable.isEmpty else {
      return HTMLSection(
        id: "offen", title: title,
        body: "<p>\(say("Alle Fragen sind beantwortet.", "All items have been answered."))</p>\n")
    }
    var body: HTML = .empty
    if !report.open.isEmpty {
      body += """
        <p>\(say(
          "Offene Fragen zählen weder als gut noch als schlecht. Sie machen den Wert ungenauer: Die Spanne sagt, wo er "
            + "liegen kann. Unter 75 % Abdeckung gilt ein Handlungsfeld als nicht bewertbar.",
          "Open items count neither as good nor as bad. They make the value less certain: the range says where it may "
            + "lie. Below 75% coverage a field counts as not assessable."))</p>

        """
    }
    for field in report.open {
      var entries: [(label: String, text: HTML)] = []
      if !field.dontKnow.isEmpty { entries.append((Vocabulary.dontKnow[language], "\(titles(field.dontKnow))")) }
      if !field.unanswered.isEmpty {
        entries.append((Vocabulary.unanswered[language], "\(titles(field.unanswered))"))
      }
      entries.append((say("Folge", "Effect"), "\(words.effect(of: field.value))"))
      body += "<h3>\(field.dimension.title[language]) › \(field.field.title[language])</h3>\n" + terms(entries)
    }
    if !report.notApplicable.isEmpty {
      body += """
        <h3>\(Vocabulary.notApplicable[language].capitalisedFirst)</h3>
        <p>\(titles(report.notApplicable.map(\.item)))\
        \(say(". Diese Fragen zählen nirgends mit.", ". These items count nowhere."))</p>

        """
    }
    return HTMLSection(id: "offen", title: title, body: body)
  }

  private func titles(_ items: [Item]) -> String { items.map { $0.title[language] }.joined(separator: ", ") }
}
