import AssessmentScreens
import Foundation
import Reports
import ScreenKit
import Terminal
import TextDocuments
import Words

/// Prints what the line dialogue says, reads lines and carries out its effects.
///
/// Where standard output is no terminal, it carries only the result, the report as text; the dialogue goes to standard
/// error.
struct DialogueLoop {
  private let environment: Environment
  private let isOnScreen = isatty(STDOUT_FILENO) == 1

  init(_ environment: Environment) { self.environment = environment }

  func run(_ beginning: Interactive.Beginning) throws {
    var dialogue = LineDialogue(
      .init(
        language: environment.language, size: .init(columns: columns, rows: 24), charset: environment.charset,
        hasBraille: false,
        today: environment.today, programVersion: Environment.version, house: environment.house))
    let runner = EffectRunner(environment)
    let input = LineInput()
    switch beginning {
    case .start: carryOut(dialogue.start(), &dialogue, runner)
    case .begin(let questionnaire, let form, let perspective):
      carryOut(dialogue.begin(questionnaire, form: form, perspective: perspective), &dialogue, runner)
    case .resume(let id): carryOut(dialogue.resume(id), &dialogue, runner)
    }
    var result: GapReport?
    while !dialogue.isOver {
      dialogue.resize(columns: columns)
      if input.dropWaiting() { dialogue.tellOfDroppedInput() }
      try show(dialogue.takeOutput())
      carryOut(dialogue.handle(input.line()), &dialogue, runner)
      result = dialogue.report ?? result
    }
    try show(dialogue.takeOutput())
    if !isOnScreen, let result {
      try Console.output(
        TextDocument.render(
          firstOf: result.documents(in: dialogue.language, .brief), lines: ReportExtent.brief.mostRoom(in: .text),
          charset: environment.charset))
    }
  }

  private func show(_ text: String) throws {
    // A name may hold what turns the direction of a line or, from an older version, worse.
    let safe = text.linesShownSafely
    if isOnScreen { try Console.output(safe) } else { try FileHandle.standardError.write(contentsOf: Data(safe.utf8)) }
  }

  /// What the terminal says, else `COLUMNS`, else 80.
  private var columns: Int {
    let told = TerminalWidth.told(by: STDOUT_FILENO, STDERR_FILENO)
    return TerminalWidth.ofDialogue(told ?? TerminalWidth.set(in: environment.variables))
  }

  private func carryOut(_ effects: [Effect], _ dialogue: inout LineDialogue, _ runner: EffectRunner) {
    var queue = effects
    while !queue.isEmpty {
      for event in runner.perform(queue.removeFirst()) { queue += dialogue.receive(whole(event)) }
    }
  }

  /// The whole path of a file: here nobody sees in which folder the program runs.
  private func whole(_ event: ShellEvent) -> ShellEvent {
    guard case .report(.wroteFile(let path)) = event else { return event }
    let home = environment.variables["HOME"] ?? NSHomeDirectory()
    let expanded = path.hasPrefix("~/") ? home + path.dropFirst() : path
    return .report(.wroteFile(URL(filePath: expanded).standardizedFileURL.path))
  }
}
