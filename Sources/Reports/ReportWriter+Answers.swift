import Questionnaire
import Scoring
import Words

extension ReportWriter {
  /// Profile, self-rated success and open questions: part of no score.
  mutating func writeUnscoredAnswers() {
    guard !report.unscoredAnswers.isEmpty else { return }
    heading(.unscored)
    page.paragraph(
      say(
        "Diese Angaben gehen in keinen Wert ein, auch nicht die Einschätzung des eigenen Erfolgs.",
        "These answers enter no value, nor does the rating of your own success."))
    write(report.unscoredAnswers)
  }

  /// Every scored item of the form with what was answered; notes stand in their own part.
  mutating func writeAnswers() {
    heading(.answers)
    write(report.answers.filter { $0.item.scored != nil })
  }

  private mutating func write(_ answers: [ReportAnswer]) {
    var place: String?
    for answer in answers {
      let own = name(of: answer.place)
      if own != place {
        page.subheading(own)
        place = own
      }
      write(answer)
    }
  }

  private func name(of place: ReportAnswer.Place) -> String {
    switch place {
    case .field(let placed): path(placed)
    case .section(let section): section.title[language]
    }
  }

  /// In the words of the level; the question only where the answer is no sentence of its own.
  private mutating func write(_ answer: ReportAnswer) {
    let title = answer.item.title[language] + words.core(answer.item)
    page.sides("\(answer.number)", title, answer.headline(in: language) ?? "")
    guard answer.item.scored != nil else {
      page.paragraph(answer.item.question[language], indent: 4)
      for detail in answer.details(in: language) { page.item("›", detail, signWidth: 2, indent: 4) }
      if answer.isJoint, !answer.withheld.isEmpty { page.item("›", words.withheld(answer.withheld), indent: 4) }
      return
    }
    let details = answer.details(in: language).joined(separator: dot)
    if !details.isEmpty { page.paragraph(details, indent: 4) }
    if !answer.chosen.isEmpty, !answer.isSingle, let level = answer.level,
      let anchor = answer.item.anchor(of: level, in: language)
    {
      page.paragraph(anchor, indent: 4)
    }
  }
}
