package import ActionPlan
package import Benchmarks
package import Questionnaire
package import ScreenKit
package import Words

/// What comes back from the world.
package enum ShellEvent: WorldEvent {
  /// What was typed, and how far it is on disk.
  case keeping(KeepingEvent)
  case catalog(CatalogEvent)
  case assessment(AssessmentEvent)
  /// The actions of an assessment, after a change of them.
  case actions([Action], in: AssessmentID)
  case report(ReportEvent)
  /// What only a public terminal tells.
  case door(DoorEvent)
  /// Something else did not work, and why.
  case failed(LocalizedText)
  /// Something worth telling.
  case notice(LocalizedText)

  /// What it says of storing.
  package var news: StorageNews? {
    switch self {
    case .keeping(let event): event.news
    case .assessment(let event): event.news
    case .actions: .stored
    case .catalog, .report, .door, .failed, .notice: nil
    }
  }
}

/// What is told of questionnaires and benchmarks.
package enum CatalogEvent: Sendable {
  /// Every questionnaire.
  case list([QuestionnaireEntry])
  /// The questionnaire that was asked for.
  case questionnaire(Questionnaire)
  /// The benchmark; `nil` where there is none.
  case benchmark(Benchmark?)
}

/// What is told of assessments.
package enum AssessmentEvent: Sendable {
  /// Every assessment, newest first.
  case list([AssessmentEntry])
  /// Every company, the one that was worked on last first.
  case companies([CompanyEntry])
  /// How many damaged databases were put aside and can be rescued from.
  case damagedFiles(Int)
  /// An assessment is open.
  case opened(OpenedAssessment)
  /// These answers are on disk.
  case saved([ItemID])
  /// These answers are not on disk, and why.
  case saveFailed([ItemID], LocalizedText)
  /// What is marked for later now.
  case marked(Set<ItemID>, in: AssessmentID)
  /// The company's data are on disk.
  case companySaved(CompanyProfile)
  /// An assessment is finished.
  case finished(AssessmentID)
  /// What was said of benchmarks is on disk; with it what can be handed over now, `nil` where nothing can.
  case consented(Consent, Handover?, in: AssessmentID)
  /// The latest finished assessment of the company that was asked for; `nil` when there is none.
  case earlier(AssessmentEntry?)
  /// The questions that the company of an assessment has parked, after a change of them.
  case parked(Set<ItemID>, in: AssessmentID)
  /// A result code was read.
  case codeRead(AnswerSheet, Questionnaire)
  /// A result code could not be read, and why.
  case codeRejected(LocalizedText)

  var news: StorageNews? {
    switch self {
    case .saved, .companySaved, .parked, .consented: .stored
    case .saveFailed(_, let reason): .failed(reason)
    case .list, .companies, .damagedFiles, .opened, .finished, .earlier, .codeRead, .codeRejected, .marked: nil
    }
  }
}

/// Answers as they can be handed over for benchmarks: by file, or by code.
package struct Handover: Hashable, Sendable {
  /// The whole path of the file that was written.
  package let file: String
  /// The same answers as a result code, without the id.
  package let code: String

  package init(file: String, code: String) {
    self.file = file
    self.code = code
  }
}

/// What is told of reports on their way out.
package enum ReportEvent: Sendable {
  /// The printers; empty when there is none, or no way to print.
  case printers([Printer])
  /// The report was handed to a printer.
  case printed(Printer)
  /// A file was written.
  case wroteFile(String)
}
