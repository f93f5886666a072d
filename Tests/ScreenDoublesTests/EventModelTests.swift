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
    .escape, .function(5), .backspace, .left, .right, .up, .down, .tab, .tab, .character("#"), .character("3"),
    .character("2"), .character("v"), .character("s"), .character("d"), .character("g"), .character("n"),
    .character("q"), .character("o"), .character("r"), .character("t"), .character("c"), .character("+"),
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
      if [.pageUp, .backspace].contains(key), before.question == nil { #expect(state.statuses == before.statuses) }
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
