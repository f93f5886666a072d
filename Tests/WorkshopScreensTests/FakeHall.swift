import Benchmarks
import Foundation
import House
import Questionnaire
import ScreenDoubles
import ScreenKit
import ShippedContent
import Terminal
import TestSupport
import Words
import Workshop

@testable import WorkshopScreens

/// The screens of a workshop with their double of the world: what it holds is here, too.
@dynamicMemberLookup struct FakeHall {
  static let today: CalendarDate = "2026-11-24"
  static let address = "192.168.178.23:8080"
  private(set) var app: WorkshopApp
  private var world: WorkshopDouble
  private(set) var effects: [WorkshopEffect] = []
  private var moment = Duration.seconds(1_800_000_000)
  private var lastKey: Key?
  /// Seconds since 1970.
  var now: Int { Int(moment.components.seconds) }

  subscript<Value>(dynamicMember path: KeyPath<WorkshopDouble, Value>) -> Value { world[keyPath: path] }
  subscript<Value>(dynamicMember path: WritableKeyPath<WorkshopDouble, Value>) -> Value {
    get { world[keyPath: path] }
    set { world[keyPath: path] = newValue }
  }

  init(
    _ view: WorkshopView = .room, size: Size = Size(columns: 80, rows: 24), language: Language = .german,
    charset: Charset = .unicode, agenda: Agenda = .minutes45, form: Form = .short,
    network: WirelessNetwork? = nil, server: ServerStatus = .on(Self.address),
    questionnaire id: String = "social-media-management", house: HouseSettings = HouseSettings()
  ) throws {
    let (questionnaire, benchmark) = try ShippedContent.content(id)
    let settings = WorkshopSettings(
      title: "IHK-Forum Social Media", date: Self.today, questionnaire: questionnaire.id,
      version: questionnaire.version, form: form, agenda: agenda, allowsFreeText: true, network: network)
    let plan = RoomPlan(questionnaire, form: form, agenda: agenda)
    guard let code = JoinCode("K7M2QX") else { throw CocoaError(.coderInvalidValue) }
    let workshop = OpenedWorkshop(
      id: "k7m2", questionnaire: questionnaire, plan: plan, joinCode: code, benchmark: benchmark)
    world = WorkshopDouble(workshop, settings)
    app = WorkshopApp(
      DisplayTraits(
        language: language, size: size, charset: charset, today: Self.today, programVersion: "1.2.3", house: house),
      workshop, view)
    carryOut(app.start())
    send(.room(.server(server)))
    refresh()
    tick()
  }

  /// At the list of workshops.
  init(
    listIn language: Language, size: Size = Size(columns: 80, rows: 24), charset: Charset = .unicode,
    house: HouseSettings = HouseSettings()
  ) throws {
    try self.init(.room, size: size, language: language, charset: charset)
    app = WorkshopApp(
      DisplayTraits(
        language: language, size: size, charset: charset, today: Self.today, programVersion: "1.2.3", house: house))
    carryOut(app.start())
  }

  var item: ItemID { world.state.ballot.item }

  mutating func press(_ keys: Key...) {
    for key in keys {
      // Nobody presses the same key twice within half a second and means it.
      press(key, after: key == lastKey || Self.goesOn.contains(key) ? .milliseconds(500) : .zero)
    }
  }
  private static let goesOn: Set<Key> = [.character(" "), .enter, .pageDown]

  /// A key some time after what was before.
  mutating func press(_ key: Key, after pause: Duration) {
    moment += pause
    lastKey = key
    // As `WorkshopLoop` does.
    tick()
    carryOut(app.handle(.key(key)))
  }
  mutating func type(_ text: String) { for character in text { press(.character(character)) } }
  mutating func send(_ event: WorkshopEvent) { carryOut(app.handle(.world(event))) }
  /// Time passes; what is typed is stored where any does.
  mutating func tick(_ seconds: Int = 0) {
    moment += .seconds(seconds)
    send(.tick(moment))
    if seconds > 0 { carryOut(app.handle(.tick)) }
  }
  /// Keys that come at once.
  mutating func burst(_ keys: [Key]) { carryOut(app.handle(.burst(keys))) }
  mutating func resize(_ size: Size) { carryOut(app.handle(.resize(size))) }
  /// The terminal is gone.
  mutating func hangUp() { carryOut(app.handle(.leaving)) }

  var frame: Frame { app.view() }
  var lines: [String] { frame.lines }
  func shows(_ text: String) -> Bool { self.text.contains(text) }
  /// The lines in one, each without the space around it.
  var text: String { lines.map { $0.trimmingCharacters(in: .whitespaces) }.joined(separator: " ") }

  /// Whether a word stands there, in ordinary or in large type.
  func reads(_ word: String) -> Bool {
    guard !shows(word), let typed = TypedText(word) else { return shows(word) }
    var picture = Frame(size: typed.size)
    typed.draw(in: &picture, row: 0, column: 0, style: .text)
    let frame = frame
    return (0..<frame.size.columns).contains { !frame.rows(of: picture, at: $0).isEmpty }
  }

  /// The levels whose digits stand in large type at a column, from the top.
  func largeLevels(at column: Int) -> [Int] {
    let frame = frame
    return (0...4).flatMap { level -> [(row: Int, level: Int)] in
      guard let digit = BigText("\(level)") else { return [] }
      // With the space behind it: so a letter of another word is none.
      var picture = Frame(size: Size(columns: digit.size(.medium).columns + 2, rows: digit.size(.medium).rows))
      digit.draw(.medium, in: &picture, row: 0, column: 0, style: .text)
      return frame.rows(of: picture, at: column).map { (row: $0, level: level) }
    }.sorted { $0.row < $1.row }.map(\.level)
  }

  /// What the pool would tell.
  mutating func refresh() { for event in world.views { send(event) } }

  private mutating func carryOut(_ new: [WorkshopEffect]) {
    var queue = new
    while !queue.isEmpty {
      let effect = queue.removeFirst()
      effects.append(effect)
      for event in world.answer(effect) { queue += app.handle(.world(event)) }
    }
  }

  /// Opens, answers, closes and reveals the present item.
  mutating func vote(_ levels: [Int]) throws {
    press(.character(" "))
    try count(levels)
    press(.character(" "), .enter)
  }

  /// Answers everything at the kiosk, to the own result.
  mutating func answerAll(with digit: Character) {
    for _ in 0..<world.workshop.plan.items.count where !shows("eigenes Ergebnis") && !shows("own result") {
      if shows("[ ]") { press(.character("b"), .enter) } else { press(.character(digit)) }
    }
  }

  /// What the present vote has got so far.
  mutating func count(_ levels: [Int]) throws {
    guard let new = LevelCounts(levels) else { throw CocoaError(.coderInvalidValue) }
    world.counts[world.state.ballot] = new
    refresh()
  }
}

extension Frame {
  /// The rows at which a picture lies in a frame, at a column.
  fileprivate func rows(of picture: Frame, at column: Int) -> [Int] {
    guard column + picture.size.columns <= size.columns, picture.size.rows <= size.rows else { return [] }
    let wanted = (0..<picture.size.rows).map { picture.row($0).map(\.text) }
    return (0...size.rows - picture.size.rows).filter { row in
      wanted.indices.allSatisfy { line in
        self.row(row + line).dropFirst(column).prefix(picture.size.columns).map(\.text) == wanted[line]
      }
    }
  }
}
