import ActionPlan
import Documents
import Questionnaire
import Reports
import Scoring
import Words

extension Explainer {
  /// What the code is made of.
  var code: [Block] {
    guard report.sections.contains(.code), let code = report.code else {
      return [
        .words(
          say(
            "Einen Ergebniscode gibt es nur für die Antworten einer einzelnen Person.",
            "There is a result code only for the answers of a single person."))
      ]
    }
    let groups = code.split(separator: "-").count
    return [
      .words(words.codeIntro),
      .terms([
        Term(Vocabulary.resultCode[language], code),
        Term(
          say("Inhalt", "Content"),
          say(
            "Fragebogen und Version, Fassung, Tag, Perspektive und jede Antwort außer Texten und Notizen",
            "questionnaire and version, form, day, perspective and every answer except texts and notes")),
        Term(
          say("Form", "Shape"),
          say(
            "\(groups) Gruppen aus Buchstaben und Ziffern, die sich nicht verwechseln lassen; Groß- und Kleinschreibung, "
              + "Leerzeichen und Bindestriche sind gleich. Prüfzeichen finden jedes falsch getippte Zeichen.",
            "\(groups) groups of letters and digits that cannot be mistaken for each other; upper and lower case, spaces "
              + "and hyphens do not matter. Check characters find every mistyped character.")),
      ]),
    ]
  }

  /// Where an action comes from and where its item stands.
  func action(_ id: ActionID) -> [Block] {
    guard let action = (report.actions + report.actionsBefore).first(where: { $0.id == id }) else {
      return [.words(say("Diese Maßnahme gibt es hier nicht.", "There is no such action here."))]
    }
    guard let origin = action.origin, let placed = report.placed(action) else {
      return [
        .explained(
          .own(action.text),
          [.words(say("Eigene Maßnahme, zu keiner Frage.", "An action of your own, on no question."))])
      ]
    }
    let standing = report.standings[placed.id] ?? .unanswered
    let isReached = standing.level?.reaches(Double(origin.to.rawValue)) ?? false
    return [
      .explained(
        .own(action.text),
        [
          .terms([
            Term(say("Herkunft", "Origin"), words.origin(of: action) ?? "–"),
            Term(say("Sie heute", "You today"), words.standing(standing)),
            Term(say("Antwort erreicht", "Answer reached"), yesOrNo(isReached)),
          ])
        ])
    ]
  }
}
