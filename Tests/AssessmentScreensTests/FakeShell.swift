import ActionPlan
import AssessmentScreens
import Benchmarks
import Foundation
import House
import Questionnaire
import Reports
import ScreenDoubles
import ScreenKit
import ShippedContent
import Terminal
import TestSupport
import Testing
import Words

/// The screens of an assessment with their double of the world: what it holds is here, too.
@dynamicMemberLookup struct FakeShell {
  private(set) var app: App
  private var world: AssessmentDouble

  subscript<Value>(dynamicMember path: KeyPath<AssessmentDouble, Value>) -> Value { world[keyPath: path] }
  subscript<Value>(dynamicMember path: WritableKeyPath<AssessmentDouble, Value>) -> Value {
    get { world[keyPath: path] }
    set { world[keyPath: path] = newValue }
  }

  init(
    _ id: String = "social-media-management", size: Size = Size(columns: 80, rows: 24), language: Language = .german,
    charset: Charset = .unicode, house: HouseSettings = HouseSettings(), facilities: Facilities = .own
  ) throws {
    let (questionnaire, benchmark) = try ShippedContent.content(id)
    world = AssessmentDouble(questionnaire, against: benchmark)
    app = App(
      DisplayTraits(
        language: language, size: size, charset: charset, today: Self.today, programVersion: "1.2.3", house: house),
      facilities)
    carryOut(app.start())
  }

  /// With a questionnaire of a test's own.
  init(_ questionnaire: Questionnaire, size: Size = Size(columns: 80, rows: 24), language: Language = .german) {
    world = AssessmentDouble(questionnaire)
    app = App(DisplayTraits(language: language, size: size, today: Self.today, programVersion: "1.2.3"))
    carryOut(app.start())
  }

  /// Goes on with `sheet` at its first question.
  mutating func resume() { carryOut(app.resume(AssessmentDouble.id)) }

  static let firstWithLevels: ItemID = "kompetenz.plattformen"

  /// At the first question with levels.
  static func atQuestion(rows: Int = 24) throws -> FakeShell {
    var shell = try FakeShell(size: Size(columns: 80, rows: rows))
    shell.begin()
    try shell.go(to: firstWithLevels)
    return shell
  }

  static let today = AssessmentDouble.today

  mutating func press(_ keys: Key...) {
    for key in keys { carryOut(app.handle(.key(key))) }
  }

  /// A moment passes.
  mutating func tick() { carryOut(app.handle(.tick)) }

  /// The terminal is gone.
  mutating func hangUp() { carryOut(app.handle(.leaving)) }

  mutating func burst(_ text: String) {
    carryOut(app.handle(.burst(text.map { $0 == "\n" ? .enter : .character($0) })))
  }

  mutating func type(_ text: String) {
    for character in text { press(.character(character)) }
  }

  mutating func resize(_ columns: Int, _ rows: Int) {
    carryOut(app.handle(.resize(Size(columns: columns, rows: rows))))
  }

  /// From the start screen to the first question.
  mutating func begin(company: String = "Bäckerei Müller") {
    press(.character("n"), .enter)
    type(company)
    for _ in 0..<9 where !lines.contains(where: { $0.contains("1 von") || $0.contains("1 of") }) { press(.enter) }
  }

  /// From the first question to `item`, however many stand before it.
  mutating func go(to item: ItemID) throws {
    let number = try number(of: item)
    for _ in 1..<number { press(.right) }
  }

  /// The number of `item` in the full form, as the screen shows it.
  func number(of item: ItemID) throws -> Int {
    let items = world.questionnaire.items(in: .full)
    return try #require(items.firstIndex { $0.id == item }) + 1
  }

  /// The first open text.
  func firstText() throws -> ItemID {
    let item = world.questionnaire.items(in: .full).first { if case .text = $0.kind { true } else { false } }
    return try #require(item).id
  }

  /// From the start screen to the result of `sheet`.
  mutating func openResult() {
    world.isFinished = true
    // The start screen knows by now what there is.
    carryOut(app.start())
    press(.character("e"), .enter)
  }

  var frame: Frame { app.view() }
  var lines: [String] { frame.lines }
  func shows(_ text: String) -> Bool { lines.contains { $0.contains(text) } }
  /// The lines in one, each without the space around it.
  var text: String { lines.map { $0.trimmingCharacters(in: .whitespaces) }.joined(separator: " ") }

  private mutating func carryOut(_ effects: [Effect]) {
    var queue = effects
    while !queue.isEmpty {
      for event in answer(queue.removeFirst()) { queue += app.handle(.world(event)) }
    }
  }

  mutating func answer(_ effect: Effect) -> [ShellEvent] { world.answer(effect) }
}
