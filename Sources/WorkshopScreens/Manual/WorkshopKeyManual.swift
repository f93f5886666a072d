package import Benchmarks
package import Questionnaire
package import ScreenKit
import Terminal
package import Words
import Workshop

/// The keys of all screens of a workshop, for the manual.
package struct WorkshopKeyManual {
  private let stage: WorkshopKeyStage

  /// A manual in a language; `nil` where the questionnaire has nothing that a room could vote on.
  package init?(_ questionnaire: Questionnaire, _ benchmark: Benchmark?, _ language: Language, today: CalendarDate) {
    guard let stage = WorkshopKeyStage(questionnaire, benchmark, language, today: today) else { return nil }
    self.stage = stage
  }

  /// In the order in which one meets them.
  package var chapters: [KeyChapter] { WorkshopPlace.allCases.map(chapter) }

  private func chapter(of place: WorkshopPlace) -> KeyChapter {
    switch place {
    case .workshops: KeyChapter("Workshops", "Workshops", stage.keys(of: WorkshopsScreen()))
    case .form:
      KeyChapter(
        "Workshop: neuer Workshop", "Workshop: new workshop",
        stage.keys(of: WorkshopFormScreen(WorkshopDraft(), today: stage.today), .down, .down))
    case .checklist:
      KeyChapter("Workshop: Prüfliste", "Workshop: checklist", stage.keys(of: ChecklistScreen(), .character("o")))
    case .room:
      KeyChapter(
        "Workshop: öffentliche Ansicht und Pult", "Workshop: public view and desk",
        stage.keys(of: RoomScreen(showsDesk: false)) + stage.keys(of: RoomScreen(showsDesk: true)))
    case .texts: KeyChapter("Workshop: Texte freigeben", "Workshop: approve texts", stage.keys(of: TextsScreen()))
    case .kiosk: KeyChapter("Workshop: Kiosk", "Workshop: kiosk", kiosk)
    case .keyIn: KeyChapter("Workshop: Bögen eintippen", "Workshop: enter paper sheets", sheets)
    }
  }

  /// From one person's beginning to the result, then to the way out.
  private var kiosk: [[KeyHelp]] {
    // On to the next question, by way of the line for a percentage where there is one.
    let answers = Array(repeating: [Key.character("%"), .escape, .enter], count: stage.itemCount).joined()
    return stage.keys(of: KioskScreen(), [.enter, .character("1")] + answers)
      + stage.keys(of: KioskScreen(), .control("x"))
  }

  /// From the number of a sheet over size class and answers to its end.
  private var sheets: [[KeyHelp]] {
    stage.keys(
      of: KeyInScreen(),
      [.character("1"), .enter, .character("1")] + Array(repeating: Key.down, count: stage.itemCount))
  }
}
