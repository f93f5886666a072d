import Benchmarks
import Questionnaire
import Reports
import Scoring
import ScreenKit
import Terminal
import Words
import Workshop

/// What is now, and what comes next.
extension Desk {
  /// As much of it as there is room for: first the blank lines give way, then the second list,
  /// then hints, then proposals.
  func now(width: Int) -> Paper {
    let most = FacilitatorNotes.notes(
      room: room, plan: plan, people: room.people, basis: context.workshop?.benchmark?.basis
    ).hints.count
    let choices: [(isAiry: Bool, hints: Int, lists: Int)] = [
      (true, most, 2), (false, most, 2), (false, most, 1), (false, 1, 1), (false, 1, 0),
    ]
    for choice in choices {
      let paper = now(width: width, isAiry: choice.isAiry, hints: choice.hints, lists: choice.lists)
      if paper.height <= context.pageRows { return paper }
    }
    return now(width: width, isAiry: false, hints: 0, lists: 0)
  }

  private func now(width: Int, isAiry: Bool, hints: Int, lists: Int) -> Paper {
    var paper = Paper(width: width, charset: context.surroundings.charset)
    let title = context.item(state.ballot.item).map { say($0.title) } ?? ""
    paper.write(title, style: .heading, limit: width - (state.ballot.round == 2 ? 10 : 0))
    if state.ballot.round == 2 { paper.writeRight(say(PublicTexts.round(2)), style: .muted) }
    paper.newLine()
    vote(&paper)
    if let timer = PublicView(context: context, room: room).timer {
      paper.write(say(DeskTexts.timer) + " " + timer, style: timer == "0:00" ? Style(.bad, bold: true) : .accent)
      paper.newLine()
    }
    if let next { paper.paragraph(say(DeskTexts.next) + ": " + next, hanging: 2, style: .muted) }
    if isAiry { paper.newLine() }
    let notes = FacilitatorNotes.notes(
      room: room, plan: plan, people: room.people, basis: context.workshop?.benchmark?.basis)
    paper.write(say(notes.phase), style: .heading, limit: width)
    paper.newLine()
    for note in notes.hints.prefix(hints) { paper.paragraph("– " + say(note), hanging: 2) }
    if isAiry { paper.newLine() }
    if lists > 0 { proposals(&paper, isAiry: isAiry) }
    if lists > 1 { commonGaps(&paper, isAiry: isAiry) }
    people(&paper)
    return paper
  }

  private func vote(_ paper: inout Paper) {
    let answered =
      openPortion.map { $0.items.map { room.answered[Ballot(first: $0)] ?? 0 }.min() ?? 0 } ?? room.answeredNow
    if state.hasEnded {
      paper.paragraph(say(DeskTexts.over), style: .accent)
      return
    }
    switch state.status {
    case .waiting: paper.write(say(DeskTexts.notAsked))
    case .open:
      let text = openPortion == nil ? DeskTexts.answeredOf : DeskTexts.onEachOf
      paper.write(say(text(answered, room.people)), style: .accent)
      paper.newLine()
      paper.write(say(DeskTexts.missing(max(0, room.people - answered))), style: Style(.text, bold: true))
    case .closed: paper.write(say(DeskTexts.closedWith(answered)), style: .accent)
    case .revealed: paper.write(say(DeskTexts.shown(answered)), style: .muted)
    }
    paper.newLine()
    late(&paper)
  }

  /// Why nothing is shown, or what is not in the picture that is shown.
  private func late(_ paper: inout Paper) {
    let k = room.settings.rule.minimum
    if let late = lateAnswers(state.ballot) {
      paper.paragraph(say(DeskTexts.late(late)), style: Style(.caution, bold: true))
      let isEnough = late >= k && state.status != .open
      paper.paragraph(say(isEnough ? DeskTexts.enoughLate : DeskTexts.closingAdds(k)), style: .muted)
    } else if state.status == .revealed, room.results[state.ballot] == .withheld {
      let isEmpty = room.answeredNow == 0
      paper.paragraph(say(isEmpty ? PublicTexts.nobody : DeskTexts.withheld(k)), style: Style(.caution, bold: true))
      paper.paragraph(say(DeskTexts.withheldHow), style: .muted)
    }
  }

