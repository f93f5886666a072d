import ActionPlan
import AssessmentScreens
import Questionnaire
import ScreenDoubles
import Terminal
import TestSupport
import Testing
import Words

@Suite("Nothing typed is lost")
struct KeepingTests {
  private static let item: ItemID = "kompetenz.plattformen"

  /// At the first question with levels.
  private func atQuestion() throws -> FakeShell {
    var shell = try FakeShell()
    shell.begin()
    try shell.go(to: Self.item)
    return shell
  }

  /// The ways out that no screen can prevent, and that of the person.
  enum WayOut: CaseIterable {
    case hangUp, tick, controlC

    func take(_ shell: inout FakeShell) {
      switch self {
      case .hangUp: shell.hangUp()
      case .tick: shell.tick()
      case .controlC: shell.press(.control("c"), .character("1"))
      }
    }
  }

  @Test("A note that is being written is stored on every way out", arguments: WayOut.allCases)
  func note(way: WayOut) throws {
    var shell = try atQuestion()
    shell.type("nErst fragen")
    #expect(shell.saved[Self.item]?.note == nil && shell.shows("schreibt …"))
    way.take(&shell)
    #expect(shell.saved[Self.item]?.note == "Erst fragen")
    if way == .tick { #expect(shell.shows("gespeichert ✓") && shell.shows("Erst fragen")) }
    #expect(shell.hasQuit == (way == .controlC))
  }

  @Test("So is an open text", arguments: WayOut.allCases)
  func text(way: WayOut) throws {
    var shell = try FakeShell()
    shell.begin()
    let item = try shell.firstText()
    try shell.go(to: item)
    shell.type("Mehr Zeit")
    way.take(&shell)
    #expect(shell.saved[item]?.response == .text("Mehr Zeit"))
  }

  @Test("So is the company before the first question, and it is there when one comes back", arguments: WayOut.allCases)
  func profile(way: WayOut) throws {
    var shell = try FakeShell()
    shell.press(.character("n"), .enter)
    shell.type("Tischlerei Müller & Söhne")
    #expect(shell.shows("schreibt …"))
    way.take(&shell)
    #expect(shell.drafts.values.first?["name"] == "Tischlerei Müller & Söhne")
    var later = try FakeShell()
    later.drafts = shell.drafts
    later.press(.character("n"), .enter)
    #expect(later.shows("Tischlerei Müller & Söhne") && later.shows("gespeichert ✓"))
    for _ in 0..<9 where !later.shows("1 von") { later.press(.enter) }
    #expect(later.sheet?.company.name == "Tischlerei Müller & Söhne" && later.drafts.isEmpty)
  }

  @Test("Esc in the company profile loses nothing")
  func profileLeft() throws {
    var shell = try FakeShell()
    shell.press(.character("n"), .enter)
    shell.type("Müller")
    shell.press(.down, .right, .escape, .enter)
    #expect(shell.shows("Müller"))
    let size = try #require(shell.questionnaire.company.sizes.first)
    #expect(shell.shows(size.label.german))
  }

  @Test("A name of 150 letters stays whole, also when it is looked at and left")
  func longName() throws {
    let name = String(repeating: "Möbel ", count: 25) + "."
    var shell = try FakeShell()
    shell.begin(company: name)
    #expect(shell.sheet?.company.name == name)
    var result = try FakeShell.result(of: "musterbluete-leitung") { $0.sheet?.company.name = name }
    result.press(.character("f"), .escape)
    #expect(result.company == nil)
  }

  @Test("An action that is being written is stored as one", arguments: WayOut.allCases)
  func action(way: WayOut) throws {
    var shell = try FakeShell.result(of: "musterbluete-leitung")
    shell.type("6n")
    shell.type("Fotos sammeln")
    way.take(&shell)
    #expect(shell.actions.map(\.text) == ["Fotos sammeln"])
    if way == .tick {
      shell.type(" und ordnen")
      shell.press(.escape)
      #expect(shell.actions.map(\.text) == ["Fotos sammeln und ordnen"])
      #expect(shell.shows("Fotos sammeln und ordnen"))
    }
  }

  @Test("What is no action yet is offered again: a name without a text, a day that is none", arguments: WayOut.allCases)
  func unfinishedAction(way: WayOut) throws {
    var shell = try FakeShell.result(of: "musterbluete-leitung")
    shell.type("6n")
    shell.press(.enter)
    shell.type("Änne")
    way.take(&shell)
    #expect(shell.actions.isEmpty && !shell.drafts.isEmpty)
    let drafts = shell.drafts
    var later = try FakeShell.result(of: "musterbluete-leitung") { $0.drafts = drafts }
    later.type("6n")
    #expect(later.shows("Änne"))
    later.type("Fotos")
    later.press(.enter, .enter)
    later.type("32.1.")
    way.take(&later)
    #expect(later.actions.map(\.text) == ["Fotos"] && later.drafts.values.first?["due"] == "32.1.")
  }

  @Test("A new action of which all is deleted again is none")
  func emptiedAction() throws {
    var shell = try FakeShell.result(of: "musterbluete-leitung")
    shell.type("6nFo")
    shell.tick()
    #expect(shell.actions.count == 1)
    shell.press(.backspace, .backspace, .escape)
    #expect(shell.actions.isEmpty && shell.drafts.isEmpty)
  }

  @Test("The path of a file and a result code are kept, too", arguments: WayOut.allCases)
  func otherEditors(way: WayOut) throws {
    var shell = try FakeShell()
    shell.press(.character("c"))
    shell.type("ABCDE")
    way.take(&shell)
    #expect(shell.drafts["code"] == ["code": "ABCDE"])
    shell = try FakeShell.result(of: "musterbluete-leitung")
    shell.type("r4x")
    way.take(&shell)
    #expect(shell.drafts.values.first?["path"]?.hasSuffix("x") == true)
  }

  @Test("The company of a result is stored while it is written")
  func company() throws {
    var shell = try FakeShell.result(of: "musterbluete-leitung")
    shell.type("f")
    shell.type("!")
    shell.tick()
    #expect(shell.company?.name.hasSuffix("!") == true)
    #expect(shell.shows("gespeichert ✓"))
  }

  @Test("„gespeichert ✓“ speaks of the question that is shown")
  func freshQuestion() throws {
    var shell = try atQuestion()
    shell.type("3")
    #expect(shell.shows("gespeichert ✓"))
    shell.press(.enter)
    #expect(!shell.shows("gespeichert ✓"))
    shell.press(.left)
    #expect(shell.shows("gespeichert ✓"))
  }
}

@Suite("When saving fails")
struct FailedSavingTests {
  private static let item: ItemID = "kompetenz.plattformen"
  private static let full = LocalizedText(de: "Der Datenträger ist voll.", en: "The disk is full.")

