package import ActionPlan
package import Benchmarks
package import Questionnaire
package import ScreenKit
package import Terminal
package import Words

/// What comes back from the world.
package enum ShellEvent: Sendable {
  /// Every assessment, newest first.
  case assessments([AssessmentEntry])
  /// How many damaged databases were put aside and can be rescued from.
  case damagedFiles(Int)
  /// Every questionnaire.
  case questionnaires([QuestionnaireEntry])
  /// The questionnaire that was asked for.
  case questionnaire(Questionnaire)
  /// An assessment is open.
  case opened(OpenedAssessment)
  /// These answers are on disk.
  case saved([ItemID])
  /// These answers are not on disk, and why.
  case saveFailed([ItemID], LocalizedText)
  /// What was kept of a form; without fields, nothing was.
  case draft(FormDraft)
  /// What was typed into a form is on disk.
  case kept(String)
  /// What was typed is not on disk, and why.
  case keepFailed(LocalizedText)
  /// All that was asked before is done.
  case settled
  /// An assessment is finished.
  case finished(String)
  /// The benchmark; `nil` where there is none.
  case benchmark(Benchmark?)
  /// The latest finished assessment of the company that was asked for; `nil` when there is none.
  case earlier(AssessmentEntry?)
  /// The company's data are on disk.
  case companySaved(CompanyProfile)
  /// The actions of an assessment, after a change of them.
  case actions([Action], in: String)
  /// The printers; empty when there is none, or no way to print.
  case printers([Printer])
  /// The report was handed to a printer.
  case printed(Printer)
  /// A result code was read.
  case codeRead(AnswerSheet, Questionnaire)
  /// A result code could not be read, and why.
  case codeRejected(LocalizedText)
  /// A file was written.
  case wroteFile(String)
  /// Something else did not work, and why.
  case failed(LocalizedText)
  /// Something worth telling.
  case notice(LocalizedText)
}

/// What comes to the screens.
package enum AppEvent: Sendable {
  /// From the person.
  case key(Key)
  /// From the person, at once: a paste where text is being edited, else keys.
  case burst([Key])
  /// A moment has passed since something was typed that is not on disk.
  case tick
  /// The program ends, whatever the screens say.
  case leaving
  /// The terminal has another size.
  case resize(Size)
  /// From the world.
  case shell(ShellEvent)
}
