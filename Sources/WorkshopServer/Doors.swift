import ServiceLifecycle

/// The addresses at which the page is served, each with a listener of its own: nobody comes in by a network that was
/// not announced.
actor Doors {
  /// What serves at one address.
  struct Service {
    let group: ServiceGroup
    let channels: OpenChannels
  }

  private struct Listener {
    let service: Service
    let task: Task<Void, any Error>
  }

  /// The numbers under which this machine reaches itself, whatever network it is in.
  static let loopback = "127.0.0.1"

  private let service:
    @Sendable (_ host: String, _ port: Int, _ onListening: @escaping @Sendable (Int) -> Void) -> Service
  private let mostShutdown: Duration
  private var listeners: [String: Listener] = [:]
  private var port: Int?
  private let endings: AsyncStream<any Error>
  private let ending: AsyncStream<any Error>.Continuation
  private let names: HostNames

  /// - Parameters:
  ///   - names: kept up to date.
  ///   - mostShutdown: how long answers under way may take when an address is closed.
  ///   - service: makes what serves at one address, and tells the port once it listens.
  init(
    _ names: HostNames, mostShutdown: Duration,
    service: @escaping @Sendable (String, Int, @escaping @Sendable (Int) -> Void) -> Service
  ) {
    self.names = names
    self.mostShutdown = mostShutdown
    self.service = service
    (endings, ending) = AsyncStream.makeStream()
  }

  /// Opens loopback and these addresses; the port is the same at all.
  func open(_ hosts: [String], port: Int) async throws -> Int {
    do {
      let port = try await open(Self.loopback, port: port)
      self.port = port
      for host in hosts where listeners[host] == nil { _ = try await open(host, port: port) }
      return port
    } catch {
      await closeAll()
      throw error
    }
  }

  /// Opens what is new, then closes what is no longer wanted, but for loopback. Where a new one cannot be opened nothing
  /// is closed.
  func move(to hosts: [String]) async throws {
    guard let port else { throw DoorError.notServing }
    var opened: [String] = []
    do {
      for host in hosts where listeners[host] == nil {
        _ = try await open(host, port: port)
        opened.append(host)
      }
    } catch {
      for host in opened { await close(host) }
      throw error
    }
    for host in listeners.keys where host != Self.loopback && !hosts.contains(host) { await close(host) }
  }

  /// Waits until one of them ends by itself, or `stop` is called; then closes all.
  func serve() async throws {
    let error = await endings.first { _ in true }
    await closeAll()
    if let error { throw error }
  }

  /// Lets `serve` come to its end.
  nonisolated func stop() { ending.finish() }

  private func open(_ host: String, port: Int) async throws -> Int {
    let (ports, listening) = AsyncStream.makeStream(of: Int.self)
    let service = service(host, port) { port in
      listening.yield(port)
      listening.finish()
    }
    // swift-nio traps when a server is cancelled while a phone is just coming in (apple/swift-nio#3481). So its task is
    // none of ours: it is asked to shut down, and never cancelled, also not for taking long.
    let task = Task {
      defer { listening.finish() }
      try await service.group.run()
    }
    guard let port = await ports.first(where: { _ in true }) else {
      try await task.value
      throw DoorError.notServing
    }
    names.add(host)
    listeners[host] = Listener(service: service, task: task)
    Task { [weak self] in
      let result = await task.result
      await self?.ended(host, result)
    }
    return port
  }

  /// One that ended by itself ends all.
  private func ended(_ host: String, _ result: Result<Void, any Error>) {
    guard listeners.removeValue(forKey: host) != nil else { return }
    names.remove(host)
    switch result {
    case .success: ending.yield(DoorError.notServing)
    case .failure(let error): ending.yield(error)
    }
  }

  private func close(_ host: String) async {
    guard let listener = listeners.removeValue(forKey: host) else { return }
    names.remove(host)
    await listener.service.group.triggerGracefulShutdown()
    await listener.service.channels.listenerIsClosed()
    // Those that wait for news there may go on waiting, without a connection; nobody waits for them.
    let (ends, end) = AsyncStream.makeStream(of: Void.self)
    let cut = Task { [mostShutdown] in
      try await Task.sleep(for: mostShutdown)
      listener.service.channels.cut()
      end.finish()
    }
    Task {
      _ = await listener.task.result
      end.finish()
    }
    // In a task of its own, as the one that stops the server may be cancelled.
    await Task { for await _ in ends {} }.value
    cut.cancel()
  }

  private func closeAll() async {
    for host in listeners.keys { await close(host) }
  }
}

/// Why the page is not served.
enum DoorError: Error {
  /// The server does not run (any more).
  case notServing
}
