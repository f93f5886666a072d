import ArgumentParser
import AssessmentScreens
import Foundation
import Reports
import ScreenKit
import Terminal
import TextDocuments
import Words

/// The dialogue of a public terminal, line by line: for screen readers, and for clients without a terminal (`ssh -T`).
///
/// Everything that is said goes to standard output, which is what the client shows.
struct PublicDialogue {
  private let session: PublicSession
  private let clock: SessionClock

  init(_ session: PublicSession, _ clock: SessionClock) { (self.session, self.clock) = (session, clock) }

  /// - Parameter code: what was kept, to go on with.
  func run(goingOnWith code: String?) throws {
    let environment = session.environment()
    var dialogue = LineDialogue(
      DisplayTraits(
        language: environment.language, size: Size(columns: columns, rows: 24), charset: environment.charset,
        hasBraille: false, today: environment.today, programVersion: Environment.version, house: environment.house),
      .publicTerminal)
    let runner = PublicRunner(session)
    var lines = PublicLines()
    var clock = clock
    carryOut(dialogue.start() + (code.map { [.door(.resume($0))] } ?? []), &dialogue, runner)
    try show(dialogue.takeOutput())
    while !dialogue.isOver {
      switch lines.next(timeoutMilliseconds: clock.wait()) {
      case .line(let line):
        clock.touch()
        carryOut(dialogue.handle(line), &dialogue, runner)
      case .end: carryOut(dialogue.handle(nil), &dialogue, runner)
      case .interrupt: carryOut(dialogue.interrupt(), &dialogue, runner)
      case .signal(let number):
        carryOut(dialogue.handle(nil), &dialogue, runner)
        throw Interruption.exit(by: number)
      case .time: break
      }
      if let word = clock.word() {
        try show("\n" + word.text[dialogue.language] + "\n")
        guard !word.ends else {
          carryOut(dialogue.handle(nil), &dialogue, runner)
          break
        }
        continue
      }
      dialogue.resize(columns: columns)
      try show(dialogue.takeOutput())
    }
    let text = session.kept.map { DoorTexts.goodbye($0.code) } ?? DoorTexts.goodbye
    try show(text[dialogue.language] + "\n")
  }

  private func show(_ text: String) throws { try Console.list(text) }

  private func carryOut(_ effects: [Effect], _ dialogue: inout LineDialogue, _ runner: PublicRunner) {
    var queue = effects
    while !queue.isEmpty {
      for event in runner.perform(queue.removeFirst()) { queue += dialogue.receive(event) }
    }
  }

  /// What the terminal says, else 80.
  private var columns: Int { TerminalWidth.ofDialogue(TerminalWidth.told(by: STDOUT_FILENO)) }
}