  /// An answer that could not be stored, the box about it closed.
  private func failed() throws -> FakeShell {
    var shell = try FakeShell()
    shell.begin()
    try shell.go(to: Self.item)
    shell.saveFailure = Self.full
    shell.press(.character("1"))
    #expect(shell.shows("Der Datenträger ist voll."))
    shell.press(.escape)
    #expect(shell.shows("NICHT gespeichert!"))
    return shell
  }

  @Test(
    "It is tried again with every key, the same one as well, and when a moment has passed",
    arguments: [Key.character("1"), .enter, .up, .character("o")])
  func again(key: Key) throws {
    var shell = try failed()
    shell.press(key)
    #expect(shell.saved.isEmpty)
    shell.saveFailure = nil
    shell.press(key)
    #expect(shell.saved[Self.item]?.response == .level(1))
    shell = try failed()
    shell.saveFailure = nil
    shell.tick()
    #expect(shell.saved[Self.item]?.response == .level(1) && shell.shows("gespeichert ✓"))
  }

  @Test("Nobody leaves without being asked: to the start page, out of the program, with Ctrl-C")
  func leaving() throws {
    for keys: [Key] in [[.escape, .character("5")], [.escape, .character("6")], [.control("c")]] {
      var shell = try failed()
      let number = try shell.number(of: Self.item)
      for key in keys { shell.press(key) }
      #expect(shell.shows("Ohne Speichern weg") && !shell.hasQuit)
      shell.press(.character("2"))
      #expect(shell.shows("Frage \(number) von") && shell.shows("NICHT gespeichert!"))
      for key in keys { shell.press(key) }
      shell.saveFailure = nil
      shell.press(.character("1"))
      #expect(shell.saved[Self.item]?.response == .level(1))
    }
  }

  @Test("Who insists may go")
  func insisting() throws {
    var shell = try failed()
    shell.press(.control("c"), .character("3"))
    #expect(shell.hasQuit)
  }

