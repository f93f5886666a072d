import Benchmarks
import Foundation
import Questionnaire
import SQLiteFile
import TestSupport
import Testing
import Words
import Workshop

@testable import WorkshopStore

@Suite("Votes")
struct VoteTests {
  let scratch: Scratch
  let pool: WorkshopPool
  let key: ParticipantKey

  init() throws {
    scratch = try Scratch()
    pool = try samplePool(scratch, .sample(form: .full))
    key = try pool.join(.phone).key
    try pool.apply([.go("fachwissen.b"), .toggleVote])
  }

  private func vote(_ response: Response, on ballot: Ballot = "fachwissen.b") throws {
    try pool.vote(Vote(ballot: ballot, response: response), by: key)
  }

  @Test("The last answer while the vote is open wins, and the same one twice is one")
  func lastWins() throws {
    try vote(.level(1))
    try vote(.level(3))
    try vote(.level(3))
    #expect(try pool.participant(key).responses == ["fachwissen.b": .level(3)])
    #expect(try pool.answered("fachwissen.b") == 1)
  }

  @Test("„Don't know“ and „does not apply“ are answers")
  func states() throws {
    for response: Response in [.dontKnow, .notApplicable, .level(0)] {
      try vote(response)
      #expect(try pool.participant(key).responses == ["fachwissen.b": response])
    }
  }

  @Test("A vote that waits or is closed takes no answer, and says what the state is")
  func closed() throws {
    #expect(throws: PoolError.closed(try pool.state())) { try vote(.level(1), on: "fachwissen.a") }
    try vote(.level(1))
    let state = try pool.apply(.toggleVote)
    #expect(throws: PoolError.closed(state)) { try vote(.level(2)) }
    #expect(try pool.participant(key).responses == ["fachwissen.b": .level(1)])
    try pool.apply([.toggleVote])
    try vote(.level(2))
    #expect(try pool.participant(key).responses == ["fachwissen.b": .level(2)])
  }

  @Test("The second round is a vote of its own")
  func secondRound() throws {
    try vote(.level(1))
    try pool.apply([.toggleVote, .reveal, .secondRound, .take(.open)])
    let second = try #require(Ballot(item: "fachwissen.b", round: 2))
    try vote(.level(4), on: second)
    #expect(throws: PoolError.self) { try vote(.level(0)) }
    #expect(try pool.participant(key).responses == ["fachwissen.b": .level(1), second: .level(4)])
    #expect(try pool.participant(key).response(to: "fachwissen.b") == .level(4))
  }

