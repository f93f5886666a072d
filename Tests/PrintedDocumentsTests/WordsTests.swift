import Reports
import Scoring
import Testing
import TextDocuments
import Words

@Suite("Words of the printed report")
struct WordsTests {
  @Test(
    "A question is no item, a stage a Reifestufe, a level an answer", arguments: Reports.Kind.allCases,
    Language.allCases)
  func oneWord(kind: Reports.Kind, language: Language) throws {
    let text = try Printed.of(kind, language).text()
    // What the questionnaire's own texts call an item (“buy one item”) is none of ours.
    let own = text.replacing("one item", with: "").replacing("first item", with: "")
    for match in own.matches(of: try Regex(language == .german ? #"\bStufen?\b|\bItems?\b"# : #"\b[Ii]tems?\b"#)) {
      let start = own.index(match.range.lowerBound, offsetBy: -40, limitedBy: own.startIndex) ?? own.startIndex
      Issue.record("…\(own[start..<match.range.upperBound])")
    }
  }

  @Test("A perspective stands with its name where the text report has a letter", arguments: Language.allCases)
  func perspectives(language: Language) throws {
    let report = try Reports.report(.joint)
    let printed = try Printed.of(.joint, language).text()
    let text = TextDocument.render(report.document(in: language))
    for group in report.people?.groups ?? [] {
      let letter = report.questionnaire.letter(of: group.perspective)[language]
      let name = report.questionnaire.name(of: group.perspective)[language]
      #expect(printed.contains("\(name) ("))
      #expect(text.contains("\(letter)  \(name)"))
    }
  }

  @Test("The questionnaire for beginners has no stages on paper", arguments: Language.allCases)
  func noStages(language: Language) throws {
    let text = try Printed.of(.entry, language).text()
    #expect(!text.contains(language == .german ? "Reifestufe" : "Stage"))
    #expect(!text.contains(language == .german ? "Engpass" : "Bottleneck"))
  }
}
