import HTMLDocuments
import Questionnaire
import Words
import Workshop

/// Everything that a person has answered, to look at until the end.
struct OwnAnswers {
  let page: Page
  let view: PhoneView
  /// With what the phone comes back.
  var number: ReturnNumber?

  private var language: Language { page.language }

  var main: HTML {
    page.main(
      PageText.answers,
      """
      <p>\(page.say(PageText.answersHint))</p>\(list)\(ownStep)\(number.map(page.ownNumber))\
      <p><a href="/me">\(page.say(PageText.toResult))</a></p><p><a href="/withdraw">\(page.say(PageText.withdraw))</a></p>\
      <p><a href="/">\(page.say(PageText.back))</a></p>
      """)
  }

  private var list: HTML {
    let asked = page.pool.plan.items.compactMap { id -> HTML? in
      let ballots = [Ballot(first: id), Ballot(item: id, round: 2)].compactMap { $0 }
        .filter { view.room.state.status(of: $0) != .waiting || view.own($0) != nil }
      guard !ballots.isEmpty, let item = page.pool.questionnaire.roomItem(id) else { return nil }
      return "<dt>\(item.title[language])</dt>\(ballots.map { line($0, item, isOne: ballots.count == 1) })"
    }
    return asked.isEmpty ? "<p>\(page.say(PageText.nothingAsked))</p>" : "<dl>\(asked)</dl>"
  }

  private func line(_ ballot: Ballot, _ item: Item, isOne: Bool) -> HTML {
    let round = isOne ? "" : page.say(RoomSentences.round(ballot.round)) + ": "
    let own = view.own(ballot).map { QuestionForm.words($0, to: item, in: language) }
    let isOpen = view.room.state.isOpen(ballot)
    let change: HTML =
      isOpen ? #" · <a href="/">\#(page.say(own == nil ? PageText.answerNow : PageText.change))</a>"# : ""
    return "<dd>\(round)\(own ?? page.say(PageText.unanswered))\(change)</dd>"
  }

  private var ownStep: HTML? {
    view.commitment.map { step -> HTML in
      let due = step.due.map { " (\(page.say(PageText.until)) \($0.formatted(in: language)))" } ?? ""
      return "<h2>\(page.say(PageText.stepTitle))</h2><p>\(step.text)\(due)</p>"
    }
  }
}
