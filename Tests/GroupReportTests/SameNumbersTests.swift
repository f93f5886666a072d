import Benchmarks
import Foundation
import PrintedReport
import Questionnaire
import Reports
import Scoring
import TestSupport
import Testing
import TextDocuments
import Words
import Workshop

@Suite("One group report, four renderings: the same numbers in all")
struct SameGroupNumbersTests {
  @Test("Text, HTML and JSON show every number", arguments: [RoomSample.Kind.short, .full], Language.allCases)
  func readable(kind: RoomSample.Kind, language: Language) throws {
    let room = try RoomSample.room(kind)
    let expected = ShownRound.expected(room, language)
    let json = try ShownNumbers.inJSON(GroupJSONReport.render(room), room, language)
    #expect(json == expected, "\(json.symmetricDifference(expected).prefix(2))")
    let html = ShownNumbers.inHTML(RoomHTMLReport.render(room, language: language))
    #expect(html == expected, "\(html.symmetricDifference(expected).prefix(2))")
    for width in [60, 72, 120] {
      let text = try ShownNumbers.inText(
        TextDocument.render(room.document(in: language), width: width), room, language)
      #expect(text == expected, "\(width): \(text.symmetricDifference(expected).prefix(2))")
    }
  }

  @Test("The printed report shows every number", arguments: [RoomSample.Kind.short, .full], Language.allCases)
  func printed(kind: RoomSample.Kind, language: Language) throws {
    let room = try RoomSample.room(kind)
    let read = ShownNumbers.inPDF(try PrintedFile(room, language, name: "numbers-\(kind.rawValue)").text())
    let expected = room.entries.flatMap { entry in
      ShownRound.expected(room, language).filter { $0.item == entry.id.rawValue && $0.n != nil }
        .sorted { $0.round < $1.round }
    }.map { shown in
      var shown = shown
      (shown.item, shown.round) = ("", 0)
      return shown
    }
    #expect(read == expected)
  }

  @Test("The printed report shows every row of the document", arguments: RoomSample.Kind.allCases, Language.allCases)
  func rows(kind: RoomSample.Kind, language: Language) throws {
    let document = try RoomSample.room(kind).document(in: language)
    let page = try PDFText.drawn(PrintedReport.render(document, with: RoomSample.files.get()))
    let missing = PageWords(of: document, on: page).missing
    #expect(missing.isEmpty, "\(missing.prefix(5))")
  }

  @Test("Values of dimensions and fields are the same in JSON and HTML")
  func values() throws {
    let room = try RoomSample.room(.short)
    let root = try JSONSerialization.jsonObject(with: Data(GroupJSONReport.render(room).utf8)) as? [String: Any]
    let document = RoomHTMLReport.render(room, language: .german)
    for (key, id) in [("dimensions", "dimension"), ("fields", "field")] {
      for value in try #require(root?[key] as? [[String: Any]]) {
        let name = try #require(value[id] as? String)
        let block = try #require(document.range(of: "data-\(id)=\"\(name)\">"))
        let rest = document[block.upperBound...]
        let text = rest[..<(rest.range(of: "bullet-block")?.lowerBound ?? rest.endIndex)]
        if let number = value["value"] as? Double {
          #expect(text.contains(">\(Numerals.value(number, in: .german))<"), "\(name)")
        }
        let successful = try #require(value["successful"] as? Double)
        #expect(text.contains(">\(Numerals.value(successful, in: .german))<"), "\(name)")
      }
    }
  }

  @Test("Proposals, steps and the deletion record are in every rendering")
  func rest() throws {
    let room = try RoomSample.room(.short)
    let printed = try PrintedFile(room, .german, name: "rest").text()
    let renderings = [
      TextDocument.render(room.document(in: .german), width: 160), RoomHTMLReport.render(room, language: .german),
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
