import Documents
import Questionnaire
import Scoring
import Words

extension GapDocument {
  /// What could not be assessed, and what that does to the values.
  var open: [Block] {
    var blocks: [Block] = []
    if !report.open.isEmpty { blocks.append(.paragraph(Phrase(words.openIntro))) }
    // Below fields under headings it would seem to belong to the last of them.
    if !report.notApplicable.isEmpty {
      let names = report.notApplicable.map { $0.item.title[language] }
      let titles = words.named(names, most: brevity.names)
      blocks.append(
        .terms([
          Term(
            Phrase(Vocabulary.notApplicable[language].capitalisedFirst),
            say("\(titles). Diese Fragen zählen nirgends mit.", "\(titles). These questions count nowhere."))
        ]))
    }
    blocks += brevity.sumsUp ? [.terms(report.open.map(term))] : report.open.map { .part(part(of: $0)) }
    return blocks
  }

  private func term(of field: OpenField) -> Term {
    let names = words.named((field.dontKnow + field.unanswered).map { $0.title[language] })
    return Term(text(field.field.title), Phrase("\(names): \(words.effect(of: field.value))."))
  }

  private func part(of field: OpenField) -> Part {
    var terms: [Term] = []
    for (state, items) in [(Vocabulary.dontKnow, field.dontKnow), (Vocabulary.unanswered, field.unanswered)]
    where !items.isEmpty {
      terms.append(Term(text(state), Phrase(words.titles(items))))
    }
    terms.append(Term(say("Folge", "Effect"), Phrase(words.effect(of: field.value))))
    return Part(
      "\(text(field.dimension.title)) › \(text(field.field.title))", key: "open" / field.id.rawValue, isInset: true,
      [.terms(terms)])
  }
}
