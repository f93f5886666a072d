import ActionPlan
import Foundation
import Questionnaire
import Surveys
import Testing

@testable import AnswerFiles

/// The schema for editors must say what the code says.
@Suite("docs/answers.schema.json")
struct SchemaTests {
  private func schema() throws -> [String: Any] {
    let url = Fixture.directory.appending(path: "../../docs/answers.schema.json")
    return try #require(try JSONSerialization.jsonObject(with: Data(contentsOf: url)) as? [String: Any])
  }

  private func value(_ path: String...) throws -> Any? {
    var value: Any? = try schema()
    for key in path { value = (value as? [String: Any])?[key] }
    return value
  }

  @Test("Forms and perspectives are those of the product")
  func names() throws {
    #expect(try value("properties", "form", "enum") as? [String] == Form.allCases.map(\.rawValue))
    #expect(try value("properties", "perspective", "enum") as? [String] == Perspective.allCases.map(\.rawValue))
  }

  @Test("Texts may be as long as everywhere")
  func lengths() throws {
    #expect(
      try value("properties", "company", "properties", "name", "maxLength") as? Int == TextRule.companyName.maximum)
    #expect(try value("$defs", "answer", "properties", "note", "maxLength") as? Int == TextRule.note.maximum)
    #expect(try value("$defs", "answer", "properties", "text", "maxLength") as? Int == TextRule.text.maximum)
  }

  @Test("The ways to answer are those of the reader, one of them at a time, and a note may stand alone")
  func responses() throws {
    let keys = ResponseKey.allCases.map(\.rawValue)
    let properties = try #require(try value("$defs", "answer", "properties") as? [String: Any])
    #expect(Set(properties.keys) == Set(keys + ["note"]))
    let ways = try #require(try value("$defs", "answer", "oneOf") as? [[String: Any]])
    #expect(Set(ways.compactMap { $0["required"] as? [String] }) == Set((keys + ["note"]).map { [$0] }))
    // With a note alone none of them may be there, or two ways would hold at once.
    let alone = try #require(ways.last?["properties"] as? [String: Any])
    #expect(Set(alone.keys) == Set(keys))
    let states = try value("$defs", "answer", "properties", "state", "enum") as? [String]
    #expect(states == ResponseState.allCases.map(\.rawValue))
  }

  @Test("The keys of a file are those of the reader")
  func keys() throws {
    let properties = try #require(try value("properties") as? [String: Any])
    #expect(Set(properties.keys) == Set(AnswerDocument.Key.allCases.map(\.rawValue)))
    #expect(try value("properties", "response", "minLength") as? Int == ResponseID.length.lowerBound)
    #expect(try value("properties", "response", "maxLength") as? Int == ResponseID.length.upperBound)
  }
}

/// The schema of company files repeats what answer files have, so that editors need no second file.
@Suite("docs/survey.schema.json")
struct SurveySchemaTests {
  private func value(in name: String, _ path: [String]) throws -> Any? {
    let url = Fixture.directory.appending(path: "../../docs/\(name).schema.json")
    var value: Any? = try JSONSerialization.jsonObject(with: Data(contentsOf: url))
    for key in path { value = (value as? [String: Any])?[key] }
    return value
  }

  /// The same JSON for what says the same.
  private func text(in name: String, _ path: String...) throws -> String {
    let value = try #require(try value(in: name, path), "\(path)")
    return String(decoding: try JSONSerialization.data(withJSONObject: value, options: .sortedKeys), as: UTF8.self)
  }

  @Test("An answer, and what stands before the answers, is that of an answer file")
  func sameAnswers() throws {
    for name in ["id", "answer"] {
      #expect(try text(in: "survey", "$defs", name) == text(in: "answers", "$defs", name))
    }
    let sheet = try #require(try value(in: "answers", ["properties"]) as? [String: Any])
    for key in sheet.keys where key != "format" {
      #expect(
        try text(in: "survey", "$defs", "person", "properties", key) == text(in: "answers", "properties", key), "\(key)"
      )
    }
  }

  @Test("States and lengths are those of the product")
  func states() throws {
    let person = ["$defs", "person", "properties"]
    let action = ["$defs", "action", "properties"]
    #expect(
      try value(in: "survey", person + ["state", "enum"]) as? [String] == AssessmentState.allCases.map(\.rawValue))
    #expect(try value(in: "survey", action + ["state", "enum"]) as? [String] == Action.State.allCases.map(\.rawValue))
    #expect(try value(in: "survey", action + ["text", "maxLength"]) as? Int == TextRule.action.maximum)
    #expect(try value(in: "survey", action + ["owner", "maxLength"]) as? Int == TextRule.actionOwner.maximum)
  }
}
