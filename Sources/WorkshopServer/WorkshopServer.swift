import Glibc
import HTTPTypes
package import House
import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
package import Questionnaire
package import Scoring
import ServiceLifecycle
package import Workshop

/// The server of the page: plain HTTP on the laptop, for the phones in the room.
package struct WorkshopServer: Sendable {
  /// How long a connection may take for what it has to do.
  struct Patience: Sendable {
    /// From the connection, or the last answer, until the next request has come with all lines of its head.
    var head = TimeAmount.seconds(30)
    /// From there until its body has come.
    var body = TimeAmount.seconds(10)
    /// How long an answer under way may make no progress.
    var writing = TimeAmount.seconds(10)
    /// How long answers under way may take when an address is closed.
    var shutdown = Duration.seconds(2)
  }

  /// How many connections are open at a time; a phone needs two. See `Connections.mostOfAddress`.
  static let mostConnections = 6000
  /// No line of any log: what is not written cannot tell who was here.
  private static let silent = Logger(label: "reifegrad") { _ in SwiftLogNoOpLogHandler() }

  /// What it was asked for so far.
  package let activity = ServerActivity()
  let routes: Routes
  private let connections: Connections
  private let patience: Patience
  private let doors: Doors
  private let names = HostNames()

  /// Makes a server for a workshop.
  ///
  /// - Parameters:
  ///   - reference: what the benchmark says of the items, for people's own results.
  ///   - organiser: who runs the workshop, for every page and the privacy notice.
  ///   - report: makes the group report for phones, after the end and where it is released.
  package init(
    pool: any Pool, against reference: [ItemID: ReferenceLevel] = [:], organiser: Organiser? = nil,
    report: GroupReportMaker? = nil
  ) throws(PoolError) {
    try self.init(pool: pool, against: reference, organiser: organiser, report: report) {
      try? await Task.sleep(for: $0)
    }
  }

  init(
    pool: any Pool, against reference: [ItemID: ReferenceLevel] = [:], organiser: Organiser? = nil,
    report: GroupReportMaker? = nil, patience: Patience = Patience(),
    now: @escaping @Sendable () -> ContinuousClock.Instant = { .now },
    hold: @escaping @Sendable (Duration) async -> Void
  ) throws(PoolError) {
    self.patience = patience
    let connections = Connections()
    let routes = Routes(
      pool: pool, reference: reference, hub: try RoomHub(pool: pool), ballots: BallotBox(pool: pool, now: now),
      entrance: Entrance(pool: pool, connections: connections, now: now, hold: hold), activity: activity, names: names,
      organiser: organiser, report: report)
    self.routes = routes
    self.connections = connections
    doors = Doors(names, mostShutdown: patience.shutdown) { host, port, onListening in
      let channels = OpenChannels()
      let application = Self.application(
        routes, connections, channels, patience, host: host, port: port, onListening: onListening)
      return Doors.Service(group: Self.lifecycle(of: application), channels: channels)
    }
  }

  /// Serves at these addresses and at loopback until cancelled; without a network at loopback alone.
  ///
  /// - Parameters:
  ///   - hosts: numbers of this machine, e.g. `192.168.1.5`; nobody comes in by another one.
  ///   - port: the same at all; 0 = any free one.
  ///   - onListening: told the port once phones can come.
  package func run(
    on hosts: [String] = [], port: Int, onListening: @escaping @Sendable (Int) async -> Void = { _ in }
  ) async throws {
    Self.raiseFileLimit()
    let port = try await doors.open(hosts, port: port)
    // Deleted on disk is deleted in memory.
    let watch = Task {
      await routes.hub.watch(
        whenOver: {
          await routes.ballots.forget()
          await routes.entrance.forgetAll()
        }, whenDiscarded: { await routes.ballots.forget() })
    }
    defer { watch.cancel() }
    try await withTaskCancellationHandler {
      await onListening(port)
      try await doors.serve()
    } onCancel: {
      // Those that wait for news get an answer first.
      watch.cancel()
      doors.stop()
    }
  }

  /// Where the page is served now.
  var hosts: Set<String> { names.served }

  /// Serves at other addresses from now on, at the same port: opens what is new before it closes the old. Where a new
  /// address cannot be opened this throws, and phones still come in where they did.
  package func move(to hosts: [String]) async throws { try await doors.move(to: hosts) }

  private static func lifecycle(of application: some Service) -> ServiceGroup {
    ServiceGroup(configuration: ServiceGroupConfiguration(services: [.init(service: application)], logger: silent))
  }

  func application() -> Application<RouterResponder<PhoneContext>> {
    Self.application(routes, connections, OpenChannels(), patience, host: Doors.loopback, port: 0) { _ in }
  }

  private static func application(
    _ routes: Routes, _ connections: Connections, _ channels: OpenChannels, _ patience: Patience, host: String,
    port: Int,
    onListening: @escaping @Sendable (Int) -> Void
  ) -> Application<RouterResponder<PhoneContext>> {
    var http = HTTP1Channel.Configuration(
      additionalChannelHandlers: [
        ConnectionLimits(connections, writing: patience.writing), RequestDeadline(patience.body),
      ], idleTimeout: patience.head)
    http.httpDecoder = .init(maxHeaderFieldSize: 4096, maxHeaderListSize: 16 * 1024, maxHeaderFieldCount: 64)
    return Application(
      responder: routes.router().buildResponder(), server: .http1(configuration: http),
      configuration: ApplicationConfiguration(
        address: .hostname(host, port: port), backlog: 1024,
        availableConnectionsDelegate: MaximumAvailableConnections(mostConnections, logger: silent)),
      onServerRunning: { channel in
        channels.listen(with: channel)
        // Before the handler that makes something of each connection.
        try? await channel.pipeline.addHandler(AddressLimit(connections, channels), position: .first)
        onListening(channel.localAddress?.port ?? port)
      },
      logger: silent)
  }

  /// The usual 1024 open files are too few for a thousand phones.
  static func raiseFileLimit() {
    var limit = rlimit()
    guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return }
    limit.rlim_cur = limit.rlim_max
    _ = setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
  }
}
