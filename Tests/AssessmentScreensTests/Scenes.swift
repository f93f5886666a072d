import ActionPlan
import AssessmentScreens
import Questionnaire
import ScreenDoubles
import ScreenKit
import Terminal
import TestSupport

/// The screens of an assessment in their states, as a window shows them.
enum Scenes {
  static func all(_ look: Look) throws -> [ShownScene] {
    try [answering, joint, trend, plan, report].flatMap { try $0(look) }
  }

  /// From the start screen over questions to the result.
  private static func answering(_ look: Look) throws -> [ShownScene] {
    var shell = try FakeShell(size: look.size, language: look.language, charset: look.charset)
    var scenes = [shell.scene("start")]
    shell.begin()
    scenes.append(shell.scene("question-first"))
    // The questions on success, and then the first one of the dimensions.
    try shell.go(to: "erfolg.gesamt")
    let (success, scored) = try (shell.number(of: "erfolg.gesamt"), shell.number(of: "kompetenz.plattformen"))
    for _ in stride(from: success, to: scored, by: 1) { shell.press(.character("2"), .right) }
    shell.press(.character("2"))
    scenes.append(shell.scene("question-level"))
    shell.press(.character("o"))
    scenes.append(shell.scene("overview"))
    shell.press(.escape)
    shell.answerEverything()
    scenes.append(shell.scene("finish"))
    shell.press(.enter)
    for tab in 1...6 {
      shell.type("\(tab)")
      scenes.append(shell.scene("result-\(tab)"))
    }
    return scenes
  }

  /// Several people side by side.
  private static func joint(_ look: Look) throws -> [ShownScene] {
    var shell = try FakeShell.result(
      of: "musterholz-leitung", others: ["musterholz-social-media", "musterholz-werkstatt"], look: look
    ) { $0.waiting = 1 }
    var scenes = [shell.scene("joint")]
    shell.type("7")
    scenes.append(shell.scene("people"))
    shell.type("p")
    scenes.append(shell.scene("person"))
    return scenes
  }

  /// What changed since the last time.
  private static func trend(_ look: Look) throws -> [ShownScene] {
    var shell = try FakeShell.result(
      of: "musterwatt-2026-leitung", others: ["musterwatt-2026-social-media"], look: look
    ) { $0.before = try $0.assessmentBefore("musterwatt-2025-leitung", actions: decided) }
    shell.type("8")
    var scenes = [shell.scene("trend")]
    shell.press(.end)
    scenes.append(shell.scene("trend-end"))
    return scenes
  }

  /// What was decided a year ago.
  static let decided = [
    PlannedAction(id: "1", text: "Krisenplan schreiben", owner: "Frau Beispiel", due: "2026-06-01"),
    PlannedAction(id: "2", text: "Schulung buchen", state: .done),
  ]

  /// Way, actions and what-if.
  private static func plan(_ look: Look) throws -> [ShownScene] {
    var shell = try FakeShell.result(of: "musterbluete-leitung", look: look) { $0.actions = planned }
    shell.type("2")
    shell.press(.down)
    var scenes = [shell.scene("plan")]
    shell.type("x")
    scenes.append(shell.scene("plan-parked"))
    shell.type("u")
    shell.type("6")
    scenes.append(shell.scene("actions"))
    shell.press(.enter)
    scenes.append(shell.scene("action"))
    shell.press(.escape)
    shell.type("ww")
    scenes.append(shell.scene("what-if"))
    return scenes
  }

  static let planned: [PlannedAction] = [
    PlannedAction(id: "1", text: "Redaktionsplan anlegen", owner: "Frau Beispiel", due: "2026-12-24"),
    PlannedAction(
      id: "2", text: "Buchen Sie diesen Monat einen Kurs für die Person, die Social Media macht.",
      origin: .init(item: "kompetenz.schulung", to: Level.lowest.next ?? .highest), due: "2026-11-10"),
    PlannedAction(id: "3", text: "Zuständigkeit klären", owner: "Herr Muster", state: .done),
    PlannedAction(id: "4", text: "Ohne Termin", state: .underWay),
    PlannedAction(id: "5", text: "Doch nicht", state: .dropped),
  ]

  /// What can be done with the report, and its code.
  private static func report(_ look: Look) throws -> [ShownScene] {
    var shell = try FakeShell.result(of: "musterholz-leitung", look: look)
    shell.type("r")
    var scenes = [shell.scene("report-menu")]
    shell.type("9")
    scenes.append(shell.scene("code"))
    shell.press(.escape, .escape, .escape, .escape)
    shell.type("cabc")
    shell.press(.enter)
    scenes.append(shell.scene("code-entry"))
    return scenes
  }
}

extension FakeShell {
  static func result(
    of name: String, others: [String] = [], look: Look, prepare: (inout FakeShell) throws -> Void = { _ in }
  ) throws -> FakeShell {
    try result(
      of: name, others: others, size: look.size, language: look.language, charset: look.charset, prepare: prepare)
  }

  func scene(_ name: String) -> ShownScene { ShownScene(name, app) }

  /// Answers what is still open with level 2, the second option or nothing, and goes on to the last screen.
  mutating func answerEverything() {
    for _ in 0..<60 where !shows("Alle Fragen durchlaufen") && !shows("Through all the questions") {
      let keys = lines.last ?? ""
      if keys.contains("0–4") || keys.contains("0-4") { press(.character("2")) }
      if keys.contains("a–") || keys.contains("a-") { press(.character("b")) }
      press(.enter)
    }
  }
}
