import Terminal
import Testing

@testable import NcursesTerminal

@Suite("Keys that come at once")
struct BurstTests {
  private func keys(_ text: String) -> [Key] { text.map { $0 == "\n" ? .enter : .character($0) } }

  @Test("Text after a line break is a burst, in one piece or several")
  func burst() {
    for split in [0, 3, 5, 6] {
      var burst = Burst()
      let all = keys("eins\nw0i")
      var events: [TerminalEvent] = []
      if split > 0 { events += burst.take(Array(all.prefix(split))) }
      events += burst.take(Array(all.dropFirst(split)))
      #expect(events.isEmpty && burst.patience != nil)
      #expect(burst.end() == [.burst(all)])
      #expect(burst.isEmpty && burst.patience == nil)
    }
  }

  @Test(
    "What people type stays keys: one at a time, without a line break inside, or a few on a slow line",
    arguments: ["Müller", "Müller\n", "Müller\n\n\n", "3\n2", "\n3"])
  func typed(text: String) {
    var burst = Burst()
    let events = burst.take(keys(text)) + burst.end()
    #expect(events == keys(text).map { .key($0) })
  }

  @Test("A single key waits for nothing, and a key that is no text ends it")
  func others() {
    var burst = Burst()
    #expect(burst.take([.enter]) == [.key(.enter)])
    #expect(burst.take([.character("a"), .up]) == [.key(.character("a")), .key(.up)])
    _ = burst.take(keys("a\nbc"))
    #expect(burst.take([.escape]) == [.burst(keys("a\nbc")), .key(.escape)])
  }

  @Test("A burst without an end is cut, and what holds it does not grow")
  func endless() {
    var burst = Burst()
    for _ in 0..<1000 { _ = burst.take(Array(repeating: .character("x"), count: 1000) + [.enter]) }
    guard case .burst(let keys)? = burst.end().first else {
      Issue.record("no burst")
      return
    }
    #expect(keys.count == 16 * 1024)
  }
}
