import AssessmentScreens
import Foundation
import Questionnaire
import Terminal

/// Prints what the line dialogue says, reads lines and carries out its effects.
struct DialogueLoop {
  private let world: World

  init(_ world: World) { self.world = world }

  func run(_ beginning: Interactive.Beginning) throws {
    var dialogue = LineDialogue(
      .init(
        language: world.language, size: .init(columns: 80, rows: 24), charset: world.charset, hasBraille: false,
        today: world.today, programVersion: World.version))
    let runner = EffectRunner(world)
    switch beginning {
    case .start: carryOut(dialogue.start(), &dialogue, runner)
    case .begin(let questionnaire, let form, _): carryOut(dialogue.begin(questionnaire, form: form), &dialogue, runner)
    case .resume(let id): carryOut(dialogue.resume(id), &dialogue, runner)
    }
    while !dialogue.isOver {
      try Console.output(dialogue.takeOutput())
      carryOut(dialogue.handle(readLine()), &dialogue, runner)
    }
    try Console.output(dialogue.takeOutput())
    if let report = dialogue.report { try Console.output("\n" + report) }
  }

  private func carryOut(_ effects: [Effect], _ dialogue: inout LineDialogue, _ runner: EffectRunner) {
    var queue = effects
    while !queue.isEmpty {
      for event in runner.perform(queue.removeFirst()) { queue += dialogue.receive(event) }
    }
  }
}
