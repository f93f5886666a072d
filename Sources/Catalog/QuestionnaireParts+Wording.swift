import Questionnaire
import Words

extension QuestionnaireParts {
  /// The questionnaire's own words for stages, bottleneck and those who answer.
  func wording(hasStages: Bool) -> QuestionnaireWording {
    if !hasStages {
      for key in ["stage-texts", "bottleneck"] where root.contains(key) { tellUnused(key) }
    }
    return QuestionnaireWording(
      stages: stageTexts(), bottleneck: root.optionalText("bottleneck", limit: 140), perspectives: perspectives())
  }

  private func tellUnused(_ key: String) {
    findings.warning(
      root.keyPosition(key),
      LocalizedText(
        de: "Dieser Fragebogen hat keine Reifestufen; „\(key)“ steht nirgends.",
        en: "This questionnaire has no stages; “\(key)” is shown nowhere."),
      LocalizedText(
        de: "Löschen Sie es oder schreiben Sie „stages: true“.", en: "Delete it or write “stages: true”."))
  }

  private func stageTexts() -> [Int: QuestionnaireWording.StageText] {
    guard let reader = root.mapping("stage-texts", as: .stageTexts) else { return [:] }
    var texts: [Int: QuestionnaireWording.StageText] = [:]
    for number in 1...4 {
      guard let stage = reader.mapping(String(number), as: .stageText) else { continue }
      texts[number] = QuestionnaireWording.StageText(
        title: stage.text("title", limit: 16), text: stage.text("text", limit: 160),
        solo: stage.optionalText("solo", limit: 160))
    }
    return texts
  }

  func perspectives() -> [Perspective: LocalizedText] {
    guard let reader = root.mapping("perspectives", as: .perspectives) else { return [:] }
    var names: [Perspective: LocalizedText] = [:]
    for perspective in Perspective.allCases {
      names[perspective] = reader.optionalText(perspective.rawValue, limit: 30)
    }
    return names
  }
}
