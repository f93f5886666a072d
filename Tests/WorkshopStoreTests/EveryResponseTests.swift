import Benchmarks
import GRDB
import Questionnaire
import TestSupport
import Testing
import Workshop

@testable import WorkshopStore

@Suite("Every kind of response in the pool")
struct EveryResponseTests {
  let scratch: Scratch
  let pool: WorkshopPool

  init() throws {
    scratch = try Scratch()
    let questionnaire = try Sample.questionnaire(
      dimensions: ["d": ["f"]],
      items: [
        Sample.levelItem(id: "f.level", field: "f", short: true, notApplicable: true),
        Sample.singleItem(id: "f.option", field: "f", short: true),
        Sample.multipleItem(id: "f.options", field: "f", short: true),
        Sample.shareItem(id: "f.share", field: "f", short: true),
      ])
    pool = try scratch.folder.create(.sample(), of: questionnaire)
  }

  /// Which question takes a kind; `nil` where the room has none.
  private func item(_ kind: ResponseKind) -> ItemID? {
    switch kind {
    case .level, .dontKnow, .notApplicable: "f.level"
    case .option: "f.option"
    case .options: "f.options"
    case .share: "f.share"
    case .text: nil
    }
  }

  @Test("What is voted, keyed in or handed in is read back as it was", arguments: ResponseKind.allCases)
  func readBack(kind: ResponseKind) throws {
    guard let item = item(kind) else {
      // Texts are no votes: they are refused whichever way they come.
      for response in kind.samples {
        #expect(throws: PoolError.self) { try pool.keyIn(sheet: 1, size: nil, responses: ["f.level": response]) }
      }
      return
    }
    try pool.apply([.go(item), .toggleVote])
    for (number, response) in kind.samples.enumerated() {
      let key = try pool.join(.phone).key
      try pool.vote(Vote(ballot: Ballot(first: item), response: response), by: key)
      #expect(try pool.participant(key).responses == [Ballot(first: item): response])
      try pool.keyIn(sheet: number + 1, size: nil, responses: [item: response])
      #expect(try pool.keyedIn(sheet: number + 1)?.responses == [Ballot(first: item): response])
      let half = HalfSheet(size: nil, responses: [Ballot(first: item): response])
      try pool.keep(half, ofSheet: 99)
      #expect(try pool.half(ofSheet: 99) == half)
      let sheet = AnswerSheet(
        questionnaire: "muster", version: "1.0.0", form: .short, date: "2026-11-24", answers: [item: Answer(response)])
      #expect(try pool.handIn([.file(sheet, content: [UInt8(number)])]) == [.added])
    }
    let handedIn = try pool.queue.read { try WorkshopPoolTestKeys.all($0) }.map { try pool.participant($0) }
      .filter { $0.way == .file }
    #expect(Set(handedIn.compactMap { $0.responses[Ballot(first: item)] }) == Set(kind.samples))
  }

  @Test("A share may be answered by its band")
  func band() throws {
    for level in Level.allCases {
      try pool.keyIn(sheet: 1, size: nil, responses: ["f.share": .level(level)])
      #expect(try pool.keyedIn(sheet: 1)?.responses == ["f.share": .level(level)])
    }
  }
}
