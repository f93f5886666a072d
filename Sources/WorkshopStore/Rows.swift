import Benchmarks
import GRDB
import Questionnaire
import SQLiteFile
import Workshop

extension Row {
  /// The columns `item` and `round`.
  func ballot() throws -> Ballot {
    guard let ballot = Ballot(item: try parsed("item", ItemID.init), round: self["round"]) else {
      throw UnreadableRow()
    }
    return ballot
  }

  /// The columns `level0` … `not_applicable`.
  func counts() throws -> LevelCounts {
    let levels: [Int] = (0...4).map { self["level\($0)"] }
    let counts = LevelCounts(levels, dontKnow: self["dont_know"], notApplicable: self["not_applicable"])
    guard let counts else { throw UnreadableRow() }
    return counts
  }
}

extension LevelCounts {
  /// From a number of people for each place: level 0–4, 5 “weiß nicht”, 6 “trifft nicht zu”.
  init(places: [Int: Int]) throws {
    let counts = LevelCounts(
      (0...4).map { places[$0] ?? 0 }, dontKnow: places[5] ?? 0, notApplicable: places[6] ?? 0)
    guard let counts else { throw UnreadableRow() }
    self = counts
  }

  /// In the order of the columns.
  var columns: [Int] { levels + [dontKnow, notApplicable] }
}

extension Ballot {
  var arguments: StatementArguments { [item.rawValue, round] }
}
