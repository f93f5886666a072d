import ActionPlan
import AnswerFiles
import AssessmentScreens
import Foundation
import Questionnaire
import Scoring
import ScreenDoubles
import Terminal
import Words

typealias PlannedAction = ActionPlan.Action

/// The answers of the made-up companies that the documentation uses.
enum ExampleAnswers {
  static func sheet(_ name: String, for questionnaire: Questionnaire) throws -> AnswerSheet {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "docs/examples/answers/\(name).json")
    return try AnswerFile(reading: Array(Data(contentsOf: file))).sheet(for: questionnaire)
  }
}

extension FakeShell {
  /// A shell whose only result is that of an example, open at its first tab.
  static func result(
    of name: String, others: [String] = [], size: Size = Size(columns: 80, rows: 24),
    language: Language = .german, charset: Charset = .unicode, facilities: Facilities = .own,
    prepare: (inout FakeShell) throws -> Void = { _ in }
  ) throws -> FakeShell {
    var shell = try FakeShell(size: size, language: language, charset: charset, facilities: facilities)
    let sheet = try ExampleAnswers.sheet(name, for: shell.questionnaire)
    shell.sheet = sheet
    shell.others = try others.map { try ExampleAnswers.sheet($0, for: shell.questionnaire) }
    shell.entries = [shell.entry(of: sheet)]
    try prepare(&shell)
    shell.openResult()
    return shell
  }

  func entry(of sheet: AnswerSheet, id: AssessmentID = "a7k2m", isFinished: Bool = true) -> AssessmentEntry {
    AssessmentEntry(
      id: id, company: sheet.company, questionnaireID: sheet.questionnaire, questionnaire: self.questionnaire.title,
      form: sheet.form, perspective: sheet.perspective, date: sheet.date, isFinished: isFinished,
      answered: sheet.answers.count, people: self.others.count + 1)
  }

  /// The earlier assessment of an example company.
  func assessmentBefore(_ name: String, actions: [PlannedAction]) throws -> EarlierAssessment {
    let sheet = try ExampleAnswers.sheet(name, for: self.questionnaire)
    return EarlierAssessment(
      id: "b3b3b",
      side: Trend.Side(sheet, questionnaire: self.questionnaire), actions: actions)
  }
}
