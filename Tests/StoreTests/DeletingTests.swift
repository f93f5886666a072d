import Foundation
import Questionnaire
import Store
import TestSupport
import Testing

@Suite("Deleting")
struct DeletingTests {
  @Test("Nothing that was deleted can be found in the files, earlier answers included", arguments: 0..<4)
  func gone(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let scratch = try Scratch()
    let store = try scratch.open()
    var leases: [AssessmentLease] = []
    for number in 0..<12 {
      leases.append(try store.lease(store.create(.sample(name: "GEHEIM-\(number % 3 == 0 ? "x" : "y")"), now: noon)))
    }
    // Mixed lengths and overwritten texts, so that pages split and cells move.
    for round in 0..<240 {
      let mark = (round % 12) % 3 == 0 ? "GEHEIM-x" : "GEHEIM-y"
      let text = mark + String(repeating: mark, count: Int.random(in: 0...300, using: &generator))
      let item = try Sample.itemID("f", "\(Int.random(in: 0..<12, using: &generator))")
      try store.setAnswer(Answer(.text(text), note: mark), for: item, in: leases[round % 12], now: noon)
    }
    #expect(try scratch.bytes().firstRange(of: Data("GEHEIM-x".utf8)) != nil)
    let doomed = leases.enumerated().filter { $0.offset % 3 == 0 }.map(\.element.id)
    leases = []
    for id in doomed { try store.delete(id) }
    #expect(try scratch.bytes().firstRange(of: Data("GEHEIM-x".utf8)) == nil)
    #expect(try scratch.bytes().firstRange(of: Data("GEHEIM-y".utf8)) != nil)
    #expect(try store.summaries().count == 8)
    for id in doomed { #expect(throws: StoreError.noSuchAssessment(id.rawValue)) { try store.sheet(id) } }
  }

  @Test("An assessment that is being edited cannot be deleted")
  func leased() throws {
    let scratch = try Scratch()
    let store = try scratch.open()
    let id = try store.create(.sample(), now: noon)
    let lease = try store.lease(id)
    #expect(throws: StoreError.inUse(id)) { try store.delete(id) }
    #expect(try store.sheet(id) == .sample())
    withExtendedLifetime(lease) {}
  }
}
