import ArgumentParser
import AssessmentScreens
import Foundation
import NcursesTerminal
import Rehearsal
import ScreenKit
import Terminal
import Words
import Workshop
import WorkshopScreens
import WorkshopStore

/// Reads keys, looks at the pool and the clock ten times a second, and paints.
struct WorkshopLoop {
  /// How long a look at the pool may be away.
  static let pause = 100

  let environment: Environment
  let screen: NcursesScreen
  let runner: WorkshopRunner

  /// Shows a view of a workshop in a terminal of its own. A workshop that `open` begins is gone again where no screen
  /// can be shown.
  ///
  /// - Parameter note: told once the screen is there.
  static func run(
    _ environment: Environment, _ view: WorkshopView, note: LocalizedText? = nil,
    _ open: (WorkshopRunner) throws -> OpenedWorkshop
  ) throws {
    try NcursesScreen.check(environment: environment.variables)
    // Before the pool or the server starts a thread: threads inherit which signals are blocked.
    TerminalSignals.block()
    let runner = try WorkshopRunner(environment)
    let workshop = try open(runner)
    defer { runner.close() }
    let screen = try screen(for: runner, environment)
    defer { screen.close() }
    let loop = WorkshopLoop(environment: environment, screen: screen, runner: runner)
    try loop.runToEnd(WorkshopApp(loop.surroundings, workshop, view), note: note)
  }

  private static func screen(for runner: WorkshopRunner, _ environment: Environment) throws -> NcursesScreen {
    do { return try NcursesScreen(environment: environment.variables) } catch {
      runner.takeBack()
      throw error
    }
  }

  /// Shows the form for a new workshop, then its public view.
  static func begin(_ environment: Environment, _ draft: WorkshopDraft, at address: HostAddress) throws {
    TerminalSignals.block()
    let runner = try WorkshopRunner(environment)
    runner.address = address
    defer { runner.close() }
    let screen = try NcursesScreen(environment: environment.variables)
    defer { screen.close() }
    let loop = WorkshopLoop(environment: environment, screen: screen, runner: runner)
    try loop.runToEnd(WorkshopApp(loop.surroundings, beginning: draft))
  }

  /// Shows the checklist, with no workshop.
  static func check(_ environment: Environment, _ plan: Rehearsal.Plan) throws {
    TerminalSignals.block()
    let runner = try WorkshopRunner(environment)
    runner.rehearsal = { plan }
    defer { runner.close() }
    let screen = try NcursesScreen(environment: environment.variables)
    defer { screen.close() }
    let loop = WorkshopLoop(environment: environment, screen: screen, runner: runner)
    try loop.runToEnd(WorkshopApp(checking: loop.surroundings))
  }

  var surroundings: DisplayTraits {
    DisplayTraits(
      language: environment.language, size: screen.size, charset: screen.capabilities.charset,
      hasBraille: screen.capabilities.charset.hasBraille, today: environment.today, programVersion: Environment.version,
      house: environment.house)
  }

  /// Until the person leaves; throws the status of a program whose terminal is gone or that was asked to end.
  private func runToEnd(_ app: WorkshopApp, note: LocalizedText? = nil) throws {
    if case .hangUp = run(app, note: note) { throw ExitCode(screen.endStatus) }
  }

  /// Until the person leaves or the terminal is gone.
  func run(_ first: WorkshopApp, note: LocalizedText? = nil) -> Exit {
    var app = first
    var note = note
    var shown: Frame?
    var clock = KeepingClock()
    defer { screen.maySuspend = true }
    if let exit = carryOut(app.start(), &app) { return exit }
    while true {
      for event in [now] + runner.look() {
        if let exit = carryOut(app.handle(.world(event)), &app) { return exit }
      }
      if let told = note {
        _ = app.handle(.world(.notice(told)))
        note = nil
      }
      let frame = app.view()
      if frame != shown {
        screen.paint(frame)
        shown = frame
      }
      screen.maySuspend = app.maySuspend
      let event = screen.nextEvent(timeoutMilliseconds: min(Self.pause, clock.wait(app) ?? Self.pause))
      if case .resize = event { shown = nil }
      if let next = ScreenEvent<WorkshopEvent>(event) {
        _ = app.handle(.world(now))
        let exit = carryOut(app.handle(next), &app)
        if event == .hangUp { return .hangUp }
        if let exit { return exit }
      }
      if clock.isDue(app), let exit = carryOut(app.handle(.tick), &app) { return exit }
    }
  }

  private var now: WorkshopEvent { .tick(.seconds(Date().timeIntervalSince1970)) }

  private func carryOut(_ effects: [WorkshopEffect], _ app: inout WorkshopApp) -> Exit? {
    app.carryOut(effects, on: screen) { effect, _ in
      switch effect {
      case .leave: .left(.leave)
      case .quit: .left(.quit)
      case .keeping, .room, .kiosk, .sheet, .workshops, .checklist: .told(runner.perform(effect))
      }
    }
  }
}
