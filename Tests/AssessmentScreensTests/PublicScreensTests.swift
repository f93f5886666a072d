import ActionPlan
import AssessmentScreens
import Questionnaire
import ScreenDoubles
import ScreenKit
import Terminal
import TestSupport
import Testing
import Words

@Suite("The screens of a public terminal")
struct PublicScreensTests {
  private func shell() throws -> FakeShell { try FakeShell(facilities: .publicTerminal) }

  /// What no key at a public terminal may ask of the world.
  private func isForbidden(_ effect: Effect) -> Bool {
    switch effect {
    case .report, .terminal, .plan(.saveCalendar), .assessment(.join): true
    case .keeping, .catalog, .assessment, .plan, .door, .keepLanguage, .quit: false
    }
  }

  @Test("The start screen knows neither files nor workshops, and says what becomes of the answers")
  func start() throws {
    let shell = try shell()
    #expect(shell.shows("Mit einem Code weitermachen") && shell.shows("Neue Selbsteinschätzung"))
    #expect(!shell.shows("Workshop") && !shell.shows("Datei"))
    #expect(shell.text.contains("werden gelöscht, wenn Sie gehen"))
  }

  @Test("Before the first question stands what becomes of the answers, once")
  func notice() throws {
    var shell = try shell()
    shell.press(.character("n"))
    #expect(shell.shows("Was mit Ihren Antworten geschieht"))
    shell.press(.enter)
    #expect(shell.shows("Welcher Fragebogen?"))
    shell.press(.escape, .character("n"))
    #expect(shell.shows("Welcher Fragebogen?"))
    shell.press(.escape, .character("d"))
    #expect(shell.shows("Was mit Ihren Antworten geschieht"))
  }

  @Test("No row of keys leads to a file, a printer, a pager, a workshop or another person", arguments: 1...8)
  func everyKey(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    var shell = try shell()
    shell.press(.character("n"), .enter, .enter)
    var keys = (0x20...0x7E).map { Key.character(Character(UnicodeScalar(UInt8($0)))) }
    keys += "abcdefghijklmnopqrstuvwxyz".map { Key.control($0) }
    keys += (1...12).map { Key.function($0) }
    keys += [.enter, .enter, .enter, .escape, .tab, .backTab, .up, .down, .left, .right, .home, .end, .pageUp]
    keys += [.pageDown, .delete, .insert, .backspace]
    let answering: [Key] = [.character("2"), .enter]
    for step in 0..<1500 {
      // Most of the time somebody answers, so that all screens are met.
      let key = (step.isMultiple(of: 3) ? keys : answering).randomElement(using: &random) ?? .enter
      shell.press(key)
      #expect(!shell.asked.contains(where: isForbidden), "\(key)")
      if shell.hasQuit { break }
    }
    // Nor is any of it offered.
    #expect(!shell.app.keyHelp.contains { $0.text.contains("Datei") || $0.text.contains("druck") })
  }

  @Test("The result offers to take it along and to go on later, and nothing that writes a file")
  func result() throws {
    var shell = try FakeShell.result(of: "musterholz-leitung", facilities: .publicTerminal)
    #expect(!shell.app.keyHelp.contains { $0.text.contains("Person") || $0.text.contains("Kalender") })
    shell.press(.character("r"))
    #expect(shell.shows("Ergebnis mitnehmen") && shell.shows("Später weitermachen"))
    // Over the same door it comes as PDF; here no file is written.
    #expect(shell.shows("als PDF, oder als Code"))
    for word in ["speichern", "sichern", "Drucken", "HTML", "DOCX"] { #expect(!shell.shows(word), "\(word)") }
  }

  @Test("Going on later: the code is asked for, shown, and can be given up; leaving says which of both it is")
  func later() throws {
    var shell = try shell()
    shell.press(.control("c"))
    #expect(shell.shows("Sitzung beenden?") && shell.text.contains("werden dann gelöscht"))
    // The second choice leads to the code.
    shell.press(.character("2"))
    #expect(shell.shows("Später weitermachen") && !shell.shows("Ihr Code:"))
    shell.press(.enter)
    #expect(shell.shows(AssessmentDouble.kept.code))
    shell.press(.control("c"))
    #expect(shell.text.contains("bleiben bis") && shell.shows(AssessmentDouble.kept.code))
    shell.press(.escape, .character("x"))
    #expect(shell.text.contains("gilt nicht mehr"))
    shell.press(.control("c"))
    #expect(shell.text.contains("werden dann gelöscht"))
  }

  @Test("Once the answers are kept, the start screen no longer says that they are deleted")
  func kept() throws {
    var shell = try shell()
    shell.press(.control("c"), .character("2"), .enter, .escape)
    #expect(shell.shows("Neue Selbsteinschätzung") && shell.text.contains("bleiben bis"))
    #expect(!shell.text.contains("werden gelöscht, wenn Sie gehen"))
  }

  @Test("In English what an entry of the report menu is about stands apart from it", arguments: [60, 80])
  func apart(columns: Int) throws {
    var shell = try FakeShell.result(
      of: "musterholz-leitung", size: Size(columns: columns, rows: 24), language: .english, facilities: .publicTerminal)
    shell.press(.character("r"))
    #expect(shell.shows("Take the result along  as PDF"))
  }

  @Test("Line by line the code can be given up as well, at every step, and help says so", arguments: Language.allCases)
  func forgetting(language: Language) throws {
    let isGerman = language == .german
    let words = isGerman ? (later: "später", forget: "vergessen") : (later: "later", forget: "forget")
    var shell = DialogueShell(
      try FakeShell(language: language), language: language, facilities: .publicTerminal)
    func asksForgetting() -> Int { shell.effects.filter { if case .door(.forget) = $0 { true } else { false } }.count }
    shell.start()
    shell.type("?")
    #expect(shell.said.contains(isGerman ? "„später“ hebt" : "“later” keeps"))
    // There is nothing to forget yet.
    shell.type(words.forget)
    #expect(asksForgetting() == 0 && shell.said.contains(isGerman ? "Es ist nichts aufgehoben" : "Nothing is kept"))
    // In a name it is a name.
    shell.begin()
    shell.type(words.forget, "", "", "1")
    #expect(shell.dialogue.kept == nil && asksForgetting() == 0)
    shell.type(words.later)
    #expect(shell.dialogue.kept?.code == AssessmentDouble.kept.code)
    #expect(shell.said.contains(isGerman ? "„vergessen“ macht den Code" : "“forget” makes the code"))
    shell.type("?")
    #expect(shell.said.contains(isGerman ? "„vergessen“ macht den Code" : "“forget” makes the code"))
    shell.type(words.forget)
    #expect(shell.dialogue.kept == nil && asksForgetting() == 1)
    #expect(shell.said.contains(isGerman ? "gilt nicht mehr" : "no longer works"))
    // Leaving deletes again, and says so.
    shell.type("q")
    #expect(!shell.dialogue.isOver)
  }
}
