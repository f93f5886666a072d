import ScreenKit
import Terminal
import Words
import Workshop

extension RoomScreen {
  func keyMap(_ context: WorkshopContext) -> KeyMap<Action> {
    var map = KeyMap<Action>()
    let hasEnded = context.room?.state.hasEnded == true
    if context.room?.state.question != nil { bindAnswers(&map) }
    bindWay(&map, context)
    if !hasEnded { bindVotes(&map, context) }
    bindScenes(&map, context)
    map.bind(
      [.character("+"), .character("=")], .same("+ -"), .apply(.scale(1)), label: DeskTexts.scale,
      help: DeskTexts.scaleHelp, rank: hasEnded ? nil : 14)
    map.bind([.character("-")], .same(""), .apply(.scale(-1)), label: DeskTexts.scale, help: DeskTexts.scaleHelp)
    map.bind(
      [.tab], .same("Tab"), .desk, label: showsDesk ? DeskTexts.publicView : DeskTexts.desk, help: DeskTexts.tabHelp,
      rank: 4)
    map.bind(
      Key.letter("x"), .same("X"), .texts, label: DeskTexts.texts, help: DeskTexts.textsHelp, rank: 9)
    map.bind(Key.letter("m"), .same("M"), .plan, label: AgendaTexts.open, help: AgendaTexts.openHelp)
    map.bind(Key.letter("p"), .same("P"), .report, label: DeskTexts.report, help: DeskTexts.reportHelp, rank: 10)
    if !hasEnded {
      map.bind(Key.letter("e"), .same("E"), .end, label: DeskTexts.end, help: DeskTexts.endHelp, rank: 11)
    }
    // A presenter's remote has this key, and must not spoil the public view with it.
    if showsDesk || hasEnded {
      map.bind([.escape], CommonTexts.esc, .leave, label: DeskTexts.leave, help: DeskTexts.leaveHelp)
    }
    map.bindHelp()
    return map
  }

  /// Whether a key has a meaning until the end.
  func isForVotes(_ key: Key, _ context: WorkshopContext) -> Bool {
    var map = KeyMap<Action>()
    bindVotes(&map, context)
    return Key.letter("e").contains(key) || map.action(for: key) != nil
  }

  /// Answers to what is asked; the key that asked says yes as well.
  private func bindAnswers(_ map: inout KeyMap<Action>) {
    map.bind([.enter], CommonTexts.enter, .yes, label: DeskTexts.yes, help: DeskTexts.yesHelp, rank: 0)
    map.bind([.escape], CommonTexts.esc, .no, label: DeskTexts.no, help: DeskTexts.noHelp, rank: 1)
  }

  /// On through the event, and back and forth in what is shown.
  private func bindWay(_ map: inout KeyMap<Action>, _ context: WorkshopContext) {
    let alternates = context.room.map { $0.state.scene == .lobby && !$0.state.isHeld && $0.settings.network != nil }
    if alternates == true {
      map.bind([.character(" ")], DeskTexts.space, .hold, label: DeskTexts.hold, help: DeskTexts.holdHelp, rank: 1)
    }
    map.bind(
      [.character(" "), .enter, .pageDown], alternates == true ? CommonTexts.enter : DeskTexts.space, .next,
      label: nextLabel(context), help: DeskTexts.nextHelp, rank: isLast(context) ? nil : 0)
    map.bind([.right], .same("← →"), .apply(.move(1)), label: DeskTexts.look, help: DeskTexts.moveHelp, rank: 3)
    // Some remotes have a backspace in the place of PgUp.
    map.bind([.left, .pageUp, .backspace], .same(""), .back, label: DeskTexts.look, help: DeskTexts.moveHelp)
    map.bind([.character("#")], .same("#"), .number, label: DeskTexts.number, help: DeskTexts.numberHelp, rank: 12)
    if context.room?.state.scene == .steps {
      map.bind(
        [.down], .same("↑↓"), .apply(.turn(context.pageTurns + 1)), label: DeskTexts.page, help: DeskTexts.pageHelp,
        rank: 2)
      map.bind(
        [.up], .same(""), .apply(.turn(context.pageTurns - 1)), label: DeskTexts.page, help: DeskTexts.pageHelp)
    }
  }

