import Benchmarks
import Documents
import Foundation
import HTMLDocuments
import Questionnaire
import ReportData
import Reports
import Scoring
import TestSupport
import Testing
import TextDocuments
import Words
import Workshop

@Suite("The votes of a room as a table")
struct GroupCSVTests {
  @Test("A row for each level of each round that is shown; English with commas, German with semicolons")
  func rows() throws {
    let questionnaire = try RoomSample.questionnaire()
    let settings = RoomSample.settings(.short, of: questionnaire)
    let second = try #require(Ballot(item: "kultur.zeit", round: 2))
    let room = try RoomSample.room(
      settings,
      [
        CountsSnapshot(ballot: Ballot(first: "kultur.zeit"), counts: RoomSample.counts([5, 4, 0, 2, 1])),
        CountsSnapshot(ballot: second, counts: RoomSample.counts([0, 4, 5, 2, 1])),
        // All at one level, and below k: no row.
        CountsSnapshot(ballot: Ballot(first: "kultur.wandel"), counts: RoomSample.counts([0, 0, 17, 0, 0])),
        CountsSnapshot(ballot: Ballot(first: "kultur.rueckhalt"), counts: RoomSample.counts([2, 3, 2, 2, 1])),
      ])
    let english = """
      \u{FEFF}"item","round","level","count"
      "kultur.zeit",1,0,5
      "kultur.zeit",1,1,4
      "kultur.zeit",1,2,0
      "kultur.zeit",1,3,2
      "kultur.zeit",1,4,1
      "kultur.zeit",2,0,0
      "kultur.zeit",2,1,4
      "kultur.zeit",2,2,5
      "kultur.zeit",2,3,2
      "kultur.zeit",2,4,1

      """.replacing("\n", with: "\r\n")
    #expect(GroupCSVReport.render(room, language: .english) == english)
    #expect(GroupCSVReport.render(room, language: .german) == english.replacing(",", with: ";"))
  }

  @Test("Nothing released: the head alone")
  func nothing() throws {
    let table = GroupCSVReport.render(try RoomSample.room(.empty), language: .english)
    #expect(table == "\u{FEFF}\"item\",\"round\",\"level\",\"count\"\r\n")
  }

  @Test("A level that a question does not have has no row", arguments: ["ausbildung-im-betrieb", "yes-no"])
  func partialScales(id: String) throws {
    let room = try PartialScaleReportTests.room(of: id)
    let rows = GroupCSVReport.render(room, language: .english).split(whereSeparator: \.isNewline).dropFirst()
    #expect(rows.count == room.entries.map(\.placed.item.levels.count).reduce(0, +))
    #expect(!rows.contains { $0.hasSuffix(",0") })
  }
}

@Suite("What is not released changes nothing that is written")
struct NonInterferenceTests {
  private static let rule = GroupRule(minimum: 11) ?? .standard

  /// Counts that show all their figures, that show a median alone, or nothing.
  private enum Kind: CaseIterable { case shown, uniform, withheld, absent }

  private static func counts(_ kind: Kind, _ random: inout SplitMix64) -> LevelCounts {
    switch kind {
    case .shown:
      var levels = (0..<5).map { _ in Int.random(in: 0...9, using: &random) }
      levels[1] += 6
      levels[3] += 6
      return RoomSample.counts(levels)
    case .uniform:
      return RoomSample.counts([0, 0, Int.random(in: 11...40, using: &random), 0, 0])
    case .withheld:
      return RoomSample.counts((0..<5).map { _ in Int.random(in: 0...2, using: &random) })
    case .absent: return .zero
    }
  }

