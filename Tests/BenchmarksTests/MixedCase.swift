import Benchmarks
import Questionnaire
import TestSupport

/// Case S4: the answers of a company, and a measured benchmark of 17 successful and 13 less successful, by item.
struct MixedCase {
  struct Row {
    let item: ItemID
    let successful: [Int]
    let lessSuccessful: [Int]
    /// The company's; `nil` without a level.
    let level: Int?
  }

  static let rows: [Row] = [
    row("kompetenz.plattformen", [2, 4, 3, 1, 5], [3, 5, 2, 2, 1], 0),
    row("kompetenz.inhalte", [2, 2, 7, 2, 3], [5, 1, 1, 5, 0], 0),
    row("kompetenz.community", [3, 0, 6, 6, 2], [2, 3, 3, 2, 1], 0),
    row("kompetenz.strategie", [1, 4, 2, 7, 1], [4, 1, 5, 2, 1], 2),
    row("kompetenz.regelwissen", [2, 4, 4, 2, 4], [4, 3, 1, 4, 1], 1),
    row("kompetenz.monitoring", [1, 3, 7, 3, 1], [3, 2, 5, 1, 2], 4),
    row("kompetenz.krise", [1, 5, 4, 2, 4], [6, 0, 3, 2, 2], 1),
    row("kompetenz.suche", [2, 2, 5, 2, 3], [3, 1, 4, 1, 3], 1),
    row("kompetenz.schulung", [5, 1, 3, 2, 3], [3, 2, 2, 2, 2], 2),
    row("kompetenz.lernzeit", [1, 3, 4, 3, 6], [5, 3, 3, 0, 2], 3),
    row("kompetenz.lernbudget", [1, 4, 7, 4, 1], [4, 2, 1, 3, 1], 0),
    row("kompetenz.konsequenz", [2, 2, 4, 6, 3], [2, 2, 5, 1, 1], 1),
    row("organisation.bereiche", [1, 1, 2, 5, 6], [4, 0, 1, 4, 3], nil),
    row("organisation.tiefe", [4, 1, 4, 4, 3], [3, 5, 1, 2, 2], 2),
    row("organisation.planung", [1, 3, 8, 3, 2], [3, 4, 1, 3, 2], 3),
    row("organisation.rueckweg", [0, 4, 4, 6, 2], [3, 2, 3, 2, 2], 0),
    row("organisation.verantwortung", [2, 3, 7, 1, 3], [4, 2, 2, 3, 2], 1),
    row("organisation.leitlinien", [3, 0, 6, 5, 2], [4, 3, 1, 1, 2], 2),
    row("organisation.ablaeufe", [2, 1, 6, 2, 4], [1, 6, 1, 1, 4], 1),
    row("organisation.krisenplan", [1, 2, 4, 4, 2], [5, 2, 2, 2, 2], 1),
    row("organisation.ziele", [2, 1, 7, 6, 0], [2, 5, 1, 2, 2], 1),
    row("organisation.kennzahlen", [2, 3, 6, 2, 4], [4, 4, 0, 3, 2], 0),
    row("kultur.rueckhalt", [1, 4, 4, 5, 1], [6, 2, 2, 1, 2], nil),
    row("kultur.vorbild", [1, 3, 4, 3, 4], [4, 2, 2, 3, 1], 1),
    row("kultur.zeit", [5, 1, 6, 2, 3], [2, 2, 5, 2, 1], 2),
    row("kultur.budget", [4, 3, 2, 7, 0], [5, 2, 3, 2, 0], 2),
    row("kultur.personal", [2, 1, 4, 5, 2], [2, 3, 6, 0, 1], 3),
    row("kultur.risiken", [2, 4, 2, 2, 7], [2, 2, 4, 1, 3], 2),
    row("kultur.verstaendnis", [3, 3, 1, 2, 4], [2, 1, 4, 3, 1], 0),
    row("kultur.kritik", [1, 3, 3, 5, 4], [4, 5, 2, 1, 1], 2),
    row("kultur.wandel", [2, 1, 4, 2, 5], [6, 3, 0, 1, 2], 1),
  ]

  private static func row(_ item: ItemID, _ successful: [Int], _ lessSuccessful: [Int], _ level: Int?) -> Row {
    Row(item: item, successful: successful, lessSuccessful: lessSuccessful, level: level)
  }
}
