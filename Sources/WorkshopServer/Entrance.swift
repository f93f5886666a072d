import Questionnaire
import Workshop

/// Lets phones in. Who types a wrong code waits, and holds up nobody else.
actor Entrance {
  /// What became of a try to join.
  enum Result: Sendable {
    case joined(token: String)
    /// Told only after a wait.
    case wrongCode
    case full
  }

  /// How many people one workshop takes, so that nobody can fill the disk.
  static let most = 5000
  private static let ticketsKept = 8192

  private let pool: any VotingPool
  private let hold: @Sendable (Duration) async -> Void
  private var joining: [String: Task<String, any Error>] = [:]
  private var tickets: [String] = []
  private var joined = 0
  private var waiting = 0

  /// - Parameter hold: waits so long.
  init(pool: any VotingPool, hold: @escaping @Sendable (Duration) async -> Void) {
    self.pool = pool
    self.hold = hold
  }

  /// - Parameter ticket: the random text that the form was sent out with; the same form sent twice is one person.
  func join(code: String, size: String?, ticket: String?) async throws -> Result {
    guard JoinCode(code) == pool.joinCode else {
      waiting += 1
      await hold(min(.seconds(3), .milliseconds(300 + 10 * waiting)))
      waiting -= 1
      return .wrongCode
    }
    let known = size.flatMap(OptionID.init).flatMap { id in
      pool.questionnaire.company.sizes.contains { $0.id == id } ? id : nil
    }
    let isTicket = ticket.map { $0.utf8.count == 22 } ?? false
    if isTicket, let ticket, let task = joining[ticket] { return .joined(token: try await task.value) }
    guard joined < Self.most else { return .full }
    joined += 1
    let task = Task { [pool] in try await onThread { try pool.join(size: known).token } }
    if isTicket, let ticket { keep(task, for: ticket) }
    do {
      return .joined(token: try await task.value)
    } catch {
      joined -= 1
      if let ticket { joining[ticket] = nil }
      throw error
    }
  }

  /// A person who withdrew can join again from the same page.
  func forget(token: String) async {
    for (ticket, task) in joining where (try? await task.value) == token { joining[ticket] = nil }
  }

  private func keep(_ task: Task<String, any Error>, for ticket: String) {
    joining[ticket] = task
    tickets.append(ticket)
    guard tickets.count > Self.ticketsKept else { return }
    for old in tickets.prefix(Self.ticketsKept / 2) { joining[old] = nil }
    tickets.removeFirst(Self.ticketsKept / 2)
  }
}
