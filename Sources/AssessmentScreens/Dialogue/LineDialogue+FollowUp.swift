import ActionPlan
import Questionnaire
import Report

/// What was decided last time, asked line by line before the questions.
extension LineDialogue {
  private var actions: [PlannedAction] { run?.before?.actions ?? [] }

  func followUpPrompt(_ index: Int) -> String {
    guard actions.indices.contains(index) else { return "" }
    let states = PlannedAction.State.allCases.enumerated().map { "\($0 + 1)  \(say(ActionTexts.name(of: $1)))" }
    let lines = [
      "", say(DialogueTexts.decided(index + 1, of: actions.count)) + " " + actions[index].text,
      say(DialogueTexts.present) + " " + say(ActionTexts.name(of: actions[index].state)),
    ]
    return (lines + states).joined(separator: "\n") + "\n"
  }

  mutating func handleFollowUp(_ index: Int, _ word: String) -> [Effect] {
    guard actions.indices.contains(index), let id = run?.before?.id else {
      step = .question
      return []
    }
    var effects: [Effect] = []
    if !word.isEmpty {
      guard let number = Int(word), PlannedAction.State.allCases.indices.contains(number - 1) else { return refuse() }
      var action = actions[index]
      action.state = PlannedAction.State.allCases[number - 1]
      effects = [.saveAction(action, in: id)]
    }
    step = index + 1 < actions.count ? .followUp(index + 1) : .question
    return effects
  }
}
