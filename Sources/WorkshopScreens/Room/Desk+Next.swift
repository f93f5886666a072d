import Questionnaire
import ScreenKit
import Terminal
import Words
import Workshop

/// „jetzt: … · nächste Taste: …“, and what is asked.
extension Desk {
  /// What the present vote is called: the question, or the field that stands as a whole.
  var title: String { say(name(of: state.ballot.item, isWhole: state.scene == .field)) }

  private func name(of item: ItemID, isWhole: Bool) -> LocalizedText {
    if isWhole, let portion = plan?.portion(of: item), portion.items.count > 1 { return portion.title }
    return context.item(item)?.title ?? .same(item.rawValue)
  }

  /// Where the room is.
  var present: String {
    guard state.scene == .item || state.scene == .field, let plan else {
      return say(DeskTexts.name(of: stop) { name(of: $0, isWhole: false) })
    }
    let round = state.ballot.round == 2 ? say(RoomSentences.round(2)) + ": " : ""
    let title = round + title
    switch state.shownStatus(in: plan) {
    case .waiting: return say(DeskTexts.waits(title))
    case .open: return say(DeskTexts.opened(title))
    case .closed: return say(DeskTexts.closed(title))
    case .revealed: return say(DeskTexts.result(title))
    }
  }

  private var stop: Stop { plan.map { state.stop(in: $0) } ?? .lobby }

  /// What the one key does.
  var upcoming: String {
    guard let plan else { return "" }
    switch state.question {
    case .take(.end): return say(DeskTexts.endDo)
    case .some: return say(DeskTexts.stays)
    case nil: break
    }
    guard let step = state.nextStep(in: plan, knowing: room.outlook) else { return say(DeskTexts.nothing) }
    return say(
      DeskTexts.step(step) { item in
        if case .show(.portion) = step { name(of: item, isWhole: true) } else { name(of: item, isWhole: false) }
      })
  }

  /// What is asked, with the keys that answer; `nil` for nothing.
  var question: String? {
    guard let asked = state.question else { return nil }
    let answers = asked == .take(.end) ? DeskTexts.answersAtEnd : DeskTexts.answers
    let unread = context.desk?.waiting ?? 0
    let lost = asked == .take(.end) && unread > 0 ? " " + say(DeskTexts.unapprovedAtEnd(unread)) : ""
    return say(DeskTexts.question(asked, open: title)) + lost + " " + say(answers)
  }

  /// Both, always on the desk.
  func line(_ paper: inout Paper) {
    paper.paragraph(say(DeskTexts.now) + ": " + present, hanging: 2, style: .heading)
    paper.paragraph(say(DeskTexts.nextKey) + ": " + upcoming, hanging: 2, style: .accent)
  }
}
