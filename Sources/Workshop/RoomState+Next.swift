import Questionnaire

/// The order of the event: what the one key does next, and between which places one can look back and forth.
extension RoomState {
  /// What the one key does now; `nil` after the end, where nothing comes any more.
  ///
  /// Through a whole event: lobby → practice → open → close → reveal → next portion … → picture of the room → discussion
  /// → second round … → size classes → next steps → closing → end. Back at an earlier place it leads forward over what was
  /// shown already.
  package func nextStep(in plan: RoomPlan, knowing outlook: Outlook) -> RoomStep? {
    if hasEnded {
      let all = stops(in: plan)
      return all.firstIndex(of: stop(in: plan)).flatMap { all.dropFirst($0 + 1).first }.map { .show($0) }
    }
    switch scene {
    case .network, .lobby:
      return .show(follow.map { Stop($0, ballot, in: plan) } ?? plan.stop(of: plan.portions.first))
    case .item, .field:
      switch shownStatus(in: plan) {
      case .waiting: return .open
      case .open: return .close
      case .closed: return .reveal
      case .revealed: return .show(ballot.round == 1 ? afterFirst(in: plan) : afterSecond(in: plan, knowing: outlook))
      }
    case .discussion: return .show(.secondRound(ballot.item))
    case .gaps:
      return .show(nextUnrevealed(in: plan) ?? nextDiscussion(after: nil, in: plan, knowing: outlook))
    case .sizes: return .show(nextUnrevealed(in: plan) ?? .steps)
    case .steps: return .show(.closing)
    case .closing, .end: return .end
    }
  }

  private func afterFirst(in plan: RoomPlan) -> Stop {
    if follow == .discussion { return .discussion(ballot.item) }
    guard let place = plan.portions.firstIndex(where: { $0.items.contains(ballot.item) }) else { return .gaps }
    return plan.portions.dropFirst(place + 1).first.map { plan.stop(of: $0) } ?? .gaps
  }

  /// A discussion between the questions leads back to them.
  private func afterSecond(in plan: RoomPlan, knowing outlook: Outlook) -> Stop {
    nextUnrevealed(in: plan) ?? nextDiscussion(after: ballot.item, in: plan, knowing: outlook)
  }

  /// The first portion, but for the practice, whose result was not shown.
  private func nextUnrevealed(in plan: RoomPlan) -> Stop? {
    plan.portions.first { portion in
      portion.items != [Practice.item.id] && status(of: portion) != .revealed
    }.map { plan.stop(of: $0) }
  }

  /// The discussion that was held after this one, else a new one as long as the plan has one more, else what follows all.
  private func nextDiscussion(after item: ItemID?, in plan: RoomPlan, knowing outlook: Outlook) -> Stop {
    let place = item.map { discussed.firstIndex(of: $0) ?? discussed.count } ?? -1
    if let held = discussed.dropFirst(place + 1).first { return .discussion(held) }
    if discussed.count < plan.discussions,
      let new = outlook.proposals.first(where: { !discussed.contains($0) })
    {
      return .discussion(new)
    }
    guard plan.hasSizes, let first = outlook.sized.first else { return .steps }
    return .sizes(outlook.sized.contains(ballot.item) ? ballot.item : first)
  }

  // MARK: Places

  /// What is shown.
  package func stop(in plan: RoomPlan) -> Stop { Stop(scene, ballot, in: plan) }

  /// All that can be looked at without changing a vote, in the order of the event; after the end only what was shown.
  package func stops(in plan: RoomPlan) -> [Stop] {
    // Of the practice nothing is kept.
    let portions = plan.portions.filter { portion in
      !hasEnded || status(of: portion) == .revealed && portion.items != [Practice.item.id]
    }.map { plan.stop(of: $0) }
    let talks = discussed.filter { !hasEnded || status(of: Ballot(first: $0)) == .revealed }.flatMap { item -> [Stop] in
      let second = Ballot(item: item, round: 2).map(status(of:)) ?? .waiting
      let isThere = hasEnded ? second == .revealed : second != .waiting || stop(in: plan) == .secondRound(item)
      return isThere ? [.discussion(item), .secondRound(item)] : [.discussion(item)]
    }
    let sizes: [Stop] = plan.hasSizes || scene == .sizes ? [.sizes(ballot.item)] : []
    return (hasEnded ? [] : [.lobby]) + portions + [.gaps] + talks + sizes + [.steps, hasEnded ? .end : .closing]
  }

  /// So many places on, or back below 0; the first or the last where there is none.
  func stop(_ step: Int, in plan: RoomPlan) -> Stop {
    let all = stops(in: plan)
    let here = stop(in: plan)
    var target = min(all.count, max(-all.count, step))
    let place: Int
    if here == .lobby, let follow, let left = all.firstIndex(of: Stop(follow, ballot, in: plan)) {
      // Aside from the event: forward leads back to where the room was.
      place = left
      if target > 0 { target -= 1 }
    } else if case .question(let item) = here, let portion = plan.portion(of: item),
      let field = all.firstIndex(of: plan.stop(of: portion))
    {
      // Its field as a whole comes before it.
      place = field
      if target < 0 { target += 1 }
    } else {
      place = all.firstIndex(of: here) ?? 0
    }
    return all[min(all.count - 1, max(0, place + target))]
  }

  // MARK: How far it is

  /// How far the vote that is shown is: of a field as a whole the one that has least of all.
  package func shownStatus(in plan: RoomPlan) -> VoteStatus {
    guard ballot.round == 1, let portion = plan.portion(of: ballot.item), portion.items.count > 1 else { return status }
    // One question of a field that is over can be looked at alone, also where another one is asked anew.
    let whole = status(of: portion)
    return scene == .item && whole != .open ? status : whole
  }

  /// How far a portion is: open as soon as anything of it is, revealed only as a whole.
  package func status(of portion: RoomPlan.Portion) -> VoteStatus {
    let all = Set(portion.items.map { status(of: Ballot(first: $0)) })
    return [VoteStatus.open, .closed, .waiting].first(where: all.contains) ?? .revealed
  }
}

extension Stop {
  /// What a scene shows with a vote as the present one.
  init(_ scene: Scene, _ ballot: Ballot, in plan: RoomPlan) {
    switch scene {
    case .network, .lobby: self = .lobby
    case .field: self = plan.portion(of: ballot.item).map { plan.stop(of: $0) } ?? .question(ballot.item)
    case .item where ballot.round == 2: self = .secondRound(ballot.item)
    case .item:
      let portion = plan.portion(of: ballot.item)
      self = portion?.items.count == 1 ? .portion(ballot.item) : .question(ballot.item)
    case .discussion: self = .discussion(ballot.item)
    case .gaps: self = .gaps
    case .sizes: self = .sizes(ballot.item)
    case .steps: self = .steps
    case .closing: self = .closing
    case .end: self = .end
    }
  }
}

extension RoomPlan {
  /// Where a portion is shown as a whole.
  package func stop(of portion: Portion?) -> Stop { (portion?.items.first).map { .portion($0) } ?? .gaps }
}
