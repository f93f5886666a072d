import Foundation
import Questionnaire
import Testing

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
}
