import Benchmarks
import HTMLDocuments
import Questionnaire
import Words
import Workshop

/// What a phone shows of the room: `<main>`, the same with script and without. It knows what `PhoneView` does.
struct RoomPage {
  let page: Page
  /// Of what all phones see alike.
  let version: String
  let view: PhoneView

  private var language: Language { page.language }
  private var state: RoomState { view.room.state }

  /// Whether there is nothing to fill in, so that a browser without script may ask again by itself.
  var isWaiting: Bool {
    view.room.open.isEmpty && state.scene != .steps && !state.hasEnded && !view.room.allowsFreeText
  }

  /// - Parameter message: what became of what was sent with a form.
  func main(message: HTML = "") -> HTML {
    let (kind, title, content) = parts
    return """
      <main id="m" data-v="\(version)" data-k="\(kind)"><h1 tabindex="-1">\(title)</h1>\(message)\(content)</main>
      """
  }

  private var parts: (kind: String, title: String, content: HTML) {
    if state.hasEnded { return ("end", page.say(PageText.endTitle), Self.end(page)) }
    let open = view.room.open
    if !open.isEmpty { return vote(open) }
    switch state.scene {
    case .network, .lobby: return ("wait", page.say(PageText.waitTitle), "<p>\(page.say(PageText.wait))</p>\(again)")
    case .item, .discussion: return present
    case .field: return field
    case .gaps, .sizes:
      return (
        "look-\(state.scene)", page.say(PageText.lookUpTitle),
        "<p>\(page.say(PageText.lookUp))</p>\(save())\(remark)\(again)"
      )
    case .steps: return ("steps", page.say(PageText.stepTitle), steps)
    case .closing:
      return ("closing", page.say(PageText.lookUpTitle), "\(save(forAll: true))\(remark)\(again)")
    case .end: return ("end", page.say(PageText.endTitle), Self.end(page))
    }
  }

  private var again: HTML { #"<p class="nojs"><a href="/">\#(page.say(PageText.refresh))</a></p>"# }

  static func end(_ page: Page) -> HTML {
    """
    <p>\(page.say(PageText.end))</p><p class="nojs">\(page.say(PageText.endWithoutScript))</p>\
    <div id="kept" hidden><p class="n">\(page.say(PageText.endOwn))</p><div id="own"></div></div>
    """
  }

  // MARK: Voting

  private func vote(_ open: [PhoneView.Question]) -> (String, String, HTML) {
    let names = open.map { AnswerField.name(of: $0.ballot) }
    let title =
      open.count == 1
      ? open[0].item.title : page.pool.plan.portion(of: open[0].ballot.item)?.title ?? open[0].item.title
    let questions = open.map { QuestionForm(page: page, ballot: $0.ballot, item: $0.item, view: view) }
    return (
      "vote " + names.joined(separator: " "), title[language],
      """
      <form id="f" method="post" action="/answers">\(questions.map(\.fieldset))\
      <button class="nojs">\(page.say(PageText.save))</button></form>
      """
    )
  }

  /// Several questions as a whole: what was answered is told, the picture is on the public view.
  private var field: (String, String, HTML) {
    let title = page.pool.plan.portion(of: state.ballot.item)?.title[language] ?? ""
    switch state.shownStatus(in: page.pool.plan) {
    case .waiting, .open:
      return ("wait-field-\(state.ballot.item.rawValue)", title, "<p>\(page.say(PageText.waitNext))</p>\(again)")
    case .closed:
      return ("closed-field-\(state.ballot.item.rawValue)", title, "\(page.note(PageText.closed))\(again)")
    case .revealed:
      return (
        "look-field-\(state.ballot.item.rawValue)", title,
        "<p>\(page.say(PageText.lookUp))</p>\(save())\(remark)\(again)"
      )
    }
  }

  private var present: (String, String, HTML) {
    let ballot = state.ballot
    guard let item = page.pool.questionnaire.roomItem(ballot.item) else {
      return ("wait", page.say(PageText.waitTitle), again)
    }
    let own = QuestionForm(page: page, ballot: ballot, item: item, view: view)
    let question: HTML = "<p>\(item.question[language])</p>"
    switch state.status {
    case .waiting, .open:
      return (
        "wait-\(AnswerField.name(of: ballot))", item.title[language],
        "<p>\(page.say(state.course.isAnew ? PageText.anew : PageText.waitNext))</p>\(again)"
      )
    case .closed:
      return (
        "closed-\(AnswerField.name(of: ballot))", item.title[language],
        "\(question)\(page.note(PageText.closed))\(own.ownAnswer)\(again)"
      )
    case .revealed:
      let first = Ballot(first: ballot.item)
      let rounds = ballot == first ? [first] : [first, ballot]
      let results = ResultTable(
        page: page, item: item, rounds: rounds.map { ($0.round, view.room.release(of: $0)) })
      return (
        "result-\(AnswerField.name(of: ballot))-\(state.scene)", item.title[language],
        "\(question)\(own.ownAnswer)\(talk)\(results.content)\(save())\(remark)\(again)"
      )
    }
  }

  private var talk: HTML? { state.scene == .discussion ? "<p>\(page.say(PageText.talk))</p>" : nil }

  // MARK: Texts

  private var steps: HTML {
    let form = TextForms(page: page).step(view.commitment?.text ?? "", due: view.commitment?.due)
    return "\(form)\(save(forAll: true))\(remark)"
  }

  private var remark: HTML {
    guard view.room.allowsFreeText else { return "" }
    let item = [.item, .discussion].contains(state.scene) ? state.ballot.item.rawValue : ""
    return """
      <details><summary>\(page.say(PageText.remarkTitle))</summary>\(TextForms(page: page).remark(on: item))</details>
      """
  }

  /// Says in time that the own result must be saved: with script it stays on the phone after the end, but only there.
  private func save(forAll isForAll: Bool = false) -> HTML {
    let look: HTML = isForAll ? "n" : "n nojs"
    return #"<p class="\#(look)">\#(page.say(PageText.saveOwn)) <a href="/me">\#(page.say(PageText.toResult))</a></p>"#
  }
}
