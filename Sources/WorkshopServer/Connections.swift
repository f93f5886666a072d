import Synchronization

/// The connections that are open, as far as limits need to know.
final class Connections: Sendable {
  /// How many of them may come from one address: phones of a room have one each.
  static let mostOfAddress = 300

  private struct Tries {
    var joins = 0
    var wrongCodes = 0
  }

  private struct State {
    var ofAddress: [String: Int] = [:]
    var tries: [ObjectIdentifier: Tries] = [:]
  }

  private let state = Mutex(State())

  /// Counts one that was opened; `false` when its address has too many.
  func open(from address: String) -> Bool {
    state.withLock { state in
      state.ofAddress[address, default: 0] += 1
      return state.ofAddress[address, default: 0] <= Self.mostOfAddress
    }
  }

  /// Forgets one that was closed.
  func close(_ connection: ObjectIdentifier, from address: String?) {
    state.withLock { state in
      state.tries[connection] = nil
      guard let address, let count = state.ofAddress[address] else { return }
      state.ofAddress[address] = count > 1 ? count - 1 : nil
    }
  }

  /// How many people joined on a connection, with one more.
  func countJoin(on connection: ObjectIdentifier) -> Int {
    state.withLock { state in
      state.tries[connection, default: Tries()].joins += 1
      return state.tries[connection]?.joins ?? 1
    }
  }

  /// How many wrong codes came on a connection, with one more.
  func countWrongCode(on connection: ObjectIdentifier) -> Int {
    state.withLock { state in
      state.tries[connection, default: Tries()].wrongCodes += 1
      return state.tries[connection]?.wrongCodes ?? 1
    }
  }
}
