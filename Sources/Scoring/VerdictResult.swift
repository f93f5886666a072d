package import Questionnaire
package import Words

/// What a questionnaire's outcome says of given answers.
package struct VerdictResult: Hashable, Sendable {
  /// A first step and the item that it comes from (`nil` for a step of the verdict itself).
  package struct FirstStep: Hashable, Sendable {
    /// The item whose action it is.
    package let item: ItemID?
    /// What to do.
    package let text: LocalizedText
    /// The level of the item that it leads to; `nil` for a step of the verdict itself.
    package let to: Level?
    /// A template that helps with it; `nil` without one.
    package let template: TemplateID?

    package init(item: ItemID?, text: LocalizedText, to: Level? = nil, template: TemplateID? = nil) {
      self.item = item
      self.text = text
      self.to = to
      self.template = template
    }
  }

  /// Advice with the entries that fit, at most as many as the list shows.
  package struct FittingAdvice: Hashable, Sendable {
    /// The list.
    package let advice: Advice
    /// What fits, in the order of the file.
    package let entries: [Advice.Entry]

    package init(advice: Advice, entries: [Advice.Entry]) {
      self.advice = advice
      self.entries = entries
    }
  }

  /// The verdict.
  package let verdict: Verdict
  /// The reasons that hold.
  package let reasons: [LocalizedText]
  /// The first steps, at most as many as the outcome shows.
  package let steps: [FirstStep]
  /// The lists of things that fit.
  package let advice: [FittingAdvice]

  package init(verdict: Verdict, reasons: [LocalizedText], steps: [FirstStep], advice: [FittingAdvice]) {
    self.verdict = verdict
    self.reasons = reasons
    self.steps = steps
    self.advice = advice
  }
}

/// A verdict that cannot be given yet: “Noch eine Frage offen”.
package struct OpenVerdict: Hashable, Sendable {
  /// The first item that it hangs on.
  package let item: ItemID
  /// The lists of things that fit all the same.
  package let advice: [VerdictResult.FittingAdvice]

  package init(item: ItemID, advice: [VerdictResult.FittingAdvice]) {
    self.item = item
    self.advice = advice
  }
}

/// What a questionnaire's outcome comes to: the first verdict whose condition holds, unless one before is open.
package enum Judgement: Hashable, Sendable {
  case decided(VerdictResult)
  case open(OpenVerdict)
}
