import Benchmarks
import Documents
import Foundation
import HTMLDocuments
import PrintedDocuments
import Questionnaire
import ReportData
import Reports
import Scoring
import TestSupport
import Testing
import TextDocuments
import Words
import Workshop

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite("One group report, four renderings: the same numbers in all")
struct SameGroupNumbersTests {
  @Test("JSON holds every number", arguments: [RoomSample.Kind.short, .full], Language.allCases)
  func json(kind: RoomSample.Kind, language: Language) throws {
    let room = try RoomSample.room(kind)
    let expected = ShownRound.expected(room, language)
    let json = try ShownNumbers.inJSON(GroupJSONReport.render(room), room, language)
    #expect(json == expected, "\(json.symmetricDifference(expected).prefix(2))")
  }

  @Test(
    "Every rendering tells each round in plain counts", arguments: [RoomSample.Kind.short, .full], Language.allCases)
  func sentences(kind: RoomSample.Kind, language: Language) throws {
    let room = try RoomSample.room(kind)
    let words = GroupWording(room, language: language)
    let expected = room.entries.flatMap { entry in
      entry.rounds.map { words.plainly($0, of: entry, namesMedian: entry.rounds.count > 1).plain }
    }
    for (index, text) in try GroupRenderings.written(room, language, name: "counts-\(kind.rawValue)").enumerated() {
      let letters = PageWords.squeezed(text.replacing("*", with: ""))
      for sentence in expected {
        #expect(letters.contains(PageWords.squeezed(sentence)), "\(index): \(sentence)")
      }
    }
  }

  @Test(
    "Text and print draw every count, question by question", arguments: [RoomSample.Kind.short, .full], [60, 72, 120])
  func drawn(kind: RoomSample.Kind, width: Int) throws {
    let room = try RoomSample.room(kind)
    let figures = room.entries.map { entry in entry.rounds.compactMap { $0.release.figures?.counts.levels } }
    let text = TextDocument.render(room.document(in: .german), width: width)
    #expect(
      ShownNumbers.bars(in: text)
        == figures.flatMap { rounds in
          (0..<5).reversed().flatMap { level in rounds.isEmpty ? [] : [rounds.map { $0[level] }] }
        })
    let printed = try PrintedFile(room, .german, name: "drawn-\(kind.rawValue)").text()
    #expect(ShownNumbers.columns(in: printed) == figures.flatMap(\.self))
  }

  @Test("The printed report shows every row of the document", arguments: RoomSample.Kind.allCases, Language.allCases)
  func rows(kind: RoomSample.Kind, language: Language) throws {
    let document = try RoomSample.room(kind).document(in: language)
    let page = try PDFText.drawn(PrintedDocument.render(document, with: RoomSample.files.get()))
    let missing = PageWords(of: document, on: page).missing
    #expect(missing.isEmpty, "\(missing.prefix(5))")
  }

  @Test("Values of dimensions and fields are the same in JSON and HTML")
  func values() throws {
    let room = try RoomSample.room(.short)
    let root = try JSONSerialization.jsonObject(with: Data(GroupJSONReport.render(room).utf8)) as? [String: Any]
    let page = try XMLDocument(xmlString: HTMLDocument.render(room.document(in: .german)))
    for (key, id) in [("dimensions", "dimension"), ("fields", "field")] {
      for value in try #require(root?[key] as? [[String: Any]]) {
        let name = try #require(value[id] as? String)
        for number in ["value", "successful", "lessSuccessful"] {
          guard let exact = value[number] as? Double else { continue }
          let shown = try page.nodes(forXPath: "//data[@data-key='\(id)/\(name)/\(number)']").compactMap(\.stringValue)
          #expect(!shown.isEmpty && Set(shown) == [Numerals.value(exact, in: .german)], "\(name) \(number)")
        }
      }
    }
  }

  @Test("HTML shows every number of the document, and no other", arguments: RoomSample.Kind.allCases, Language.allCases)
  func html(kind: RoomSample.Kind, language: Language) throws {
    let document = try RoomSample.room(kind).document(in: language)
    let page = try XMLDocument(xmlString: HTMLDocument.render(document))
    let nodes = try page.nodes(forXPath: "//*[(self::data or self::span or self::text) and @data-key]")
    let read = nodes.map {
      "\(($0 as? XMLElement)?.attribute(forName: "data-key")?.stringValue ?? "?") \($0.stringValue ?? "")"
    }
    let expected = document.numbers(in: .drawn).map { "\($0.key) \($0.shown)" }
    #expect(Set(read) == Set(expected), "\(Set(read).symmetricDifference(expected).prefix(5))")
  }

  @Test("Proposals, steps and the deletion record are in every rendering")
  func rest() throws {
    let room = try RoomSample.room(.short)
    let printed = try PrintedFile(room, .german, name: "rest").text()
    let renderings = [
      TextDocument.render(room.document(in: .german), width: 160), HTMLDocument.render(room.document(in: .german)),
      GroupJSONReport.render(room), printed,
    ].map(Self.joined)
    #expect(!room.report.proposals.isEmpty && room.report.commitments.count == 4)
    for rendering in renderings {
      for commitment in room.report.commitments {
        #expect(rendering.contains(commitment.text.prefix(30)))
      }
      #expect(rendering.contains("839"))
      #expect(rendering.contains("Vertretung"))
      for proposal in room.report.proposals {
        #expect(rendering.contains(try #require(room[proposal.id]).title.german))
      }
    }
  }

  /// Without line ends and the hyphens before them.
  private static func joined(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ").replacing("- ", with: "")
  }
}
