import Questionnaire
import Reports
import ScreenKit
import Terminal
import Words
import Workshop

extension KioskScreen {
  func sizes(_ context: WorkshopContext) -> [ItemOption] { context.workshop?.questionnaire.company.sizes ?? [] }

  private func items(_ context: WorkshopContext) -> [ItemID] {
    context.workshop?.plan.items.filter { $0 != Practice.item.id } ?? []
  }

  /// Those that the room was asked so far, and what the person has answered; all of them while the room was asked
  /// nothing yet, as on a printed sheet.
  func firstRounds(_ context: WorkshopContext) -> [Ballot] {
    guard let state = context.room?.state else { return [] }
    let all = items(context).map { Ballot(first: $0) }
    let asked = all.filter { state.status(of: $0) != .waiting }
    guard !asked.isEmpty else { return all }
    return all.filter { state.status(of: $0) != .waiting || person?.responses[$0] != nil }
  }

  /// Those that the room votes on again, or did.
  func secondRounds(_ context: WorkshopContext) -> [Ballot] {
    items(context).compactMap { Ballot(first: $0).second }.filter(context.isBegun)
  }

  func item(_ index: Int, _ context: WorkshopContext) -> Item? {
    ballots.indices.contains(index) ? context.item(ballots[index].item) : nil
  }

  /// What the person has answered so far.
  func response(_ index: Int) -> Response? { ballots.indices.contains(index) ? person?.responses[ballots[index]] : nil }

  /// What is set beforehand for a company of the person's size, as long as nothing was answered.
  func preset(_ index: Int, _ context: WorkshopContext) -> Response? {
    item(index, context)?.preset(for: ballots[index], size: person?.size, answered: person?.responses ?? [:])
  }

  /// What the person answered before the discussion; `nil` in a first round.
  func firstResponse(_ index: Int) -> Response? {
    guard ballots.indices.contains(index), ballots[index].round == 2 else { return nil }
    return person?.responses[Ballot(first: ballots[index].item)]
  }

  func input(_ index: Int, _ context: WorkshopContext) -> AnswerInput? { item(index, context).map(AnswerInput.init) }

  /// A character that may be an answer; `false` where it is none.
  mutating func answer(with key: Character, _ index: Int, _ context: inout WorkshopContext) -> Bool {
    guard let input = input(index, context) else { return false }
    switch input.read(key, after: given) {
    case .nothing: return false
    case .refused(let refusal): context.tell(refusal.explanation)
    case .answer(let response):
      context.hush()
      store(response, index, &context)
      // Several options, in all or of one level, are chosen among before it goes on.
      let isAmongSeveral = input.rows.filter { $0.key == key }.count > (input.takesSeveral ? 0 : 1)
      if !isAmongSeveral { go(after: index, &context) }
    }
    return true
  }

  /// Chooses or ticks the marked row and stays.
  mutating func choose(_ index: Int, _ context: inout WorkshopContext) {
    guard let response = input(index, context)?.choosing(mark.row, after: given) else { return }
    store(response, index, &context)
  }

  private mutating func store(_ response: Response, _ index: Int, _ context: inout WorkshopContext) {
    guard ballots.indices.contains(index), let input = input(index, context) else { return }
    given = response
    mark.settle(input, response)
    context.effects.append(.kiosk(.answer(ballots[index], response)))
  }

  /// ⏎: takes the row that the cursor was moved to, and goes on.
  mutating func next(_ index: Int, _ context: inout WorkshopContext) {
    if isTypingPercent, !takePercent(index, &context) { return }
    if let input = input(index, context), mark.pending(input, given) != nil {
      choose(index, &context)
    } else if let preset = preset(index, context), given == preset {
      store(preset, index, &context)
    }
    go(after: index, &context)
  }

  /// Ends the line of a percentage; `false` where there is no percentage in it.
  mutating func takePercent(_ index: Int, _ context: inout WorkshopContext) -> Bool {
    switch input(index, context)?.read(percentage: editor.text) {
    case nil, .nothing: break
    case .answer(let response): store(response, index, &context)
    case .refused(let refusal):
      context.tell(refusal.explanation)
      return false
    }
    isTypingPercent = false
    return true
  }

  private mutating func go(after index: Int, _ context: inout WorkshopContext) {
    if index + 1 < ballots.count { show(index + 1, context) } else { finish(&context) }
  }
}

extension WorkshopContext {
  /// Whether the room votes, or has voted, on this.
  func isBegun(_ ballot: Ballot) -> Bool { room.map { $0.state.status(of: ballot) != .waiting } ?? false }
}
