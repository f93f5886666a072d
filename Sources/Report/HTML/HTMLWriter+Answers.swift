import Questionnaire
import Scoring

extension HTMLWriter {
  /// Every item with what was answered and noted.
  var answers: HTMLSection? {
    var groups: [(name: String, answers: [ReportAnswer])] = []
    for answer in report.answers {
      let name = name(of: answer.place)
      if groups.last?.name == name {
        groups[groups.count - 1].answers.append(answer)
      } else {
        groups.append((name, [answer]))
      }
    }
    let parts = groups.map { group -> HTML in
      "<h3>\(group.name)</h3>\n<dl class=\"answers\">\n\(group.answers.map(entry))</dl>\n"
    }
    return HTMLSection(
      id: "anhang", title: say("Anhang: Antworten und Notizen", "Appendix: answers and notes"),
      body: """
        <p>\(say(
          "Angaben zum Unternehmen, zum eigenen Erfolg und offene Texte gehen in keinen Wert ein.",
          "Details of the company, the rating of its own success and open texts enter no value."))</p>
        \(parts)
        """)
  }

  private func name(of place: ReportAnswer.Place) -> String {
    switch place {
    case .field(let placed): words.path(placed)
    case .section(let section): section.title[language]
    }
  }

  private func entry(_ answer: ReportAnswer) -> HTML {
    let headline: HTML? = answer.headline(in: language).map { "<dd class=\"headline\">\($0)</dd>\n" }
    var details: [HTML] = answer.details(in: language).map { detail in
      if case .text = answer.response { return "<dd>\(ownBlock(detail))</dd>\n" }
      return "<dd>\(detail)</dd>\n"
    }
    if !answer.chosen.isEmpty, details.count > 1, let level = answer.level,
      let anchor = answer.item.anchor(of: level, in: language)
    {
      details.append("<dd class=\"quiet\">\(anchor)</dd>\n")
    }
    let note: HTML? = answer.note.map { note in
      "<dd class=\"note\"><span class=\"label\">\(Vocabulary.note[language])</span>\(ownBlock(note))</dd>\n"
    }
    return """
      <div><dt><span class="rank">\(answer.number)</span> \(answer.item.title[language])\
      <span class="under">\(answer.item.question[language])</span></dt>
      \(headline)\(details)\(note)</div>

      """
  }
}
