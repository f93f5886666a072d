import Glibc
import HTTPTypes
import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
public import Questionnaire
public import Scoring
import ServiceLifecycle

/// The server of the page: plain HTTP on the laptop, for the phones in the room.
public struct WorkshopServer: Sendable {
  /// Where it listens.
  public struct Address: Hashable, Sendable {
    /// A number, e.g. `192.168.1.5`; `0.0.0.0` = every network of the machine.
    public var host: String
    /// 0 = any free one.
    public var port: Int

    /// Makes an address.
    public init(host: String = "0.0.0.0", port: Int) {
      self.host = host
      self.port = port
    }
  }

  /// How long a connection may take for what it has to do.
  struct Patience: Sendable {
    /// From the connection, or the last answer, until the next request has come with all lines of its head.
    var head = TimeAmount.seconds(30)
    /// From there until its body has come.
    var body = TimeAmount.seconds(10)
  }

  /// How many connections are open at a time; a phone needs two.
  static let mostConnections = 6000
  /// How long answers under way may take when the server is stopped.
  static let mostShutdown = Duration.seconds(2)
  /// No line of any log: what is not written cannot tell who was here.
  private static let silent = Logger(label: "reifegrad") { _ in SwiftLogNoOpLogHandler() }

  /// What it was asked for so far.
  public let activity = ServerActivity()
  let routes: Routes
  private let patience: Patience

  /// Makes a server for a workshop.
  ///
  /// - Parameter reference: what the benchmark says of the items, for people's own results.
  public init(pool: any VotingPool, against reference: [ItemID: ReferenceLevel] = [:]) throws {
    try self.init(pool: pool, against: reference) { try? await Task.sleep(for: $0) }
  }

  init(
    pool: any VotingPool, against reference: [ItemID: ReferenceLevel] = [:], patience: Patience = Patience(),
    now: @escaping @Sendable () -> ContinuousClock.Instant = { .now },
    hold: @escaping @Sendable (Duration) async -> Void
  ) throws {
    self.patience = patience
    routes = Routes(
      pool: pool, reference: reference, hub: try RoomHub(pool: pool), ballots: BallotBox(pool: pool, now: now),
      entrance: Entrance(pool: pool, hold: hold), activity: activity)
  }

  /// Serves until cancelled.
  ///
  /// - Parameter onListening: told the port once phones can come.
  public func run(at address: Address, onListening: @escaping @Sendable (Int) async -> Void = { _ in }) async throws {
    Self.raiseFileLimit()
    let group = ServiceGroup(configuration: Self.lifecycle(of: application(at: address, onListening: onListening)))
    // Deleted on disk is deleted in memory.
    let watch = Task { await routes.hub.watch { await routes.ballots.forget() } }
    // swift-nio traps when a server is cancelled while a phone is just coming in (apple/swift-nio#3481). So its task is
    // none of ours: it is asked to shut down, after those that wait for news have got an answer.
    let serving = Task { try await group.run() }
    try await withTaskCancellationHandler {
      defer { watch.cancel() }
      try await serving.value
    } onCancel: {
      watch.cancel()
      Task { await group.triggerGracefulShutdown() }
    }
  }

  private static func lifecycle(of application: some Service) -> ServiceGroupConfiguration {
    var configuration = ServiceGroupConfiguration(services: [.init(service: application)], logger: silent)
    configuration.maximumGracefulShutdownDuration = mostShutdown
    return configuration
  }

  func application(
    at address: Address, onListening: @escaping @Sendable (Int) async -> Void = { _ in }
  ) -> Application<RouterResponder<BasicRequestContext>> {
    var http = HTTP1Channel.Configuration(
      additionalChannelHandlers: [RequestDeadline(patience.body)], idleTimeout: patience.head)
    http.httpDecoder = .init(maxHeaderFieldSize: 4096, maxHeaderListSize: 16 * 1024, maxHeaderFieldCount: 64)
    return Application(
      responder: routes.router().buildResponder(), server: .http1(configuration: http),
      configuration: ApplicationConfiguration(
        address: .hostname(address.host, port: address.port), backlog: 1024,
        availableConnectionsDelegate: MaximumAvailableConnections(Self.mostConnections, logger: Self.silent)),
      onServerRunning: { channel in await onListening(channel.localAddress?.port ?? address.port) },
      logger: Self.silent)
  }

  /// The usual 1024 open files are too few for a thousand phones.
  static func raiseFileLimit() {
    var limit = rlimit()
    guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return }
    limit.rlim_cur = limit.rlim_max
    _ = setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
  }
}
