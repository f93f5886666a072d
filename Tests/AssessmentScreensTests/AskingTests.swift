import ActionPlan
import AssessmentScreens
import Questionnaire
import Reports
import ScreenDoubles
import ScreenKit
import Terminal
import TestSupport
import Testing
import Words

@Suite("Marks, filters and pauses")
struct AskingTests {
  private func asked(_ size: Size = Size(columns: 80, rows: 24), _ language: Language = .german) throws -> FakeShell {
    var shell = try FakeShell(size: size, language: language)
    shell.begin()
    return shell
  }

  @Test("m marks a question and takes the mark away; screen and overview show it")
  func marks() throws {
    var shell = try asked()
    shell.press(.right, .character("m"))
    #expect(shell.marked == [shell.questionnaire.items[1].id])
    let count = shell.questionnaire.items.count
    #expect(shell.shows("Frage 2 von \(count) · gemerkt *") && shell.shows("Für später gemerkt"))
    shell.press(.character("o"))
    #expect(shell.lines.contains { $0.contains("* 2") })
    shell.press(.escape, .character("M"))
    #expect(shell.marked.isEmpty && shell.shows("Nicht mehr gemerkt") && !shell.shows("gemerkt *"))
  }

  @Test("A mark that could not be stored is not shown")
  func failedMark() throws {
    var shell = try asked()
    shell.saveFailure = LocalizedText(de: "Der Datenträger ist voll.", en: "The disk is full.")
    shell.press(.character("m"))
    #expect(shell.shows("Der Datenträger ist voll."))
    shell.press(.escape)
    #expect(shell.shows("Frage 1 von \(shell.questionnaire.items.count) · 0 beantwortet"))
  }

  @Test("The overview shows all, open, don’t know, marked or noted questions, and keeps to it")
  func filters() throws {
    var shell = try asked()
    // Three scored questions in a row: don’t know, answered with a note, marked.
    try shell.go(to: "kompetenz.plattformen")
    let first = try shell.number(of: "kompetenz.plattformen")
    shell.press(.character("w"), .right, .character("3"), .character("n"))
    shell.type("nachsehen")
    shell.press(.enter, .right, .character("m"), .character("o"))
    func rows() -> [Int] {
      shell.lines.dropFirst(3).compactMap { line in
        let signs = line.drop { " ○✓*".contains($0) }
        return signs.prefix { $0.isNumber }.isEmpty ? nil : Int(signs.prefix { $0.isNumber })
      }
    }
    shell.press(.character("3"))
    #expect(rows() == [first] && shell.shows("3 Weiß nicht 1"))
    shell.press(.character("4"))
    #expect(rows() == [first + 2])
    shell.press(.character("5"))
    #expect(rows() == [first + 1])
    shell.press(.character("2"))
    #expect(!rows().contains(first) && !rows().contains(first + 1) && rows().contains(first + 2))
    shell.press(.character("5"), .enter)
    #expect(shell.shows("Frage \(first + 1) von \(shell.questionnaire.items.count)"))
    shell.press(.character("o"))
    #expect(rows() == [first + 1])
    shell.press(.character("1"), .home)
    #expect(rows().first == 1)
  }

  @Test("A filter that lets nothing through says so, and Enter goes nowhere")
  func empty() throws {
    var shell = try asked()
    shell.press(.character("o"), .character("4"), .enter, .down, .character("m"))
    #expect(shell.shows("Keine Frage ist so.") && shell.marked.isEmpty)
  }

  /// Answers the questions with ⏎ until a pause comes.
  private func walk(_ shell: inout FakeShell, until text: String) {
    for _ in 0..<40 where !shell.shows(text) {
      let keys = shell.lines.last ?? ""
      if keys.contains("0–4") {
        shell.press(.character("2"))
      } else if keys.contains("a–") {
        shell.press(.character("b"))
      }
      shell.press(.enter)
    }
  }

  @Test("Between two dimensions a pause tells what is done and what is left, once; typed ahead goes through")
  func pauses() throws {
    var shell = try asked()
    walk(&shell, until: "liegt hinter Ihnen")
    // All before, and all of the first dimension, are answered.
    #expect(shell.shows("Kompetenz liegt hinter Ihnen") && shell.shows("Weiter geht es mit: Organisation."))
    #expect(shell.text.contains("Alle 14 Fragen dazu sind beantwortet."))
    let saved = shell.saved.count
    shell.press(.character("a"))
    #expect(!shell.shows("liegt hinter Ihnen") && shell.saved.count == saved + 1)
    shell.press(.left, .enter)
    #expect(!shell.shows("liegt hinter Ihnen"))
  }

  @Test("Leafing makes no pause, nor a dimension in which nothing was answered")
  func noPauses() throws {
    var shell = try asked()
    for _ in 0..<30 {
      shell.press(.right)
      #expect(!shell.shows("liegt hinter Ihnen"))
    }
    var other = try asked()
    for _ in 0..<30 {
      other.press(.enter)
      #expect(!other.shows("liegt hinter Ihnen"))
    }
  }

