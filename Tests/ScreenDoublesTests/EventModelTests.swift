import Benchmarks
import Foundation
import Questionnaire
import ScreenDoubles
import ScreenKit
import Terminal
import TestSupport
import Testing
import Words
import Workshop
import WorkshopStore

@testable import WorkshopScreens
@testable import reifegrad

/// The public view of a workshop on its real pool, with phones that answer all they are asked.
private struct Event {
  private var app: WorkshopApp
  private let runner: WorkshopRunner
  let pool: WorkshopPool
  private var now = Duration.seconds(1_800_000_000)
  private let phones: [ParticipantKey]
  /// What each phone was told to be stored.
  private(set) var stored: [ParticipantKey: [Ballot: Response]] = [:]

  init(_ home: Home, _ agenda: Agenda, form: Form, size: Size, network: WirelessNetwork? = nil) throws {
    let questionnaire = try Home.questionnaire()
    let rule = try #require(GroupRule(minimum: 5))
    let settings = WorkshopSettings(
      title: "Kammertag", date: "2026-11-24", questionnaire: questionnaire.id, version: questionnaire.version,
      form: form,
      rule: rule, agenda: agenda, network: network)
    runner = try WorkshopRunner(home.environment)
    runner.address = HostAddress(isOff: true)
    let workshop = try runner.create(settings, HostAddress(isOff: true))
    let folder = try WorkshopFolder(in: home.environment.variables)
    let pool = try folder.open(workshop.id, of: questionnaire)
    self.pool = pool
    phones = try (0..<13).map { _ in try pool.join(.phone, size: nil).key }
    app = WorkshopApp(
      DisplayTraits(language: .german, size: size, today: "2026-11-24", programVersion: "1"), workshop, .room)
    carryOut(app.start())
    look()
  }

  func close() { runner.close() }

  var state: RoomState { get throws { try pool.state() } }
  var hasBox: Bool { app.hasBox }
  /// The lines in one, each without the space around it.
  var text: String { app.view().lines.map { $0.trimmingCharacters(in: .whitespaces) }.joined(separator: " ") }

  mutating func press(_ key: Key, after pause: Duration = .seconds(1)) {
    now += pause
    look()
    carryOut(app.handle(.key(key)))
    look()
  }

  private mutating func look() {
    for event in [.tick(now)] + runner.look() { carryOut(app.handle(.world(event))) }
  }

  private mutating func carryOut(_ new: [WorkshopEffect]) {
    var queue = new
    while !queue.isEmpty {
      let effect = queue.removeFirst()
      if effect == .leave || effect == .quit { continue }
      // No typesetting for each walk, and nothing on paper.
      if case .room(.saveReport) = effect { continue }
      if case .room(.printReport) = effect { continue }
      for event in runner.perform(effect) {
        if case .wroteFile(let path) = event { try? FileManager.default.removeItem(atPath: path) }
        queue += app.handle(.world(event))
      }
    }
  }

  /// Some phones answer some of what they are asked.
  mutating func answer(using random: inout SplitMix64) throws {
    for key in phones where Int.random(in: 0..<3, using: &random) > 0 {
      for question in try pool.phoneRoom().open {
        let response: Response
        switch question.item.kind {
        case .level: response = .level(Level.allCases.randomElement(using: &random) ?? .lowest)
        case _: response = .dontKnow
        }
        try pool.vote(Vote(ballot: question.ballot, response: response), by: key)
        stored[key, default: [:]][question.ballot] = response
      }
    }
  }

  /// Answers to what was thrown away are none any more.
  mutating func forget(_ isGone: (Ballot) -> Bool) {
    stored = stored.mapValues { $0.filter { !isGone($0.key) } }
  }

  /// What phones are asked that is not named: on the public view each question, as it is or in large type; on the desk,
  /// where the public view is not to be seen, the field that is asked as a whole.
  func unnamed() throws -> [String] {
    let shown = text
    let lines = app.view().lines
    let isDesk = lines.first?.contains("Pult") == true
    return try pool.phoneRoom().open.filter { question in
      let title = question.item.title.german
      if shown.contains(title) || Self.showsLarge(title, in: lines) { return false }
      guard isDesk, let portion = pool.plan.portion(of: question.ballot.item) else { return true }
      if shown.contains("jetzt: " + portion.title.german) { return false }
      // Its list has not always room for all of a name.
      return !(6..<max(6, title.count)).contains { shown.contains(title.prefix($0) + "…") }
    }.map(\.item.title.german)
  }

