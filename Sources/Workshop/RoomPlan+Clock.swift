import Questionnaire
package import Words

extension RoomPlan {
  /// How many questions the plan has time to discuss, 1–3.
  package var discussions: Int { schedule?.discussions ?? 3 }
  /// Whether the plan has time for size classes.
  package var hasSizes: Bool { schedule.map { $0[.sizes] != nil } ?? true }

  /// When the plan has what the room does now, in seconds from the start; `nil` without a schedule.
  package func planned(_ state: RoomState) -> Int? {
    guard let schedule else { return nil }
    let begin = { (phase: Schedule.Phase) in (schedule[phase]?.start ?? 0) * 60 }
    switch place(of: state) {
    case .discussions:
      // Between the questions it is part of their time.
      guard isAllShown(state) else { return portion(of: state.ballot.item).flatMap(start) ?? begin(.questions) }
      let held = state.course.discussed
      let place = min(held.firstIndex(of: state.ballot.item) ?? held.count, schedule.discussions - 1)
      let all = secondsPerDiscussion(schedule)
      return begin(.discussions) + place * all + (state.scene == .item ? all - Self.secondVote : 0)
    case .questions: return portion(of: state.ballot.item).flatMap(start) ?? begin(.questions)
    case .sizes: return begin(schedule[.sizes] == nil ? .picture : .sizes)
    case let phase: return begin(phase)
    }
  }

  /// How long the plan gives to what the room does now, in seconds: what a timer begins with.
  package func seconds(for state: RoomState) -> Int {
    guard let schedule else { return 60 }
    let whole = { (phase: Schedule.Phase) in (schedule[phase]?.minutes ?? 1) * 60 }
    switch place(of: state) {
    case .discussions:
      let all = secondsPerDiscussion(schedule)
      return state.scene == .item ? Self.secondVote : max(Self.secondVote, all - Self.secondVote)
    case .questions:
      guard let portion = portion(of: state.ballot.item) else { return whole(.practice) }
      switch schedule.pace {
      case .oneByOne: return schedule.secondsPerQuestion
      // The rest is for looking at the picture of the field.
      case .byField: return portion.items.count * whole(.questions) / max(1, units)
      }
    case let phase: return whole(phase)
    }
  }

  /// In which part of the event the room is.
  package func place(of state: RoomState) -> Schedule.Phase {
    switch state.scene {
    case .network, .lobby: .lobby
    case .discussion: .discussions
    case .gaps: .picture
    case .sizes: .sizes
    case .steps: .steps
    case .closing, .end: .end
    case .field: .questions
    case .item:
      state.ballot.round == 2 ? .discussions : state.ballot.item == Practice.item.id ? .practice : .questions
    }
  }

  /// A second vote takes so many seconds of its discussion.
  private static let secondVote = 60
  /// The picture of a field is worth so many of its questions.
  private static let picture = 2

  private func secondsPerDiscussion(_ schedule: Schedule) -> Int {
    (schedule[.discussions]?.minutes ?? 0) * 60 / schedule.discussions
  }

  private func isAllShown(_ state: RoomState) -> Bool { votes.allSatisfy { state.status(of: $0) == .revealed } }

  /// Without the practice item, which has minutes of its own.
  private var votes: ArraySlice<Portion> { portions.dropFirst() }
  private var units: Int { votes.map(worth).reduce(0, +) }
  private func worth(_ portion: Portion) -> Int {
    schedule?.pace == .byField ? portion.items.count + Self.picture : portion.items.count
  }

  /// The clock beside the plan; `nil` without a schedule and after the end.
  package func clock(_ state: RoomState, at now: Int) -> EventClock? {
    guard let schedule, let planned = planned(state), !state.hasEnded else { return nil }
    let lobby = (schedule[.lobby]?.minutes ?? 0) * 60
    guard let left = state.course.leftLobbyAt else { return EventClock(elapsed: nil, planned: lobby) }
    return EventClock(elapsed: lobby + now - left, planned: planned)
  }

  /// When a portion begins, in seconds from the start; `nil` without a schedule.
  package func start(of portion: Portion) -> Int? {
    guard let schedule, let first = portion.items.first else { return nil }
    if first == Practice.item.id { return schedule[.practice].map { $0.start * 60 } }
    let before = votes.prefix { $0 != portion }.map(worth).reduce(0, +)
    return schedule[.questions].map { $0.start * 60 + $0.minutes * 60 * before / max(1, units) }
  }
}

/// How far the event is, beside its plan.
package struct EventClock: Hashable, Sendable {
  /// Seconds since the start, cut off below 0; `nil` while people arrive, as the clock begins where the room goes on.
  package let elapsed: Int?
  /// When the plan has what the room does now, or while people arrive when it goes on; in seconds from the start.
  package let planned: Int

  package init(elapsed: Int?, planned: Int) {
    self.elapsed = elapsed.map { max(0, $0) }
    self.planned = planned
  }

  /// “Minute 14, im Plan 12”.
  package var text: LocalizedText {
    guard let elapsed else {
      return LocalizedText(
        de: "Ankommen, im Plan \(planned / 60) Minuten", en: "Arriving, planned \(planned / 60) minutes")
    }
    return LocalizedText(
      de: "Minute \(elapsed / 60), im Plan \(planned / 60)", en: "Minute \(elapsed / 60), planned \(planned / 60)")
  }
}
