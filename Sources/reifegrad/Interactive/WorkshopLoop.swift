import ArgumentParser
import AssessmentScreens
import Foundation
import NcursesTerminal
import Terminal
import Words
import Workshop
import WorkshopScreens
import WorkshopStore

/// Reads keys, looks at the pool and the clock ten times a second, and paints.
struct WorkshopLoop {
  /// How long a look at the pool may be away.
  static let pause = 100

  let world: Environment
  let screen: NcursesScreen
  let runner: WorkshopRunner

  /// Shows a view of a workshop in a terminal of its own. A workshop that `open` begins is gone again where no screen
  /// can be shown.
  ///
  /// - Parameter note: told once the screen is there.
  static func run(
    _ world: Environment, _ view: WorkshopView, note: LocalizedText? = nil,
    _ open: (WorkshopRunner) throws -> OpenedWorkshop
  ) throws {
    try NcursesScreen.check(environment: world.environment)
    // Before the pool or the server starts a thread: threads inherit which signals are blocked.
    TerminalSignals.block()
    let runner = try WorkshopRunner(world)
    let workshop = try open(runner)
    defer { runner.close() }
    let screen = try screen(for: runner, world)
    defer { screen.close() }
    let loop = WorkshopLoop(world: world, screen: screen, runner: runner)
    try loop.runToEnd(WorkshopApp(loop.surroundings, workshop, view), note: note)
  }

  private static func screen(for runner: WorkshopRunner, _ world: Environment) throws -> NcursesScreen {
    do { return try NcursesScreen(environment: world.environment) } catch {
      runner.takeBack()
      throw error
    }
  }

  /// Shows the form for a new workshop, then its public view.
  static func begin(_ world: Environment, _ draft: WorkshopDraft, at address: HostAddress) throws {
    TerminalSignals.block()
    let runner = try WorkshopRunner(world)
    runner.address = address
    defer { runner.close() }
    let screen = try NcursesScreen(environment: world.environment)
    defer { screen.close() }
    let loop = WorkshopLoop(world: world, screen: screen, runner: runner)
    try loop.runToEnd(WorkshopApp(loop.surroundings, beginning: draft))
  }

  var surroundings: DisplayTraits {
    DisplayTraits(
      language: world.language, size: screen.size, charset: screen.capabilities.charset,
      hasBraille: screen.capabilities.charset.hasBraille, today: world.today, programVersion: Environment.version)
  }

  /// Until the person leaves; throws the status of a program whose terminal is gone or that was asked to end.
  private func runToEnd(_ app: WorkshopApp, note: LocalizedText? = nil) throws {
    if !run(app, note: note) { throw ExitCode(screen.endStatus) }
  }

  /// Until the person leaves or the terminal is gone; `false` for the latter.
  func run(_ first: WorkshopApp, note: LocalizedText? = nil) -> Bool {
    var app = first
    var note = note
    var shown: Frame?
    defer { screen.maySuspend = true }
    guard carryOut(app.start(), &app) else { return true }
    while true {
      for event in [WorkshopEvent.tick(Int(Date().timeIntervalSince1970))] + runner.look() {
        guard carryOut(app.handle(event), &app) else { return true }
      }
      if let told = note {
        _ = app.handle(.notice(told))
        note = nil
      }
      let frame = app.view()
      if frame != shown {
        screen.paint(frame)
        shown = frame
      }
      screen.maySuspend = app.maySuspend
      switch screen.nextEvent(timeoutMilliseconds: Self.pause) {
      case nil: continue
      case .hangUp:
        _ = carryOut(app.handle(.leaving), &app)
        return false
      case .burst(let keys):
        guard carryOut(app.handle(.burst(keys)), &app) else { return true }
      case .resize(let size):
        shown = nil
        _ = app.handle(.resize(size))
      case .key(let key):
        _ = app.handle(.tick(Int(Date().timeIntervalSince1970)))
        guard carryOut(app.handle(.key(key)), &app) else { return true }
      }
    }
  }

  /// Carries out effects and what follows from them; `false` when the person leaves.
  private func carryOut(_ effects: [WorkshopEffect], _ app: inout WorkshopApp) -> Bool {
    var queue = effects
    while !queue.isEmpty {
      let effect = queue.removeFirst()
      if effect == .leave { return false }
      for event in runner.perform(effect) { queue += app.handle(event) }
    }
    return true
  }
}
