import Questionnaire
import Scoring

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

  /// Every scored item of the form with what was answered.
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
      page.blank()
      write(answer)
    }
  }

  private func name(of place: ReportAnswer.Place) -> String {
    switch place {
    case .field(let placed): path(placed)
    case .section(let section): section.title[language]
    }
  }

  private mutating func write(_ answer: ReportAnswer) {
    let core = answer.placed?.traits.isCore == true ? say(" (Kernfrage)", " (core item)") : ""
    page.sides("\(answer.number)", answer.item.title[language] + core, answer.headline(in: language) ?? "")
    page.paragraph(answer.item.question[language], indent: 4)
    let details = answer.details(in: language)
    if details.count == 1 || answer.chosen.isEmpty {
      for detail in details { page.item("›", detail, signWidth: 2, indent: 4) }
    } else {
      for detail in details { page.item("+", detail, signWidth: 2, indent: 4) }
      if let level = answer.level, let anchor = answer.item.anchor(of: level, in: language) {
        page.item("›", anchor, signWidth: 2, indent: 4)
      }
    }
    if let note = answer.note {
      page.entry(Vocabulary.note[language] + ":", note, labelWidth: 8, indent: 4)
    }
  }
}
