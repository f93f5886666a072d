import Benchmarks
import Foundation
import Questionnaire
import Reports
import Scoring
import TestSupport
import Testing
import Words
import Workshop

#if canImport(FoundationXML)
  import FoundationXML
#endif

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
  // MARK: Text

  static func inText(_ text: String, _ room: NamedGroupReport, _ language: Language) throws -> Set<ShownRound> {
    let words = GroupWording(room, language: language)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let start = try #require(lines.firstIndex { $0.hasSuffix(words.title(of: .items)) })
    var found: Set<ShownRound> = []
    for (index, entry) in room.entries.enumerated() {
      let head = "\(entry.number) "
      let title = String(entry.title[language].prefix(10))
      let from = try #require(lines[start...].firstIndex { $0.hasPrefix(head) && $0.contains(title) })
      let next = room.entries.dropFirst(index + 1).first.flatMap { next in
        lines[(from + 1)...].firstIndex { $0.hasPrefix("\(next.number) ") }
      }
      let block = Array(lines[from..<(next ?? min(lines.count, from + 22))])
      found.formUnion(read(block, entry.id.rawValue, single: !room.hasSecondRounds, language))
    }
    return found
  }

  private static func read(_ lines: [String], _ item: String, single: Bool, _ language: Language) -> [ShownRound] {
    let rows = lines.compactMap { $0.firstMatch(of: /^ {4}([0-4]) (.*)$/) }
      .map { match in match.2.matches(of: /[█▏▎▍▌▋▊▉·]+ +(\d+)/).map { Int($0.1) ?? -1 } }
    // Lines of the paragraph are joined again.
    let body = lines.map { $0.trimmingCharacters(in: .whitespaces) }.joined(separator: " ")
    let pieces =
      single
      ? [(1, body)]
      : body.matches(
        of:
          /(?:Runde|Round) ([12]) +(?=Median|median|Nicht|Not)(.*?)(?=(?:Runde|Round) [12] +(?:Median|median|Nicht|Not)|$)/
      )
      .map { (Int($0.1) ?? 0, String($0.2)) }
    var column = 0
    return pieces.map { number, text in
      var shown = ShownRound(item: item, round: number)
      shown.median = text.firstMatch(of: /[Mm]edian ([0-9]+(?:[.,][0-9]+)?)/).map { String($0.1) }
      guard
        let match = text.firstMatch(
          of:
            /(?:Quartile|quartiles) ([0-9.,]+–[0-9.,]*[0-9]), n = (\d+), (zwei Lager|nah beieinander|weit gestreut|two camps|close together|widely spread)/
        )
      else { return shown }
      shown.quartiles = String(match.1)
      shown.n = Int(match.2)
      shown.closeness = String(match.3)
      shown.counts = rows.reversed().compactMap { $0.indices.contains(column) ? $0[column] : nil }
      column += 1
      return shown
    }
  }

  // MARK: HTML

  static func inHTML(_ document: String) throws -> Set<ShownRound> {
    let page = try XMLDocument(xmlString: document)
    var found: Set<ShownRound> = []
    for row in try page.nodes(forXPath: "//tr[starts-with(@data-key, 'item/')]") {
      let item = key(of: row).dropFirst("item/".count)
      for (index, cell) in try row.nodes(forXPath: "td[@class='long']").enumerated() where cell.stringValue != "–" {
        var shown = ShownRound(item: String(item), round: index + 1)
        for node in try cell.nodes(forXPath: ".//*[@data-key]") {
          let (key, text) = (key(of: node), node.stringValue ?? "")
          let name = key.dropFirst("item/\(item)/\(index + 1)/".count)
          switch name {
          case "median": shown.median = text
          case "n": shown.n = Int(text)
          case "closeness": shown.closeness = text
          case "lower": shown.quartiles = text
          case "upper": shown.quartiles? += "–" + text
          default: shown.counts.append(name.hasPrefix("count.") ? Int(text) ?? -1 : -1)
          }
        }
        found.insert(shown)
      }
    }
    return found
  }

  private static func key(of node: XMLNode) -> String {
    (node as? XMLElement)?.attribute(forName: "data-key")?.stringValue ?? ""
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

  // MARK: PDF

  /// Rounds in the order of the page: counts with their levels, then the sentence of median, quartiles, n and the word.
  static func inPDF(_ text: String) -> [ShownRound] {
    // A line may break behind the dash of a range, and in a German word.
    let plain = text.split(whereSeparator: \.isWhitespace).joined(separator: " ").replacing("– ", with: "–")
      .replacing(/(\p{Ll})- (?=\p{Ll})/) { String($0.1) }
    let pattern =
      /(\d+) 0 (\d+) 1 (\d+) 2 (\d+) 3 (\d+) 4 [Mm]edian ([0-9.,]+), (?:Quartile|quartiles) ([0-9.,]+–[0-9.,]*[0-9]), n = (\d+), (zwei Lager|nah beieinander|weit gestreut|two camps|close together|widely spread)/
    return plain.matches(of: pattern).map { match in
      ShownRound(
        item: "", round: 0, counts: [match.1, match.2, match.3, match.4, match.5].compactMap { Int($0) },
        median: String(match.6), quartiles: String(match.7), n: Int(match.8), closeness: String(match.9))
    }
  }
}
