import AssessmentScreens
import Questionnaire
import ScreenDoubles
import Terminal
import TestSupport
import Testing
import Words

@Suite("Screens")
struct ScreenTests {
  @Test("An answer is saved the moment it is chosen")
  func answersAreSaved() throws {
    var shell = try FakeShell()
    shell.begin()
    let item: ItemID = "kompetenz.plattformen"
    try shell.go(to: item)
    shell.press(.character("3"))
    #expect(shell.saved[item]?.response == .level(3))
    #expect(shell.shows("gespeichert ✓"))
    shell.press(.character("w"))
    #expect(shell.saved[item]?.response == .dontKnow)
    shell.press(.delete)
    #expect(shell.saved[item]?.response == nil)
  }

  @Test("A note is kept, also when it is left with Esc")
  func notesAreKept() throws {
    var shell = try FakeShell()
    shell.begin()
    let item: ItemID = "kompetenz.plattformen"
    try shell.go(to: item)
    shell.press(.character("n"))
    shell.type("Kurs q im März?")
    shell.press(.escape)
    #expect(shell.saved[item]?.note == "Kurs q im März?")
    #expect(!shell.hasQuit)
  }

  @Test("When saving fails it is told, and the next success saves what was left")
  func failedSaving() throws {
    var shell = try FakeShell()
    shell.begin()
    try shell.go(to: "kompetenz.plattformen")
    shell.saveFailure = LocalizedText(de: "Der Datenträger ist voll.", en: "The disk is full.")
    shell.press(.character("1"))
    #expect(shell.shows("Der Datenträger ist voll."))
    shell.press(.escape)
    #expect(shell.shows("NICHT gespeichert!"))
    shell.press(.enter, .character("2"))
    #expect(shell.saved.isEmpty)
    shell.saveFailure = nil
    shell.press(.enter, .character("4"))
    #expect(shell.saved.count == 3)
    #expect(shell.shows("gespeichert ✓"))
  }

  @Test("Esc never ends the program from a question, and Ctrl-C asks first")
  func leaving() throws {
    var shell = try FakeShell()
    shell.begin()
    shell.press(.escape)
    #expect(shell.shows("Unterbrechen"))
    shell.press(.escape, .control("c"))
    #expect(shell.shows("Programm verlassen?") && !shell.hasQuit)
    shell.press(.control("c"))
    #expect(shell.hasQuit)
  }

  @Test(
    "Too small a window gives one clear line, and nothing is lost", arguments: [(20, 5), (59, 18), (60, 17), (1, 1)])
  func tooSmall(size: (Int, Int)) throws {
    var shell = try FakeShell()
    shell.begin()
    shell.resize(size.0, size.1)
    #expect(shell.lines.filter { !$0.isEmpty }.count == 1)
    shell.resize(80, 24)
    #expect(shell.shows("Frage 1 von"))
  }

  @Test("Every key on every screen leaves a frame of the right size")
  func everyKey() throws {
    let keys: [Key] =
      "abcdefghijklmnopqrstuvwxyzüADG0123456789? ,-".map { Key.character($0) } + [
        .enter, .escape, .tab, .backTab, .backspace, .delete, .up, .down, .left, .right, .home, .end, .pageUp,
        .pageDown, .function(1), .function(2), .control("k"), .control("u"), .paste("👩‍💻 x\ny"),
      ]
    var generator: UInt64 = 7
    var shell = try FakeShell(size: Size(columns: 60, rows: 18))
    for _ in 0..<3000 {
      generator = generator &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      shell.press(keys[Int(generator >> 33) % keys.count])
      #expect(shell.frame.size == Size(columns: 60, rows: 18))
      if shell.hasQuit { shell = try FakeShell(size: Size(columns: 60, rows: 18)) }
    }
  }

  @Test("The verdict of the beginners' questionnaire leads its result")
  func verdict() throws {
    var shell = try FakeShell("einstieg")
    shell.begin()
    shell.answerEverything()
    shell.press(.enter)
    #expect(shell.shows("Erst vorbereiten") || shell.shows("Jetzt starten") || shell.shows("Noch nicht"))
    #expect(!shell.shows("Reifestufe"))
    try Snapshot.check(shell.frame, "einstieg-result")
  }
}
