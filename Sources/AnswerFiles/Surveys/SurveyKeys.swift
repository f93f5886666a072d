/// What can stand on the first level of a company file.
enum CompanyKey: String, CaseIterable {
  case format, surveys
}

/// What can stand in a survey.
enum SurveyKey: String, CaseIterable {
  case follows, people, plan, parked
}

/// What can stand of a person: what an answer file has, and what is kept beside it.
enum PersonKey: String, CaseIterable {
  case id, response, questionnaire, version, form, company, perspective, date
  case state, created, changed, position, marked, answers

  /// The same key of an answer file.
  var ofSheet: AnswerDocument.Key? { AnswerDocument.Key(rawValue: rawValue) }

  /// Without which there is no person, beside what an answer file needs.
  static let needed: [PersonKey] = [.id, .state, .created, .changed]
}

/// What can stand of an action in a plan: all but `carried`, or that alone.
enum PlanKey: String, CaseIterable {
  case carried, id, text, item, to, owner, due, state

  static let needed: [PlanKey] = [.id, .text, .state]
}