  @Test("Before the first question it says: when in doubt, the lower one", arguments: Language.allCases)
  func inDoubt(language: Language) throws {
    var shell = try FakeShell(size: Size(columns: 80, rows: 24), language: language)
    shell.press(.character("n"), .enter)
    #expect(shell.shows(language == .german ? "Im Zweifel die niedrigere" : "When in doubt, choose the lower one"))
  }

  @Test("Whoever is not active yet is offered the questions for that, with the company")
  func beginning() throws {
    var shell = try asked()
    shell.press(.right, .character("a"))
    #expect(shell.shows("Noch gar nicht aktiv?"))
    shell.press(.enter)
    #expect(shell.shows("Frage 2 von \(shell.questionnaire.items.count) · 1 beantwortet"))
  }

  @Test("A short form offers the full one, with its answers")
  func extending() throws {
    var shell = try FakeShell()
    let questionnaire = shell.questionnaire
    var sheet = AnswerSheet(
      questionnaire: questionnaire.id, version: questionnaire.version, form: .short, perspective: .management,
      date: "2026-11-24")
    for item in questionnaire.items(in: .short) where item.scored != nil { sheet[item.id] = Answer(.dontKnow) }
    shell.sheet = sheet
    shell.entries = [shell.entry(of: sheet)]
    shell.openResult()
    #expect(shell.shows("d weiterführen"))
    shell.press(.end)
    #expect(shell.shows("Mit dem vollständigen Fragebogen weitermachen"))
    shell.press(.enter)
    #expect(shell.extended == ["a7k2m"] && shell.shows("von \(questionnaire.items.count) · "))
    #expect(!shell.shows("· 0 beantwortet"))
  }

  @Test("A full form offers nothing of the kind")
  func notExtending() throws {
    let shell = try FakeShell.result(of: "musterholz-leitung")
    #expect(!shell.shows("weiterführen"))
  }
}

@Suite("The start screen knows the company")
struct CompanyTests {
  private func shell(_ count: Int, due: CalendarDate = "2026-11-10") throws -> FakeShell {
    var shell = try FakeShell.result(of: "musterholz-leitung") {
      $0.actions = [PlannedAction(id: "1", text: "Plan", due: due)]
    }
    let sheet = try #require(shell.sheet)
    let report = GapReport(
      ReportInput(
        sheet, questionnaire: shell.questionnaire, benchmark: nil, actions: shell.actions, programVersion: ""))
    shell.companies = (0..<count).map {
      CompanyEntry(
        "a7k2m", name: $0 == 0 ? sheet.company.name : "Firma \($0)", date: "2026-11-24", report: report,
        today: FakeShell.today)
    }
    // Over the list of results.
    shell.press(.escape, .escape)
    return shell
  }

  @Test("Without a result it says what this is about")
  func nothing() throws {
    let shell = try FakeShell()
    #expect(shell.text.contains("Beantworten Sie Fragen"))
  }

  @Test("The last company stands first: stage, bottleneck, what is due; Enter opens its result")
  func last() throws {
    var shell = try shell(1)
    let text = shell.text
    #expect(text.contains("Reifestufe ") && text.contains("Engpass: "))
    // Six months after 24 November.
    #expect(text.contains("1 Maßnahme fällig, nächste Einschätzung im Mai"))
    #expect(!text.contains("Beantworten Sie Fragen") && !shell.shows("1 Unternehmen"))
    shell.press(.home, .enter)
    #expect(shell.shows("1 Überblick"))
  }

  @Test("What is due in the future is not due")
  func future() throws {
    let shell = try shell(1, due: "2026-12-24")
    #expect(!shell.text.contains("fällig") && shell.text.contains("nächste Einschätzung im Mai"))
  }

  @Test("From two companies on there is a list of them")
  func several() throws {
    var shell = try shell(3)
    #expect(shell.shows("3 Unternehmen"))
    shell.press(.character("u"))
    #expect(shell.shows("Firma 1") && shell.shows("Firma 2"))
    shell.press(.down, .enter)
    #expect(shell.shows("1 Überblick"))
  }

  @Test(
    "From a result Esc leads back to the list that it was chosen from, else to the start",
    arguments: ["u", "ut", "e", ""])
  func backToTheList(keys: String) throws {
    var shell = try shell(3)
    shell.entries = [
      shell.entry(
        of: AnswerSheet(
          questionnaire: shell.questionnaire.id, version: shell.questionnaire.version, date: FakeShell.today),
        isFinished: true)
    ]
    for key in keys { shell.press(.character(key)) }
    let before = shell.lines
    if keys.isEmpty { shell.press(.home) }
    shell.press(.enter)
    #expect(shell.shows("1 Überblick"))
    shell.press(.escape)
    #expect(keys.isEmpty ? shell.shows("3 Unternehmen") : shell.lines == before)
  }

  @Test("Half a year after the last day of August is the last day of February, and then it is time again")
  func again() {
    let old = CompanyEntry("a7k2m", name: "", date: "2025-08-31", report: nil, today: FakeShell.today)
    #expect(old.next == "2026-02-28")
    let new = CompanyEntry("a7k2m", name: "", date: "2026-06-30", report: nil, today: FakeShell.today)
    #expect(new.next == "2026-12-30" && new.stage == nil && new.bottleneck == nil && new.actionsDue == 0)
  }
}
