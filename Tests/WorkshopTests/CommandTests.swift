import Questionnaire
import TestSupport
import Testing
import Words
import Workshop

@Suite("Commands of the room")
struct CommandTests {
  /// How far the present vote is, with the commands that lead there.
  enum Stand: String, CaseIterable {
    case waiting, open, closed, revealed, secondOpen, secondClosed, secondRevealed, ended

    var commands: [RoomCommand] {
      switch self {
      case .waiting: [.go("fachwissen.a")]
      case .open: Self.waiting.commands + [.toggleVote]
      case .closed: Self.open.commands + [.toggleVote]
      case .revealed: Self.closed.commands + [.reveal]
      case .secondOpen: Self.revealed.commands + [.secondRound, .take(.open)]
      case .secondClosed: Self.secondOpen.commands + [.toggleVote]
      case .secondRevealed: Self.secondClosed.commands + [.reveal]
      case .ended: Self.revealed.commands + [.end]
      }
    }
  }

  /// What a command leads to from each stand, in the order of `Stand.allCases`: status of the present vote, or why not;
  /// “asks” where it is only asked for.
  private static let table: [(RoomCommand, [String])] = [
    (.toggleVote, ["open", "closed", "open", "asks", "closed", "open", "asks", "over"]),
    (.take(.open), ["open", "open", "closed", "revealed", "open", "closed", "revealed", "over"]),
    (.take(.close), ["waiting", "closed", "closed", "revealed", "closed", "closed", "revealed", "over"]),
    (.take(.reveal), ["waiting", "open", "revealed", "revealed", "open", "revealed", "revealed", "over"]),
    (.take(.end), ["asks", "asks", "asks", "asks", "asks", "asks", "asks", "over"]),
    (.take(.show(.gaps)), ["waiting", "open", "closed", "revealed", "open", "closed", "revealed", "revealed"]),
    (
      .reveal,
      ["notOpened", "stillOpen", "revealed", "revealed", "stillOpen", "revealed", "revealed", "over"]
    ),
    (
      .secondRound,
      [
        "noSecondRound", "noSecondRound", "noSecondRound", "waiting", "onlyTwoRounds", "onlyTwoRounds", "onlyTwoRounds",
        "over",
      ]
    ),
    (
      .show(.discussion),
      ["notOpened", "stillOpen", "notRevealed", "revealed", "stillOpen", "notRevealed", "revealed", "revealed"]
    ),
    (.show(.lobby), ["waiting", "asks", "closed", "revealed", "asks", "closed", "revealed", "over"]),
    (.show(.gaps), ["waiting", "asks", "closed", "revealed", "asks", "closed", "revealed", "revealed"]),
    (.show(.end), ["waiting", "open", "closed", "revealed", "open", "closed", "revealed", "revealed"]),
    (.go("fachwissen.a"), ["waiting", "open", "closed", "revealed", "open", "closed", "revealed", "revealed"]),
    (.go("qualifizierung.a"), ["waiting", "asks", "waiting", "waiting", "asks", "waiting", "waiting", "over"]),
    (.go("gibt.es-nicht"), ["waiting", "open", "closed", "revealed", "open", "closed", "revealed", "revealed"]),
    (.discard, ["notOpened", "asks", "asks", "asks", "asks", "asks", "asks", "over"]),
    (.timer(end: 1), ["waiting", "open", "closed", "revealed", "open", "closed", "revealed", "over"]),
    (.toggleBlank, ["waiting", "open", "closed", "revealed", "open", "closed", "revealed", "revealed"]),
    (.scale(1), ["waiting", "open", "closed", "revealed", "open", "closed", "revealed", "revealed"]),
    (.end, ["waiting", "closed", "closed", "revealed", "closed", "closed", "revealed", "over"]),
  ]

