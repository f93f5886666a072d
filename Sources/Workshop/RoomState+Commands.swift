import Questionnaire

extension RoomState {
  /// The state after a command; what is refused changes nothing.
  ///
  /// What would close a vote by leaving it, reopens one that was shown, or throws answers away is asked first: the state
  /// then has the command as its `question`. The same command again, or `confirm`, carries it out; every other one but
  /// those that change no more than the looks takes the question back and does nothing else.
  ///
  /// - Parameter now: seconds since 1970; `nil` where nobody needs to know the time.
  package func after(
    _ command: RoomCommand, in plan: RoomPlan, at now: Int? = nil
  ) throws(RoomRefusal) -> RoomState {
    var state = self
    if let question, !command.changesOnlyLooks, command != .end {
      let isYes = command == question || command == .confirm
      // Single answers are deleted with the end: that is `end` alone.
      if isYes, question == .take(.end) { return self }
      state.course.question = nil
      if isYes { try state.carryOut(question, in: plan) }
    } else {
      try state.carryOut(command, in: plan)
      if asks(before: command, leadingTo: state, in: plan) {
        state = self
        state.course.question = command
      }
    }
    if scene.isDoor, !state.scene.isDoor, leftLobbyAt == nil { state.course.leftLobbyAt = now }
    if state != self { state.revision += 1 }
    return state
  }

  /// Whether a command is only asked for: it would close a vote by leaving it, reopen one that was shown, throw answers
  /// away or end.
  private func asks(before command: RoomCommand, leadingTo next: RoomState, in plan: RoomPlan) -> Bool {
    switch command {
    case .take(.end), .discard: return true
    case .take(.close), .end: return false
    case .toggleVote: return shownStatus(in: plan) == .revealed
    case .take(.show), .take(.open), .take(.reveal), .show, .reveal, .move, .go, .propose, .secondRound, .turn, .hold,
      .timer, .toggleBlank, .scale, .confirm, .dismiss:
      return !open.isSubset(of: next.open)
    }
  }

  private mutating func carryOut(_ command: RoomCommand, in plan: RoomPlan) throws(RoomRefusal) {
    switch command {
    case .take(let step): try take(step, in: plan)
    case .show(let scene):
      guard scene != .end || hasEnded else { return }
      try show(scene, in: plan)
    case .toggleVote:
      try checkNotOver()
      if shownStatus(in: plan) == .open { closeAll() } else { openShown(again: true, in: plan) }
      timerEnd = nil
      isBlank = false
    case .reveal:
      try checkNotOver()
      try reveal(in: plan)
    case .move(let step): try show(stop(step, in: plan), in: plan)
    case .go(let item): if plan.items.contains(item) { try go(to: item, in: plan) }
    case .propose(let item):
      guard plan.items.contains(item) else { return }
      try go(to: item, in: plan)
      if status == .revealed, ballot.round == 1 { course.follow = .discussion }
    case .secondRound:
      try checkNotOver()
      guard let second = ballot.second, status(of: second) == .waiting else { throw .onlyTwoRounds }
      guard status == .revealed else { throw .noSecondRound }
      try show(.secondRound(ballot.item), in: plan)
    case .discard:
      try checkNotOver()
      try discard(in: plan)
    case .turn(let pages):
      course.page += min(100, max(-100, pages))
      course.isHeld = false
    case .hold(let scene):
      guard self.scene.isDoor, scene.isDoor else { return }
      self.scene = scene
      course.isHeld = true
    case .timer(let end):
      try checkNotOver()
      timerEnd = end
    case .toggleBlank: isBlank.toggle()
    case .scale(let step): scale = min(3, max(0, scale + min(3, max(-3, step))))
    case .confirm, .dismiss: break
    case .end:
      try checkNotOver()
      closeAll()
      look(at: .end, ballot, in: plan)
      timerEnd = nil
      course.hasEnded = true
      course.question = nil
    }
  }

