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
      room: room, plan: plan, basis: context.workshop?.benchmark?.basis
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
    if let question {
      paper.paragraph(question, style: Style(.caution, bold: true))
      paper.newLine()
    }
    line(&paper)
    vote(&paper)
    if let left = PublicView(context: context, room: room).secondsLeft {
      paper.paragraph(
        say(TimerText.words(left, whileOpen: !state.open.isEmpty)), style: left == 0 ? Style(.bad, bold: true) : .accent
      )
    }
    if isAiry { paper.newLine() }
    let notes = FacilitatorNotes.notes(
      room: room, plan: plan, basis: context.workshop?.benchmark?.basis)
    paper.paragraph(say(notes.phase), hanging: 2, style: .heading)
    for note in notes.hints.prefix(hints) { paper.paragraph("– " + say(note), hanging: 2) }
    if isAiry { paper.newLine() }
    if lists > 0 { proposals(&paper, isAiry: isAiry) }
    if lists > 1 { commonGaps(&paper, isAiry: isAiry) }
    people(&paper)
    return paper
  }

  private func vote(_ paper: inout Paper) {
    if state.hasEnded {
      paper.paragraph(say(DeskTexts.over), style: .accent)
      return
    }
    if !state.open.isEmpty {
      let text = state.open.count == 1 ? DeskTexts.answeredOf : DeskTexts.onEachOf
      paper.paragraph(say(text(room.answeredNow, room.people)), style: .accent)
      paper.write(say(DeskTexts.missing(room.people - room.answeredNow)), style: Style(.text, bold: true))
      paper.newLine()
    } else if state.status == .closed || state.status == .revealed, state.scene == .item {
      // What came later is in no picture yet, and told below.
      let shown = room.answeredNow - (lateAnswers(state.ballot) ?? 0)
      paper.write(
        say(state.status == .closed ? DeskTexts.closedWith(room.answeredNow) : DeskTexts.shown(shown)), style: .muted)
      paper.newLine()
    }
    if state.scene == .item || state.scene == .field || state.scene == .discussion { late(&paper) }
    unrevealed(&paper)
  }

  /// What was closed and never shown, which leaves holes in the picture of the room.
  private func unrevealed(_ paper: inout Paper) {
    guard [.gaps, .sizes, .steps, .closing].contains(state.scene), let text = context.unrevealed else { return }
    paper.paragraph(say(text), hanging: 2, style: Style(.caution, bold: true))
  }

  /// Why nothing is shown, or what is not in the picture that is shown.
  private func late(_ paper: inout Paper) {
    let k = room.settings.rule.minimum
    if let late = lateAnswers(state.ballot) {
      paper.paragraph(say(DeskTexts.late(late)), style: Style(.caution, bold: true))
      let isEnough = late >= k && state.status != .open
      paper.paragraph(say(isEnough ? DeskTexts.enoughLate : DeskTexts.closingAdds(k)), style: .muted)
    } else if state.status == .revealed, room.results[state.ballot] == .withheld {
      paper.paragraph(
        say(
          room.isEmpty(state.ballot)
            ? PublicTexts.nobody : room.hasTooFew(state.ballot) ? DeskTexts.withheld(k) : RoomSentences.withheld(k)),
        style: Style(.caution, bold: true))
      paper.paragraph(say(DeskTexts.withheldHow), style: .muted)
    }
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
    let all = state.hasEnded ? DeskTexts.wereIn(room.people) : DeskTexts.inPool(room.people)
    let text = say(all) + (parts.isEmpty ? "" : ": " + parts.joined(separator: ", "))
    paper.paragraph(text, hanging: 2, style: .muted)
    if let waiting = context.desk?.waiting, waiting > 0 {
      paper.paragraph(say(DeskTexts.waiting(waiting)), hanging: 2, style: Style(.caution, bold: true))
    }
    if let report = context.desk?.report ?? context.report {
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
    case .starting, .on, .off: break
    }
  }
}