  /// Two lists of pictures that differ only in what the rule withholds.
  private static func twins(_ seed: UInt64, _ questionnaire: Questionnaire) -> ([CountsSnapshot], [CountsSnapshot]) {
    var (random, other) = (SplitMix64(seed: seed), SplitMix64(seed: seed ^ 0xFFFF))
    var twins: ([CountsSnapshot], [CountsSnapshot]) = ([], [])
    for item in questionnaire.items(in: .short) where item.scored != nil && item.levels.count == 5 {
      let kinds = (0..<2).map { _ in Kind.allCases.randomElement(using: &random) ?? .shown }
      let first = Ballot(first: item.id)
      for (ballot, kind) in zip([first, first.second].compactMap(\.self), kinds) where kind != .absent {
        let one = counts(kind, &random)
        let two = kind == .shown ? one : counts(kind, &other)
        let isNew = ballot.round == 2 && kinds[0] == .withheld
        twins.0.append(picture(ballot, one, newcomers: isNew ? 3 : 0, few: 3, of: questionnaire))
        twins.1.append(picture(ballot, two, newcomers: isNew ? 7 : 0, few: 4, of: questionnaire))
      }
    }
    return twins
  }

  /// A class that is shown, and those that are withheld together.
  private static func picture(
    _ ballot: Ballot, _ counts: LevelCounts, newcomers: Int, few: Int, of questionnaire: Questionnaire
  ) -> CountsSnapshot {
    let classes = questionnaire.company.sizes.map(\.id)
    let sizes: [OptionID?: LevelCounts] = [
      classes[0]: RoomSample.counts([6, 0, 6, 0, 0]), classes[1]: RoomSample.counts([few, 0, 0, 3, 0]),
      classes[2]: RoomSample.counts([9 - few, 0, 0, 4, 0]),
    ]
    return CountsSnapshot(ballot: ballot, counts: counts, sizes: sizes, newcomers: newcomers)
  }

  @Test("Table, first page, data and every other part are the same to the byte", arguments: UInt64(0)..<40)
  func same(seed: UInt64) throws {
    let questionnaire = try RoomSample.questionnaire()
    let settings = RoomSample.settings(.short, of: questionnaire, rule: Self.rule)
    let (one, two) = Self.twins(seed, questionnaire)
    #expect(one != two)
    let rooms = try [one, two].map { try RoomSample.room(settings, $0) }
    #expect(GroupCSVReport.render(rooms[0], language: .german) == GroupCSVReport.render(rooms[1], language: .german))
    #expect(GroupJSONReport.render(rooms[0]) == GroupJSONReport.render(rooms[1]))
    for extent in ReportExtent.allCases {
      let documents = rooms.map { $0.document(in: .german, extent) }
      #expect(documents[0] == documents[1])
    }
  }

  @Test("Each number of the table and of the first page follows from what was released", arguments: UInt64(0)..<20)
  func released(seed: UInt64) throws {
    let questionnaire = try RoomSample.questionnaire()
    let settings = RoomSample.settings(.short, of: questionnaire, rule: Self.rule)
    let pictures = Self.twins(seed, questionnaire).0
    let results = Results(pictures, by: Self.rule, in: questionnaire)
    let room = try RoomSample.room(settings, pictures)
    for row in GroupCSVReport.render(room, language: .english).split(whereSeparator: \.isNewline).dropFirst() {
      let cells = row.split(separator: ",").map { String($0.replacing("\"", with: "")) }
      let ballot = try #require(Ballot(item: ItemID(stringLiteral: cells[0]), round: Int(cells[1]) ?? 0))
      let figures = try #require(results[ballot].figures)
      #expect(figures.counts.levels[Int(cells[2]) ?? 9] == Int(cells[3]))
      #expect(figures.n >= 11)
    }
    // Every count on the page is one of a question whose figures are shown, and no larger than its n.
    for number in room.document(in: .german, .brief).numbers {
      guard number.key.parts.first == "item", ["high", "low", "near", "below", "n"].contains(number.key.name) else {
        continue
      }
      let figures = [1, 2].compactMap { round in
        Ballot(item: ItemID(stringLiteral: number.key.parts[1]), round: round).flatMap { results[$0].figures }
      }
      #expect(figures.contains { Double($0.n) >= number.value ?? .infinity }, "\(number.key)")
    }
  }
}
