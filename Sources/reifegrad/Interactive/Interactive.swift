import ArgumentParser
import AssessmentScreens
import Foundation
import NcursesTerminal
import Questionnaire
import Reports
import ScreenKit
import Terminal
import Words
import WorkshopScreens

/// The program at a terminal: screens where the terminal can show them, else questions line by line.
struct Interactive {
  /// Where it begins.
  enum Beginning {
    case start
    /// Who answers is asked where it is not said.
    case begin(Questionnaire, Form, Perspective?)
    case resume(AssessmentID)
  }

  private let environment: Environment
  private let isAccessible: Bool

  init(_ environment: Environment, isAccessible: Bool) {
    self.environment = environment
    self.isAccessible = isAccessible
    // Before the store starts a thread: threads inherit which signals are blocked.
    if !isAccessible { TerminalSignals.block() }
  }

  func run(_ beginning: Beginning) throws {
    guard !isAccessible else { return try DialogueLoop(environment).run(beginning) }
    let screen: NcursesScreen
    do {
      screen = try NcursesScreen(environment: environment.variables)
    } catch {
      if isatty(STDOUT_FILENO) == 0, isatty(STDIN_FILENO) == 0 { throw error }
      Console.message(environment.say(error.explanation))
      return try DialogueLoop(environment).run(beginning)
    }
    try ScreenLoop(environment, screen).run(beginning)
  }
}

/// Reads keys, lets the app act, carries out its effects and paints.
struct ScreenLoop {
  private let environment: Environment
  private let screen: NcursesScreen

  init(_ environment: Environment, _ screen: NcursesScreen) {
    self.environment = environment
    self.screen = screen
  }

  func run(_ beginning: Interactive.Beginning) throws {
    defer { screen.close() }
    var app = App(
      DisplayTraits(
        language: environment.language, size: screen.size, charset: screen.capabilities.charset,
        hasBraille: screen.capabilities.charset.hasBraille, today: environment.today,
        programVersion: Environment.version, house: environment.house))
    let runner = EffectRunner(environment)
    var effects = app.start()
    // The first picture needs nothing from disk.
    screen.paint(app.view())
    switch beginning {
    case .start: break
    case .begin(let questionnaire, let form, let perspective):
      effects += app.begin(questionnaire, form: form, perspective: perspective ?? .management)
    case .resume(let id): effects += app.resume(id)
    }
    guard try carryOut(effects, &app, runner) == nil else { return }
    screen.paint(app.view())
    var clock = KeepingClock()
    while true {
      let event = screen.nextEvent(timeoutMilliseconds: clock.wait(app))
      if let next = ScreenEvent<ShellEvent>(event), try carryOut(app.handle(next), &app, runner) != nil { return }
      if event == .hangUp { throw Interruption.exit(by: screen.endingSignal) }
      if clock.isDue(app), try carryOut(app.handle(.tick), &app, runner) != nil { return }
      screen.paint(app.view())
    }
  }

  private func carryOut(_ effects: [Effect], _ app: inout App, _ runner: EffectRunner) throws -> Exit? {
    try app.carryOut(effects, on: screen) { effect, app in
      switch effect {
      case .quit: return .left(.quit)
      case .terminal(.pager(let text)):
        screen.withTerminalReleased { Pager.show(text, environment: environment.variables) }
        return .told([])
      case .terminal(.workshops): return try showWorkshops(app.language)
      case .keeping, .catalog, .assessment, .plan, .report, .door, .keepLanguage: return .told(runner.perform(effect))
      }
    }
  }

  /// The screens of workshops, in the same terminal.
  private func showWorkshops(_ language: Language) throws -> Outcome<ShellEvent> {
    let environment = Environment(language: language, variables: environment.variables)
    let exit: Exit
    do {
      let runner = try WorkshopRunner(environment)
      defer { runner.close() }
      let loop = WorkshopLoop(environment: environment, screen: screen, runner: runner)
      exit = loop.run(WorkshopApp(loop.surroundings))
    } catch {
      Console.message(environment.say(Failure.text(of: error)))
      return .returned
    }
    switch exit {
    case .leave: return .returned
    case .quit: return .left(.quit)
    case .hangUp: throw Interruption.exit(by: screen.endingSignal)
    }
  }
}

/// The person's own pager.
enum Pager {
  static func show(_ text: String, environment: [String: String]) {
    let command = environment["PAGER"].flatMap { $0.isEmpty ? nil : $0 } ?? "less"
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", command]
    let pipe = Pipe()
    process.standardInput = pipe
    guard (try? process.run()) != nil else { return }
    // A pager that ends early closes the pipe; that is no error.
    signal(SIGPIPE, SIG_IGN)
    try? pipe.fileHandleForWriting.write(contentsOf: Data(text.utf8))
    try? pipe.fileHandleForWriting.close()
    process.waitUntilExit()
  }
}
