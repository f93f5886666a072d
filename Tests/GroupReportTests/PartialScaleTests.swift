import Benchmarks
import Documents
import Foundation
import HTMLDocuments
import MarkdownDocuments
import PrintedDocuments
import Questionnaire
import ReportData
import Reports
import ShippedContent
import TestSupport
import Testing
import TextDocuments
import Words
import Workshop

@Suite("Scales with fewer levels in a group report and on paper")
struct PartialScaleReportTests {
  private static let questionnaires = ["ausbildung-im-betrieb", "yes-no"]

  /// A room that voted on all of it.
  static func room(of id: String) throws -> NamedGroupReport { try room(ShippedContent.questionnaire(id)) }

  private static func room(_ questionnaire: Questionnaire) throws -> NamedGroupReport {
    let settings = RoomSample.settings(.full, of: questionnaire)
    let pictures = questionnaire.items.filter { $0.scored != nil }.map { item in
      CountsSnapshot(
        ballot: Ballot(first: item.id),
        counts: RoomSample.counts(Level.allCases.map { item.levels.contains($0) ? 7 + $0.rawValue : 0 }))
    }
    let report = GroupReport(
      settings: settings, people: [.phone: 40],
      results: Results(pictures, by: settings.rule, in: questionnaire), in: questionnaire, against: [:])
    return NamedGroupReport(report, of: questionnaire, against: nil, programVersion: "0.1.0")
  }

  @Test("Distributions show the levels that a question has, and no other", arguments: questionnaires)
  func distributions(id: String) throws {
    let questionnaire = try ShippedContent.questionnaire(id)
    let used = Set(questionnaire.items.flatMap { $0.levels.map(\.rawValue) })
    let room = try Self.room(questionnaire)
    let text = TextDocument.render(room.document(in: .german))
    let rows = text.split(separator: "\n").compactMap { $0.firstMatch(of: /^ +([0-4]) [█▏▎▍▌▋▊▉·]/) }
    #expect(Set(rows.compactMap { Int($0.1) }) == used)
    #expect(rows.count == room.entries.map(\.placed.item.levels.count).reduce(0, +))
    let page = HTMLDocument.render(room.document(in: .german))
    #expect(page.ranges(of: "class=\"column-level\"").count == rows.count)
    let table = MarkdownDocument.render(room.document(in: .german))
    // A table for each question, with a column for each of its levels.
    let heads = table.split(separator: "\n").filter { $0.wholeMatch(of: #/ *\| +(\| [0-4] )+\|/#) != nil }
    #expect(heads.map { $0.filter(\.isNumber).count }.reduce(0, +) == rows.count)
    _ = try PrintedFile(room, .german, name: "partial")
    let json = GroupJSONReport.render(room)
    #expect(json.contains("\"levels\""))
  }

  @Test("Two camps are said of a scale without a middle only as far as that is true")
  func camps() throws {
    let sentence = (german: "haben keine Antwort dazwischen", english: "have no answer in between")
    for (room, isWithout) in [(try Self.room(of: "ausbildung-im-betrieb"), true), (try RoomSample.room(.short), false)]
    {
      let pages = Language.allCases.map {
        TextDocument.render(room.document(in: $0, .full), width: 160).split(whereSeparator: \.isWhitespace)
          .joined(separator: " ")
      }
      #expect(pages[0].contains(sentence.german) == isWithout)
      #expect(pages[1].contains(sentence.english) == isWithout)
      #expect(!pages[0].contains("auf 2 stehen weniger") && !pages[1].contains("as in either are at 2"))
    }
  }

  @Test("Sheets have the levels that a question has, its hint and its options", arguments: questionnaires)
  func sheet(id: String) throws {
    let questionnaire = try ShippedContent.questionnaire(id)
    let settings = RoomSample.settings(.full, of: questionnaire)
    let bytes = try PrintedAnswerSheet.render(
      for: settings, of: questionnaire, numbers: [1], language: .german, programVersion: "0.1.0",
      with: RoomSample.files.get())
    let text = try PrintedFile(bytes, name: "sheet-\(questionnaire.id).pdf").text()
      .split(whereSeparator: \.isWhitespace).joined(separator: " ").replacing(/(\p{Ll})- (?=\p{Ll})/) { String($0.1) }
    for item in questionnaire.items {
      if let hint = item.hint { #expect(text.contains(hint.german.prefix(20)), "\(item.id)") }
      for option in AnswerInput(item).takesSeveral ? item.options : [] {
        #expect(text.contains(option.label.german.prefix(12)), "\(option.id)")
      }
    }
  }

  @Test("The sheet of the short form lists the areas to tick and the hint of each question")
  func areas() throws {
    let questionnaire = try RoomSample.questionnaire()
    let bytes = try PrintedAnswerSheet.render(
      for: RoomSample.settings(.short, of: questionnaire), of: questionnaire, numbers: [1], language: .german,
      programVersion: "0.1.0", with: RoomSample.files.get())
    let text = try PrintedFile(bytes, name: "sheet-areas.pdf").text()
      .split(whereSeparator: \.isWhitespace).joined(separator: " ").replacing(/(\p{Ll})- (?=\p{Ll})/) { String($0.1) }
    let areas = try #require(questionnaire.item("organisation.bereiche"))
    #expect(areas.options.count > 5)
    for option in areas.options { #expect(text.contains(option.label.german.prefix(12)), "\(option.id)") }
    #expect(text.contains("Einmal genutzt genügt."))
    // The question on success has no place in a room.
    let success = try #require(questionnaire.item("erfolg.gesamt"))
    #expect(success.isInShortForm && !text.contains(success.question.german.prefix(30)))
  }
}
