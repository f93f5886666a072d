import Synchronization

/// Phones that behave as in a room: they join, wait for the next item, answer it after a while, and some lose the
/// connection, fall asleep or tap twice.
package final class PhoneSimulator: Sendable {
  /// How many phones, and how they behave.
  package struct Plan: Sendable {
    /// How many.
    package var phones: Int
    /// How many come in a second.
    package var joinsPerSecond: Double
    /// How many seconds people think before they answer.
    package var thinking: ClosedRange<Double>
    /// Of a hundred phones, how many tap twice, change their mind, lose the connection, or sleep at a vote.
    package var doubleTaps = 10
    /// See `doubleTaps`.
    package var changesOfMind = 10
    /// See `doubleTaps`.
    package var reconnects = 10
    /// See `doubleTaps`.
    package var sleeps = 5
    /// Connections beside them that send half a request and no more.
    package var halfOpen = 0
    /// Connections beside them that read one byte a second.
    package var slowReaders = 0

    package init(phones: Int, joinsPerSecond: Double = 75, thinking: ClosedRange<Double> = 0.5...6) {
      self.phones = phones
      self.joinsPerSecond = joinsPerSecond
      self.thinking = thinking
    }
  }

  private static let loopback = "127.0.0.1"

  let host: String
  let port: Int
  let code: String
  let plan: Plan
  private let state = Mutex((report: SimulationReport(), acknowledged: [String: Int]()))

  /// Phones for the page at an address.
  ///
  /// On this machine itself they come over loopback, each from a number of its own, as phones in a room do: what limits
  /// one address must not limit them together.
  package init(host: String, port: Int, code: String, plan: Plan) {
    let isOwn = host == "localhost" || NetworkAddress.all().contains { $0.text == host }
    self.host = isOwn ? Self.loopback : host
    self.port = port
    self.code = code
    self.plan = plan
    state.withLock { $0.report.phones = plan.phones }
  }

  /// What was seen so far.
  package var report: SimulationReport { state.withLock { $0.report } }
  /// How many phones have a confirmed answer to a vote, by its field (`item-round`).
  package func answered(_ field: String) -> Int { state.withLock { $0.acknowledged[field] ?? 0 } }

  /// Lets the phones come and go on until `room` returns, which does what a facilitator would do.
  @discardableResult
  package func run(while room: @Sendable () async throws -> Void) async throws -> SimulationReport {
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { await self.runPhones() }
      try await room()
      group.cancelAll()
    }
    return report
  }

  /// From which number a phone comes; `nil` = the one of this machine.
  func source(of index: Int) -> String? {
    host == Self.loopback ? "127.1.\(index / 250 % 250).\(index % 250 + 1)" : nil
  }

  func note(_ change: (inout SimulationReport) -> Void) { state.withLock { change(&$0.report) } }
  func acknowledge(_ field: String) { state.withLock { $0.acknowledged[field, default: 0] += 1 } }

  private func runPhones() async {
    await withDiscardingTaskGroup { group in
      for _ in 0..<plan.halfOpen { group.addTask { await Nuisance.halfOpen(host: self.host, port: self.port) } }
      for _ in 0..<plan.slowReaders { group.addTask { await Nuisance.slowReader(host: self.host, port: self.port) } }
      for index in 0..<plan.phones {
        group.addTask {
          try? await Task.sleep(for: .seconds(Double(index) / self.plan.joinsPerSecond))
          await SimulatedPhone(self, index: index).live()
        }
      }
    }
  }
}
