package import Benchmarks
package import Questionnaire
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
  package var chapters: [KeyChapter] {
    [
      KeyChapter("Startseite", "Start screen", [stage.keys(of: StartScreen())]),
      KeyChapter("Fragebögen", "Questionnaires", [stage.keys(of: QuestionnairesScreen(purpose: .begin))]),
      KeyChapter("Angaben zum Unternehmen", "About the company", stage.profile),
      KeyChapter("Weitere Person", "Another person", [stage.keys(of: PersonScreen(stage.run))]),
      KeyChapter("Entwürfe und Ergebnisse", "Drafts and results", stage.lists),
      KeyChapter("Ergebniscode eingeben", "Enter a result code", [stage.keys(of: CodeEntryScreen())]),
      KeyChapter("Was wurde daraus?", "What became of it?", [stage.keys(of: FollowUpScreen())]),
    ] + stage.questions + [
      KeyChapter(OverviewTexts.title, [stage.keys(of: OverviewScreen())]),
      KeyChapter("Alle Fragen durchlaufen", "All questions passed", [stage.keys(of: FinishScreen())]),
    ] + stage.result + [
      KeyChapter("Maßnahme bearbeiten", "Edit an action", stage.action),
      KeyChapter("Was wäre, wenn?", "What if?", [stage.keys(of: WhatIfScreen(stage.report))]),
      KeyChapter("Bericht", "Report", [stage.keys(of: ReportMenuScreen(stage.report))]),
      KeyChapter("Bericht lesen", "Read the report", [stage.keys(of: ReportScreen(stage.report))]),
      KeyChapter(
        "Speichern", "Save", [stage.keys(of: SaveScreen(.report(.pdf), report: stage.report, stage.context))]),
      KeyChapter("Drucken", "Print", [stage.keys(of: PrintScreen(stage.report))]),
      KeyChapter("Ergebniscode", "Result code", stage.code),
    ]
  }
}
