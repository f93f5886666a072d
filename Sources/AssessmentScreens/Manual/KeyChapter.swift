import Questionnaire

/// The keys of one screen, in all states that it can be in.
struct KeyChapter {
  let title: LocalizedText
  private(set) var keys: [KeyHelp] = []

  init(_ de: String, _ en: String, _ maps: [[KeyHelp]]) {
    title = LocalizedText(de: de, en: en)
    for key in maps.joined() where !keys.contains(where: { $0.sign == key.sign && $0.text == key.text }) {
      keys.append(key)
    }
    // What every screen ends with stands at the end, also where other states of it have more.
    let last = { (key: KeyHelp) in ["Esc": 1, "F1": 2, "?": 3][key.sign] ?? 0 }
    keys = (0...3).flatMap { place in keys.filter { last($0) == place } }
  }

  /// Every screen, in the order in which one meets them.
  static func all(on stage: KeyManualStage) -> [KeyChapter] {
    [
      KeyChapter("Startseite", "Start screen", [stage.keys(of: StartScreen())]),
      KeyChapter("Fragebögen", "Questionnaires", [stage.keys(of: QuestionnairesScreen(purpose: .begin))]),
      KeyChapter("Angaben zum Unternehmen", "About the company", stage.profile),
      KeyChapter("Weitere Person", "Another person", [stage.keys(of: PersonScreen(stage.run))]),
      KeyChapter("Entwürfe und Ergebnisse", "Drafts and results", stage.lists),
      KeyChapter("Ergebniscode eingeben", "Enter a result code", [stage.keys(of: CodeEntryScreen())]),
      KeyChapter("Was wurde daraus?", "What became of it?", [stage.keys(of: FollowUpScreen())]),
      KeyChapter("Frage", "Question", stage.questions),
      KeyChapter("Übersicht aller Fragen", "Overview of all questions", [stage.keys(of: OverviewScreen())]),
      KeyChapter("Alle Fragen durchlaufen", "All questions passed", [stage.keys(of: FinishScreen())]),
    ] + stage.result + [
      KeyChapter("Maßnahme bearbeiten", "Edit an action", stage.action),
      KeyChapter("Was wäre, wenn?", "What if?", [stage.keys(of: WhatIfScreen(stage.report))]),
      KeyChapter("Bericht", "Report", [stage.keys(of: ReportMenuScreen(stage.report))]),
      KeyChapter("Bericht lesen", "Read the report", [stage.keys(of: ReportScreen(stage.report))]),
      KeyChapter(
        "Speichern", "Save", [stage.keys(of: SaveScreen(.report(.pdf), report: stage.report, stage.context))]),
      KeyChapter("Drucken", "Print", [stage.printing]),
      KeyChapter("Ergebniscode", "Result code", stage.code),
    ]
  }
}
