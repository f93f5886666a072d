import ScreenKit
import Terminal
import Words

/// A code to go on with later: asked for first, then shown.
struct LaterScreen: ScreenState {
  static let place = AssessmentPlace.later

  enum Action: Sendable { case keep, forget, back }

  private var refusal: LocalizedText?

  func keyMap(_ context: ScreenContext) -> KeyMap<Action> {
    var map = KeyMap<Action>()
    if context.kept == nil {
      map.bind([.enter], CommonTexts.enter, .keep, label: DoorTexts.keep, help: DoorTexts.keepHelp, rank: 0)
    } else {
      map.bind(
        Key.letter("x"), .same("x"), .forget, label: DoorTexts.forget, help: DoorTexts.forgetHelp, rank: 3)
    }
    map.bindBack(.back)
    map.bindHelp()
    return map
  }

  mutating func handle(_ key: Key, _ context: inout ScreenContext) -> Transition {
    refusal = nil
    switch keyMap(context).action(for: key) {
    case .keep: context.effects.append(.door(.keep))
    case .forget: context.effects.append(.door(.forget))
    case .back: return .pop
    case nil: break
    }
    return .stay
  }

  mutating func receive(_ event: ShellEvent, _ context: inout ScreenContext) -> Transition {
    switch event {
    case .door(.refused(let reason)): refusal = reason
    case .door(.forgotten): refusal = DoorTexts.forgotten
    case .keeping, .catalog, .assessment, .actions, .report, .door(.kept), .door(.resumed), .failed, .notice: break
    }
    return .stay
  }

  func view(_ context: ScreenContext) -> Frame {
    var screen = ScreenFrame(context.surroundings)
    screen.crumbs = context.say(DoorTexts.later)
    screen.keys = keyHelp(context)
    var paper = context.paper()
    let limit = min(76, paper.width - 6)
    if context.pageRows >= 14 { paper.newLine() }
    if let kept = context.kept {
      paper.paragraph(context.say(DoorTexts.yourCode), column: 3)
      paper.newLine()
      paper.write(kept.code, column: 3, style: Style(.accent, bold: true))
      paper.newLine(2)
      paper.paragraph(context.say(DoorTexts.writeDown), column: 3, style: Style(.text, bold: true), limit: limit)
      paper.paragraph(context.say(DoorTexts.until(kept)), column: 3, limit: limit)
      paper.newLine()
      paper.paragraph(context.say(DoorTexts.goOnIntro), column: 3, limit: limit)
      let entry = context.surroundings.entry
      if let command = DoorTexts.goOn("CODE", entry) {
        paper.paragraph(command, column: 3, style: .accent, limit: paper.width - 4)
      } else {
        paper.paragraph(context.say(DoorTexts.goOnByMenu), column: 3, limit: limit)
      }
    } else {
      paper.paragraph(context.say(DoorTexts.laterIntro), column: 3, limit: limit)
    }
    if let refusal {
      paper.newLine()
      paper.paragraph(context.say(refusal), column: 3, style: Style(.caution, bold: true), limit: limit)
    }
    return screen.frame(paper)
  }
}
