package import ActionPlan
package import Questionnaire
package import Scoring
import ScreenKit

/// The assessment of the same company before the one that is open, and those before it.
package struct EarlierAssessment: Sendable {
  /// The id of one of its assessments, by which its actions are changed.
  package let id: AssessmentID
  /// Its answers and what was asked then.
  package let side: Trend.Side
  /// Those before it, the oldest first.
  package let older: [Trend.Side]
  /// What was decided then.
  package var actions: [Action]

  package init(id: AssessmentID, side: Trend.Side, older: [Trend.Side] = [], actions: [Action]) {
    self.id = id
    self.side = side
    self.older = older
    self.actions = actions
  }
}

/// An assessment that was opened for answering or for its result.
package struct OpenedAssessment: Sendable {
  /// Its id.
  package let id: AssessmentID
  /// Its questionnaire.
  package let questionnaire: Questionnaire
  /// Its answers.
  package let sheet: AnswerSheet
  /// The item at which it was left.
  package let position: ItemID?
  /// The questions that the person marked for later.
  package let marked: Set<ItemID>
  /// Whether it was finished.
  package let isFinished: Bool
  /// The answers of the other people of the same joint assessment who have finished.
  package let others: [AnswerSheet]
  /// How many people of the joint assessment have not finished yet, this one left aside.
  package let waiting: Int
  /// What the company has decided to do.
  package let actions: [Action]
  /// The questions that the company has parked.
  package let parked: Set<ItemID>
  /// The company's assessment before this one; `nil` without one.
  package let before: EarlierAssessment?
  /// Whether the answers may be part of benchmarks; `nil` where that was not asked yet.
  package let consent: Consent?

  package init(
    id: AssessmentID, questionnaire: Questionnaire, sheet: AnswerSheet, position: ItemID?,
    marked: Set<ItemID> = [], isFinished: Bool,
    others: [AnswerSheet] = [], waiting: Int = 0, actions: [Action] = [], parked: Set<ItemID> = [],
    before: EarlierAssessment? = nil, consent: Consent? = nil
  ) {
    self.id = id
    self.questionnaire = questionnaire
    self.sheet = sheet
    self.position = position
    self.marked = marked
    self.isFinished = isFinished
    self.others = others
    self.waiting = waiting
    self.actions = actions
    self.parked = parked
    self.before = before
    self.consent = consent
  }
}
