import ActionPlan
import AnswerFiles
import Foundation
import Questionnaire
import Surveys
import TestSupport
import Testing
import Words

@Suite("Company files")
struct SurveyFileTests {
  static let action = "0a1b2c3d-0000-4000-8000-000000000001"

  /// Two times of one company, as the program writes them.
  static let file = """
    {
      "format": "reifegrad-survey/1",
      "surveys": [
        {
          "people": [
            {
              "id": "a2b3c",
              "response": "0123456789abcdef",
              "questionnaire": "muster",
              "version": "1.0.0",
              "form": "full",
              "company": { "name": "Muster GmbH", "size": "10-49" },
              "perspective": "management",
              "date": "2025-11-24",
              "state": "finished",
              "created": "2025-11-24T09:12:03.120Z",
              "changed": "2025-11-24T09:30:00.000Z",
              "position": "kompetenz.recht",
              "marked": ["kompetenz.plattformen", "organisation.anteil"],
              "answers": {
                "kompetenz.plattformen": { "level": 3, "note": "seit 2024" },
                "organisation.anteil": { "share": 12.5 },
                "organisation.bereiche": { "note": "erst fragen" }
              }
            }
          ],
          "plan": [
            { "id": "\(action)", "text": "Krisenplan", "item": "kompetenz.recht", "to": 2, "owner": "Mia", "due": "2026-01-31", "state": "open" }
          ]
        },
        {
          "follows": "a2b3c",
          "people": [
            {
              "id": "d4e5f",
              "questionnaire": "muster",
              "version": "1.0.0",
              "form": "short",
              "perspective": "other",
              "date": "2026-11-24",
              "state": "draft",
              "created": "2026-11-24T23:59:59.999Z",
              "changed": "2026-11-24T23:59:59.999Z",
              "answers": {}
            }
          ],
          "plan": [
            { "carried": "\(action)" }
          ],
          "parked": {
            "kompetenz.recht": "2026-11-24"
          }
        }
      ]
    }

    """

  private func read(_ text: String) throws -> CompanyRecord {
    let questionnaire = try Fixture.questionnaire()
    return try SurveyFile(reading: Array(text.utf8)).company(known: [questionnaire.id]) { id, _ in
      id == questionnaire.id ? questionnaire : nil
    }
  }

  private func faults(_ text: String) throws -> [AnswerFileFault] {
    do {
      _ = try read(text)
      return []
    } catch let error as AnswerFileError { return error.faults }
  }

  @Test("A file tells everything of its company")
  func content() throws {
    let company = try read(Self.file)
    #expect(company.surveys.map(\.follows) == [nil, 1])
    let first = try #require(company.surveys[0].members.first)
    #expect(first.id?.rawValue == "a2b3c" && first.sheet.response?.rawValue == "0123456789abcdef")
    #expect(first.state == .finished && first.position == "kompetenz.recht")
    #expect(first.marked == ["kompetenz.plattformen", "organisation.anteil"])
    #expect(first.created == 1_763_975_523_120 && first.updated == 1_763_976_600_000)
    #expect(first.sheet["organisation.anteil"] == Answer(.share(12.5)))
    let action = try #require(company.surveys[0].actions.first?.action)
    #expect(action.owner == "Mia" && action.due == "2026-01-31" && action.state == .open)
    #expect(action.origin == Action.Origin(item: "kompetenz.recht", to: 2))
    #expect(company.surveys[1].carried == [action.id: 1])
    #expect(company.surveys[1].parked == ["kompetenz.recht": "2026-11-24"])
    #expect(company.surveys[1].members.first?.state == .draft)
  }

  @Test("What is read is written as it was, to the byte")
  func written() throws {
    #expect(String(decoding: SurveyFile.write(try read(Self.file)), as: UTF8.self) == Self.file)
  }

  @Test(
    "The first and the last moment of the calendar come back",
    arguments: [
      "0001-01-01T00:00:00.000Z", "9999-12-31T23:59:59.999Z", "2024-02-29T12:00:00.001Z", "1969-12-31T23:59:59.999Z",
    ])
  func times(moment: String) throws {
    let text = Self.file.replacing("2026-11-24T23:59:59.999Z", with: moment)
    #expect(String(decoding: SurveyFile.write(try read(text)), as: UTF8.self) == text)
  }

  /// What is changed in the file, and where the fault is to be told.
  struct Change: Sendable, CustomTestStringConvertible {
    let old: String
    let new: String
    let path: String
    var testDescription: String { "\(old) → \(new)" }

    init(_ old: String, _ new: String, _ path: String) { (self.old, self.new, self.path) = (old, new, path) }
  }

  private static let first = "surveys[0].people[0]"
  private static let second = "surveys[1].people[0]"
  private static let entry = "surveys[0].plan[0]"

