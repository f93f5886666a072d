import Benchmarks
import Documents
import Questionnaire
import Words

extension GapDocument {
  /// Who answered what, when, and how completely.
  var head: Document.Head {
    let header = report.header
    let isNamed = !header.company.isEmpty
    var facts = words.headerEntries.map { Term(Phrase($0.label), Phrase($0.text)) }
    if isNamed { facts[0] = Term(facts[0].label, .own(header.company)).inTitle() }
    return Document.Head(
      kind: words.reportTitle, name: isNamed ? header.company : nil, subtitle: header.questionnaire[language],
      facts: facts, organiser: report.organiser)
  }

  /// What a file says of itself.
  var properties: Document.Properties {
    let header = report.header
    return Document.Properties(
      title: [words.reportTitle, header.company, header.date.formatted(in: language)].filter { !$0.isEmpty }
        .joined(separator: " – "),
      author: header.company, subject: header.questionnaire[language] + ", " + header.date.formatted(in: language),
      date: header.date, program: "reifegrad \(report.programVersion)")
  }
}
