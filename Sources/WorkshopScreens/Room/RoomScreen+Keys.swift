import ScreenKit
import Terminal
import Workshop

extension RoomScreen {
  func keyMap(_ context: WorkshopContext) -> KeyMap<Action> {
    var map = KeyMap<Action>()
    let hasEnded = context.room?.state.hasEnded == true
    if !hasEnded { bindVotes(&map, context) }
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
    map.bind(
      [.escape], CommonTexts.esc, .leave, label: DeskTexts.leave, help: DeskTexts.leaveHelp)
    map.bindHelp()
    return map
  }

  /// Whether a key has a meaning until the end.
  func isForVotes(_ key: Key, _ context: WorkshopContext) -> Bool {
    var map = KeyMap<Action>()
    bindVotes(&map, context)
    return Key.letter("e").contains(key) || map.action(for: key) != nil
  }

  private func bindVotes(_ map: inout KeyMap<Action>, _ context: WorkshopContext) {
    let status = context.room?.state.status
    map.bind(
      [.character(" ")], DeskTexts.space, .apply(.toggleVote),
      label: status == .open ? DeskTexts.close : DeskTexts.open, help: DeskTexts.spaceHelp, rank: 0)
    map.bind([.enter], CommonTexts.enter, .apply(.reveal), label: DeskTexts.reveal, help: DeskTexts.revealHelp, rank: 2)
    map.bind(
      [.right, .pageDown], .same("← →"), .apply(.move(1)), label: DeskTexts.item, help: DeskTexts.moveHelp, rank: 3)
    map.bind(
      [.left, .pageUp], .same(""), .apply(.move(-1)), label: DeskTexts.item, help: DeskTexts.moveHelp)
    map.bind(Key.letter("t"), .same("T"), .timer, label: DeskTexts.timer, help: DeskTexts.timerHelp, rank: 5)
    map.bind(
      Key.letter("d"), .same("D"), .apply(.show(.discussion)), label: DeskTexts.discussion,
      help: DeskTexts.discussionHelp, rank: 6)
    map.bind(
      [.character("2")], .same("2"), .apply(.secondRound), label: DeskTexts.secondRound,
      help: DeskTexts.secondRoundHelp, rank: 7)
    map.bind(
      Key.letter("g"), .same("G"), .apply(.show(.gaps)), label: DeskTexts.gaps, help: DeskTexts.gapsHelp, rank: 8)
    map.bind(Key.letter("v"), .same("V"), .jump, label: DeskTexts.proposal, help: DeskTexts.proposalHelp, rank: 12)
    map.bind(
      Key.letter("n"), .same("N"), .apply(.show(.steps)), label: DeskTexts.steps, help: DeskTexts.stepsHelp, rank: 13)
    map.bind(
      Key.letter("s"), .same("S"), .apply(.show(.sizes)), label: DeskTexts.sizes, help: DeskTexts.sizesHelp, rank: 15)
    map.bind(Key.letter("q"), .same("Q"), .lobby, label: DeskTexts.lobby, help: DeskTexts.lobbyHelp, rank: 9)
    bindDoor(&map, context)
    map.bind(
      Key.letter("b"), .same("B"), .apply(.toggleBlank), label: DeskTexts.blank, help: DeskTexts.blankHelp, rank: 11)
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
}