  static let changes = [
    Change(#""format": "reifegrad-survey/1""#, #""format": "reifegrad-survey/2""#, "format"),
    Change(#""format": "reifegrad-survey/1""#, #""format": "reifegrad-answers/1""#, "format"),
    Change(#""level": 3"#, #""level": 5"#, first + #".answers."kompetenz.plattformen".level"#),
    Change(#""share": 12.5"#, #""share": 101"#, first + #".answers."organisation.anteil".share"#),
    Change(#""organisation.bereiche": {"#, #""organisation.bereich": {"#, first + #".answers."organisation.bereich""#),
    Change(#""state": "finished""#, #""state": "fertig""#, first + ".state"),
    Change(#""questionnaire": "muster""#, #""questionnaire": "mustre""#, first + ".questionnaire"),
    Change(#""version": "1.0.0""#, #""version": "2.0.0""#, first + ".version"),
    Change(#""size": "10-49""#, #""size": "11""#, first + ".company.size"),
    Change(#""id": "d4e5f""#, #""id": "D4E5F""#, second + ".id"),
    Change(#""id": "d4e5f""#, #""id": "a2b3c""#, second + ".id"),
    Change(#""response": "0123456789abcdef""#, #""response": "kurz""#, first + ".response"),
    Change(#""created": "2025-11-24T09:12:03.120Z""#, #""created": "2025-11-24 09:12""#, first + ".created"),
    Change(#""changed": "2025-11-24T09:30:00.000Z""#, #""changed": "2025-11-24T09:00:00.000Z""#, first + ".changed"),
    Change(#""position": "kompetenz.recht""#, #""position": "kompetenz.rechte""#, first + ".position"),
    Change(#""organisation.anteil"],"#, #""kompetenz.plattformen"],"#, first + ".marked[1]"),
    Change(#""date": "2026-11-24""#, #""date": "2026-11-31""#, second + ".date"),
    Change(#""form": "short""#, #""forms": "short""#, second + ".forms"),
    Change(#""follows": "a2b3c""#, #""follows": "z9z9z""#, "surveys[1].follows"),
    Change(#""follows": "a2b3c""#, #""follows": "d4e5f""#, "surveys[1].follows"),
    Change(#""text": "Krisenplan""#, #""text": """#, entry + ".text"),
    Change(#""to": 2"#, #""to": 0"#, entry + ".to"),
    Change(#""item": "kompetenz.recht", "to": 2, "#, #""to": 2, "#, entry),
    Change(#""state": "open" }"#, #""state": "offen" }"#, entry + ".state"),
    Change(
      #"{ "carried": "0a1b2c3d-0000-4000-8000-000000000001" }"#,
      #"{ "carried": "0a1b2c3d-0000-4000-8000-000000000002" }"#, "surveys[1].plan[0].carried"),
    Change(
      #""text": "Krisenplan","#, #""carried": "0a1b2c3d-0000-4000-8000-000000000001", "text": "Krisenplan","#,
      entry + ".carried"),
    Change(
      #""kompetenz.recht": "2026-11-24""#, #""kompetenz.recht": "24.11.2026""#, #"surveys[1].parked."kompetenz.recht""#),
    Change(#""parked": {"#, #""geparkt": {"#, "surveys[1].geparkt"),
  ]

  @Test("What does not fit is told with its path, and nothing else is", arguments: changes)
  func fault(change: Change) throws {
    let text = Self.file.replacing(change.old, with: change.new, maxReplacements: 1)
    #expect(text != Self.file)
    let paths = try faults(text).map(\.path)
    #expect(paths.first.map { $0 == change.path } == true && Set(paths).count == 1, "\(paths)")
  }

  @Test("All faults are told at once")
  func many() throws {
    let text = Self.file.replacing(#""level": 3"#, with: #""level": 9"#)
      .replacing(#""owner": "Mia""#, with: #""owner": 7"#).replacing(#""state": "draft""#, with: #""state": "neu""#)
    #expect(try faults(text).count == 3)
  }

  @Test("People of one survey must have answered the same form")
  func otherForm() throws {
    let second = Self.file.replacing(#""id": "d4e5f""#, with: #""id": "z9z9z""#)
    let start = try #require(second.range(of: "        {\n          \"id\": \"z9z9z\""))
    let end = try #require(second[start.lowerBound...].range(of: "\"answers\": {}\n        }"))
    let person = String(second[start.lowerBound..<end.upperBound])
    let text = Self.file.replacing(
      "        }\n      ],\n      \"plan\": [\n        { \"id\"",
      with: "        },\n" + person
        + "\n      ],\n      \"plan\": [\n        { \"id\"")
    #expect(try faults(text).map(\.path) == ["surveys[0].people[1]"])
  }

  @Test("A company file in the place of an answer file says what it is")
  func inPlaceOfAnswers() throws {
    #expect(FileKind(of: Array(Self.file.utf8)) == .survey)
    let error = #expect(throws: AnswerFileError.self) { try AnswerFile(reading: Array(Self.file.utf8)) }
    #expect(error?.explanation.german.contains("reifegrad import DATEI") == true)
  }

  @Test("An empty list of surveys or people is a fault")
  func empty() throws {
    #expect(try faults(#"{"format": "reifegrad-survey/1", "surveys": []}"#).map(\.path) == ["surveys"])
    #expect(
      try faults(#"{"format": "reifegrad-survey/1", "surveys": [{"people": []}]}"#).map(\.path)
        == ["surveys[0].people"])
  }
}
