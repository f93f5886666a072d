package import Benchmarks
package import Questionnaire
import Reports
package import ScreenKit
package import Words

/// The keys of all screens of an assessment, for the manual.
package struct AssessmentKeyManual {
  private let stage: KeyManualStage

  /// A manual in a language; the keys are those of questions and results of `questionnaire`. No day changes them.
  package init(_ questionnaire: Questionnaire, _ benchmark: Benchmark?, _ language: Language, today: CalendarDate) {
    stage = KeyManualStage(questionnaire, benchmark, language, today: today)
  }

  /// Every screen, in the order in which one meets them.
  package var chapters: [KeyChapter] { AssessmentPlace.allCases.flatMap(chapters) }

  private func chapters(of place: AssessmentPlace) -> [KeyChapter] {
    switch place {
    case .start: [KeyChapter("Startseite", "Start screen", [stage.keys(of: StartScreen())])]
    case .companies: [KeyChapter(CompanyTexts.title, [stage.keys(of: CompaniesScreen())])]
    case .portfolio: [KeyChapter(PortfolioText.title, [stage.keys(of: PortfolioScreen())])]
    case .questionnaires:
      [KeyChapter("Fragebögen", "Questionnaires", [stage.keys(of: QuestionnairesScreen(purpose: .begin))])]
    case .company: [KeyChapter("Angaben zum Unternehmen", "About the company", stage.profile)]
    case .person: [KeyChapter("Weitere Person", "Another person", [stage.person])]
    case .publicStart:
      [KeyChapter("Öffentliches Terminal: Startseite", "Public terminal: start screen", [stage.publicStart])]
    case .notice:
      [
        KeyChapter(
          "Öffentliches Terminal: Datenschutz", "Public terminal: privacy", [stage.keys(of: NoticeScreen(.begin))])
      ]
    case .later:
      [KeyChapter("Öffentliches Terminal: Später weitermachen", "Public terminal: go on later", stage.later)]
    case .list: [KeyChapter("Entwürfe und Ergebnisse", "Drafts and results", stage.lists)]
    case .codeEntry: [KeyChapter("Ergebniscode eingeben", "Enter a result code", [stage.keys(of: CodeEntryScreen())])]
    case .followUp: [KeyChapter("Was wurde daraus?", "What became of it?", [stage.keys(of: FollowUpScreen())])]
    case .question: stage.questions
    case .overview:
      [KeyChapter(OverviewTexts.title, [stage.keys(of: OverviewScreen())])]
    case .finish: [KeyChapter("Alle Fragen durchlaufen", "All questions passed", [stage.keys(of: FinishScreen())])]
    case .consent: [KeyChapter(ContributionText.title, [stage.keys(of: ConsentScreen(.atEnd))])]
    case .result: stage.result
    case .action: [KeyChapter("Maßnahme bearbeiten", "Edit an action", stage.action)]
    case .whatIf: [KeyChapter("Was wäre, wenn?", "What if?", [stage.keys(of: WhatIfScreen(stage.report))])]
    case .reportMenu: [KeyChapter("Bericht", "Report", [stage.keys(of: ReportMenuScreen(stage.report))])]
    case .report:
      [KeyChapter("Bericht lesen", "Read the report", [stage.keys(of: ReportScreen(stage.report, .standard))])]
    case .save:
      [
        KeyChapter(
          "Speichern", "Save",
          [stage.keys(of: SaveScreen(.report(.pdf, .standard), report: stage.report, stage.context))])
      ]
    case .print: [KeyChapter("Drucken", "Print", [stage.keys(of: PrintScreen(stage.report, .standard))])]
    case .code: [KeyChapter("Ergebniscode", "Result code", stage.code)]
    }
  }
}
