import Questionnaire
import Scoring
import Words

extension HTMLWriter {
  /// Profile, self-rated success and open questions: part of no score.
  var unscored: HTML {
    paragraph(
      "Diese Angaben gehen in keinen Wert ein, auch nicht die Einschätzung des eigenen Erfolgs.",
      "These answers enter no value, nor does the rating of your own success.")
      + grouped(report.unscoredAnswers)
  }

  /// Every scored item with what was answered and noted.
  var answers: HTML { grouped(report.answers.filter { $0.item.scored != nil }) }

  private func grouped(_ answers: [ReportAnswer]) -> HTML {
    var groups: [(name: String, answers: [ReportAnswer])] = []
    for answer in answers {
      let name = name(of: answer.place)
      if groups.last?.name == name {
        groups[groups.count - 1].answers.append(answer)
      } else {
        groups.append((name, [answer]))
      }
    }
    return HTML(
      groups.map { group in
        "<h3>\(group.name)</h3>\n<dl class=\"answers\">\n\(group.answers.map(entry))</dl>\n"
      })
  }

  private func name(of place: ReportAnswer.Place) -> String {
    switch place {
    case .field(let placed): words.path(placed)
    case .section(let section): section.title[language]
    }
  }

  private func entry(_ answer: ReportAnswer) -> HTML {
    let headline: HTML? = answer.headline(in: language).map { "<dd class=\"headline\">\($0)</dd>\n" }
    // Texts of people are told from the words of the questionnaire by their place.
    let isOwn = if case .text = answer.item.kind { true } else { false }
    var details: [HTML] = answer.details(in: language).map { detail in
      isOwn ? "<dd>\(ownBlock(detail))</dd>\n" : "<dd>\(detail)</dd>\n"
    }
    if answer.chosen.count > 1, let level = answer.level, let anchor = answer.item.anchor(of: level, in: language) {
      details.append("<dd class=\"quiet\">\(anchor)</dd>\n")
    }
    if headline == nil, details.isEmpty { details = ["<dd>\(Vocabulary.unanswered[language])</dd>\n"] }
    let notes = answer.notes.map { note -> HTML in
      """
      <dd class="note"><span class="label">\(Vocabulary.note[language])\(answer.isJoint
        ? " · " + words.name(of: note.perspective) : "")</span>\(ownBlock(note.text))</dd>

      """
    }
    return """
      <div><dt><span class="rank">\(answer.number)</span> \(answer.item.title[language])\(words.core(answer.item))\
      <span class="under">\(answer.item.question[language])</span></dt>
      \(headline)\(details)\(notes)</div>

      """
  }
}
