import Questionnaire
import Scoring
import Words

extension ReportWriter {
  /// What could not be assessed, and what that does to the values.
  mutating func writeOpen() {
    heading(.open)
    if report.open.isEmpty && report.notApplicable.isEmpty {
      page.paragraph(say("Alle Fragen sind beantwortet.", "All questions have been answered."))
      return
    }
    if !report.open.isEmpty {
      page.paragraph(words.openIntro)
    }
    for field in report.open {
      page.subheading("\(field.dimension.title[language]) › \(field.field.title[language])")
      var entries: [(label: String, text: String)] = []
      if !field.dontKnow.isEmpty { entries.append((Vocabulary.dontKnow[language], words.titles(field.dontKnow))) }
      if !field.unanswered.isEmpty { entries.append((Vocabulary.unanswered[language], words.titles(field.unanswered))) }
      entries.append((say("Folge", "Effect"), words.effect(of: field.value)))
      page.entries(entries, indent: 2)
    }
    if !report.notApplicable.isEmpty {
      page.subheading(Vocabulary.notApplicable[language].capitalisedFirst)
      page.paragraph(
        words.titles(report.notApplicable.map(\.item))
          + say(". Diese Fragen zählen nirgends mit.", ". These questions count nowhere."), indent: 2)
    }
  }

  /// Notes in the words of the person.
  mutating func writeNotes() {
    guard !report.notes.isEmpty else { return }
    heading(.notes)
    for answer in report.notes {
      page.item("\(answer.number)", answer.item.title[language], signWidth: 4)
      for note in answer.notes { page.paragraph(words.worded(note), indent: 4) }
      page.blank()
    }
  }
}