  private func bindVotes(_ map: inout KeyMap<Action>, _ context: WorkshopContext) {
    let status = context.room?.state.status
    map.bind(
      Key.letter("o"), .same("O"), .apply(.toggleVote), label: status == .open ? DeskTexts.close : DeskTexts.open,
      help: DeskTexts.openHelp, rank: 8)
    map.bind(
      [.character("2")], .same("2"), .apply(.secondRound), label: DeskTexts.secondRound,
      help: DeskTexts.secondRoundHelp, rank: hasFirstRound(context) ? 7 : nil)
    map.bind(Key.letter("t"), .same("T"), .timer, label: DeskTexts.timer, help: DeskTexts.timerHelp, rank: 5)
    map.bind(
      Key.letter("r"), .same("R"), .apply(.discard), label: DeskTexts.discard, help: DeskTexts.discardHelp, rank: 16)
    map.bind(Key.letter("v"), .same("V"), .proposal, label: DeskTexts.proposal, help: DeskTexts.proposalHelp, rank: 12)
    map.bind(Key.letter("q"), .same("Q"), .lobby, label: DeskTexts.lobby, help: DeskTexts.lobbyHelp, rank: 9)
    bindDoor(&map, context)
  }

  /// Whether a second round can follow what is shown.
  private func hasFirstRound(_ context: WorkshopContext) -> Bool {
    guard let state = context.room?.state else { return false }
    return state.ballot.round == 1 && state.status == .revealed && [.item, .discussion].contains(state.scene)
  }

  /// What can be shown, also when it is over.
  private func bindScenes(_ map: inout KeyMap<Action>, _ context: WorkshopContext) {
    map.bind(
      Key.letter("d"), .same("D"), .apply(.show(.discussion)), label: DeskTexts.discussion,
      help: DeskTexts.discussionHelp, rank: 6)
    map.bind(
      Key.letter("g"), .same("G"), .apply(.show(.gaps)), label: DeskTexts.gaps, help: DeskTexts.gapsHelp, rank: 8)
    map.bind(Key.letter("n"), .same("N"), .steps, label: DeskTexts.steps, help: DeskTexts.stepsHelp, rank: 13)
    map.bind(
      Key.letter("s"), .same("S"), .apply(.show(.sizes)), label: DeskTexts.sizes, help: DeskTexts.sizesHelp, rank: 15)
    map.bind(
      Key.letter("b") + [.character(".")], .same("B"), .apply(.toggleBlank), label: DeskTexts.blank,
      help: DeskTexts.blankHelp, rank: 11)
  }

  /// Who comes in, and where.
  private func bindDoor(_ map: inout KeyMap<Action>, _ context: WorkshopContext) {
    map.bind(
      Key.letter("c"), .same("C"), .door, label: DeskTexts.door, help: DeskTexts.doorHelp)
    map.bind(Key.letter("k"), .same("K"), .newCode, label: DeskTexts.newCode, help: DeskTexts.newCodeHelp)
    map.bind(Key.letter("f"), .same("F"), .silentPhones, label: DeskTexts.silent, help: DeskTexts.silentHelp)
    if context.addresses.count > 1 {
      map.bind(Key.letter("a"), .same("A"), .address, label: DeskTexts.address, help: DeskTexts.addressHelp)
    }
  }

  /// Whether nothing comes after what is shown.
  private func isLast(_ context: WorkshopContext) -> Bool {
    guard let room = context.room, let plan = context.workshop?.plan else { return false }
    return room.state.nextStep(in: plan, knowing: room.outlook) == nil
  }

  /// What the one key does, in a word.
  private func nextLabel(_ context: WorkshopContext) -> LocalizedText {
    guard let room = context.room, let plan = context.workshop?.plan else { return DeskTexts.goOn }
    if let question = room.state.question { return question == .take(.end) ? DeskTexts.yes : DeskTexts.no }
    switch room.state.nextStep(in: plan, knowing: room.outlook) {
    case .open: return DeskTexts.open
    case .close: return DeskTexts.close
    case .reveal: return DeskTexts.reveal
    case .end: return DeskTexts.end
    case .show, nil: return DeskTexts.goOn
    }
  }
}