  /// Whether a text stands there in letters of several rows.
  private static func showsLarge(_ text: String, in lines: [String]) -> Bool {
    guard let large = TypedText(text) else { return false }
    var frame = Frame(size: large.size)
    large.draw(in: &frame, row: 0, column: 0, style: .text)
    let drawn = frame.lines.map { $0.trimmingCharacters(in: .whitespaces) }
    return lines.indices.contains { first in
      lines.count - first >= drawn.count
        && zip(lines[first...], drawn).allSatisfy { $1.isEmpty || $0.contains($1) }
    }
  }
}

@Suite("An event from lobby to end") final class EventModelTests {
  private let home: Home
  private var close: () -> Void = {}

  init() throws { home = try Home() }

  deinit { close() }

  private func begin(
    _ agenda: Agenda, form: Form = .short, size: Size = Size(columns: 80, rows: 24),
    network: WirelessNetwork? = nil
  ) throws -> Event {
    let event = try Event(home, agenda, form: form, size: size, network: network)
    close = { event.close() }
    return event
  }

  @Test(
    "A remote's forward key alone leads to the end, with all votes stored", arguments: [Agenda.minutes45, .minutes90],
    [nil, WirelessNetwork(name: "Saal", password: nil)])
  func forward(agenda: Agenda, network: WirelessNetwork?) throws {
    var random = SplitMix64(seed: 45)
    var event = try begin(agenda, network: network)
    var scenes: [Scene] = []
    for _ in 0..<150 where try !event.state.hasEnded {
      event.press(.pageDown)
      try event.answer(using: &random)
      #expect(try event.unnamed() == [])
      let scene = try event.state.scene
      if scenes.last != scene { scenes.append(scene) }
    }
    #expect(try event.state.hasEnded && event.pool.deletionRecord() != nil)
    let talks = (0..<event.pool.plan.discussions).flatMap { _ in [Scene.discussion, .item] }
    let fields: [Scene] = agenda == .minutes45 ? [] : [.field]
    let expected: [Scene] = [.item] + fields + [.gaps] + talks + [.steps, .closing, .end]
    #expect(scenes == expected)
    #expect(event.text.contains("gelöscht"))
  }

  private static let keys: [Key] = [
    .pageDown, .pageDown, .pageDown, .pageDown, .pageUp, .enter, .character(" "), .character("b"), .character("."),
    .escape, .function(5), .left, .right, .up, .down, .tab, .tab, .character("#"), .character("3"), .character("2"),
    .character("v"), .character("s"), .character("d"), .character("g"), .character("n"), .character("q"),
    .character("o"), .character("r"), .character("t"), .character("c"), .character("+"),
  ]

  @Test(
    "Whatever keys are pressed, no phone is asked what the public view does not name, and no vote is lost",
    arguments: 0..<8 as Range<UInt64>)
  func walks(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let isLong = seed.isMultiple(of: 2)
    var event = try begin(
      isLong ? .minutes90 : .minutes45, form: seed % 3 == 0 ? .full : .short,
      size: seed < 4 ? Size(columns: 80, rows: 24) : Size(columns: 120, rows: 40))
    for step in 0..<250 {
      let before = try event.state
      let key = Self.keys.randomElement(using: &random) ?? .pageDown
      event.press(key, after: Bool.random(using: &random) ? .seconds(1) : .milliseconds(100))
      let state = try event.state
      if key == .pageUp, before.question == nil { #expect(state.statuses == before.statuses) }
      event.forget { before.status(of: $0) != .waiting && state.status(of: $0) == .waiting }
      if !event.hasBox { #expect(try event.unnamed() == [], "step \(step), \(key), \(state)\n\(event.text)") }
      try event.answer(using: &random)
      #expect(try !state.hasEnded || event.pool.deletionRecord() != nil)
      if state.hasEnded { return }
    }
    for (key, votes) in event.stored {
      #expect(try event.pool.participant(key).responses == votes)
    }
  }
}
