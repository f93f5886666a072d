import Benchmarks
import Foundation
import Questionnaire
import ReportData
import Reports
import Scoring
import TestSupport
import Testing
import Words
import Workshop

@Suite("What a group report may say of guide values and of companies that differ")
struct HonestWordsTests {
  private static let forbidden = [
    "uneinig", "Konsens", "geteilt", "consensus", "divided", "disagree", "Einstufung der Studie", "study’s coding",
    "Stufe der Erfolgreichen", "level of the successful", "Die Erfolgreichen (", "Erfolgreiche (Studie",
  ]

  @Test(
    "No rendering says that companies agree or disagree, or that a guide value was found",
    arguments: RoomSample.Kind.allCases, Language.allCases)
  func words(kind: RoomSample.Kind, language: Language) throws {
    let room = try RoomSample.room(kind)
    let data = [GroupJSONReport.render(room), GroupCSVReport.render(room, language: language)]
    for text in try GroupRenderings.written(room, language, name: "honest-\(kind.rawValue)") + data {
      for word in Self.forbidden { #expect(!text.contains(word), "\(word)") }
      // The number of people asked stands with the source, never behind a level.
      for mark in text.ranges(of: "◆") {
        #expect(!text[mark.lowerBound...].prefix(70).contains("306"), "\(text[mark.lowerBound...].prefix(70))")
      }
    }
  }

  @Test("Our own guide values carry † in every rendering, the others none, and what it means is told once")
  func own() throws {
    let room = try RoomSample.room(.full)
    let (own, coded) = (
      room.entries.filter { $0.result.reference?.basis == .own },
      room.entries.filter { $0.result.reference?.basis == .coded }
    )
    #expect(!own.isEmpty && !coded.isEmpty)
    for (index, text) in try GroupRenderings.written(room, .german, name: "own").enumerated() {
      #expect(text.ranges(of: /[34] ?†/).count >= own.count)
      // In print a title may be divided, and HTML draws the marks.
      for entry in [0, 2].contains(index) ? own + coded : [] {
        let title = try #require(
          text.ranges(of: entry.title.german).last { text[$0.upperBound...].prefix(400).contains("◆") })
        let marks = text[title.upperBound...].drop { $0 != "◆" }.prefix { $0 != "◇" }
        #expect(marks.contains("†") == (entry.result.reference?.basis == .own), "\(entry.id): \(marks)")
      }
      #expect(text.ranges(of: "die Studie sagt dazu nichts").count == 1)
      #expect(text.contains("† eigene Setzung"))
    }
    let root = try JSONSerialization.jsonObject(with: Data(GroupJSONReport.render(room).utf8)) as? [String: Any]
    let items = try #require(root?["items"] as? [[String: Any]])
    for item in items {
      let basis = item["basis"] as? String
      #expect(basis == "own" || basis == "coded")
      #expect((item["support"] as? String == nil) == (basis == "own"))
    }
  }

  @Test("The words for how close answers are head the questions in every rendering, with what orders them")
  func lists() throws {
    let room = try RoomSample.room(.short)
    #expect((1...3).contains(room.report.proposals.count) && (1...3).contains(room.report.commonGaps.count))
    for text in try GroupRenderings.written(room, .german, name: "lists") {
      #expect(text.contains("(1 + Lücke) × Streuung"))
      for group in room.findings.groups {
        let word = group.closeness.map { Vocabulary.name(of: $0).german.capitalisedFirst } ?? "Alle gleich"
        #expect(text.contains(word), "\(word)")
      }
    }
  }

  @Test("Where all chose one level, the median stands and that there is too little to show bars")
  func uniform() throws {
    let room = try RoomSample.room(.short)
    #expect(room.entries.contains { $0.result.first.median != nil && $0.result.first.figures == nil })
    for text in try GroupRenderings.written(room, .german, name: "uniform") {
      #expect(text.contains("Median 3") && text.contains("Zu einheitlich, um Balken zu zeigen."))
    }
  }
}
