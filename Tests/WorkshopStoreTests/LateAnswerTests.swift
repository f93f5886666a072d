import Benchmarks
import Questionnaire
import TestSupport
import Testing
import Workshop

@testable import WorkshopStore

@Suite("Answers that came after a picture")
struct LateAnswerTests {
  let scratch: Scratch
  let pool: WorkshopPool

  init() throws {
    scratch = try Scratch()
    pool = try samplePool(scratch)
  }

  private let ballot: Ballot = "fachwissen.a"

  private func keyIn(_ sheets: ClosedRange<Int>) throws {
    for number in sheets {
      let level = try #require(Level(number % 5))
      try pool.keyIn(sheet: number, size: nil, responses: ["fachwissen.a": .level(level)])
    }
  }

  @Test("Sheets that come late are told as a number until a new picture takes them in")
  func sheets() throws {
    try pool.hold("fachwissen.a", [0, 1, 2, 3, 4])
    #expect(try pool.lateAnswers().isEmpty)
    try keyIn(1...4)
    #expect(try pool.lateAnswers() == [ballot: 4])
    try pool.apply([.toggleVote, .toggleVote])
    #expect(try pool.lateAnswers() == [ballot: 4] && pool.counts(ballot)?.n == 5)
    try keyIn(5...5)
    try pool.apply([.toggleVote, .toggleVote])
    #expect(try pool.lateAnswers().isEmpty && pool.counts(ballot)?.n == 10)
  }

  @Test("Where there is no picture nothing is late")
  func withheld() throws {
    try pool.hold("fachwissen.a", [0, 1])
    try keyIn(1...2)
    #expect(try pool.lateAnswers().isEmpty)
  }

  @Test("Whether somebody changed a level is not told by the number")
  func changed() throws {
    let keys = try pool.hold("fachwissen.a", [0, 1, 2, 3, 4])
    try pool.holdAgain("fachwissen.a", [(keys[0], 4), (keys[1], 1)])
    #expect(try pool.lateAnswers().isEmpty)
    try pool.withdraw(keys[2])
    #expect(try pool.lateAnswers().isEmpty)
    try pool.hold("fachwissen.a", [2])
    #expect(try pool.lateAnswers() == [ballot: 1])
  }
}
