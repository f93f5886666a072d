package import Questionnaire
package import Words

/// What the facilitator does with a key.
package enum RoomCommand: Hashable, Sendable {
  /// Show a scene; `.end` is reached by `end` alone.
  case show(Scene)
  /// Open the present portion for answers, or close it.
  case toggleVote
  /// Show the result of the present vote.
  case reveal
  /// Go so many items on, or back below 0.
  case move(Int)
  /// Go to an item.
  case go(ItemID)
  /// Begin the second round of the present item, after its discussion.
  case secondRound
  /// Throw away what was answered to the present item, in both rounds, so that it can be asked anew.
  case discard
  /// Start a timer that ends then (seconds since 1970), or stop it.
  case timer(end: Int?)
  /// Blank the public view, or show it again.
  case toggleBlank
  /// Make text and bars larger or smaller.
  case scale(Int)
  /// Close every vote and end.
  case end
}

/// Why a command cannot be carried out now.
package enum RoomRefusal: Hashable, ExplainedError {
  /// The vote is still open.
  case stillOpen
  /// The vote was not opened yet.
  case notOpened
  /// The result was not shown yet.
  case notRevealed
  /// The second round comes after the first was shown.
  case noSecondRound
  /// There was a second round already.
  case onlyTwoRounds
  /// The workshop is over.
  case over

  /// What is in the way and what to do.
  package var explanation: LocalizedText {
    switch self {
    case .stillOpen:
      LocalizedText(
        de: "Abstimmung läuft noch: Leertaste schließt sie.", en: "The vote is still open: the space bar closes it.")
    case .notOpened:
      LocalizedText(
        de: "Noch nicht abgestimmt: Leertaste öffnet die Frage.", en: "No vote yet: the space bar opens the question.")
    case .notRevealed:
      LocalizedText(
        de: "Noch nicht gezeigt: Eingabetaste zeigt das Ergebnis.", en: "Not shown yet: Enter shows the result.")
    case .noSecondRound:
      LocalizedText(
        de: "Die 2. Runde folgt, wenn die erste gezeigt wurde.", en: "Round 2 follows once the first was shown.")
    case .onlyTwoRounds:
      LocalizedText(de: "Es gibt nur zwei Runden.", en: "There are only two rounds.")
    case .over:
      LocalizedText(de: "Der Workshop ist beendet.", en: "The workshop is over.")
    }
  }
}

extension RoomState {
  /// The state after a command; what is refused changes nothing.
  package func after(_ command: RoomCommand, in plan: RoomPlan) throws(RoomRefusal) -> RoomState {
    guard !hasEnded else { throw .over }
    var state = self
    try state.carryOut(command, in: plan)
    if state != self { state.revision += 1 }
    return state
  }

  private mutating func carryOut(_ command: RoomCommand, in plan: RoomPlan) throws(RoomRefusal) {
    switch command {
    case .show(let scene):
      guard scene != .end else { return }
      // The room must not look at a spread while others still answer.
      if scene == .discussion {
        switch status {
        case .waiting: throw .notOpened
        case .open: throw .stillOpen
        case .closed: throw .notRevealed
        case .revealed: break
        }
      }
      self.scene = scene
      isBlank = false
    case .toggleVote: toggleVote(in: plan)
    case .reveal:
      switch status {
      case .waiting: throw .notOpened
      case .open: throw .stillOpen
      case .closed, .revealed: statuses[ballot] = .revealed
      }
      scene = .item
      isBlank = false
    case .move(let step):
      // From the door the way leads to the present item, at the beginning the practice.
      let isAtDoor = scene == .lobby || scene == .network
      go(to: plan.item(isAtDoor && step > 0 ? step - 1 : step, after: ballot.item), in: plan)
    case .go(let item): if plan.items.contains(item) { go(to: item, in: plan) }
    case .secondRound:
      guard let second = ballot.second, status(of: second) == .waiting else { throw .onlyTwoRounds }
      guard status == .revealed else { throw .noSecondRound }
      closeAll()
      ballot = second
      statuses[second] = .open
      scene = .item
      timerEnd = nil
    case .discard:
      let first = Ballot(first: ballot.item)
      guard status(of: first) != .waiting else { throw .notOpened }
      for one in [first, first.second].compactMap({ $0 }) where status(of: one) != .waiting { statuses[one] = .waiting }
      ballot = first
      scene = .item
      timerEnd = nil
    case .timer(let end): timerEnd = end
    case .toggleBlank: isBlank.toggle()
    case .scale(let step): scale = min(3, max(0, scale + min(3, max(-3, step))))
    case .end:
      closeAll()
      timerEnd = nil
      scene = .end
      isBlank = false
    }
  }

  /// Opens what waits or was closed; closes what is open. A portion opens and closes as a whole; the others close,
  /// so that people have one thing before them.
  private mutating func toggleVote(in plan: RoomPlan) {
    let opens = status != .open
    let own = ballot.round == 1 ? firstRounds(of: plan.portion(of: ballot.item)?.items ?? []) : [ballot]
    closeAll()
    if opens { for one in own { statuses[one] = .open } }
    timerEnd = nil
    scene = .item
    isBlank = false
  }

  private mutating func closeAll() {
    for (ballot, status) in statuses where status == .open { statuses[ballot] = .closed }
  }

  /// Without those whose second round was begun: theirs is over.
  private func firstRounds(of items: [ItemID]) -> [Ballot] {
    items.map { Ballot(first: $0) }.filter { $0.second.map { status(of: $0) == .waiting } ?? true }
  }

  /// The last round of an item that was begun is the one to go to.
  private mutating func go(to item: ItemID, in plan: RoomPlan) {
    let first = Ballot(first: item)
    ballot = first.second.flatMap { status(of: $0) == .waiting ? nil : $0 } ?? first
    scene = .item
    isBlank = false
    if !plan.portionsShare(item, with: openItems) { timerEnd = nil }
  }

  private var openItems: [ItemID] { statuses.filter { $0.value == .open }.map(\.key.item) }
}

extension RoomPlan {
  fileprivate func portionsShare(_ item: ItemID, with others: [ItemID]) -> Bool {
    guard let own = portion(of: item) else { return false }
    return others.contains { own.items.contains($0) }
  }
}