  /// Several items that are open at the same time.
  private var openPortion: RoomPlan.Portion? {
    guard state.status == .open, state.ballot.round == 1, let portion = plan?.portion(of: state.ballot.item),
      portion.items.count > 1
    else { return nil }
    return portion
  }

  private var next: String? {
    if let openPortion, let portions = plan?.portions, let place = portions.firstIndex(of: openPortion) {
      return portions.dropFirst(place + 1).first.map { say($0.title) }
    }
    guard !state.hasEnded, let plan, let place = plan.items.firstIndex(of: state.ballot.item) else { return nil }
    return plan.items.dropFirst(place + 1).first.flatMap { context.item($0) }.map { say($0.title) }
  }

  private func proposals(_ paper: inout Paper, isAiry: Bool) {
    guard !room.proposals.isEmpty, !state.hasEnded else { return }
    paper.paragraph(
      say(DeskTexts.proposals) + ": " + say(Vocabulary.discussionWeight), hanging: 2, style: .heading)
    for (index, proposal) in room.proposals.enumerated() {
      let spread = Numerals.shortest(proposal.spread, most: 2, in: context.language)
      list(index, proposal, "(1 + \(gap(of: proposal))) × \(spread)", on: &paper)
    }
    if isAiry { paper.newLine() }
  }

  /// Where nearly all are at one point below the target.
  private func commonGaps(_ paper: inout Paper, isAiry: Bool) {
    guard !room.commonGaps.isEmpty, !state.hasEnded else { return }
    paper.paragraph(say(Vocabulary.commonGaps), hanging: 2, style: .heading)
    for (index, common) in room.commonGaps.enumerated() {
      list(index, common, say(DeskTexts.gap) + " " + gap(of: common), on: &paper)
    }
    if isAiry { paper.newLine() }
  }

  private func list(_ index: Int, _ proposal: Discussion, _ numbers: String, on paper: inout Paper) {
    let title = context.item(proposal.id).map { say($0.title) } ?? ""
    paper.write("\(index + 1) " + title, limit: paper.width - numbers.columns - 1)
    paper.writeRight(numbers, style: .muted)
    paper.newLine()
  }

  /// With † where the target is our own.
  private func gap(of proposal: Discussion) -> String {
    let basis = context.workshop?.benchmark?.values[proposal.id]?.levels.basis
    return Numerals.shortest(proposal.gap, most: 2, in: context.language)
      + (proposal.gap > 0 && basis == .own ? Vocabulary.ownSign : "")
  }

  private func people(_ paper: inout Paper) {
    let people = context.desk?.people ?? [:]
    let parts = EntryWay.allCases.compactMap { way in
      people[way].flatMap { $0 == 0 ? nil : say(DeskTexts.people($0, way)) }
    }
    let text = say(DeskTexts.inPool(room.people)) + (parts.isEmpty ? "" : ": " + parts.joined(separator: ", "))
    paper.paragraph(text, hanging: 2, style: .muted)
    if let waiting = context.desk?.waiting, waiting > 0 {
      paper.paragraph(say(DeskTexts.waiting(waiting)), hanging: 2, style: Style(.caution, bold: true))
    }
    if let report = context.report {
      paper.paragraph(say(DeskTexts.reportAt) + " " + report, hanging: 2)
    }
    page(&paper)
  }

  /// What keeps phones out, or who must hear of their page.
  private func page(_ paper: inout Paper) {
    guard !state.hasEnded else { return }
    let caution = Style(.caution, bold: true)
    switch context.server {
    case .failed(let reason): paper.paragraph(say(reason), style: caution)
    case .absent: paper.paragraph(say(DeskTexts.noHostText), style: caution)
    case .on where context.newAddress != nil: paper.paragraph(say(DeskTexts.showNewAddress), style: caution)
    case .on, .off: break
    }
  }
}
