import ActionPlan
import AssessmentScreens
import Questionnaire
import ScreenDoubles
import Terminal
import TestSupport
import Testing
import Words

@Suite("Templates behind steps")
struct TemplateTests {
  private static let wide = Size(columns: 120, rows: 40)

  /// Goes down until the key line names a template; the title that stands beside the step.
  private func goToTemplate(_ shell: inout FakeShell) throws {
    for _ in 0..<40 where shell.lines.last?.contains("v Vorlage") != true { shell.press(.down) }
    try #require(shell.lines.last?.contains("v Vorlage") == true)
  }

  @Test("v on a step saves what it asks for, under the template's name; the file is there once", arguments: ["2", "4"])
  func save(tab: String) throws {
    var shell = try FakeShell.result(of: "musterbluete-leitung", size: Self.wide)
    shell.type(tab)
    try goToTemplate(&shell)
    let title = try #require(
      shell.questionnaire.templates.values.map(\.title.german).first { title in shell.shows(title + " (v)") })
    shell.type("v")
    #expect(shell.shows("Vorlage speichern: " + title) && shell.shows("nicht überschrieben"))
    let name = try #require(title.asIdentifier)
    #expect(shell.shows("~/" + name))
    shell.press(.enter)
    #expect(shell.shows("Gespeichert unter ~/" + name))
    shell.press(.enter)
    shell.type("v")
    shell.press(.enter)
    #expect(shell.shows("gibt es schon"))
  }

  @Test("Where the step has none, neither key line nor help names the key, and it does nothing")
  func none() throws {
    var shell = try FakeShell.result(of: "musterbluete-leitung", size: Self.wide)
    #expect(shell.lines.last?.contains("Vorlage") == false)
    let before = shell.lines
    shell.type("v")
    #expect(shell.lines == before)
    shell.type("?")
    #expect(!shell.shows("Vorlage"))
  }

  @Test("An action that was taken over from a step keeps its template")
  func action() throws {
    let item = try #require(
      try FakeShell().questionnaire.items.first { item in
        item.steps(from: 0, to: .highest).contains { $0.step.template != nil }
      })
    let step = try #require(item.steps(from: 0, to: .highest).first { $0.step.template != nil })
    var shell = try FakeShell.result(of: "musterbluete-leitung", size: Self.wide) {
      $0.actions = [Action(id: .drawn("1"), text: "Plan", origin: .init(item: item.id, to: step.to))]
    }
    shell.type("6")
    try goToTemplate(&shell)
  }

  /// A recommendation whose second step is to prepare posts.
  private static func recommendation() throws -> FakeShell {
    var shell = try FakeShell("einstieg", size: wide)
    let sheet = try ExampleAnswers.sheet("../einstieg/software", for: shell.questionnaire)
    (shell.sheet, shell.isFinished, shell.entries) = (sheet, true, [shell.entry(of: sheet)])
    shell.openResult()
    return shell
  }

  @Test("v on a first step of a recommendation saves its template, and an action made of it keeps it")
  func recommended() throws {
    var shell = try Self.recommendation()
    try goToTemplate(&shell)
    shell.type("v")
    #expect(shell.shows("Vorlage speichern: ") && shell.shows("~/redaktionsplan"))
    shell.press(.enter)
    #expect(shell.shows("Gespeichert unter ~/redaktionsplan"))
    shell.press(.enter)
    shell.type("m")
    #expect(shell.actions.count == 1)
  }

  @Test("A file whose name ends like another format is refused, and told why")
  func otherSuffix() throws {
    var shell = try Self.recommendation()
    try goToTemplate(&shell)
    shell.type("v")
    for _ in 0..<3 { shell.press(.backspace) }
    shell.type("pdf")
    shell.press(.enter)
    #expect(shell.shows("Der Name muss auf „.csv“ oder „.md“") && !shell.shows("Gespeichert unter"))
    for _ in 0..<3 { shell.press(.backspace) }
    shell.type("md")
    shell.press(.enter)
    #expect(shell.shows("Gespeichert unter ~/redaktionsplan") && shell.shows(".md"))
  }

  @Test("A table can be had as a text: the end of the name says so")
  func kinds() throws {
    let template = Template(
      id: .drawn("plan"), title: LocalizedText(de: "Plan", en: "Plan"),
      contents: [.table: [.german: Array("a;b".utf8)], .text: [.german: Array("# Plan".utf8)]])
    #expect(template.content(template.kind(ofFile: "~/x.md"), in: .german) == Array("# Plan".utf8))
    #expect(template.content(template.kind(ofFile: "~/x.csv"), in: .english) == Array("a;b".utf8))
    #expect(template.content(template.kind(ofFile: "~/x"), in: .german) == Array("a;b".utf8))
  }

  @Test("The line dialogue lists the templates of a result and saves one")
  func dialogue() throws {
    var shell = try FakeShell()
    let sheet = try ExampleAnswers.sheet("musterbluete-leitung", for: shell.questionnaire)
    (shell.sheet, shell.isFinished, shell.entries) = (sheet, true, [shell.entry(of: sheet)])
    var dialogue = DialogueShell(shell)
    dialogue.start()
    dialogue.type("e", "1")
    let menu = try #require(dialogue.output.split(separator: "\n").last { $0.contains("zu Ihren Schritten") })
    dialogue.type(String(menu.prefix { $0 != " " }))
    #expect(dialogue.said.contains("Welche Vorlage?"))
    dialogue.type("1")
    #expect(dialogue.said.contains("nicht überschrieben"))
    dialogue.type("")
    #expect(dialogue.said.contains("Gespeichert unter"))
  }
}
