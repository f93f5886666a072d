import Foundation
import House
import QRCode
import Questionnaire
import Rehearsal
import Scoring
import Synchronization
import Words
import Workshop
import WorkshopScreens
import WorkshopServer
import WorkshopStore

/// The server of the phones' page, beside the public view: it has its own threads, ncurses keeps the main one.
final class WorkshopHost: Sendable {
  /// How often it looks at the machine's addresses.
  private static let pause = Duration.seconds(2)

  private struct State: Sendable {
    var status: ServerStatus
    var news: [LocalizedText] = []
    var watch: AddressWatch
    var all: [String]
    /// Not where the address was named.
    let hasChoice: Bool
    var page: Page?
  }

  private struct Page: Sendable {
    let server: WorkshopServer
    let port: Int
  }

  /// What the threads of server and screens share.
  private final class Shared: Sendable {
    private let value: Mutex<State>
    init(_ state: State) { value = Mutex(state) }
    func with<Result: Sendable>(_ work: (inout State) -> Result) -> Result { value.withLock { work(&$0) } }
  }

  private let shared: Shared
  private let pool: WorkshopPool
  private let addresses: @Sendable () -> [NetworkAddress]
  private let reference: [ItemID: ReferenceLevel]
  private let organiser: Organiser?
  private let report: GroupReportMaker
  private let task = Mutex<Task<Void, Never>?>(nil)

  /// Whether phones can come in.
  var status: ServerStatus { shared.with { $0.status } }
  /// The addresses that the page can be served at, the most promising first.
  var choices: [String] { shared.with { $0.all } }

  /// - Parameters:
  ///   - report: makes the group report for phones.
  ///   - former: the port that phones come back to.
  ///   - addresses: those that the machine has now.
  init(
    _ pool: WorkshopPool, against reference: [ItemID: ReferenceLevel], organiser: Organiser? = nil,
    report: @escaping GroupReportMaker, at address: HostAddress, after former: Int?,
    addresses: @escaping @Sendable () -> [NetworkAddress] = NetworkAddress.all
  ) {
    self.pool = pool
    self.reference = reference
    self.organiser = organiser
    self.report = report
    self.addresses = addresses
    let all = addresses()
    shared = Shared(
      State(
        status: address.isOff ? .off : .starting,
        watch: AddressWatch(fixed: address.host, among: all), all: address.host == nil ? all.map(\.text) : [],
        hasChoice: address.host == nil))
    guard !address.isOff else { return }
    if let hint = WindowsSubsystem.current?.hint { tell(hint) }
    if let missing = QRCode.missingLibrary { tell(HostTexts.noCode(missing)) }
    let serving = Task.detached { [self] in await serve(address.ports(after: former), former) }
    task.withLock { $0 = serving }
  }

  /// What the facilitator must hear of; each once.
  func takeNews() -> [LocalizedText] {
    shared.with { state in
      defer { state.news = [] }
      return state.news
    }
  }

  /// Serves the page at the address that was chosen.
  func choose(_ address: String) {
    Task.detached { [self] in
      do { try await move(to: address) } catch { tell(HostTexts.noServerAt(address)) }
    }
  }

  /// Ends the server, if there is one; phones wait and ask again.
  func stop() {
    task.withLock { $0?.cancel() }
    try? pool.withdrawPage()
  }

  private func tell(_ text: LocalizedText) { shared.with { $0.news.append(text) } }

  // MARK: Serving

  private func serve(_ ports: [Int], _ former: Int?) async {
    for port in ports {
      do {
        let server = try WorkshopServer(pool: pool, against: reference, organiser: organiser, report: report)
        let host = shared.with { $0.watch.current }
        try await withThrowingTaskGroup(of: Void.self) { group in
          group.addTask {
            try await server.run(on: host.map { [$0] } ?? [], port: port) { [self] port in
              listen(at: host, Page(server: server, port: port), former)
            }
          }
          group.addTask { [self] in try await watch() }
          defer { group.cancelAll() }
          try await group.next()
        }
        return
      } catch is CancellationError {
        return
      } catch {
        // Phones that were in come back to the same address only.
        let wasOn = shared.with { state in
          defer { state.status = .failed(HostTexts.noServer(port)) }
          return state.page != nil
        }
        if wasOn {
          try? pool.withdrawPage()
          return
        }
      }
    }
  }

  private func listen(at host: String?, _ page: Page, _ former: Int?) {
    shared.with { state in
      state.page = page
      state.status = Self.status(at: host, page)
    }
    announce(host, page)
    try? pool.remember(FormerService(port: page.port))
    if let former, former != page.port { tell(HostTexts.otherPort(former, host.map { "\($0):\(page.port)" })) }
  }

  private static func status(at host: String?, _ page: Page) -> ServerStatus {
    host.map { .on("\($0):\(page.port)") } ?? .failed(HostTexts.noNetwork)
  }

  /// Desk and kiosk can do without it.
  private func announce(_ host: String?, _ page: Page) {
    try? pool.announcePage(at: "\(host ?? HostTexts.loopback):\(page.port)")
  }

  // MARK: Addresses

  /// Looks at the machine's addresses, and follows them.
  private func watch() async throws {
    while true {
      try await Task.sleep(for: Self.pause)
      let now = addresses()
      let step = shared.with { state in
        guard state.page != nil else { return AddressWatch.Step.stay }
        if state.hasChoice { state.all = now.map(\.text) }
        return state.watch.look(at: now)
      }
      // Where it fails the next look tries again.
      if case .move(let host) = step { try? await move(to: host) }
    }
  }

  private func move(to host: String?) async throws {
    guard let page = shared.with({ $0.page }) else { return }
    try await page.server.move(to: host.map { [$0] } ?? [])
    shared.with { state in
      state.watch.arrive(at: host)
      state.status = Self.status(at: host, page)
    }
    announce(host, page)
  }
}
