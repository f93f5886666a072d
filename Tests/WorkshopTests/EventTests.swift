import Questionnaire
import TestSupport
import Testing
import Workshop

@Suite("The one key")
struct EventTests {
  /// Goes on with the one key until it asks whether to end; what it did.
  private func walk(_ plan: RoomPlan, _ outlook: Outlook) throws -> [RoomStep] {
    var state = RoomState(plan)
    var steps: [RoomStep] = []
    while let step = state.nextStep(in: plan, knowing: outlook), steps.count < 200 {
      steps.append(step)
      if step == .end { break }
      state = try state.after(.take(step), in: plan)
      #expect(state.question == nil)
    }
    return steps
  }

  private func vote(_ item: ItemID) -> [RoomStep] { [.show(.portion(item)), .open, .close, .reveal] }

  @Test("leads through 45 minutes, from the lobby to the question whether to end")
  func short() throws {
    let plan = try samplePlan()
    let talk: (ItemID) -> [RoomStep] = { [.show(.discussion($0)), .show(.secondRound($0)), .open, .close, .reveal] }
    let expected: [RoomStep] =
      plan.items.flatMap(vote) + [.show(.gaps)] + talk("qualifizierung.a") + talk("fachwissen.a")
      + [.show(.steps), .show(.closing), .end]
    let outlook = Outlook(proposals: ["qualifizierung.a", "fachwissen.a", "integration.a"], sized: ["fachwissen.a"])
    #expect(try walk(plan, outlook) == expected)
  }

