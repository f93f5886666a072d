import ArgumentParser
import AssessmentScreens
import NcursesTerminal
import ScreenKit
import Terminal
import Words

/// The screens of a public terminal: reads keys, lets the app act, carries out what there is, and watches the time.
struct PublicLoop {
  private let session: PublicSession
  private let screen: NcursesScreen
  private let clock: SessionClock

  init(_ session: PublicSession, _ screen: NcursesScreen, _ clock: SessionClock) {
    (self.session, self.screen, self.clock) = (session, screen, clock)
  }

  /// - Parameter code: what was kept, to go on with.
  func run(goingOnWith code: String?) throws {
    // There is nothing to go to behind it.
    screen.maySuspend = false
    let environment = session.environment()
    var app = App(
      DisplayTraits(
        language: environment.language, size: screen.size, charset: screen.capabilities.charset,
        hasBraille: screen.capabilities.charset.hasBraille, today: environment.today,
        programVersion: Environment.version, house: environment.house), .publicTerminal)
    let runner = PublicRunner(session)
    var effects = app.start()
    if let code { effects += app.goOn(with: code) }
    var clock = clock
    let end = try follow(&app, effects, runner, &clock)
    switch end {
    case .hangUp: throw Interruption.exit(by: screen.endingSignal)
    case .left: break
    case .over(let word): Console.message(word.text[app.language])
    }
    let text = session.kept.map { DoorTexts.goodbye($0.code) } ?? DoorTexts.goodbye
    Console.message(text[app.language])
  }

  private enum End {
    case left, hangUp
    case over(SessionClock.Word)
  }

  private func follow(
    _ app: inout App, _ effects: [Effect], _ runner: PublicRunner, _ clock: inout SessionClock
  ) throws -> End {
    // First the answers: once the screen lets go of the signals, one that waits may end the program.
    defer {
      session.leave()
      screen.close()
    }
    guard carryOut(effects, &app, runner) == nil else { return .left }
    screen.paint(app.view())
    var keeping = KeepingClock()
    while true {
      let wait = [keeping.wait(app), clock.wait()].compactMap(\.self).min()
      let event = screen.nextEvent(timeoutMilliseconds: wait)
      switch event {
      case .key, .burst: clock.touch()
      case .resize, .hangUp, nil: break
      }
      if let next = ScreenEvent<ShellEvent>(event), carryOut(app.handle(next), &app, runner) != nil { return .left }
      if event == .hangUp { return .hangUp }
      if keeping.isDue(app), carryOut(app.handle(.tick), &app, runner) != nil { return .left }
      if let word = clock.word() {
        guard !word.ends else {
          _ = carryOut(app.handle(.leaving), &app, runner)
          return .over(word)
        }
        _ = carryOut(app.handle(.world(.notice(word.text))), &app, runner)
      }
      screen.paint(app.view())
    }
  }

  private func carryOut(_ effects: [Effect], _ app: inout App, _ runner: PublicRunner) -> Exit? {
    app.carryOut(effects, on: screen) { effect, _ in
      if case .quit = effect { return .left(.quit) }
      return .told(runner.perform(effect))
    }
  }
}