  private func checkNotOver() throws(RoomRefusal) { if hasEnded { throw .over } }

  // MARK: Steps

  /// What somebody else has done already is not done twice.
  private mutating func take(_ step: RoomStep, in plan: RoomPlan) throws(RoomRefusal) {
    switch step {
    case .show(let stop): return open.isEmpty ? try show(stop, in: plan) : ()
    case .open, .close, .reveal, .end: try checkNotOver()
    }
    switch (step, shownStatus(in: plan)) {
    case (.open, .waiting) where showsVote:
      openShown(again: false, in: plan)
      timerEnd = nil
      isBlank = false
    case (.close, .open):
      closeAll()
      timerEnd = nil
      isBlank = false
    case (.reveal, .closed) where showsVote: try reveal(in: plan)
    case (.end, _), (.show, _), (.open, _), (.close, _), (.reveal, _): break
    }
  }

  private var showsVote: Bool { scene == .item || scene == .field }

  /// Opens what is shown: a portion as a whole, but for what is over in it.
  private mutating func openShown(again: Bool, in plan: RoomPlan) {
    let own = shownBallots(in: plan)
    let left = own.filter { again ? status(of: $0) != .revealed : status(of: $0) == .waiting }
    for one in left.isEmpty ? own : left { statuses[one] = .open }
    look(at: isOfField(in: plan) ? .field : .item, ballot, in: plan)
  }

  /// Whether the present vote is one of several that open and close together.
  private func isOfField(in plan: RoomPlan) -> Bool {
    ballot.round == 1 && plan.portion(of: ballot.item).map { $0.items.count > 1 } ?? false
  }

  /// The present vote; in a portion of several questions their first rounds, without those whose second was begun.
  private func shownBallots(in plan: RoomPlan) -> [Ballot] {
    guard isOfField(in: plan), let portion = plan.portion(of: ballot.item) else { return [ballot] }
    let open = portion.items.map { Ballot(first: $0) }.filter { $0.second.map { status(of: $0) == .waiting } ?? true }
    return open.isEmpty ? [ballot] : open
  }

  private mutating func reveal(in plan: RoomPlan) throws(RoomRefusal) {
    switch shownStatus(in: plan) {
    case .waiting: throw .notOpened
    case .open: throw .stillOpen
    case .closed, .revealed: break
    }
    let isAlone = scene == .item && status == .revealed
    for one in shownBallots(in: plan) where status(of: one) == .closed { statuses[one] = .revealed }
    look(at: isOfField(in: plan) && !isAlone ? .field : .item, ballot, in: plan)
  }

  private mutating func discard(in plan: RoomPlan) throws(RoomRefusal) {
    guard showsVote || scene == .discussion || scene == .sizes else { throw .noQuestion }
    let items = scene == .field ? plan.portion(of: ballot.item)?.items ?? [ballot.item] : [ballot.item]
    let begun = items.flatMap { item in [Ballot(first: item), Ballot(first: item).second].compactMap { $0 } }
      .filter { status(of: $0) != .waiting }
    guard !begun.isEmpty else { throw .notOpened }
    closeAll()
    for one in begun { statuses[one] = .waiting }
    course.discussed.removeAll { items.contains($0) }
    look(at: scene == .field ? .field : .item, Ballot(first: ballot.item), in: plan)
    course.isAnew = true
    timerEnd = nil
  }

  // MARK: Looking

  /// Shows a scene with the present vote.
  private mutating func show(_ scene: Scene, in plan: RoomPlan) throws(RoomRefusal) {
    switch scene {
    case .network, .lobby:
      try checkNotOver()
      let left = self.scene
      look(at: scene, ballot, in: plan)
      course.isHeld = scene == .network
      course.follow = left.isDoor ? follow : left
    case .discussion: try show(.discussion(ballot.item), in: plan)
    case .sizes: try show(.sizes(ballot.item), in: plan)
    case .item, .field, .gaps, .steps, .closing, .end: try show(Stop(scene, ballot, in: plan), in: plan)
    }
  }