  @Test("What does not fit is refused with the reason")
  func unfit() throws {
    #expect(throws: PoolError.unfitResponse("fachwissen.b", .wrongKind)) { try vote(.text("x")) }
    #expect(throws: PoolError.unfitResponse("fachwissen.b", .wrongKind)) { try vote(.share(3)) }
    #expect(throws: PoolError.noSuchItem("gibt.es-nicht")) { try vote(.level(1), on: "gibt.es-nicht") }
    #expect(throws: PoolError.noSuchParticipant) {
      try pool.vote(Vote(ballot: "fachwissen.b", response: .level(1)), by: ParticipantKey(1))
    }
    try pool.apply([.go("fachwissen.a"), .toggleVote])
    #expect(throws: PoolError.unfitResponse("fachwissen.a", .mustApply)) {
      try vote(.notApplicable, on: "fachwissen.a")
    }
  }

  @Test("A batch has one outcome for each vote, and what fits is stored")
  func batch() throws {
    let others = try (0..<3).map { _ in try pool.join(.phone).key }
    let receipt = try pool.vote([
      CastVote(key: others[0], vote: Vote(ballot: "fachwissen.b", response: .level(1))),
      CastVote(key: others[1], vote: Vote(ballot: "fachwissen.a", response: .level(1))),
      CastVote(key: ParticipantKey(1), vote: Vote(ballot: "fachwissen.b", response: .level(1))),
      CastVote(key: others[1], vote: Vote(ballot: "x.y", response: .level(1))),
      CastVote(key: others[2], vote: Vote(ballot: "fachwissen.b", response: .option("o0"))),
      CastVote(key: others[0], vote: Vote(ballot: "fachwissen.b", response: .level(2))),
    ])
    #expect(receipt.outcomes == [.stored, .closed, .noSuchParticipant, .noSuchItem, .unfit(.wrongKind), .stored])
    #expect(receipt.state == (try pool.state()))
    #expect(try pool.participant(others[0]).responses == ["fachwissen.b": .level(2)])
    #expect(try pool.answered("fachwissen.b") == 1)
  }

  @Test("Responses to every type of item come back")
  func everyType() throws {
    let items = [
      try Sample.singleItem(id: "f.single", field: "f", short: true),
      try Sample.multipleItem(id: "f.multiple", field: "f", short: true),
      try Sample.shareItem(id: "f.share", field: "f", short: true),
    ]
    let questionnaire = try Sample.questionnaire(dimensions: ["d": ["f"]], items: items)
    let pool = try scratch.folder.create(.sample(agenda: .minutes90), of: questionnaire)
    try pool.apply([.go("f.single"), .toggleVote])
    let key = try pool.join(.kiosk).key
    let responses: [Ballot: Response] = [
      "f.single": .option("o3"), "f.multiple": .options(["o1", "o0"]), "f.share": .share(33.3),
    ]
    for (ballot, response) in responses { try pool.vote(Vote(ballot: ballot, response: response), by: key) }
    #expect(try pool.participant(key).responses == responses)
    // The band of a share is no figure.
    try pool.vote(Vote(ballot: "f.share", response: .level(3)), by: key)
    #expect(try pool.participant(key).responses["f.share"] == .level(3))
    try pool.vote(Vote(ballot: "f.multiple", response: .options([])), by: key)
    #expect(try pool.participant(key).responses["f.multiple"] == .options([]))
  }

  @Test("A token leads to its person, also after a restart, and to nobody after withdrawing")
  func tokens() throws {
    let entry = try pool.join(.phone, size: "klein")
    #expect(try pool.participant(for: entry.token)?.key == entry.key)
    let again = try scratch.folder.open(pool.id, of: sampleQuestionnaire())
    #expect(try again.participant(for: entry.token)?.key == entry.key)
    #expect(try again.participant(entry.key).size == "klein")
    try pool.withdraw(entry.key)
    #expect(try pool.participant(for: entry.token) == nil)
    #expect(throws: PoolError.noSuchParticipant) { try pool.participant(entry.key) }
    #expect(throws: PoolError.noSuchParticipant) { try pool.withdraw(entry.key) }
  }

  @Test("A token shows in no description, and only a token reads as one")
  func tokenText() throws {
    let token = try pool.join(.phone).token
    for text in ["\(token)", String(reflecting: token), String(describing: [token])] {
      #expect(!text.contains(token.text))
    }
    var dumped = ""
    dump(token, to: &dumped)
    #expect(!dumped.contains(token.text))
    #expect(Token(token.text) == token)
    for text in ["", "x", token.text + "0", token.text.uppercased() + "g", String(repeating: "é", count: 32)] {
      #expect(Token(text) == nil)
    }
  }

  @Test("Withdrawing removes every answer and text, and the vote goes on")
  func withdraw() throws {
    try vote(.level(1))
    try pool.commit(try #require(Commitment(text: "Plan", due: nil)), by: key)
    try pool.withdraw(key)
    #expect(try pool.answered("fachwissen.b") == 0)
    #expect(try pool.commitments().isEmpty)
    #expect(try pool.people().isEmpty)
  }

  @Test("A size class is told while joining, if there is such a one")
  func size() throws {
    #expect(try pool.participant(pool.join(.phone, size: "gross").key).size == "gross")
    #expect(throws: PoolError.noSuchSize("riesig")) { try pool.join(.phone, size: "riesig") }
  }

  @Test("Every error says what to do in two languages and holds no secret")
  func errors() throws {
    let id = try #require(WorkshopID("k7m2"))
    let errors: [PoolError] = [
      .noSuchWorkshop(id), .noSuchWorkshop(nil), .inUse(id), .otherQuestionnaire("a", "1.0.0"), .refused(.over),
      .closed(try pool.state()), .noSuchParticipant, .noSuchItem("a.b"), .unfitResponse("a.b", .wrongKind),
      .noSuchSize("x"), .noFreeText, .noSuchText, .otherSheet("a", "1.0.0"), .emptySheet, .sheetNumber(0), .over,
      .storage(StorageFailure(SQLiteFileError.diskFull(path: "/x"))), .noBenchmark(.nothingToMerge),
    ]
    for error in errors {
      #expect(error.explanation.german.count > 20 && error.explanation.german != error.explanation.english)
    }
  }
}
