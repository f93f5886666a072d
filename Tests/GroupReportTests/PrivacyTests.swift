import Benchmarks
import Foundation
import HTMLDocuments
import MarkdownDocuments
import Questionnaire
import ReportData
import Reports
import Scoring
import TestSupport
import Testing
import TextDocuments
import Words
import Workshop
import WorkshopStore

@Suite("What must never be seen of a room")
struct GroupPrivacyTests {
  /// Everything that can leave the program about a room.
  private static func renderings(_ room: NamedGroupReport) throws -> [String] {
    try Language.allCases.flatMap { language in
      [
        TextDocument.render(room.document(in: language), width: 100),
        HTMLDocument.render(room.document(in: language)), GroupJSONReport.render(room),
        MarkdownDocument.render(room.document(in: language)), GroupCSVReport.render(room, language: language),
        try PrintedFile(room, language, name: "privacy-\(UUID().uuidString)").text(),
      ]
    }
  }

  /// Numbers as whole words; a count must not be found, nor any sum of neighbours.
  private static func numbers(in text: String) -> Set<Int> {
    Set(text.split { !$0.isASCII || !$0.isNumber }.compactMap { Int($0) })
  }

  // k is so large that counts are numbers that stand nowhere else.
  private static let rule = GroupRule(minimum: 20_000) ?? .standard

  private static func rooms(_ pictures: (Ballot) -> [CountsSnapshot]) throws -> (NamedGroupReport, ItemID) {
    let questionnaire = try RoomSample.questionnaire()
    let item = try #require(questionnaire.items(in: .short).first { $0.scored != nil }).id
    let settings = RoomSample.settings(.short, of: questionnaire, rule: rule)
    return (try RoomSample.room(settings, pictures(Ballot(first: item))), item)
  }

  @Test("Of a group below k nothing is in any rendering")
  func tooFew() throws {
    let levels = [3217, 4099, 5231, 2707, 4513]
    let (room, item) = try Self.rooms { [CountsSnapshot(ballot: $0, counts: RoomSample.counts(levels))] }
    #expect(room[item]?.result.first == .withheld)
    let secrets = Set(levels + [levels.reduce(0, +), levels[0] + levels[1], levels[3] + levels[4]])
    for text in try Self.renderings(room) {
      #expect(Self.numbers(in: text).isDisjoint(with: secrets))
      #expect(!text.contains("Quartile 1") && !text.contains("quartiles 1"))
    }
    // The items that were not voted on look just the same.
    let others = room.entries.filter { $0.id != item }
    #expect(others.allSatisfy { $0.result.first == .withheld })
    #expect(room.report.proposals.isEmpty)
  }

  @Test("Why a vote is not shown is true of both reasons, so that nobody learns which one it was")
  func reasons() throws {
    let (room, _) = try Self.rooms { [CountsSnapshot(ballot: $0, counts: RoomSample.counts([1, 2, 3, 2, 1]))] }
    for (language, reason) in [
      (Language.german, "Zu wenige haben eine Antwort gewählt, oder neben einem früheren Bild"),
      (.english, "too few chose an answer, or beside an earlier picture"),
    ] {
      let text = TextDocument.render(room.document(in: language), width: 100)
      let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(words.contains(reason))
      #expect(!words.contains("zu wenige Antworten") && !words.contains("too few answers"))
    }
  }

  @Test("When all chose the same level, only the median is in any rendering")
  func unanimous() throws {
    let (room, item) = try Self.rooms { [CountsSnapshot(ballot: $0, counts: RoomSample.counts([0, 0, 23_417, 0, 0]))] }
    #expect(room[item]?.result.first.median == 2)
    for text in try Self.renderings(room) { #expect(!Self.numbers(in: text).contains(23_417)) }
  }

  @Test("A size class that could be had by subtraction is in no rendering")
  func complement() throws {
    let questionnaire = try RoomSample.questionnaire()
    let names = questionnaire.company.sizes.map(\.id)
    // The second class is below k; the rest of the others hides it only together with the smallest that reaches k.
    let parts: [OptionID?: LevelCounts] = [
      names[0]: RoomSample.counts([41_231, 30_011, 20_717, 911, 5237]),
      names[1]: RoomSample.counts([3217, 4099, 5231, 2707, 1]),
      names[2]: RoomSample.counts([4001, 6007, 9011, 7013, 3019]),
    ]
    let (room, item) = try Self.rooms { ballot in
      [CountsSnapshot(ballot: ballot, counts: parts.values.total, sizes: parts)]
    }
    let sizes = try #require(room[item]).result.sizes
    #expect(sizes.filter { $0.release != .withheld }.map(\.size) == [names[0]])
    let secrets = Set(
      [names[1], names[2]].flatMap { size -> [Int] in
        let counts = parts[size] ?? .zero
        return counts.levels.filter { $0 > 1 } + [counts.n]
      })
    for text in try Self.renderings(room) {
      #expect(Self.numbers(in: text).isDisjoint(with: secrets))
    }
  }

  @Test(
    "The network's password and texts that nobody approved are in no rendering", arguments: RoomSample.Kind.allCases)
  func secrets(kind: RoomSample.Kind) throws {
    for text in try Self.renderings(try RoomSample.room(kind)) {
      for secret in ["geheim-4711", "UNGELESEN-VORSATZ", "UNGELESEN-TEXT"] { #expect(!text.contains(secret)) }
    }
  }

  @Test("Texts from the room cannot break out of HTML, text or JSON")
  func mischief() throws {
    let room = try RoomSample.room(.mischief)
    let document = HTMLDocument.render(room.document(in: .german))
    #expect(!document.contains("<script") && !document.contains("\u{202E}") && !document.contains("\u{1B}"))
    #expect(!TextDocument.render(room.document(in: .german)).unicodeScalars.contains("\u{1B}"))
    let json = GroupJSONReport.render(room)
    _ = try JSONSerialization.jsonObject(with: Data(json.utf8))
    #expect(!json.unicodeScalars.contains("\u{1B}"))
  }
}
