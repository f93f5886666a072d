import NIOCore
import NIOPosix
import Workshop

/// What all phones see alike, read once for each change of the pool, however many phones there are.
struct RoomSnapshot: Sendable {
  /// Equal only for the same room in the same state; another after every start of the server.
  let version: String
  let room: PhoneView.Room

  var state: RoomState { room.state }
}

/// Knows the present state of the room and wakes the phones that wait for the next one.
///
/// Other programs change the pool as well; one task looks for that, however many phones there are.
actor RoomHub {
  private struct Waiter {
    let token: Token
    let deadline: ContinuousClock.Instant
    let continuation: CheckedContinuation<Void, Never>
  }

  private let pool: any Pool
  private let start: String
  private var count = 0
  private var mark: ChangeMark?
  private(set) var snapshot: RoomSnapshot
  private var waiters: [Int: Waiter] = [:]
  private var waits: [Token: [Int]] = [:]
  private var nextWaiter = 0
  private var isWatching = false

  /// How often another program's changes are looked for.
  static let interval = Duration.milliseconds(60)
  /// How many open waits one phone may have: a reload leaves one behind.
  static let waitsOfOne = 3

  init(pool: any Pool) throws(PoolError) {
    self.pool = pool
    start = Secret.text()
    snapshot = RoomSnapshot(version: start + "-0", room: try pool.phoneRoom())
  }

  /// Looks for changes until cancelled; then nobody waits any longer.
  ///
  /// - Parameters:
  ///   - whenOver: called once the workshop is over.
  ///   - whenDiscarded: called when the answers of a vote were thrown away.
  func watch(whenOver: () async -> Void = {}, whenDiscarded: () async -> Void = {}) async {
    isWatching = true
    var known = snapshot.state
    while !Task.isCancelled {
      await look()
      let state = snapshot.state
      if state.hasEnded, !known.hasEnded { await whenOver() }
      if known.statuses.contains(where: { $0.value != .waiting && state.status(of: $0.key) == .waiting }) {
        await whenDiscarded()
      }
      known = state
      let now = ContinuousClock.now
      wake { $0.deadline <= now }
      try? await Task.sleep(for: Self.interval)
    }
    isWatching = false
    wake { _ in true }
  }

  /// Looks for a change now.
  func look() async {
    // What cannot be read now (a busy or full disk) is read at the next look.
    guard let new = try? await onThread({ [pool] in try pool.changeMark() }), new != mark,
      let room = try? await onThread({ [pool] in try pool.phoneRoom() })
    else { return }
    mark = new
    // Two looks may overtake each other.
    guard room.state.revision >= snapshot.state.revision, room != snapshot.room else { return }
    count += 1
    snapshot = RoomSnapshot(version: "\(start)-\(count)", room: room)
    wake { _ in true }
  }

  /// Waits until the room is in another state than `version`, at most so long; `nil` when it is still the same.
  func next(after version: String, for token: Token, within time: Duration) async -> RoomSnapshot? {
    if snapshot.version != version { return snapshot }
    guard isWatching else { return nil }
    if let own = waits[token], own.count >= Self.waitsOfOne { release(own[0]) }
    nextWaiter += 1
    let id = nextWaiter
    waits[token, default: []].append(id)
    await withCheckedContinuation { continuation in
      waiters[id] = Waiter(token: token, deadline: .now + time, continuation: continuation)
    }
    return snapshot.version == version ? nil : snapshot
  }

  /// How many phones wait.
  var waiting: Int { waiters.count }

  private func release(_ id: Int) {
    guard let waiter = waiters.removeValue(forKey: id) else { return }
    waits[waiter.token]?.removeAll { $0 == id }
    if waits[waiter.token]?.isEmpty ?? false { waits[waiter.token] = nil }
    waiter.continuation.resume()
  }

  private func wake(_ condition: (Waiter) -> Bool) {
    for (id, waiter) in waiters where condition(waiter) { release(id) }
  }
}

/// Runs what may wait for the disk on a thread of its own, so that it holds up no connection.
func onThread<Value: Sendable>(_ body: @escaping @Sendable () throws -> Value) async throws -> Value {
  try await NIOThreadPool.singleton.runIfActive(body)
}
