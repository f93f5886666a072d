package import ActionPlan
package import Benchmarks
package import Questionnaire
package import ScreenKit
package import Words

/// What comes back from the world.
package enum ShellEvent: WorldEvent {
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
  /// What was typed, and how far it is on disk.
  case keeping(KeepingEvent)
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

extension ShellEvent {
  /// What it says of storing.
  package var news: StorageNews? {
    switch self {
    case .keeping(let event): event.news
    case .saved, .companySaved, .actions: .stored
    case .saveFailed(_, let reason): .failed(reason)
    case .assessments, .damagedFiles, .questionnaires, .questionnaire, .opened, .finished, .benchmark, .earlier,
      .printers, .printed, .codeRead, .codeRejected, .wroteFile, .failed, .notice:
      nil
    }
  }
}
