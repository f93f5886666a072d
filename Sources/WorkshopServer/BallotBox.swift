import Questionnaire
import Workshop

/// Takes the answers of all phones and stores those that come together in one transaction.
///
/// An answer is acknowledged only after it is durable. What a phone has answered is kept in memory, so that a thousand
/// phones that wake at once do not read the pool a thousand times.
actor BallotBox {
  /// What became of an answer.
  struct Reply: Sendable {
    let outcome: VoteOutcome
    /// What is stored now, as forms have it: the answer, or a newer one of the same phone.
    var values: [String] = []
  }

  private struct Phone {
    let key: ParticipantKey
    let size: OptionID?
    var responses: [Ballot: Response]
    var number: ReturnNumber?
    var newest: [Ballot: Int] = [:]
    var allowance = Double(BallotBox.burst)
    var refilled: ContinuousClock.Instant
  }

  private struct Waiting {
    let votes: [CastVote]
    let continuation: CheckedContinuation<[VoteOutcome], any Error>
  }

  /// How many answers one phone may send at once, and how many a second after that.
  static let burst = 40
  static let perSecond = 8.0

  private let pool: any Pool
  private var phones: [Token: Phone] = [:]
  private var queue: [Waiting] = []
  private var isWriting = false
  /// How many transactions were written, and how many answers with them.
  private(set) var written = (transactions: 0, votes: 0)

  private let now: @Sendable () -> ContinuousClock.Instant

  init(pool: any Pool, now: @escaping @Sendable () -> ContinuousClock.Instant = { .now }) {
    self.pool = pool
    self.now = now
  }

  /// All that is known of the phone with this token; `nil` for an unknown one.
  func participant(_ token: Token) async throws -> Participant? {
    guard let phone = try await phone(token) else { return nil }
    return Participant(key: phone.key, way: .phone, size: phone.size, responses: phone.responses)
  }

  /// The number with which the phone comes back without its secret; `nil` for an unknown one.
  func number(of token: Token) async throws -> ReturnNumber? {
    guard let phone = try await phone(token) else { return nil }
    if let known = phone.number { return known }
    // The workshop may have ended meanwhile; a page goes without it then.
    let number = try? await onThread { [pool] in try pool.phoneNumber(of: phone.key) }
    phones[token]?.number = number
    return number
  }

  /// Forgets what is kept in memory: of one phone, or of all when the workshop is over.
  func forget(_ token: Token? = nil) {
    if let token { phones[token] = nil } else { phones = [:] }
  }

  /// Stores answers of one phone; each with its reply, in order. `nil` where the phone sends more than one may.
  ///
  /// - Parameter number: grows with every answer that a phone sends; one that was overtaken on its way is dropped.
  func put(_ answers: [(ballot: Ballot, values: [String])], by token: Token, number: Int?) async throws -> [Reply]? {
    guard let known = try await phone(token) else { return answers.map { _ in Reply(outcome: .noSuchParticipant) } }
    guard allow(token, answers.count) else { return nil }
    var replies = answers.map { _ in Reply(outcome: .unfit(.wrongKind)) }
    var votes: [(place: Int, vote: Vote)] = []
    // No suspension from here to the queue: the order of arrival is the order of writing.
    for (place, answer) in answers.enumerated() {
      let (ballot, values) = answer
      guard let item = pool.questionnaire.roomItem(ballot.item), pool.plan.items.contains(ballot.item),
        let response = AnswerField.response(values, to: item)
      else { continue }
      if let number {
        guard number >= phones[token]?.newest[ballot] ?? .min else {
          replies[place] = Reply(
            outcome: .stored, values: AnswerField.values(of: phones[token]?.responses[ballot], to: item))
          continue
        }
        phones[token]?.newest[ballot] = number
      }
      votes.append((place, Vote(ballot: ballot, response: response)))
    }
    guard !votes.isEmpty else { return replies }
    let outcomes = try await enqueue(votes.map { CastVote(key: known.key, vote: $0.vote) })
    for ((place, vote), outcome) in zip(votes, outcomes) { replies[place] = take(outcome, of: vote, by: token) }
    return replies
  }

  private func take(_ outcome: VoteOutcome, of vote: Vote, by token: Token) -> Reply {
    var values: [String] = []
    switch outcome {
    case .stored:
      phones[token]?.responses[vote.ballot] = vote.response
      if let item = pool.questionnaire.roomItem(vote.ballot.item) {
        values = AnswerField.values(of: vote.response, to: item)
      }
    case .noSuchParticipant: forget(token)
    case .closed, .noSuchItem, .unfit: break
    }
    return Reply(outcome: outcome, values: values)
  }

  private func phone(_ token: Token) async throws -> Phone? {
    if let known = phones[token] { return known }
    guard let participant = try await onThread({ [pool] in try pool.participant(for: token) }) else { return nil }
    // Another request of the same phone may have been faster.
    if let known = phones[token] { return known }
    let phone = Phone(key: participant.key, size: participant.size, responses: participant.responses, refilled: now())
    phones[token] = phone
    return phone
  }

  private func allow(_ token: Token, _ count: Int) -> Bool {
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

  private func enqueue(_ votes: [CastVote]) async throws -> [VoteOutcome] {
    try await withCheckedThrowingContinuation { continuation in
      queue.append(Waiting(votes: votes, continuation: continuation))
      guard !isWriting else { return }
      isWriting = true
      Task { await writeAll() }
    }
  }

  private func writeAll() async {
    while !queue.isEmpty {
      let batch = queue
      queue = []
      let votes = batch.flatMap(\.votes)
      do {
        var outcomes = try await onThread { [pool] in try pool.vote(votes) }.outcomes[...]
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
