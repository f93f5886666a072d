import Testing

@testable import reifegrad

@Suite("The time of a session at a public terminal")
struct SessionClockTests {
  private let start = ContinuousClock.now

  private func after(_ seconds: Int) -> ContinuousClock.Instant { start + .seconds(seconds) }

  @Test("15 minutes without a key end it, a minute before that is said, and a key begins the time anew")
  func idle() {
    var clock = SessionClock(SessionLimits(), now: start)
    #expect(clock.wait(now: start) == 840_001)
    #expect(clock.word(now: after(839)) == nil)
    #expect(clock.word(now: after(840)) == .idleSoon)
    #expect(clock.word(now: after(841)) == nil)
    #expect(clock.wait(now: after(841)) == 59_001)
    clock.touch(now: after(850))
    #expect(clock.word(now: after(901)) == nil)
    #expect(clock.word(now: after(1690)) == .idleSoon)
    #expect(clock.word(now: after(1750)) == .tooIdle)
  }

  @Test("After two hours it ends, however much is typed; five minutes before that is said")
  func longest() {
    var clock = SessionClock(SessionLimits(), now: start)
    for minute in stride(from: 0, to: 115, by: 5) { clock.touch(now: after(minute * 60)) }
    clock.touch(now: after(6899))
    #expect(clock.word(now: after(6899)) == nil)
    #expect(clock.word(now: after(6900)) == .overSoon)
    clock.touch(now: after(7199))
    #expect(clock.word(now: after(7200)) == .over)
  }

  @Test("Where several are due, the end goes first")
  func end() {
    var clock = SessionClock(SessionLimits(), now: start)
    #expect(clock.word(now: after(100_000))?.ends == true)
  }

  @Test("Short limits are not announced")
  func short() {
    var clock = SessionClock(SessionLimits(idle: 1, longest: 2), now: start)
    #expect(clock.word(now: start) == nil)
    #expect(clock.word(now: after(1)) == .tooIdle)
  }

  @Test(
    "As somebody's login shell it is the public terminal, by whatever name",
    arguments: [
      ["-reifegrad"], ["-bash"], ["/usr/bin/reifegrad-public"], ["reifegrad", "-c", "id"],
      ["reifegrad-public", "--help"],
    ])
  func loginShell(arguments: [String]) { #expect(LoginShell(arguments) != nil) }

  @Test(
    "Called as a program it is the program",
    arguments: [["reifegrad"], ["/x/reifegrad", "list"], ["reifegrad", "public"], []])
  func program(arguments: [String]) { #expect(LoginShell(arguments) == nil) }
}
