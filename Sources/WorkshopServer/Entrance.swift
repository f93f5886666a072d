import Questionnaire
import Workshop

/// Lets phones in. Who types a wrong code waits, who joins again and again waits longer and longer, and both hold up
/// nobody else.
actor Entrance {
  /// What became of a try to join.
  enum Result: Sendable {
    case joined(Token)
    /// Told only after a wait.
    case wrongCode
    case doorClosed
    case full
    /// More than anybody needs came from there.
    case tooMany
  }

  /// What became of a try to come back.
  enum Return: Sendable {
    case back(Token)
    /// Told only after a wait.
    case wrongNumber
    /// Too many wrong numbers came from there, or from addresses that no phone of the room has.
    case tooMany
  }

  /// How many people may join on one connection without a wait: a phone is passed on once or twice.
  static let freeJoins = 3
  /// The longest that somebody waits.
  static let longestWait = Duration.seconds(25)
  private static let ticketsKept = 8192
  /// How many join at once, and how many a second after that: in the room, and from one address, behind which a whole
  /// network may stand.
  private static let room = Pace(burst: 150, perSecond: 75)
  private static let address = Pace(burst: 200, perSecond: 2)

  private let pool: any Pool
  private let connections: Connections
  private let hold: @Sendable (Duration) async -> Void
  private let now: @Sendable () -> ContinuousClock.Instant
  private var joining: [String: Task<Result, any Error>] = [:]
  private var tickets: [String] = []
  private var pace = Entrance.room
  private var paces: [String: Pace] = [:]
  private var numbers = NumberLimit()

  /// - Parameter hold: waits so long.
  init(
    pool: any Pool, connections: Connections, now: @escaping @Sendable () -> ContinuousClock.Instant,
    hold: @escaping @Sendable (Duration) async -> Void
  ) {
    self.pool = pool
    self.connections = connections
    self.now = now
    self.hold = hold
  }

  /// - Parameter ticket: the random text that the form was sent out with; the same form sent twice is one person.
  func join(code: String, size: String?, ticket: String?, from caller: Caller) async throws -> Result {
    let door = try await onThread { [pool] in try pool.door() }
    guard door.isOpen else { return .doorClosed }
    guard JoinCode(code) == door.code else {
      await holdWrong(caller)
      return .wrongCode
    }
    let known = size.flatMap(OptionID.init).flatMap { id in
      pool.questionnaire.company.sizes.contains { $0.id == id } ? id : nil
    }
    let isTicket = ticket.map { $0.utf8.count == 22 } ?? false
    if isTicket, let ticket, let task = joining[ticket] { return try await task.value }
    guard let wait = wait(of: caller) else { return .tooMany }
    let task = Task { [pool, hold] in
      if wait > .zero { await hold(wait) }
      return try await onThread { try Self.join(pool, size: known) }
    }
    if isTicket, let ticket { keep(task, for: ticket) }
    do {
      let outcome = try await task.value
      if case .joined = outcome { know(caller) } else if let ticket { joining[ticket] = nil }
      return outcome
    } catch {
      if let ticket { joining[ticket] = nil }
      throw error
    }
  }

  /// Somebody who is in comes back without the secret, also while the door is closed.
  func comeBack(_ number: String, from caller: Caller) async throws -> Return {
    guard numbers.take(from: caller.address, at: now()) else { return .tooMany }
    let own = Int(number.filter { !$0.isWhitespace }).flatMap(ReturnNumber.init)
    if let own, let entry = try await onThread({ [pool] in try pool.phone(with: own) }) {
      numbers.giveBack(to: caller.address)
      know(caller)
      return .back(entry.token)
    }
    await holdWrong(caller)
    return .wrongNumber
  }

  /// A phone of the room came from there.
  func know(_ caller: Caller) { numbers.know(caller.address) }

  /// Who tries again and again waits longer and longer.
  private func holdWrong(_ caller: Caller) async {
    let count = connections.countWrongCode(on: caller.connection)
    await hold(min(.seconds(3), .milliseconds(300 * count)))
  }

  private static func join(_ pool: any Pool, size: OptionID?) throws -> Result {
    do { return .joined(try pool.join(.phone, size: size).token) } catch PoolError.doorClosed {
      return .doorClosed
    } catch PoolError.full {
      return .full
    }
  }

  /// A person who withdrew can join again from the same page.
  func forget(_ token: Token) async {
    for (ticket, task) in joining {
      if case .joined(let own) = try? await task.value, own == token { joining[ticket] = nil }
    }
  }

  /// Forgets all, when the workshop is over.
  func forgetAll() {
    joining = [:]
    tickets = []
    paces = [:]
    numbers = NumberLimit()
  }

  /// How long somebody waits who joins; `nil` for too many at once.
  private func wait(of caller: Caller) -> Duration? {
    let now = now()
    var wait = Duration.zero
    let again = connections.countJoin(on: caller.connection) - Self.freeJoins
    if again > 0 { wait = min(Self.longestWait, .milliseconds(500 * (1 << min(again - 1, 6)))) }
    if let address = caller.address {
      if paces.count > 256 { paces = paces.filter { !$0.value.isIdle(at: now) } }
      guard let own = paces[address, default: Self.address].wait(at: now, most: Self.longestWait) else { return nil }
      wait = max(wait, own)
    }
    guard let ofRoom = pace.wait(at: now, most: Self.longestWait) else { return nil }
    return max(wait, ofRoom)
  }

  private func keep(_ task: Task<Result, any Error>, for ticket: String) {
    joining[ticket] = task
    tickets.append(ticket)
    guard tickets.count > Self.ticketsKept else { return }
    for old in tickets.prefix(Self.ticketsKept / 2) { joining[old] = nil }
    tickets.removeFirst(Self.ticketsKept / 2)
  }
}