  @Test("leads through 90 minutes field by field, and to size classes where they may be shown")
  func long() throws {
    let plan = try samplePlan(.minutes90, form: .full)
    let steps = try walk(plan, Outlook(proposals: ["fachwissen.b"], sized: ["fachwissen.a"]))
    #expect(
      Array(steps.prefix(9)) == vote(Practice.item.id) + vote("fachwissen.a") + [.show(.portion("qualifizierung.a"))])
    let last: [RoomStep] = [
      .show(.gaps), .show(.discussion("fachwissen.b")), .show(.secondRound("fachwissen.b")), .open, .close, .reveal,
      .show(.sizes("fachwissen.a")), .show(.steps), .show(.closing), .end,
    ]
    #expect(Array(steps.suffix(last.count)) == last)
    #expect(steps.filter { $0 == .reveal }.count == plan.portions.count + 1)
  }

  @Test("skips discussions where there is nothing to talk about")
  func nothingToDiscuss() throws {
    #expect(try walk(try samplePlan(), Outlook()).suffix(4) == [.show(.gaps), .show(.steps), .show(.closing), .end])
  }

  @Test("leads back to what was not shown, from a picture that came early and after a discussion in between")
  func back() throws {
    let plan = try samplePlan()
    let first = plan.items[1]
    let one: [RoomCommand] = [.go(first), .take(.open), .take(.close), .take(.reveal)]
    let early = try room(one + [.show(.gaps)], in: plan)
    #expect(early.nextStep(in: plan, knowing: Outlook()) == .show(.portion(plan.items[2])))
    let talked = try room(
      one + [.show(.discussion), .secondRound, .take(.open), .take(.close), .take(.reveal)], in: plan)
    #expect(talked.nextStep(in: plan, knowing: Outlook()) == .show(.portion(plan.items[2])))
    let closed = try room([.go(first), .take(.open), .take(.close), .show(.gaps)], in: plan)
    #expect(closed.nextStep(in: plan, knowing: Outlook()) == .show(.portion(first)))
  }

  @Test("leads from the door to where the room was, and from a proposal to its discussion")
  func aside() throws {
    let plan = try samplePlan()
    let one: [RoomCommand] = [.go("fachwissen.a"), .take(.open), .take(.close), .take(.reveal)]
    let door = try room(one + [.show(.discussion), .show(.lobby)], in: plan)
    #expect(door.nextStep(in: plan, knowing: Outlook()) == .show(.discussion("fachwissen.a")))
    let proposal = try room(one + [.show(.gaps), .propose("fachwissen.a")], in: plan)
    #expect(proposal.scene == .item)
    #expect(proposal.nextStep(in: plan, knowing: Outlook()) == .show(.discussion("fachwissen.a")))
  }

  @Test("does not do twice what somebody else has done meanwhile")
  func twice() throws {
    let plan = try samplePlan()
    let open = try room([.go("fachwissen.a"), .take(.open)], in: plan)
    #expect(try open.after(.take(.open), in: plan) == open)
    let closed = try open.after(.take(.close), in: plan)
    #expect(try closed.after(.take(.close), in: plan) == closed)
    #expect(try open.after(.take(.show(.gaps)), in: plan) == open)
  }

  @Test("After the end what was shown can be looked at, and nothing else")
  func afterTheEnd() throws {
    let plan = try samplePlan()
    let state = try room(
      [.go("fachwissen.a"), .take(.open), .take(.close), .take(.reveal), .go("qualifizierung.a"), .take(.open), .end],
      in: plan)
    #expect(state.hasEnded && state.scene == .end && state.open.isEmpty)
    #expect(state.nextStep(in: plan, knowing: Outlook()) == nil)
    #expect(state.stops(in: plan) == [.portion("fachwissen.a"), .gaps, .steps, .end])
    let steps = try state.after(.move(-1), in: plan)
    #expect(steps.scene == .steps && steps.hasEnded)
    #expect(steps.nextStep(in: plan, knowing: Outlook()) == .show(.end))
    #expect(try state.after(.show(.gaps), in: plan).scene == .gaps)
    #expect(throws: RoomRefusal.over) { try state.after(.go("qualifizierung.a"), in: plan) }
    #expect(throws: RoomRefusal.over) { try state.after(.show(.lobby), in: plan) }
    #expect(throws: RoomRefusal.over) { try state.after(.take(.open), in: plan) }
  }

  @Test("The clock begins when the room leaves the lobby for the first time")
  func clock() throws {
    let plan = try samplePlan()
    let gone = try RoomState(plan).after(.take(.show(.portion(Practice.item.id))), in: plan, at: 77)
    #expect(gone.leftLobbyAt == 77)
    let again = try gone.after(.show(.lobby), in: plan, at: 90).after(.move(1), in: plan, at: 99)
    #expect(again.leftLobbyAt == 77)
  }

  // MARK: Asking

  @Test("Leaving an open vote asks; the same key again closes it and goes on, any other leaves all as it is")
  func asking() throws {
    let plan = try samplePlan()
    let open = try room([.go("fachwissen.a"), .take(.open)], in: plan)
    for command: RoomCommand in [
      .move(1), .move(-1), .show(.gaps), .show(.lobby), .show(.steps), .go("integration.a"),
    ] {
      let asked = try open.after(command, in: plan)
      #expect(asked.question == command && asked.isOpen("fachwissen.a") && asked.scene == .item)
      for yes in [command, .confirm] {
        let left = try asked.after(yes, in: plan)
        #expect(left.question == nil && left.open.isEmpty && left.status(of: "fachwissen.a") == .closed)
        #expect(left.stop(in: plan) != open.stop(in: plan))
      }
      for no in [RoomCommand.dismiss, .take(.close), .show(.sizes), .secondRound] {
        let stayed = try asked.after(no, in: plan)
        #expect(stayed.question == nil && stayed.statuses == open.statuses && stayed.scene == .item)
      }
      // What changes no more than the looks is no answer.
      #expect(try asked.after(.scale(1), in: plan).question == command)
    }
  }

  @Test("Reopening what was shown asks, and so does throwing answers away; ending is done by nothing but the end")
  func otherQuestions() throws {
    let plan = try samplePlan()
    let shown = try room([.go("fachwissen.a"), .take(.open), .take(.close), .take(.reveal)], in: plan)
    let asked = try shown.after(.toggleVote, in: plan)
    #expect(asked.question == .toggleVote && asked.status == .revealed)
    #expect(try asked.after(.toggleVote, in: plan).status == .open)
    let thrown = try shown.after(.discard, in: plan)
    #expect(thrown.question == .discard && thrown.status == .revealed)
    #expect(try thrown.after(.discard, in: plan).status == .waiting)
    let ending = try shown.after(.take(.end), in: plan)
    for command: RoomCommand in [.take(.end), .confirm] { #expect(try ending.after(command, in: plan) == ending) }
    #expect(try ending.after(.move(-1), in: plan).question == nil)
    #expect(try ending.after(.end, in: plan).hasEnded && !ending.hasEnded)
  }

  // MARK: Model

  /// What may change a vote unasked.
  private static let changing: Set<RoomCommand> = [
    .take(.open), .take(.close), .take(.reveal), .toggleVote, .reveal,
  ]

  /// Every command, with the parameters that a key can give it.
  private func anyCommand(_ state: RoomState, _ plan: RoomPlan, _ random: inout SplitMix64) -> RoomCommand {
    let item = plan.items.randomElement(using: &random) ?? Practice.item.id
    let outlook = Outlook(proposals: Array(plan.items.suffix(3)), sized: Array(plan.items.suffix(1)))
    let next = state.nextStep(in: plan, knowing: outlook).map { RoomCommand.take($0) } ?? .confirm
    let all: [RoomCommand] = [
      next, next, next, next, next, .move(1), .move(-1), .go(item), .propose(item), .show(.lobby), .show(.network),
      .show(.gaps), .show(.sizes), .show(.steps), .show(.discussion), .show(.closing), .secondRound, .toggleVote,
      .reveal,
      .discard, .confirm, .dismiss, .turn(1), .hold(.lobby), .toggleBlank, .timer(end: 5), .scale(1),
    ]
    return all.randomElement(using: &random) ?? .dismiss
  }

  @Test(
    "Of 60 random walks none opens what is not shown, and looking changes no vote", arguments: 0..<60 as Range<UInt64>)
  func walks(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let isLong = seed.isMultiple(of: 2)
    let plan = try samplePlan(isLong ? .minutes90 : .minutes45, form: .full)
    var state = RoomState(plan)
    for _ in 0..<300 {
      let command = anyCommand(state, plan, &random)
      guard let next = try? state.after(command, in: plan) else { continue }
      if !next.open.isEmpty {
        #expect(next.scene == .item || next.scene == .field)
        let portion = try #require(plan.portion(of: next.ballot.item))
        #expect(next.open == [next.ballot] || next.open.isSubset(of: Set(portion.items.map { Ballot(first: $0) })))
        #expect(next.scene == (next.ballot.round == 1 && portion.items.count > 1 ? .field : .item))
      }
      if next.statuses != state.statuses, state.question == nil {
        #expect(Self.changing.contains(command))
      }
      state = next
    }
  }
}
