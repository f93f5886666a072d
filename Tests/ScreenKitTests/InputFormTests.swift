import Questionnaire
import ScreenKit
import Terminal
import TestSupport
import Testing
import Words

@Suite("A form")
struct InputFormTests {
  enum Row: Sendable { case name, note, day, size, count, save }

  private static let today: CalendarDate = "2026-11-24"

  private func form() -> InputForm<Row> {
    InputForm([
      .name: .text("", .companyName), .note: .note("", .note), .day: .day(""),
      .size: .choice(nil, of: 3, isVoluntary: true), .count: .number(11, 5...99), .save: .button,
    ])
  }

  @Test("Keys are text where text is typed, and change something where something is chosen")
  func keys() {
    var form = form()
    #expect(form.isEditing && !form.canChange)
    for character in "Möbel" { form.type(.character(character)) }
    #expect(form.text(.name) == "Möbel")
    form.select(.size)
    #expect(!form.isEditing && form.canChange)
    form.type(.character("x"))
    #expect(form.choice(.size) == nil && form.text(.size).isEmpty)
    form.select(.save)
    #expect(!form.isEditing && !form.canChange)
  }

  @Test(
    "A choice goes round, by way of nothing where it is voluntary",
    arguments: [(1, [0, 1, 2, nil, 0]), (-1, [2, 1, 0, nil, 2])])
  func turning(step: Int, choices: [Int?]) {
    var form = form()
    form.select(.size)
    for choice in choices {
      form.change(by: step)
      #expect(form.choice(.size) == choice)
    }
  }

  @Test("A number stops at its bounds")
  func bounds() {
    var form = form()
    form.select(.count)
    for _ in 0..<20 { form.change(by: -1) }
    #expect(form.number(.count) == 5)
    for _ in 0..<200 { form.change(by: 1) }
    #expect(form.number(.count) == 99)
  }

  @Test("A list goes as far as its ends, then to the next line; a number chooses what has it")
  func list() {
    var form = InputForm<Row>([.size: .list(0, of: 3), .save: .button])
    form.move(by: 1)
    form.type(.character("9"))
    #expect(form.choice(.size) == 1 && form.current == .size && !form.isEditing && !form.canChange)
    form.type(.character("3"))
    #expect(form.choice(.size) == 2)
    form.move(by: 1)
    #expect(form.current == .save)
    form.move(by: -1)
    form.move(by: -9)
    #expect(form.current == .size && form.choice(.size) == 0)
    #expect(form.read("2", in: .size, today: Self.today) == nil && form.choice(.size) == 1)
    #expect(form.read("4", in: .size, today: Self.today) != nil && form.choice(.size) == 1)
  }

  @Test("A line that stands alone goes on with Enter only; a list has keys for its numbers and for both ways")
  func alone() {
    let next = (label: FormTexts.next, help: FormTexts.next)
    var line = KeyMap<FormAction>()
    line.bindForm(InputForm<Row>([.name: .text("", .path)]), next: next) { $0 }
    #expect(line.action(for: .enter) == .next && line.action(for: .tab) == nil && line.action(for: .up) == nil)
    #expect(line.help(in: .german).map(\.sign) == ["⏎", "Esc", "F1"])
    var list = KeyMap<FormAction>()
    list.bindForm(InputForm<Row>([.size: .list(0, of: 3)]), next: next) { $0 }
    #expect(list.action(for: .character("3")) == .type && list.action(for: .character("4")) == nil)
    #expect(list.action(for: .right) == .next && list.action(for: .character("q")) == .back)
    #expect(list.help(in: .german).map(\.sign) == ["⏎", "↑↓", "1–3", "Esc", "?"])
  }

  @Test(
    "Line by line the same fields take the same, and say why they do not",
    arguments: [
      (Row.name, "Möbel", true), (.name, String(repeating: "x", count: 201), false), (.name, "a\u{1B}b", false),
      (.day, "24.12.", true), (.day, "32.1.", false), (.day, "", true), (.size, "3", true), (.size, "4", false),
      (.size, "", true), (.size, "x", false), (.count, "7", true), (.count, "3", false), (.save, "", false),
    ])
  func lines(row: Row, line: String, isTaken: Bool) {
    var form = form()
    #expect((form.read(line, in: row, today: Self.today) == nil) == isTaken)
  }

  @Test("Lines that are not shown keep what is in them")
  func hidden() {
    var form = form()
    form.type(.character("x"))
    form.lines = [.size, .save]
    #expect(form.current == .size && form.text(.name) == "x")
  }
}