  private mutating func show(_ stop: Stop, in plan: RoomPlan) throws(RoomRefusal) {
    switch stop {
    case .lobby: if !scene.isDoor { try show(Scene.lobby, in: plan) }
    case .portion(let item), .question(let item):
      if hasEnded, item == Practice.item.id || status(of: Ballot(first: item)) != .revealed { throw .over }
      let isWhole = stop == .portion(item) && plan.portion(of: item).map { $0.items.count > 1 } ?? false
      look(at: isWhole ? .field : .item, Ballot(first: item), in: plan)
    case .discussion(let item):
      // Of the practice nothing is kept, and what was not shown will not be.
      if hasEnded, item == Practice.item.id || status(of: last(of: item)) != .revealed { throw .over }
      // The room must not look at a spread while others still answer.
      switch status(of: last(of: item)) {
      case .waiting: throw .notOpened
      case .open: throw .stillOpen
      case .closed: throw .notRevealed
      case .revealed: break
      }
      look(at: .discussion, last(of: item), in: plan)
      remember(item)
    case .secondRound(let item):
      guard let second = Ballot(first: item).second else { return }
      if hasEnded, status(of: second) != .revealed { throw .over }
      look(at: .item, second, in: plan)
      remember(item)
    case .gaps: look(at: .gaps, ballot, in: plan)
    case .sizes(let item): look(at: .sizes, Ballot(first: item), in: plan)
    case .steps: look(at: .steps, ballot, in: plan)
    case .closing:
      try checkNotOver()
      look(at: .closing, ballot, in: plan)
    case .end: if hasEnded { look(at: .end, ballot, in: plan) }
    }
  }

  private mutating func remember(_ item: ItemID) {
    if !discussed.contains(item) { course.discussed.append(item) }
  }

  /// The last round of a question that was begun.
  private func last(of item: ItemID) -> Ballot {
    let first = Ballot(first: item)
    return first.second.flatMap { status(of: $0) == .waiting ? nil : $0 } ?? first
  }

  /// To a question, in the last round that was begun; one of a field that is open stands with the others of it.
  private mutating func go(to item: ItemID, in plan: RoomPlan) throws(RoomRefusal) {
    if hasEnded, item == Practice.item.id || status(of: last(of: item)) != .revealed { throw .over }
    let portion = plan.portion(of: item)
    let isInOpenField = portion.map { $0.items.count > 1 && status(of: $0) == .open } ?? false
    let target = isInOpenField ? Ballot(first: item) : last(of: item)
    let isWhole = isInOpenField || status(of: target) == .waiting && (portion?.items.count ?? 1) > 1
    look(at: isWhole ? .field : .item, target, in: plan)
  }

  /// The only way to another place: what is open and not shown there is closed, so that nobody can answer what the room
  /// does not see.
  private mutating func look(at scene: Scene, _ ballot: Ballot, in plan: RoomPlan) {
    let old = (scene: self.scene, ballot: self.ballot, follow: follow)
    self.scene = scene
    self.ballot = ballot
    isBlank = false
    let shown = showsVote ? Set(shownBallots(in: plan)) : []
    for one in open where !shown.contains(one) { statuses[one] = .closed }
    guard (old.scene, old.ballot) != (scene, ballot) else { return }
    (course.follow, course.page, course.isHeld, course.isAnew) = (nil, 0, false, false)
    let goesOn = scene.isDoor || old.scene.isDoor && old.follow == scene || !shown.isDisjoint(with: open)
    if !goesOn { timerEnd = nil }
  }

  private mutating func closeAll() {
    for (ballot, status) in statuses where status == .open { statuses[ballot] = .closed }
  }
}

extension Scene {
  /// Whether it shows how to come in.
  var isDoor: Bool { self == .lobby || self == .network }
}
