import Words

/// The keys of one screen, in all states that it can be in.
package struct KeyChapter {
  let title: LocalizedText
  private(set) var keys: [KeyHelp] = []

  /// Keys that stand in several of `maps` are told once.
  package init(_ de: String, _ en: String, _ maps: [[KeyHelp]]) { self.init(LocalizedText(de: de, en: en), maps) }

  private init(_ title: LocalizedText, _ maps: [[KeyHelp]]) {
    self.title = title
    for key in maps.joined() where !keys.contains(where: { $0.isSame(as: key) }) { keys.append(key) }
    // “?” is typed text where something is written.
    if keys.contains(where: { $0.sign == "?" }) { keys.removeAll { $0.sign == "F1" } }
    // What every screen ends with stands at the end, also where other states of it have more.
    let last = { (key: KeyHelp) in ["Esc": 1, "F1": 2, "?": 3][key.sign] ?? 0 }
    keys = (0...3).flatMap { place in keys.filter { last($0) == place } }
  }

  /// What several states of a screen share, then what each has of its own.
  static func split(_ title: LocalizedText, _ states: [(title: LocalizedText, keys: [KeyHelp])]) -> [KeyChapter] {
    let shared =
      states.first?.keys.filter { key in states.allSatisfy { $0.keys.contains { $0.isSame(as: key) } } } ?? []
    return [KeyChapter(title, [shared])]
      + states.compactMap { state in
        let own = state.keys.filter { key in !shared.contains { $0.isSame(as: key) } }
        return own.isEmpty ? nil : KeyChapter(state.title, [own])
      }
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
    ] + stage.questions + [
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

extension KeyHelp {
  fileprivate func isSame(as other: KeyHelp) -> Bool { sign == other.sign && text == other.text }
}
