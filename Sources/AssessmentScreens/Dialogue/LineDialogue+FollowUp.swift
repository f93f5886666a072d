import ActionPlan
import Reports
import Words

/// What was decided last time, asked line by line before the questions.
extension LineDialogue {
  private var earlier: [PlannedAction] { assessment?.before?.actions ?? [] }

  func followUpPrompt(_ index: Int) -> [String] {
    guard earlier.indices.contains(index) else { return [] }
    return [
      say(DialogueTexts.decided(index + 1, of: earlier.count)) + " " + earlier[index].text,
      say(DialogueTexts.presentState) + " " + say(Vocabulary.name(of: earlier[index].state)),
    ] + statePrompt
  }

  var statePrompt: [String] {
    PlannedAction.State.allCases.enumerated().map { "\($0 + 1)  \(say(Vocabulary.name(of: $1)))" }
  }

  mutating func handleFollowUp(_ index: Int, _ word: String) -> [Effect] {
    guard earlier.indices.contains(index), let id = assessment?.before?.id else {
      step = .question
      return []
    }
    var effects: [Effect] = []
    if !word.isEmpty {
      guard let number = Int(word), PlannedAction.State.allCases.indices.contains(number - 1) else { return refuse() }
      var action = earlier[index]
      action.state = PlannedAction.State.allCases[number - 1]
      actionNews = DialogueTexts.actionState(Vocabulary.name(of: action.state))
      effects = [.plan(.save(action, in: id))]
    }
    step = index + 1 < earlier.count ? .followUp(index + 1) : .question
    return effects
  }
}
