import Questionnaire
import Workshop

/// Takes the answers of all phones and stores those that come together in one transaction.
///
/// An answer is acknowledged only after it is durable. What a phone has answered is kept in memory, so that a thousand
/// phones that wake at once do not read the pool a thousand times.
actor BallotBox {
  /// What became of an answer.
  enum Result: Sendable, Equatable {
    /// It counts, or a newer one of the same phone does.
    case stored([String])
    case closed
    case unknownPerson
    case unfit
    case tooMany
  }

  private struct Phone {
    let key: ParticipantKey
    let size: OptionID?
    var responses: [Ballot: Response]
    var newest: [Ballot: Int] = [:]
    var allowance = Double(BallotBox.burst)
    var refilled: ContinuousClock.Instant
  }

  private struct Waiting {
    let key: ParticipantKey
    let votes: [Vote]
    let continuation: CheckedContinuation<[CastOutcome], any Error>
  }

  /// How many answers one phone may send at once, and how many a second after that.
  static let burst = 40
  static let perSecond = 8.0

  private let pool: any VotingPool
  private var phones: [String: Phone] = [:]
  private var queue: [Waiting] = []
  private var isWriting = false
  /// How many transactions were written, and how many answers with them.
  private(set) var written = (transactions: 0, votes: 0)

  private let now: @Sendable () -> ContinuousClock.Instant

  init(pool: any VotingPool, now: @escaping @Sendable () -> ContinuousClock.Instant = { .now }) {
    self.pool = pool
    self.now = now
  }

  /// All that is known of the phone with this token; `nil` for an unknown one.
  func participant(_ token: String) async throws -> Participant? {
    guard let phone = try await phone(token) else { return nil }
    return Participant(key: phone.key, way: .phone, size: phone.size, responses: phone.responses)
  }

  /// Forgets what is kept in memory: of one phone, or of all when the workshop is over.
  func forget(_ token: String? = nil) {
    if let token { phones[token] = nil } else { phones = [:] }
  }

  /// Stores answers of one phone; each with its result, in order.
  ///
  /// - Parameter number: grows with every answer that a phone sends; one that was overtaken on its way is dropped.
  func put(_ answers: [(ballot: Ballot, values: [String])], by token: String, number: Int?) async throws -> [Result] {
    guard let known = try await phone(token) else { return answers.map { _ in .unknownPerson } }
    guard allow(token, answers.count) else { return answers.map { _ in .tooMany } }
    var results: [Result] = answers.map { _ in .unfit }
    var votes: [(place: Int, vote: Vote)] = []
    // No suspension from here to the queue: the order of arrival is the order of writing.
    for (place, answer) in answers.enumerated() {
      let (ballot, values) = answer
      guard let item = pool.item(ballot.item), pool.plan.items.contains(ballot.item),
        let response = AnswerField.response(values, to: item)
      else { continue }
      if let number {
        guard number >= phones[token]?.newest[ballot] ?? .min else {
          results[place] = .stored(AnswerField.values(of: phones[token]?.responses[ballot], to: item))
          continue
        }
        phones[token]?.newest[ballot] = number
      }
      votes.append((place, Vote(ballot: ballot, response: response)))
    }
    guard !votes.isEmpty else { return results }
    let outcomes = try await enqueue(votes.map(\.vote), by: known.key)
    for ((place, vote), outcome) in zip(votes, outcomes) { results[place] = take(outcome, of: vote, by: token) }
    return results
  }

  private func take(_ outcome: CastOutcome, of vote: Vote, by token: String) -> Result {
    switch outcome {
    case .stored:
      phones[token]?.responses[vote.ballot] = vote.response
      return .stored(pool.item(vote.ballot.item).map { AnswerField.values(of: vote.response, to: $0) } ?? [])
    case .closed: return .closed
    case .unfit: return .unfit
    case .unknownPerson:
      forget(token)
      return .unknownPerson
    }
  }

  private func phone(_ token: String) async throws -> Phone? {
    if let known = phones[token] { return known }
    guard let participant = try await onThread({ [pool] in try pool.participant(token: token) }) else { return nil }
    // Another request of the same phone may have been faster.
    if let known = phones[token] { return known }
    let phone = Phone(key: participant.key, size: participant.size, responses: participant.responses, refilled: now())
    phones[token] = phone
    return phone
  }

  private func allow(_ token: String, _ count: Int) -> Bool {
    guard var phone = phones[token] else { return true }
    let now = now()
    let seconds = (now - phone.refilled) / .seconds(1)
    phone.allowance = min(Double(Self.burst), phone.allowance + seconds * Self.perSecond)
    phone.refilled = now
    let isAllowed = phone.allowance >= Double(count)
    if isAllowed { phone.allowance -= Double(count) }
    phones[token] = phone
    return isAllowed
  }

  // MARK: Writing together

  private func enqueue(_ votes: [Vote], by key: ParticipantKey) async throws -> [CastOutcome] {
    try await withCheckedThrowingContinuation { continuation in
      queue.append(Waiting(key: key, votes: votes, continuation: continuation))
      guard !isWriting else { return }
      isWriting = true
      Task { await writeAll() }
    }
  }

  private func writeAll() async {
    while !queue.isEmpty {
      let batch = queue
      queue = []
      let votes = batch.flatMap { one in one.votes.map { (key: one.key, vote: $0) } }
      do {
        var outcomes = try await onThread { [pool] in try pool.cast(votes) }[...]
        written = (written.transactions + 1, written.votes + votes.count)
        for one in batch {
          one.continuation.resume(returning: Array(outcomes.prefix(one.votes.count)))
          outcomes = outcomes.dropFirst(one.votes.count)
        }
      } catch {
        for one in batch { one.continuation.resume(throwing: error) }
      }
    }
    isWriting = false
  }
}
