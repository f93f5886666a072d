import NIOHTTP1

/// One phone: an actor, because its two connections work at the same time.
actor SimulatedPhone {
  private let simulator: PhoneSimulator
  private let index: Int
  private var cookie: String?
  private var waiting: PhoneConnection?
  private var sending: PhoneConnection?
  private var acknowledged: [String: String] = [:]
  private var isChecked: Set<String> = []
  private var number = 0
  private var hasStep = false
  private var random = SystemRandomNumberGenerator()

  init(_ simulator: PhoneSimulator, index: Int) {
    self.simulator = simulator
    self.index = index
  }

  /// Joins and follows the room until it is over, or until cancelled.
  func live() async {
    await join()
    var version = ""
    follow: while !Task.isCancelled {
      do {
        let connection = try await waitingConnection()
        let reply = try await connection.send(
          .GET, "/state?since=\(version)", host: simulator.host, cookie: cookie)
        switch reply.status {
        case 204: continue
        case 200:
          simulator.note { $0.states += 1 }
          let page = PhonePage(source: reply.body)
          version = page.version ?? ""
          if page.view == "end" {
            simulator.note { $0.over += 1 }
            break follow
          }
          try await show(page)
        default:
          simulator.note { $0.failed += 1 }
          try await pause(0.5...2)
        }
      } catch is CancellationError {
        break
      } catch {
        waiting?.close()
        waiting = nil
        if Task.isCancelled { break }
        simulator.note { $0.failed += 1 }
        try? await pause(0.2...1)
      }
    }
    waiting?.close()
    sending?.close()
  }

  // MARK: Joining

  private func join() async {
    let start = ContinuousClock.now
    while cookie == nil, !Task.isCancelled {
      do {
        let connection = try await sendingConnection()
        let page = try await connection.send(.GET, "/" + simulator.code, host: simulator.host)
        let ticket = PhonePage(source: page.body).ticket ?? ""
        let size = PhonePage(source: page.body).sizes.randomElement(using: &random) ?? ""
        let reply = try await connection.send(
          .POST, "/join", host: simulator.host, form: "code=\(simulator.code)&ticket=\(ticket)&size=\(size)")
        cookie = reply.cookie
        if cookie == nil {
          if reply.status == 403 { simulator.note { $0.refused += 1 } }
          try await pause(0.5...2)
        }
      } catch {
        drop()
        simulator.note { $0.failed += 1 }
        try? await pause(0.2...1)
      }
    }
    guard cookie != nil else { return }
    let time = Self.milliseconds(since: start)
    simulator.note {
      $0.joined += 1
      $0.joinTimes.append(time)
    }
  }

  // MARK: Voting

  private func show(_ page: PhonePage) async throws {
    check(page)
    if page.view == "steps", !hasStep { return try await sendStep() }
    let votes = page.votes
    guard !votes.isEmpty else { return }
    if happens(simulator.plan.sleeps) {
      cut()
      try await pause(2...5)
    }
    for (name, values) in votes {
      try await pause(simulator.plan.thinking)
      guard let value = values.randomElement(using: &random) else { continue }
      try await vote(name, value)
      if happens(simulator.plan.changesOfMind), let other = values.randomElement(using: &random) {
        try await vote(name, other)
      }
      if happens(simulator.plan.reconnects) { cut() }
    }
  }

  /// The one next step, which nobody can take for that of a person.
  private func sendStep() async throws {
    try await pause(simulator.plan.thinking)
    let form = "text=Simuliert+%2F+simulated:+\(index + 1)&due="
    while !hasStep {
      do {
        let reply = try await sendingConnection().send(
          .POST, "/step", host: simulator.host, cookie: cookie, form: form)
        guard reply.status == 303 else { return simulator.note { $0.failed += 1 } }
        hasStep = true
        simulator.note { $0.steps += 1 }
      } catch {
        if error is CancellationError { throw error }
        drop()
        simulator.note { $0.failed += 1 }
        try await pause(0.2...1)
      }
    }
  }

  /// Sends an answer until the server has confirmed or refused it.
  private func vote(_ name: String, _ value: String) async throws {
    number += 1
    simulator.note { $0.sent += 1 }
    let path = "/answers/\(name.dropLast(2))/\(name.suffix(1))"
    let form = "v=\(value)&n=\(number)"
    if happens(simulator.plan.doubleTaps) { await tapTwice(path, form) }
    while !Task.isCancelled {
      let start = ContinuousClock.now
      do {
        let reply = try await sendingConnection().send(.PUT, path, host: simulator.host, cookie: cookie, form: form)
        switch reply.status {
        case 200:
          let time = Self.milliseconds(since: start)
          if acknowledged[name] == nil { simulator.acknowledge(name) }
          acknowledged[name] = value
          simulator.note {
            $0.stored += 1
            $0.voteTimes.append(time)
            if reply.body != value { $0.lost += 1 }
          }
          return
        case 409:
          simulator.note { $0.late += 1 }
          return
        default: throw PhoneConnection.Lost()
        }
      } catch {
        if error is CancellationError { throw error }
        drop()
        simulator.note { $0.failed += 1 }
        try await pause(0.2...1)
      }
    }
  }

  /// The same answer on another connection, which is cut at once.
  private func tapTwice(_ path: String, _ form: String) async {
    guard
      let other = try? await PhoneConnection.open(
        host: simulator.host, port: simulator.port, from: simulator.source(of: index))
    else { return }
    let (host, cookie) = (simulator.host, cookie)
    Task {
      _ = try? await other.send(.PUT, path, host: host, cookie: cookie, form: form)
      other.close()
    }
  }

  /// After closing: what was confirmed must be there.
  private func check(_ page: PhonePage) {
    guard let own = page.own, let name = page.view.split(separator: "-", maxSplits: 1).last.map(String.init) else {
      return
    }
    let field =
      page.view.hasPrefix("result") ? String(name.split(separator: "-").dropLast().joined(separator: "-")) : name
    guard let value = acknowledged[field], isChecked.insert(field).inserted else { return }
    simulator.note {
      $0.checked += 1
      if own != value { $0.lost += 1 }
    }
  }

  // MARK: Connections

  private func waitingConnection() async throws -> PhoneConnection {
    if let waiting { return waiting }
    let connection = try await PhoneConnection.open(
      host: simulator.host, port: simulator.port, from: simulator.source(of: index))
    waiting = connection
    return connection
  }

  private func sendingConnection() async throws -> PhoneConnection {
    if let sending { return sending }
    let connection = try await PhoneConnection.open(
      host: simulator.host, port: simulator.port, from: simulator.source(of: index))
    sending = connection
    return connection
  }

  private func drop() {
    sending?.close()
    sending = nil
  }

  private func cut() {
    drop()
    waiting?.close()
    waiting = nil
    simulator.note { $0.cut += 1 }
  }

  private func happens(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &random) < percent }
  private func pause(_ seconds: ClosedRange<Double>) async throws {
    try await Task.sleep(for: .seconds(Double.random(in: seconds, using: &random)))
  }

  static func milliseconds(since start: ContinuousClock.Instant) -> Double {
    (ContinuousClock.now - start) / .milliseconds(1)
  }
}