  @Test("Every command from every stand of the vote", arguments: table.indices)
  func everyCommand(index: Int) throws {
    let (command, expected) = Self.table[index]
    let plan = try samplePlan()
    for (stand, result) in zip(Stand.allCases, expected) {
      let state = try room(stand.commands, in: plan)
      do {
        let next = try state.after(command, in: plan)
        let outcome = next.question == nil ? next.status.rawValue : "asks"
        #expect(outcome == result, "\(command) from \(stand)")
        if next.question != nil { #expect(next.statuses == state.statuses && next.ballot == state.ballot) }
        #expect(next.revision == state.revision + (next == state ? 0 : 1))
      } catch {
        #expect("\(error)" == result, "\(command) from \(stand)")
      }
    }
  }

  @Test("A change counts one revision up, and what changes nothing none")
  func revision() throws {
    let plan = try samplePlan()
    let state = RoomState(plan)
    #expect(try state.after(.scale(1), in: plan).revision == 1)
    #expect(try state.after(.scale(-1), in: plan).after(.scale(-1), in: plan).revision == 1)
    #expect(try state.after(.show(.lobby), in: plan) == state)
    #expect(try state.after(.show(.end), in: plan) == state)
  }

  @Test("A vote that is thrown away waits again, in both rounds, and what was not asked cannot be")
  func discarding() throws {
    let plan = try samplePlan()
    let held: [RoomCommand] = [.go("fachwissen.a"), .toggleVote, .toggleVote, .reveal]
    for commands in [held, held + [.secondRound, .take(.open)], [.go("fachwissen.a"), .toggleVote]] {
      let state = try room(commands + [.discard, .confirm], in: plan)
      #expect(state.ballot == "fachwissen.a" && state.status == .waiting && state.scene == .item)
      #expect(state.course.isAnew)
      let after = try #require(second("fachwissen.a"))
      #expect(state.status(of: after) == .waiting)
    }
    #expect(throws: RoomRefusal.notOpened) { try room([.go("fachwissen.a"), .discard], in: plan) }
    #expect(throws: RoomRefusal.noQuestion) { try room(held + [.show(.gaps), .discard], in: plan) }
    #expect(throws: RoomRefusal.over) { try room(held + [.end, .discard], in: plan) }
  }

  @Test("The items of a field open and close together")
  func portion() throws {
    let plan = try samplePlan(.minutes90, form: .full)
    let open = try room([.go("fachwissen.b"), .toggleVote], in: plan)
    #expect(open.isOpen("fachwissen.a") && open.isOpen("fachwissen.b"))
    #expect(!open.isOpen("qualifizierung.a"))
    let closed = try open.after(.go("fachwissen.a"), in: plan).after(.toggleVote, in: plan)
    #expect(closed.scene == .field && closed.statuses.values.allSatisfy { $0 == .closed })
    let shown = try closed.after(.reveal, in: plan)
    #expect(shown.scene == .field && shown.statuses.values.allSatisfy { $0 == .revealed })
  }

  @Test("Reopening a field leaves a first round alone whose second was begun")
  func portionWithSecondRound() throws {
    let plan = try samplePlan(.minutes90, form: .full)
    let state = try room(
      [
        .go("fachwissen.a"), .toggleVote, .toggleVote, .reveal, .go("fachwissen.a"), .secondRound, .toggleVote,
        .toggleVote, .go("fachwissen.b"), .toggleVote, .confirm,
      ], in: plan)
    #expect(state.status(of: "fachwissen.a") == .revealed)
    #expect(state.isOpen("fachwissen.b"))
  }

  @Test("Coming back to an item leads to its last round")
  func lastRound() throws {
    let plan = try samplePlan()
    let state = try room(
      [
        .go("fachwissen.a"), .toggleVote, .toggleVote, .reveal, .secondRound, .toggleVote, .toggleVote, .show(.gaps),
        .go("fachwissen.a"),
      ], in: plan)
    #expect(state.ballot == second("fachwissen.a") && state.status == .closed)
  }

  @Test("The timer goes on inside the open portion, and stops elsewhere and with the vote")
  func timer() throws {
    let plan = try samplePlan(.minutes90, form: .full)
    let state = try room([.go("fachwissen.a"), .toggleVote, .timer(end: 99)], in: plan)
    #expect(try state.after(.go("fachwissen.b"), in: plan).timerEnd == 99)
    #expect(try state.after(.move(1), in: plan).timerEnd == 99)
    #expect(try state.after(.move(1), in: plan).after(.confirm, in: plan).timerEnd == nil)
    #expect(try state.after(.toggleVote, in: plan).timerEnd == nil)
    #expect(try state.after(.end, in: plan).timerEnd == nil)
  }

  @Test("From the door the way leads to where the room was, at the beginning to the practice")
  func fromTheDoor() throws {
    let plan = try samplePlan()
    #expect(try room([.move(1)], in: plan).ballot.item == Practice.item.id)
    #expect(try room([.move(1), .move(1)], in: plan).ballot.item == plan.items[1])
    #expect(try room([.move(1), .move(1), .show(.lobby), .move(1)], in: plan).ballot.item == plan.items[1])
    #expect(try room([.move(1), .move(1), .show(.network), .move(-1)], in: plan).ballot.item == Practice.item.id)
    let back = try room([.show(.gaps), .show(.lobby), .move(1)], in: plan)
    #expect(back.scene == .gaps && back.leftLobbyAt == nil)
  }

  @Test("Looking stops at both ends of the event, short of its end")
  func ends() throws {
    let plan = try samplePlan()
    #expect(try room([.move(-1)], in: plan) == RoomState(plan))
    #expect(try room([.move(1000)], in: plan).scene == .closing)
    #expect(try room([.move(.max), .move(.min + 1)], in: plan).scene == .lobby)
  }

  @Test("Size of text stays between 0 and 3")
  func scale() throws {
    let plan = try samplePlan()
    #expect(try room(Array(repeating: .scale(1), count: 9), in: plan).scale == 3)
    #expect(try room(Array(repeating: .scale(-1), count: 9), in: plan).scale == 0)
    #expect(try room([.scale(.max)], in: plan).scale == 3)
  }

  @Test("Whatever is shown next ends the blank screen")
  func blank() throws {
    let plan = try samplePlan()
    let blank = try room([.go("fachwissen.a"), .toggleVote, .toggleVote, .toggleBlank], in: plan)
    #expect(blank.isBlank)
    for command: RoomCommand in [
      .reveal, .toggleVote, .take(.reveal), .move(1), .show(.gaps), .end, .toggleBlank,
    ] {
      #expect(try !blank.after(command, in: plan).isBlank)
    }
  }

  @Test("Every refusal says what to do in two languages")
  func refusals() {
    for refusal: RoomRefusal in [
      .stillOpen, .notOpened, .notRevealed, .noSecondRound, .onlyTwoRounds, .noQuestion, .over,
    ] {
      #expect(!refusal.explanation.german.isEmpty && refusal.explanation.german != refusal.explanation.english)
    }
  }
}
