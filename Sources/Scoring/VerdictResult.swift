public import Questionnaire

/// What a questionnaire's outcome says of given answers.
public struct VerdictResult: Hashable, Sendable {
  /// A first step and the item that it comes from (`nil` for a step of the verdict itself).
  public struct FirstStep: Hashable, Sendable {
    /// The item whose action it is.
    public let item: ItemID?
    /// What to do.
    public let text: LocalizedText

    /// Makes a step.
    public init(item: ItemID?, text: LocalizedText) {
      self.item = item
      self.text = text
    }
  }

  /// Advice with the entries that fit, at most as many as the list shows.
  public struct FittingAdvice: Hashable, Sendable {
    /// The list.
    public let advice: Advice
    /// What fits, in the order of the file.
    public let entries: [Advice.Entry]

    /// Makes the pair.
    public init(advice: Advice, entries: [Advice.Entry]) {
      self.advice = advice
      self.entries = entries
    }
  }

  /// The verdict.
  public let verdict: Verdict
  /// The reasons that hold.
  public let reasons: [LocalizedText]
  /// The first steps, at most as many as the outcome shows.
  public let steps: [FirstStep]
  /// The lists of things that fit.
  public let advice: [FittingAdvice]

  /// Makes a result.
  public init(verdict: Verdict, reasons: [LocalizedText], steps: [FirstStep], advice: [FittingAdvice]) {
    self.verdict = verdict
    self.reasons = reasons
    self.steps = steps
    self.advice = advice
  }
}
