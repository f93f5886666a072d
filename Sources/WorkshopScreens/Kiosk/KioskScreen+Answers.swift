import Questionnaire
import Terminal
import Workshop

extension KioskScreen {
  func sizes(_ context: HallContext) -> [ItemOption] { context.workshop?.questionnaire.company.sizes ?? [] }

  private func items(_ context: HallContext) -> [ItemID] {
    context.workshop?.plan.items.filter { $0 != Practice.item.id } ?? []
  }

  /// Those that the room was asked so far, and what the person has answered; all of them while the room was asked
  /// nothing yet, as on a printed sheet.
  func firstRounds(_ context: HallContext) -> [Ballot] {
    guard let state = context.room?.state else { return [] }
    let all = items(context).map { Ballot(first: $0) }
    let asked = all.filter { state.status(of: $0) != .waiting }
    guard !asked.isEmpty else { return all }
    return all.filter { state.status(of: $0) != .waiting || person?.responses[$0] != nil }
  }

  /// Those that the room votes on again, or did.
  func secondRounds(_ context: HallContext) -> [Ballot] {
    items(context).compactMap { Ballot(first: $0).second }.filter(context.isBegun)
  }

  func item(_ index: Int, _ context: HallContext) -> Item? {
    ballots.indices.contains(index) ? context.item(ballots[index].item) : nil
  }

  /// What the person has answered so far.
  func response(_ index: Int) -> Response? { ballots.indices.contains(index) ? person?.responses[ballots[index]] : nil }

  /// What the person answered before the discussion; `nil` in a first round.
  func firstResponse(_ index: Int) -> Response? {
    guard ballots.indices.contains(index), ballots[index].round == 2 else { return nil }
    return person?.responses[Ballot(first: ballots[index].item)]
  }

  mutating func choose(_ choice: Int, _ index: Int, _ context: inout HallContext) {
    guard let item = self.item(index, context) else { return }
    switch item.kind {
    case .level: if let level = Level(choice) { answer(.level(level), index, &context) }
    case .single:
      if item.options.indices.contains(choice) { answer(.option(item.options[choice].id), index, &context) }
    case .multiple(let scale):
      guard scale.entries.indices.contains(choice) else { return }
      let entry = scale.entries[choice]
      let exclusive = Set(scale.entries.filter(\.isExclusive).map(\.option.id))
      if ticked.contains(entry.option.id) {
        ticked.remove(entry.option.id)
      } else if entry.isExclusive {
        ticked = [entry.option.id]
      } else {
        ticked.subtract(exclusive)
        ticked.insert(entry.option.id)
      }
    case .share, .choice, .text: break
    }
  }

  mutating func answer(_ response: Response, _ index: Int, _ context: inout HallContext) {
    guard ballots.indices.contains(index) else { return }
    context.effects.append(.answer(ballots[index], response))
    go(after: index, &context)
  }

  mutating func next(_ index: Int, _ context: inout HallContext) {
    guard let item = self.item(index, context) else { return }
    switch item.kind {
    case .multiple where !ticked.isEmpty: return answer(.options(ticked), index, &context)
    case .share:
      if let share = Int(editor.text) {
        if (0...100).contains(share) { answer(.share(Double(share)), index, &context) }
        return
      }
    default: break
    }
    go(after: index, &context)
  }

  private mutating func go(after index: Int, _ context: inout HallContext) {
    if index + 1 < ballots.count { show(index + 1, context) } else { finish(&context) }
  }
}

extension HallContext {
  /// Whether the room votes, or has voted, on this.
  func isBegun(_ ballot: Ballot) -> Bool { room.map { $0.state.status(of: ballot) != .waiting } ?? false }
}
