import Questionnaire
import TestSupport
import Testing

@testable import ResultCode

@Suite("Result code and its questionnaire")
struct QuestionnaireTests {
  private func code(of questionnaire: Questionnaire) throws -> ResultCode {
    try ResultCode(reading: ResultCode.encode(Sample.sheet(for: questionnaire), in: questionnaire))
  }

  private func error(_ code: ResultCode, in questionnaire: Questionnaire) -> ResultCodeError? {
    do {
      _ = try code.sheet(in: questionnaire)
      return nil
    } catch { return error }
  }

  @Test("A code knows its questionnaire from every other")
  func belongs() throws {
    let code = try code(of: Fixture.everyKind())
    #expect(code.belongs(to: "muster") && !code.belongs(to: "muster2") && !code.belongs(to: "einstieg"))
    let other = try Fixture.everyKind(id: "anderer")
    #expect(error(code, in: other) == .otherQuestionnaire("anderer"))
  }

  @Test("Another version is named")
  func version() throws {
    let code = try code(of: Fixture.everyKind(version: "1.0.0"))
    let later = try Fixture.everyKind(version: "1.1.0")
    #expect(error(code, in: later) == .otherVersion("muster", code: "1.0.0", here: "1.1.0"))
  }

  @Test("A questionnaire that was changed without a new version is noticed")
  func structure() throws {
    let first = try Sample.levelItem(id: "f.a", field: "f")
    let second = try Sample.singleItem(id: "f.b", field: "f")
    let make = { (items: [Item]) in try Sample.questionnaire(dimensions: ["d": ["f"]], items: items) }
    let code = try code(of: make([first, second]))
    let changes = [
      [second, first], try [first, second, Sample.levelItem(id: "f.c", field: "f")],
      try [Sample.levelItem(id: "f.x", field: "f"), second],
      try [Sample.levelItem(id: "f.a", field: "f", short: true), second],
      try [Sample.levelItem(id: "f.a", field: "f", notApplicable: true), second],
      try [first, Sample.singleItem(id: "f.b", field: "f", levels: [0, 1, 2, 3, 4, 4])],
      try [first, Sample.multipleItem(id: "f.b", field: "f", count: 4, levels: [0: 0, 1: 1, 2: 2, 3: 3, 4: 4])],
    ]
    for items in changes {
      let changed = try make(items)
      #expect(error(code, in: changed) == .changed("muster", "1.0.0"))
    }
    let same = try make([first, second])
    #expect(error(code, in: same) == nil)
  }

  @Test("What a code says of its questionnaire is documented to the character")
  func fingerprints() throws {
    #expect(Fingerprint.of("") == 0x811C_9DC5 >> 20 ^ 0x811C_9DC5 & 0xFFFFF)
    // FNV-1a of “foobar” from its authors' test vectors.
    #expect(Fingerprint.of("foobar") == 0xBF9C_F968 >> 20 ^ 0xBF9C_F968 & 0xFFFFF)
    let options = (0..<19).map { "o\($0)" }.joined(separator: " ")
    let expected = """
      f.level level 1 scored short :
      f.level-na level 1 scored not-applicable :
      f.single single 1 scored not-applicable short : o0 o1 o2 o3 o4 o5
      f.multiple multiple 1 scored : o0 o1 o2 o3 o4 o5 o6 keine!
      f.share share 1 scored not-applicable :
      s.choice choice 1 short : o0 o1 o2
      s.choices choices 1 : \(options)
      s.rating level 1 :
      s.text text 1 short :

      """
    #expect(try Fixture.everyKind().structureText == expected)
  }
}
