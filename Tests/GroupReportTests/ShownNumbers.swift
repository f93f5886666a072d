import Benchmarks
import Foundation
import Questionnaire
import Reports
import Scoring
import TestSupport
import Testing
import Words
import Workshop

/// What a report shows of one round of an item, as words and numbers of the language.
struct ShownRound: Hashable {
  var item: String
  var round: Int
  var counts: [Int] = []
  var median: String?
  var quartiles: String?
  var n: Int?
  var closeness: String?

  /// All that should be seen.
  static func expected(_ room: NamedGroupReport, _ language: Language) -> Set<ShownRound> {
    let words = GroupWording(room, language: language)
    return Set(
      room.entries.flatMap { entry in
        entry.rounds.map { round in
          let figures = round.release.figures
          return ShownRound(
            item: entry.id.rawValue, round: round.number, counts: figures?.counts.levels ?? [],
            median: round.release.median.map { words.level($0) },
            quartiles: figures.map { "\(words.level($0.quartiles.lower))–\(words.level($0.quartiles.upper))" },
            n: figures?.n, closeness: figures.map { Vocabulary.name(of: $0.closeness)[language] })
        }
      })
  }
}

/// Reads numbers back from a rendering.
enum ShownNumbers {
  /// The counts beside the bars of a text, row by row: one for each round.
  static func bars(in text: String) -> [[Int]] {
    text.split(separator: "\n").compactMap { $0.firstMatch(of: /^ {4}[0-4] (.*)$/) }
      .map { row in row.1.matches(of: /[█▏▎▍▌▋▊▉·]+ +(\d+)/).map { Int($0.1) ?? -1 } }
      .filter { !$0.isEmpty }
  }

  /// The counts above the columns of a print, each before the level below it.
  static func columns(in text: String) -> [[Int]] {
    let plain = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return plain.matches(of: /(\d+) 0 (\d+) 1 (\d+) 2 (\d+) 3 (\d+) 4/).map { match in
      [match.1, match.2, match.3, match.4, match.5].compactMap { Int($0) }
    }
  }

  // MARK: JSON

  static func inJSON(_ text: String, _ room: NamedGroupReport, _ language: Language) throws -> Set<ShownRound> {
    let words = GroupWording(room, language: language)
    let root = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    var found: Set<ShownRound> = []
    for item in try #require(root["items"] as? [[String: Any]]) {
      for round in try #require(item["rounds"] as? [[String: Any]]) {
        var shown = ShownRound(item: item["item"] as? String ?? "", round: round["round"] as? Int ?? 0)
        shown.median = (round["median"] as? Double).map { words.level($0) }
        shown.counts = round["counts"] as? [Int] ?? []
        shown.n = round["n"] as? Int
        shown.closeness = (round["closeness"] as? String).flatMap(Closeness.init).map {
          Vocabulary.name(of: $0)[language]
        }
        if let lower = round["lowerQuartile"] as? Double, let upper = round["upperQuartile"] as? Double {
          shown.quartiles = "\(words.level(lower))–\(words.level(upper))"
        }
        found.insert(shown)
      }
    }
    return found
  }
}
