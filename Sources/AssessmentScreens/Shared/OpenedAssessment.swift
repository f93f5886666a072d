public import ActionPlan
public import Questionnaire
public import Scoring

/// The assessment of the same company before the one that is open, and those before it.
public struct EarlierAssessment: Sendable {
  /// The id of one of its assessments, by which its actions are changed.
  public let id: String
  /// Its answers and what was asked then.
  public let side: Trend.Side
  /// Those before it, the oldest first.
  public let older: [Trend.Side]
  /// What was decided then.
  public var actions: [Action]

  /// Makes the value.
  public init(id: String, side: Trend.Side, older: [Trend.Side] = [], actions: [Action]) {
    self.id = id
    self.side = side
    self.older = older
    self.actions = actions
  }
}

/// An assessment that was opened for answering or for its result.
public struct OpenedAssessment: Sendable {
  /// Its id.
  public let id: String
  /// Its questionnaire.
  public let questionnaire: Questionnaire
  /// Its answers.
  public let sheet: AnswerSheet
  /// The item at which it was left.
  public let position: ItemID?
  /// Whether it was finished.
  public let isFinished: Bool
  /// The answers of the other people of the same joint assessment who have finished.
  public let others: [AnswerSheet]
  /// How many people of the joint assessment have not finished yet, this one left aside.
  public let waiting: Int
  /// What the company has decided to do.
  public let actions: [Action]
  /// The company's assessment before this one; `nil` without one.
  public let before: EarlierAssessment?

  /// Makes the value.
  public init(
    id: String, questionnaire: Questionnaire, sheet: AnswerSheet, position: ItemID?, isFinished: Bool,
    others: [AnswerSheet] = [], waiting: Int = 0, actions: [Action] = [], before: EarlierAssessment? = nil
  ) {
    self.id = id
    self.questionnaire = questionnaire
    self.sheet = sheet
    self.position = position
    self.isFinished = isFinished
    self.others = others
    self.waiting = waiting
    self.actions = actions
    self.before = before
  }
}
