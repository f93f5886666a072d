import Benchmarks
import Foundation
import Questionnaire
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
struct Event {
  /// How many answer beside those whom a test brings.
  static let people = 13

  private var app: WorkshopApp
  private let runner: WorkshopRunner
  let pool: WorkshopPool
  let language: Language
  private var now = Duration.seconds(1_800_000_000)
  private let phones: [ParticipantKey]
  /// Where phones find their page; `nil` without phones, and until it is served.
  private(set) var page: String?
  /// What each phone was told to be stored.
  private(set) var stored: [ParticipantKey: [Ballot: Response]] = [:]

  init(
    _ home: Home, _ agenda: Agenda, form: Form, size: Size, network: WirelessNetwork? = nil,
    language: Language = .german, address: HostAddress = HostAddress(isOff: true)
  ) throws {
    self.language = language
    let questionnaire = try Home.questionnaire()
    let rule = try #require(GroupRule(minimum: 5))
    let settings = WorkshopSettings(
      title: "Kammertag", date: "2026-11-24", questionnaire: questionnaire.id, version: questionnaire.version,
      form: form,
      rule: rule, agenda: agenda, network: network)
    runner = try WorkshopRunner(home.environment)
    runner.address = address
    let workshop = try runner.create(settings, address)
    let folder = try WorkshopFolder(in: home.environment.variables)
    let pool = try folder.open(workshop.id, of: questionnaire)
    self.pool = pool
    phones = try (0..<Self.people).map { _ in try pool.join(.phone, size: nil).key }
    app = WorkshopApp(
      DisplayTraits(language: language, size: size, today: "2026-11-24", programVersion: "1"), workshop, .room)
    carryOut(app.start())
    look()
  }

  /// The report of the end is not kept.
  func close() {
    runner.beside.finish()
    for case .wroteFile(let path) in runner.beside.take() { try? FileManager.default.removeItem(atPath: path) }
    runner.close()
  }

  var state: RoomState { get throws { try pool.state() } }
  /// How many answered what is asked now.
  func answeredNow() throws -> Int { try pool.roomView(against: [:]).answeredNow }
  var hasBox: Bool { app.hasBox }
  /// The lines in one, each without the space around it.
  var text: String { Self.text(of: app.view().lines) }

  private static func text(of lines: [String]) -> String {
    lines.map { $0.trimmingCharacters(in: .whitespaces) }.joined(separator: " ")
  }

  mutating func press(_ key: Key, after pause: Duration = .seconds(1)) {
    now += pause
    look()
    carryOut(app.handle(.key(key)))
    look()
  }

  /// Looks at the pool, as the program does ten times a second.
  mutating func look() {
    for event in [.tick(now)] + runner.look() {
      if case .room(.server(.on(let address))) = event { page = address }
      if case .wroteFile(let path) = event { try? FileManager.default.removeItem(atPath: path) }
      carryOut(app.handle(.world(event)))
    }
  }

  private mutating func carryOut(_ new: [WorkshopEffect]) {
    var queue = new
    while !queue.isEmpty {
      let effect = queue.removeFirst()
      if effect == .leave || effect == .quit { continue }
      // No typesetting for each walk, and nothing on paper.
      if case .room(.keepReport) = effect { continue }
      if case .room(.printReport) = effect { continue }
      for event in runner.perform(effect) { queue += app.handle(.world(event)) }
    }
  }

  /// Some phones answer some of what they are asked.
  mutating func answer(using random: inout SplitMix64) throws {
    // All are asked alike, and their answers stored together, as the server does with those of a moment.
    let asked = try pool.phoneRoom().open
    var votes: [CastVote] = []
    for key in phones where Int.random(in: 0..<3, using: &random) > 0 {
      for question in asked {
        let response: Response
        switch question.item.kind {
        case .level: response = .level(Level.allCases.randomElement(using: &random) ?? .lowest)
        case _: response = .dontKnow
        }
        votes.append(CastVote(key: key, vote: Vote(ballot: question.ballot, response: response)))
      }
    }
    for (cast, outcome) in zip(votes, try pool.vote(votes).outcomes) {
      #expect(outcome == .stored)
      stored[cast.key, default: [:]][cast.vote.ballot] = cast.vote.response
    }
  }

  /// Answers to what was thrown away are none any more.
  mutating func forget(_ isGone: (Ballot) -> Bool) {
    stored = stored.mapValues { $0.filter { !isGone($0.key) } }
  }

  /// What phones are asked that is not named: on the public view each question, as it is or in large type; on the desk,
  /// where the public view is not to be seen, the field that is asked as a whole.
  func unnamed() throws -> [String] {
    let lines = app.view().lines
    let shown = Self.text(of: lines)
    let (desk, now) = language == .german ? ("Pult", "jetzt") : ("Desk", "now")
    let isDesk = lines.first?.contains(desk) == true
    return try pool.phoneRoom().open.filter { question in
      let title = question.item.title[language]
      if shown.contains(title) || Self.showsLarge(title, in: lines) { return false }
      guard isDesk, let portion = pool.plan.portion(of: question.ballot.item) else { return true }
      if shown.contains("\(now): " + portion.title[language]) { return false }
      // Its list has not always room for all of a name.
      return !(6..<max(6, title.count)).contains { shown.contains(title.prefix($0) + "…") }
    }.map { $0.item.title[language] }
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
