import AssessmentScreens
import Words

/// How long a session may last, in seconds.
struct SessionLimits {
  /// Without a key.
  var idle = 15 * 60
  /// In all.
  var longest = 2 * 60 * 60

  /// What may be set: nobody answers for longer than a day.
  static let range = 1...24 * 60 * 60
}

/// The time of a session: when it ends, and when that is said before.
struct SessionClock {
  /// What is due.
  enum Word: Hashable {
    case idleSoon, overSoon
    case tooIdle, over

    /// Whether the session ends.
    var ends: Bool { self == .tooIdle || self == .over }

    var text: LocalizedText {
      switch self {
      case .idleSoon: DoorTexts.idleSoon
      case .overSoon: DoorTexts.overSoon
      case .tooIdle: DoorTexts.tooIdle
      case .over: DoorTexts.over
      }
    }
  }

  private let limits: SessionLimits
  private let began: ContinuousClock.Instant
  private var last: ContinuousClock.Instant
  private var said: Set<Word> = []

  init(_ limits: SessionLimits, now: ContinuousClock.Instant = .now) {
    (self.limits, began, last) = (limits, now, now)
  }

  /// Somebody has typed.
  mutating func touch(now: ContinuousClock.Instant = .now) {
    last = now
    said.remove(.idleSoon)
  }

  /// What is due now, once each.
  mutating func word(now: ContinuousClock.Instant = .now) -> Word? {
    let due = times.filter { $0.time <= now && !said.contains($0.word) }
    // The end goes before its announcement.
    guard let word = (due.first { $0.word.ends } ?? due.first)?.word else { return nil }
    said.insert(word)
    return word
  }

  /// How long until something is due, in milliseconds.
  func wait(now: ContinuousClock.Instant = .now) -> Int {
    let next = times.filter { !said.contains($0.word) }.map(\.time).min() ?? now
    let left = now.duration(to: next).components
    return max(0, Int(left.seconds) * 1000 + Int(left.attoseconds / 1_000_000_000_000_000) + 1)
  }

  /// Short limits, as for a test, are not announced.
  private var times: [(word: Word, time: ContinuousClock.Instant)] {
    var times: [(word: Word, time: ContinuousClock.Instant)] = [
      (.tooIdle, last + .seconds(limits.idle)), (.over, began + .seconds(limits.longest)),
    ]
    if limits.idle >= 180 { times.append((.idleSoon, last + .seconds(limits.idle - 60))) }
    if limits.longest >= 900 { times.append((.overSoon, began + .seconds(limits.longest - 300))) }
    return times
  }
}
