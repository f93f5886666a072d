import Benchmarks
import Documents
import Foundation
import Questionnaire
import ReportData
import Reports
import Testing
import Words
import Workshop

@Suite("Reliability in the group report")
struct GroupReliabilityTests {
  @Test("α stands in JSON alone, and no table, text, page or print speaks of it", arguments: Language.allCases)
  func dataOnly(language: Language) throws {
    let room = try RoomSample.room(.short)
    let root = try JSONSerialization.jsonObject(with: Data(GroupJSONReport.render(room).utf8)) as? [String: Any]
    let stored = try #require(root?["reliabilities"] as? [[String: Any]])
    #expect(stored.count == 3 && room.report.reliabilities.count == 3)
    for entry in stored {
      let id = try #require((entry["dimension"] as? String).flatMap { DimensionID($0) })
      let reliability = try #require(room.report.reliabilities[id]?.value)
      #expect(abs((entry["alpha"] as? Double ?? 9) - reliability.alpha) < 1e-9)
      #expect(entry["n"] as? Int == 52 && entry["incomplete"] as? Int == 8)
      let without = try #require(entry["without"] as? [[String: Any]])
      #expect(without.count == reliability.without.count && !without.isEmpty)
    }
    for shown in try GroupRenderings.written(room, language, name: "alpha")
      + [GroupCSVReport.render(room, language: language)]
    {
      for word in ["α", "alpha", "Alpha", "Cronbach"] { #expect(!shown.contains(word)) }
    }
  }

  @Test("What is not shown is told why, and without a count")
  func reasons() throws {
    let questionnaire = try RoomSample.questionnaire()
    let settings = RoomSample.settings(.short, of: questionnaire)
    let scored = questionnaire.items(in: .short).filter { $0.scored != nil }.map(\.id)
    let room = try RoomSample.room(settings, [], statuses: [Ballot(first: scored[0]): .closed])
    let words = GroupWording(room, language: .german)
    #expect(room.entries.map { $0.rounds[0].isVoted } == [true] + scored.dropFirst().map { _ in false })
    for isVoted in [true, false] {
      let why = words.whyWithheld(isVoted).plain
      #expect(why.hasPrefix("Nicht gezeigt: ") && !why.contains(where: \.isNumber))
    }
    #expect(words.whyWithheld(true) != words.whyWithheld(false))
    let json = GroupJSONReport.render(room)
    #expect(json.components(separatedBy: "too-few").count == 2)
    #expect(json.components(separatedBy: "no-vote").count == scored.count)
  }
}
