import Synchronization

/// The connections that are open, as far as limits need to know.
final class Connections: Sendable {
  /// How many of them may come from one address: phones of a room have one each.
  static let mostOfAddress = 300
  /// How many an address may open at once, and how many a second after that: phones keep theirs.
  private static let opening = Pace(burst: 400, perSecond: 50)

  private struct Tries {
    var joins = 0
    var wrongCodes = 0
  }

  private struct State {
    var ofAddress: [String: Int] = [:]
    var paces: [String: Pace] = [:]
    var tries: [ObjectIdentifier: Tries] = [:]
  }

  private let state = Mutex(State())

  /// Counts one that is opened; `false`, and not counted, when its address has too many or opens them too fast.
  func open(from address: String, at now: ContinuousClock.Instant = .now) -> Bool {
    state.withLock { state in
      guard state.ofAddress[address, default: 0] < Self.mostOfAddress else { return false }
      if state.paces.count > 256 { state.paces = state.paces.filter { !$0.value.isIdle(at: now) } }
      guard state.paces[address, default: Self.opening].wait(at: now, most: .zero) != nil else { return false }
      state.ofAddress[address, default: 0] += 1
      return true
    }
  }

  /// One that was counted is closed.
  func close(from address: String) {
    state.withLock { state in
      guard let count = state.ofAddress[address] else { return }
      state.ofAddress[address] = count > 1 ? count - 1 : nil
    }
  }

  /// Forgets what was tried on a connection.
  func forget(_ connection: ObjectIdentifier) { state.withLock { $0.tries[connection] = nil } }

  /// How many people joined on a connection, with one more.
  func countJoin(on connection: ObjectIdentifier) -> Int {
    state.withLock { state in
      state.tries[connection, default: Tries()].joins += 1
      return state.tries[connection]?.joins ?? 1
    }
  }

  /// How many wrong codes and numbers came on a connection, with one more.
  func countWrongCode(on connection: ObjectIdentifier) -> Int {
    state.withLock { state in
      state.tries[connection, default: Tries()].wrongCodes += 1
      return state.tries[connection]?.wrongCodes ?? 1
    }
  }
}
