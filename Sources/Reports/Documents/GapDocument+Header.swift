import Benchmarks
import Documents
import Questionnaire
import Words

extension GapDocument {
  /// What it is, of whom and when; all that there is to say of it stands with the method.
  var head: Document.Head {
    let header = report.header
    return Document.Head(
      kind: words.reportTitle,
      name: header.company.isEmpty ? nil : header.company.shortened(to: pageBrevity.companyLength),
      subtitle: words.subtitle,
      organiser: report.organiser)
  }

  /// Who answered what, when, and how completely.
  var about: Block { .terms(words.headerEntries.map { Term(Phrase($0.label), Phrase($0.text)) }) }

  /// What a file says of itself.
  var properties: Document.Properties {
    let header = report.header
    return Document.Properties(
      title: [words.reportTitle, header.company, header.date.formatted(in: language)].filter { !$0.isEmpty }
        .joined(separator: " – "),
      author: header.company, subject: header.questionnaire[language] + ", " + header.date.formatted(in: language),
      date: header.date, program: Vocabulary.program(report.programVersion))
  }
}
