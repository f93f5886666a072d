package import Questionnaire
import Synchronization
package import Workshop
import WorkshopServer
import WorkshopStore

/// The rehearsal before doors open (*Netzprobe*): a workshop that is thrown away, so that no simulated phone is ever in
/// the real one.
package struct Rehearsal: Sendable {
  /// Where the page is served, and how many phones are simulated.
  package struct Plan: Sendable {
    /// The port of the page.
    package var port: Int
    /// How many phones are simulated, and how they behave.
    package var phones: PhoneSimulator.Plan
    /// How many items they go through.
    package var items: Int
    /// How long a real phone is waited for; 0 = not at all.
    package var patience: Duration
    /// How many times longer the phones may take on a machine that does much else, as in tests; 1 in earnest.
    package var leniency: Double

    /// A hundred phones through one item.
    package init(
      port: Int, phones: PhoneSimulator.Plan = .init(phones: 100, thinking: 0.2...3), items: Int = 1,
      patience: Duration = .zero, leniency: Double = 1
    ) {
      self.port = port
      self.phones = phones
      self.items = items
      self.patience = patience
      self.leniency = leniency
    }
  }

  /// What happens meanwhile.
  package enum Event: Sendable {
    /// The page is there: a real phone may load it. With the port, and the code for the address.
    case listening(port: Int, code: JoinCode)
    /// Something was found.
    case found(ReadinessFinding)
  }

  private let pool: WorkshopPool
  private let plan: Plan
  private let impatience = Impatience()

  /// - Parameters:
  ///   - settings: those of the real workshop.
  ///   - folder: an empty one, to be removed afterwards by the caller.
  package init(
    of settings: WorkshopSettings, _ questionnaire: Questionnaire, in folder: String, plan: Plan
  ) throws {
    pool = try WorkshopFolder(folder).create(settings, of: questionnaire)
    self.plan = plan
  }

  /// Waits for a real phone no longer.
  package func goOnWithoutPhone() { impatience.begin() }

  /// Looks at everything in turn; stops where going on makes no sense.
  @discardableResult
  package func run(_ tell: @escaping @Sendable (Event) async -> Void) async throws -> SimulationReport? {
    await tell(.found(.address(NetworkAddress.all())))
    let isFree = plan.port == 0 || PortCheck.isFree(plan.port)
    let instead = isFree ? nil : PortCheck.free(wanted: plan.port)
    await tell(.found(.port(plan.port, isFree: isFree, instead: instead)))
    guard isFree else { return nil }
    let server = try WorkshopServer(pool: pool)
    let (ports, listening) = AsyncStream.makeStream(of: Int.self)
    return try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask {
        defer { listening.finish() }
        // Where the real phone is sent to.
        let hosts = NetworkAddress.all().prefix(1).map(\.text)
        try await server.run(on: hosts, port: plan.port) { listening.yield($0) }
      }
      defer { group.cancelAll() }
      for await port in ports {
        await tell(.listening(port: port, code: pool.joinCode))
        if plan.patience > .zero { await tell(.found(.phone(pages: try await pages(server.activity)))) }
        let report = try await simulate(port: port)
        await tell(.found(.load(report)))
        return report
      }
      try await group.next()
      return nil
    }
  }

  private func pages(_ activity: ServerActivity) async throws -> Int {
    let end = ContinuousClock.now + plan.patience
    while activity.pages == 0, ContinuousClock.now < end, !impatience.isThere {
      try await Task.sleep(for: .milliseconds(100))
    }
    return activity.pages
  }

  private func simulate(port: Int) async throws -> SimulationReport {
    let simulator = PhoneSimulator(host: "127.0.0.1", port: port, code: pool.joinCode.text, plan: plan.phones)
    return try await simulator.run {
      let joining = Double(plan.phones.phones) / plan.phones.joinsPerSecond
      try await wait(.seconds(joining + 20)) { simulator.report.joined >= plan.phones.phones }
      for item in pool.plan.items.prefix(plan.items) { try await vote(on: item, simulator) }
    }
  }

  /// One item: opened, answered by all who think no longer than planned, closed, shown.
  private func vote(on item: ItemID, _ simulator: PhoneSimulator) async throws {
    try pool.apply(.go(item))
    try pool.apply(.toggleVote)
    let patience = Duration.seconds(plan.phones.thinking.upperBound + 12)
    try await wait(patience) { simulator.answered("\(item)-1") >= plan.phones.phones }
    try pool.apply(.toggleVote)
    try pool.apply(.reveal)
    let before = simulator.report.checked
    // What was confirmed is looked for again by every phone.
    try await wait(.seconds(8)) { simulator.report.checked >= before + simulator.answered("\(item)-1") }
  }

  /// Whether somebody does not want to wait.
  private final class Impatience: Sendable {
    private let value = Mutex(false)
    func begin() { value.withLock { $0 = true } }
    var isThere: Bool { value.withLock { $0 } }
  }

  private func wait(_ time: Duration, until condition: () -> Bool) async throws {
    let end = ContinuousClock.now + time * plan.leniency
    while !condition(), ContinuousClock.now < end { try await Task.sleep(for: .milliseconds(20)) }
  }
}