  @Test("A lost terminal tries once more")
  func hangUp() throws {
    var shell = try failed()
    shell.saveFailure = nil
    shell.hangUp()
    #expect(shell.saved[Self.item]?.response == .level(1))
  }

  @Test("What is not stored is not evaluated")
  func evaluating() throws {
    var shell = try failed()
    shell.press(.escape, .character("3"), .enter)
    #expect(!shell.finished && shell.shows("gibt es keine Auswertung"))
    shell.press(.escape)
    shell.saveFailure = nil
    shell.press(.character("1"))
    #expect(shell.finished && shell.saved[Self.item]?.response == .level(1))
    #expect(shell.shows("Reifestufe"))
  }

  @Test("A form that cannot be kept says so and stays")
  func form() throws {
    var shell = try FakeShell.result(of: "musterbluete-leitung")
    shell.saveFailure = Self.full
    shell.type("6nFotos")
    shell.tick()
    #expect(shell.shows("Der Datenträger ist voll."))
    shell.press(.escape)
    #expect(shell.shows("NICHT gespeichert!"))
    shell.press(.escape)
    #expect(shell.shows("Fotos"))
    shell.saveFailure = nil
    shell.press(.escape)
    #expect(shell.actions.map(\.text) == ["Fotos"])
  }
}

@Suite("Undoing")
struct UndoTests {
  private static let item: ItemID = "kompetenz.plattformen"

  private func atQuestion() throws -> FakeShell {
    var shell = try FakeShell()
    shell.begin()
    try shell.go(to: Self.item)
    return shell
  }

  @Test("u brings a deleted answer back, and stores it", arguments: [Key.backspace, .delete])
  func answer(key: Key) throws {
    var shell = try atQuestion()
    shell.type("3")
    shell.press(key)
    #expect(shell.saved[Self.item]?.response == nil && shell.shows("„u“ holt es zurück"))
    shell.type("u")
    #expect(shell.saved[Self.item]?.response == .level(3) && shell.shows("Zurückgeholt ✓"))
    shell.type("u")
    #expect(shell.saved[Self.item]?.response == nil)
    shell.type("u")
    #expect(shell.saved[Self.item]?.response == nil && !shell.shows("Zurückgeholt"))
  }

  @Test("It goes to the question whose answer it changes")
  func elsewhere() throws {
    var shell = try atQuestion()
    shell.type("3")
    shell.press(.backspace, .right, .right)
    shell.type("u")
    let number = try shell.number(of: Self.item)
    #expect(shell.saved[Self.item]?.response == .level(3) && shell.shows("Frage \(number) von"))
  }

  @Test("A discarded note is one step, however often it was stored meanwhile")
  func note() throws {
    var shell = try atQuestion()
    shell.type("nerste")
    shell.press(.escape)
    shell.type("n")
    shell.press(.control("u"))
    shell.tick()
    shell.type("zwei")
    shell.tick()
    shell.press(.escape)
    #expect(shell.saved[Self.item]?.note == "zwei")
    shell.type("u")
    #expect(shell.saved[Self.item]?.note == "erste")
    shell.type("u")
    #expect(shell.saved[Self.item]?.note == nil)
  }

  @Test("While writing, Ctrl-Y brings back what was deleted")
  func inEditor() throws {
    var shell = try atQuestion()
    shell.type("nerste")
    shell.press(.control("u"), .control("y"), .escape)
    #expect(shell.saved[Self.item]?.note == "erste")
  }

  @Test("In what-if, u brings back the levels that the way has replaced")
  func whatIf() throws {
    var shell = try FakeShell.result(of: "musterbluete-leitung")
    shell.type("w4")
    let own = shell.lines[1]
    shell.type("w")
    #expect(shell.lines[1] != own && shell.shows("„u“ holt sie zurück"))
    shell.type("u")
    #expect(shell.lines[1] == own)
  }
}

@Suite("Pastes and lines")
struct PasteTests {
  private static let item: ItemID = "kompetenz.plattformen"

  private func atQuestion() throws -> FakeShell {
    var shell = try FakeShell(size: Size(columns: 80, rows: 30))
    shell.begin()
    try shell.go(to: Self.item)
    return shell
  }

