package import Words

/// What a questionnaire calls its stages, its bottleneck and those who answer; what it leaves out has neutral words.
package struct QuestionnaireWording: Hashable, Sendable {
  /// The words of one stage.
  package struct StageText: Hashable, Sendable {
    /// Its name.
    package let title: LocalizedText
    /// What it means, in a sentence.
    package let text: LocalizedText
    /// The sentence for who works alone; `nil` = the same.
    package let solo: LocalizedText?

    package init(title: LocalizedText, text: LocalizedText, solo: LocalizedText? = nil) {
      self.title = title
      self.text = text
      self.solo = solo
    }
  }

  /// By the number of the stage, 1–4.
  package let stages: [Int: StageText]
  /// What the bottleneck decides, in a sentence.
  package let bottleneck: LocalizedText?
  /// The names of those who answer.
  package let perspectives: [Perspective: LocalizedText]

  package init(
    stages: [Int: StageText] = [:], bottleneck: LocalizedText? = nil, perspectives: [Perspective: LocalizedText] = [:]
  ) {
    self.stages = stages
    self.bottleneck = bottleneck
    self.perspectives = perspectives
  }
}

extension CompanyProfile {
  /// Whether it is one person: by the size class `1`, “nur ich”.
  package var isSolo: Bool { size?.rawValue == "1" }
}
