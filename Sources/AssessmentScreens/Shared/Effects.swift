package import ActionPlan
package import Questionnaire
package import Reports
package import ScreenKit
package import Words

/// A printer of the system.
package struct Printer: Hashable, Sendable {
  /// Its name.
  package let name: String
  /// Whether the system prints there when none is named.
  package let isDefault: Bool

  package init(name: String, isDefault: Bool) {
    self.name = name
    self.isDefault = isDefault
  }
}

/// Where a file is to be written.
package struct SaveTarget: Hashable, Sendable {
  /// What was typed: a file, or a folder.
  package let path: String
  /// The file's name in a folder.
  package let name: String

  package init(path: String, name: String) {
    self.path = path
    self.name = name
  }
}

/// What a screen asks of the world; the shell carries it out and answers with a `ShellEvent`.
package enum Effect: ScreenEffect {
  /// Keep what is typed: `.keeping`.
  case keeping(KeepingEffect)
  case catalog(CatalogEffect)
  case assessment(AssessmentEffect)
  case plan(PlanEffect)
  case report(ReportEffect)
  /// What only a public terminal has.
  case door(DoorEffect)
  /// Remember the language for next time.
  case keepLanguage(Language)
  case terminal(TerminalEffect)
  /// End the program.
  case quit

  /// Nothing calls this program.
  package static var leave: Effect { .quit }
}

/// What is asked of questionnaires and benchmarks.
package enum CatalogEffect: Sendable {
  /// Tell the questionnaires: `.list`.
  case list
  /// Read one for the company profile: `.questionnaire`.
  case questionnaire(QuestionnaireID)
  /// Find the benchmark for a questionnaire: `.benchmark`.
  case benchmark(for: QuestionnaireID)
}

/// What is asked of assessments.
package enum AssessmentEffect: Sendable {
  /// Tell the assessments: `.list`.
  case list
  /// Tell every company with its last result: `.companies`.
  case companies
  /// Begin an assessment and open it: `.opened`; `after` is the one of the same company before it.
  case create(AnswerSheet, after: AssessmentID?)
  /// Begin another person's part of a joint assessment and open it: `.opened`.
  case join(AssessmentID, as: Perspective)
  /// Find the latest finished assessment of a company: `.earlier`.
  case findEarlier(company: String, QuestionnaireID)
  /// Tell an assessment with all that is known of its company: `.earlier`.
  case readEntry(AssessmentID)
  /// Open one: `.opened`.
  case open(AssessmentID)
  /// Let go of the open one; others may have it.
  case close(AssessmentID)
  /// Write answers durably: `.saved`, or `.saveFailed`.
  case save([ItemID: Answer], in: AssessmentID)
  /// Remember where the person is.
  case savePosition(ItemID, in: AssessmentID)
  /// Mark a question for later, or take the mark away: `.marked`, or `.failed`.
  case mark(ItemID, Bool, in: AssessmentID)
  /// Continue a short form in full, with its answers, and open that: `.opened`.
  case extend(AssessmentID)
  /// Store who the company is: `.companySaved`, or `.keeping(.failed)`.
  case saveCompany(CompanyProfile, in: AssessmentID)
  /// Mark it finished: `.finished`, or `.failed`.
  case finish(AssessmentID)
  /// Store whether the answers may be part of benchmarks; if so, also write the file to be handed over, else delete the
  /// one that was written: `.consented`, or `.failed`.
  case consent(Bool, in: AssessmentID)
  /// Delete it: `.list`.
  case delete(AssessmentID)
  /// Read a result code, or a file of answers or of everything of a company by its path: `.codeRead`, `.opened`, or
  /// `.codeRejected`.
  case readCode(String)
}

/// What is asked of a company's actions.
package enum PlanEffect: Sendable {
  /// Add an action at the end: `.actions`, or `.keeping(.failed)`.
  case add(ActionContent, in: AssessmentID)
  /// Bring back what was removed, to where it was: `.actions`, or `.keeping(.failed)`.
  case restore(Action, in: AssessmentID)
  /// Replace the action with the same id: `.actions`, or `.keeping(.failed)`.
  case save(Action, in: AssessmentID)
  /// Remove an action: `.actions`.
  case remove(ActionID, in: AssessmentID)
  /// Park a question of the company, or take it up again: `.parked`, or `.keeping(.failed)`.
  case park(ItemID, Bool, in: AssessmentID)
  /// Write the dated actions as a calendar file: `.wroteFile`, or `.failed`.
  case saveCalendar(in: AssessmentID, Language, to: SaveTarget)
}

/// What is asked of reports, on their way out.
package enum ReportEffect: Sendable {
  /// Write a report to a file: `.wroteFile`, or `.failed`.
  case save(GapReport, ReportFormat, ReportExtent, Language, to: SaveTarget)
  /// Tell the printers: `.printers`.
  case listPrinters
  /// Print a report: `.printed`, or `.failed`.
  case print(GapReport, ReportExtent, Language, on: Printer)
  /// Write the answers of an assessment as a file: `.wroteFile`, or `.failed`.
  case exportAnswers(AssessmentID, to: SaveTarget)
  /// Write everything of the company of an assessment as a file: `.wroteFile`, or `.failed`.
  case exportCompany(AssessmentID, to: SaveTarget)
  /// Write the companies of a view as a table: `.wroteFile`, or `.failed`.
  case savePortfolio(Portfolio, Language, to: SaveTarget)
  /// Write what a step asks to fill in, in the form that the name of the file says: `.wroteFile`, or `.failed`.
  case saveTemplate(Template, Language, to: SaveTarget)
}

/// What needs the terminal.
package enum TerminalEffect: Sendable {
  /// Show a text in the person's own pager.
  case pager(String)
  /// Leave the screens for those of workshops, and come back.
  case workshops
}