  @Test("A text that comes at once into a note is all of the note")
  func burstInNote() throws {
    var shell = try atQuestion()
    shell.type("n")
    shell.burst("Zeile eins\nw i 0\nt")
    shell.press(.escape)
    #expect(shell.saved[Self.item] == Answer(note: "Zeile eins\nw i 0\nt"))
    #expect(shell.shows("Zeile eins"))
  }

  @Test("In a field of one line, its lines are one")
  func burstInName() throws {
    var shell = try FakeShell()
    shell.press(.character("n"), .enter)
    shell.burst("Müller GmbH\nHauptstraße 1\n")
    shell.press(.escape, .enter)
    #expect(shell.shows("Müller GmbH Hauptstraße 1"))
  }

  @Test("Elsewhere keys that come at once are keys")
  func typedAhead() throws {
    var shell = try atQuestion()
    let number = try shell.number(of: Self.item)
    shell.burst("3\n2\n1\n")
    #expect(shell.saved.count == 3 && shell.shows("Frage \(number + 3) von"))
  }

  @Test("A line is broken with Ctrl-J, and up and down move among the lines before they leave")
  func lines() throws {
    var shell = try FakeShell()
    shell.begin()
    let item = try shell.firstText()
    try shell.go(to: item)
    shell.type("eins")
    shell.press(.lineBreak)
    shell.type("zwei")
    shell.press(.up)
    shell.type("!")
    shell.press(.up)
    #expect(shell.saved[item]?.response == .text("eins!\nzwei"))
    // The question before it.
    let number = try shell.number(of: item)
    #expect(shell.shows("Frage \(number - 1) von"))
    shell.press(.right)
    #expect(shell.shows("eins!") && shell.shows("zwei"))
  }

  @Test("Outside a text, Ctrl-J is Enter")
  func enter() throws {
    var shell = try atQuestion()
    let number = try shell.number(of: Self.item)
    shell.press(.lineBreak)
    #expect(shell.shows("Frage \(number + 1) von"))
  }
}

@Suite("Small mercies")
struct LeavingScreensTests {
  @Test("Esc on the start screen asks before it leaves")
  func start() throws {
    var shell = try FakeShell()
    shell.press(.escape)
    #expect(shell.shows("Programm verlassen?") && !shell.hasQuit)
    shell.press(.escape)
    #expect(!shell.shows("Programm verlassen?"))
    shell.press(.escape, .enter)
    #expect(shell.hasQuit)
  }

  @Test("What is typed ahead of the note before the first question is an answer, but ⏎ only closes it")
  func typedAhead() throws {
    var shell = try FakeShell()
    let sheet = AnswerSheet(
      questionnaire: shell.questionnaire.id, version: shell.questionnaire.version, date: FakeShell.today)
    shell.sheet = sheet
    shell.entries = [shell.entry(of: sheet, isFinished: false)]
    shell.press(.character("w"), .enter)
    #expect(shell.shows("Bevor Sie antworten"))
    shell.press(.enter)
    #expect(!shell.shows("Bevor Sie antworten") && shell.shows("Frage 1 von"))
    shell.press(.escape, .character("5"), .character("w"), .enter, .right)
    #expect(shell.shows("Frage 2 von"))
  }

  @Test("The list of results names the follow-up in its key line at 80 columns")
  func followUp() throws {
    var shell = try FakeShell()
    shell.entries = [
      AssessmentEntry(
        id: "a7k2m", company: CompanyProfile(name: "Müller"), questionnaireID: shell.questionnaire.id,
        questionnaire: shell.questionnaire.title, form: .full, perspective: .management, date: FakeShell.today,
        isFinished: true, answered: 47)
    ]
    shell.press(.character("e"))
    #expect(shell.lines.last?.contains("n erneut") == true)
  }

  @Test("The save dialog says why nothing happens without a name, and shows that a path is cut")
  func saving() throws {
    var shell = try FakeShell.result(of: "musterbluete-leitung")
    shell.type("r4")
    shell.press(.control("u"), .enter)
    #expect(shell.shows("Schreiben Sie, wie die Datei heißen soll"))
    shell.type("/" + String(repeating: "ordner/", count: 20))
    #expect(shell.shows("…") && !shell.shows("Schreiben Sie, wie"))
  }

  @Test("The form of an action shows how a day is written before anything is wrong")
  func dayFormat() throws {
    var shell = try FakeShell.result(of: "musterbluete-leitung")
    shell.type("6n")
    #expect(shell.shows("24.12.2026"))
  }
}
