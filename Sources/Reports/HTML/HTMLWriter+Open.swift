import Questionnaire
import Scoring
import Words

extension HTMLWriter {
  /// What could not be assessed, and what that does to the values.
  var open: HTML {
    guard !report.open.isEmpty || !report.notApplicable.isEmpty else {
      return paragraph("Alle Fragen sind beantwortet.", "All questions have been answered.")
    }
    var body: HTML = .empty
    if !report.open.isEmpty {
      body += "<p>\(words.openIntro)</p>\n"
    }
    for field in report.open {
      var entries: [(label: String, text: HTML)] = []
      for (state, items) in [(Vocabulary.dontKnow, field.dontKnow), (Vocabulary.unanswered, field.unanswered)]
      where !items.isEmpty {
        entries.append((state[language], "\(words.titles(items))"))
      }
      entries.append((say("Folge", "Effect"), "\(words.effect(of: field.value))"))
      body += "<h3>\(field.dimension.title[language]) › \(field.field.title[language])</h3>\n" + terms(entries)
    }
    if !report.notApplicable.isEmpty {
      let titles = words.titles(report.notApplicable.map(\.item))
      body +=
        "<h3>\(Vocabulary.notApplicable[language].capitalisedFirst)</h3>\n"
        + paragraph("\(titles). Diese Fragen zählen nirgends mit.", "\(titles). These questions count nowhere.")
    }
    return body
  }
}
