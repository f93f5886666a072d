import Benchmarks
import Documents
import Foundation
import HTMLDocuments
import Questionnaire
import ReportData
import Reports
import Testing
import TextDocuments
import Words
import Workshop

@Suite("Reliability in the group report")
struct GroupReliabilityTests {
  @Test("All four forms show α, n and α without each item", arguments: Language.allCases)
  func sameNumbers(language: Language) throws {
    let room = try RoomSample.room(.short)
    let words = GroupWording(room, language: language)
    let text = Self.joined(TextDocument.render(room.document(in: language), width: 160))
    let html = HTMLDocument.render(room.document(in: language)).replacing("\u{A0}", with: " ")
    let printed = Self.joined(try PrintedFile(room, language, name: "reliability").text())
    let root = try JSONSerialization.jsonObject(with: Data(GroupJSONReport.render(room).utf8)) as? [String: Any]
    let stored = try #require(root?["reliabilities"] as? [[String: Any]])
    #expect(stored.count == 3 && room.report.reliabilities.count == 3)
    for entry in stored {
      let id = try #require((entry["dimension"] as? String).flatMap { DimensionID($0) })
      let reliability = try #require(room.report.reliabilities[id]?.value)
      #expect(abs((entry["alpha"] as? Double ?? 9) - reliability.alpha) < 1e-9)
      #expect(entry["n"] as? Int == 52 && entry["incomplete"] as? Int == 8)
      let shown = words.reliability(reliability, "reliability").plain
      for rendering in [text, html.replacing(/<[^>]*>/, with: ""), printed] {
        #expect(rendering.contains(shown), "\(id)")
      }
      let without = try #require(entry["without"] as? [[String: Any]])
      #expect(without.count == reliability.without.count && !without.isEmpty)
      for (own, told) in zip(reliability.without, without) {
        #expect(
          told["item"] as? String == own.item.rawValue && abs((told["alpha"] as? Double ?? 9) - (own.alpha ?? 9)) < 1e-9
        )
        let number = words.alpha(own.alpha, "alpha").plain
        #expect(html.contains("data-key=\"reliability/\(id)/without/\(own.item)\">\(number)<"))
        let pattern = NSRegularExpression.escapedPattern(for: words.alphaWithout(own.item).plain) + "[ .]+" + number
        for rendering in [text, printed] {
          #expect(rendering.range(of: pattern, options: .regularExpression) != nil, "\(own.item)")
        }
      }
    }
  }

  @Test("Without enough complete people no form speaks of reliability")
  func none() throws {
    let room = try RoomSample.room(.full)
    #expect(!room.parts.contains(.reliability))
    #expect(!HTMLDocument.render(room.document(in: .german)).contains("data-key=\"reliability"))
    #expect(!TextDocument.render(room.document(in: .german)).contains("Cronbach"))
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

  private static func joined(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
