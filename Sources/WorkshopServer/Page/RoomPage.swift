import Benchmarks
import Glibc
import HTMLDocuments
import Questionnaire
import Scoring
import Words
import Workshop

/// What a phone shows of the room: `<main>`, the same with script and without. It knows what `PhoneView` does.
struct RoomPage {
  let page: Page
  /// Of what all phones see alike.
  let version: String
  let view: PhoneView
  /// What the benchmark says of the items, for the step that is proposed.
  var reference: [ItemID: ReferenceLevel] = [:]
  /// With what the phone comes back, where the page tells it.
  var number: ReturnNumber?
  /// Seconds since 1970, for the time that is left.
  var now = time(nil)

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
    if state.hasEnded { return Self.end(page, view.room) }
    let open = view.room.open
    if !open.isEmpty { return vote(open) }
    switch state.scene {
    case .network, .lobby:
      return (
        "wait", page.say(PageText.waitTitle),
        """
        <p>\(page.say(PageText.wait))</p><p>\(page.say(Vocabulary.whenInDoubt))</p>\
        <p class="h">\(page.say(k: PageText.privacyAtLength))</p>\(number.map(page.ownNumber))\(again)
        """
      )
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
    case .end: return Self.end(page, view.room)
    }
  }

  private var again: HTML { Self.again(page) }

  private static func again(_ page: Page) -> HTML {
    #"<p class="nojs"><a href="/">\#(page.say(PageText.refresh))</a></p>"#
  }

  /// What is left after the end: the own result as far as the phone has it, and the group report where it is released.
  static func end(_ page: Page, _ room: PhoneView.Room) -> (kind: String, title: String, content: HTML) {
    let report: HTML = """
      <h2>\(page.say(PageText.groupReport))</h2><p><a href="/report">\(page.say(PageText.groupReportPage))</a> · \
      <a href="/report.pdf" download>\(page.say(PageText.groupReportPDF))</a></p>
      """
    let content: HTML = """
      <p>\(page.say(PageText.end))</p><p class="nojs">\(page.say(PageText.endWithoutScript))</p>\(room.hasReport, report)\
      <div id="kept" hidden><p class="n">\(page.say(PageText.endOwn))</p>\(ResultFile(page: page).link)<div id="own"></div></div>\(!room.hasReport, again(page))
      """
    return (room.hasReport ? "end-report" : "end", page.say(RoomSentences.thanks), content)
  }

  // MARK: Voting

  private func vote(_ open: [PhoneView.Question]) -> (String, String, HTML) {
    let names = open.map { AnswerField.name(of: $0.ballot) }
    let title =
      open.count == 1
      ? open[0].item.title : page.pool.plan.portion(of: open[0].ballot.item)?.title ?? open[0].item.title
    let questions = open.enumerated().map { index, question in
      QuestionForm(
        page: page, ballot: question.ballot, item: question.item, view: view,
        place: open.count > 1 ? (index + 1, open.count) : nil)
    }
    return (
      "vote " + names.joined(separator: " "), title[language],
      """
      \(place(of: open))\(timer)<form id="f" method="post" action="/answers">\(questions.map(\.fieldset))\
      <button class="nojs">\(page.say(PageText.save))</button></form>\(open.count > 1, progress(open))
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

  /// “Frage 3 von 12”; nothing for the practice.
  private func place(of open: [PhoneView.Question]) -> HTML? {
    let place = (open.first?.ballot.item).flatMap(page.pool.plan.place)
    return place.map { "<p class=\"h\">\(page.say($0))</p>" }
  }

  /// The time that is left; a clock counts on from it, whose time of day need not be right.
  private var timer: HTML {
    guard let end = state.timerEnd else { return #"<p id="t" hidden></p>"# }
    let left = TimerText.left(until: end, at: now)
    return #"<p id="t" role="timer" data-s="\#(left)">\#(page.say(TimerText.words(left, whileOpen: true)))</p>"#
  }

  /// How far one is at one's own pace.
  private func progress(_ open: [PhoneView.Question]) -> HTML {
    let count = open.filter { view.own($0.ballot) != nil }.count
    let words = count == open.count ? PageText.finished : PageText.answered("\(count)", of: open.count)
    return """
      <p id="c" role="status" data-of="\(page.say(PageText.answered("%n", of: open.count)))" \
      data-all="\(page.say(PageText.finished))">\(page.say(words))</p>
      """
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
        "<p>\(page.say(state.course.isAnew ? RoomSentences.anew : PageText.waitNext))</p>\(again)"
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
    let forms = TextForms(page: page)
    let form = forms.step(view.commitment?.text ?? "", due: view.commitment?.due)
    return "\(proposal.map(forms.proposal))\(form)\(save(forAll: true))\(remark)"
  }

  /// The step of the own largest gap, unless it was taken already.
  private var proposal: OwnStanding.Proposal? {
    let sheet = view.participant.sheet(of: page.pool.settings)
    guard !sheet.answers.isEmpty else { return nil }
    let proposal = OwnStanding(sheet, in: page.pool.questionnaire, against: reference).proposal
    return proposal.flatMap { $0.text[language] == view.commitment?.text ? nil : $0 }
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
