import Foundation
import Questionnaire
import Surveys
import Testing

@testable import Store

@Suite("Ids of answer files in damaged databases")
struct RescuedResponseTests {
  let scratch: Scratch
  let store: AssessmentStore
  let ids: [AssessmentID]

  /// Thirty companies, of which none has handed out a file.
  init() throws {
    scratch = try Scratch()
    store = try scratch.open()
    for number in 0..<30 {
      _ = try store.create(.sample(AnswerSheet.everyKind, name: "Firma \(number)"), now: noon)
    }
    ids = try store.summaries().map(\.id)
  }

  /// The bytes of the database as it is now, without a log.
  private func bytes() throws -> [UInt8] {
    let path = scratch.directory + "/\(UUID().uuidString).sqlite"
    try store.backUp(to: path)
    return Array(try Data(contentsOf: URL(filePath: path)))
  }

  private func found(_ rescue: Rescue) -> [AssessmentID: ResponseID] {
    var found: [AssessmentID: ResponseID] = [:]
    for member in rescue.surveys.flatMap(\.members) {
      if let id = member.id { found[id] = member.sheet.response }
    }
    return found
  }

  /// Hands out a file of every assessment.
  private func draw() throws -> [AssessmentID: ResponseID] {
    var drawn: [AssessmentID: ResponseID] = [:]
    for id in ids { drawn[id] = try store.handedOut(id).response }
    return drawn
  }

  @Test("They come back, and a file that is handed out afterwards is the same as before")
  func whole() throws {
    let none = Rescue(database: try bytes())
    #expect(found(none).isEmpty)
    let drawn = try draw()
    #expect(drawn.count == 30)
    let rescue = Rescue(database: try bytes())
    #expect(found(rescue) == drawn && rescue.unfitCount == 0)
    let elsewhere = try Scratch()
    let other = try elsewhere.open()
    #expect(try other.take(rescue).assessments == 30)
    for id in ids { #expect(try other.handedOut(id) == store.handedOut(id)) }
  }

  @Test("Eight zero bytes at the start of any page cost none of them")
  func pageHeads() throws {
    let drawn = try draw()
    let bytes = try bytes()
    for page in 0..<bytes.count / 4096 {
      var damaged = bytes
      damaged.replaceSubrange(page * 4096..<page * 4096 + 8, with: repeatElement(0, count: 8))
      #expect(found(Rescue(database: damaged)) == drawn, "page \(page + 1)")
    }
  }

  @Test("Answers whose own row is lost keep theirs")
  func headless() throws {
    let drawn = try draw()
    var rescue = Rescue(database: try bytes().withoutCompanies())
    #expect(!rescue.headless.isEmpty)
    rescue.adopt({ .sample($0.answers, name: "") }, now: noon)
    #expect(rescue.adoptedCount > 0 && found(rescue) == drawn)
  }

  @Test("What is there already gets its own back where it has none, and else keeps the one it has")
  func known() throws {
    let elsewhere = try Scratch()
    let other = try elsewhere.open()
    _ = try other.take(Rescue(database: try bytes()))
    let first = try #require(ids.first)
    let own = try #require(try other.handedOut(first).response)
    let drawn = try draw()
    let outcome = try other.take(Rescue(database: try bytes()))
    #expect(outcome.known == 30 && outcome.assessments == 0)
    #expect(try other.handedOut(first).response == own)
    for id in ids.dropFirst() { #expect(try other.handedOut(id).response == drawn[id]) }
  }

  @Test("A text that is no such id is counted as unfit, and taken for nothing")
  func unfit() throws {
    let drawn = try draw()
    var bytes = try bytes()
    let first = try #require(ids.first)
    let text = try #require(drawn[first]).rawValue
    // Once in the whole file: the table has no index.
    let place = try #require(bytes.firstRange(of: Array(text.utf8)))
    bytes[place.lowerBound] = UInt8(ascii: "!")
    let rescue = Rescue(database: bytes)
    #expect(rescue.unfitCount == 1)
    #expect(found(rescue) == drawn.filter { $0.key != first })
  }
}
