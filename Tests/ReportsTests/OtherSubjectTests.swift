import Explanations
import Foundation
import HTMLDocuments
import Questionnaire
import ReportData
import Reports
import Scoring
import TestSupport
import Testing
import TextDocuments
import Words

@Suite("A questionnaire on another subject")
struct OtherSubjectTests {
  private static let people: [Perspective] = [.management, .socialMediaLead, .colleague, .other]

  private func report(_ wording: QuestionnaireWording = QuestionnaireWording(), level: Int = 2) throws -> GapReport {
    let questionnaire = try Sample.small(wording: wording)
    let sheets = Self.people.map { perspective in
      let own = perspective == .management ? level : max(0, level - 2)
      return Sample.sheet(
        for: questionnaire, perspective: perspective,
        Dictionary(
          uniqueKeysWithValues: questionnaire.items.map { ($0.id, Level(own).map { .level($0) } ?? .dontKnow) }))
    }
    let earlier = Trend.Side(sheets[0], Array(sheets.dropFirst()), questionnaire: questionnaire)
    return GapReport(
      ReportInput(
        sheets[0], others: Array(sheets.dropFirst()), questionnaire: questionnaire, benchmark: nil,
        earlier: [earlier], programVersion: "0.1.0"))
  }

  private func renderings(_ report: GapReport, _ language: Language) -> [String] {
    [
      TextDocument.render(report.document(in: language)), HTMLDocument.render(report.document(in: language)),
      CSVReport.render(report, language: language), JSONReport.render(report),
      Explanation.text(of: nil, in: report, language: language),
    ]
  }

  @Test("No rendering says a word of social media, at any stage", arguments: Language.allCases, 0...4)
  func noSocialMedia(language: Language, level: Int) throws {
    for text in renderings(try report(level: level), language) {
      // The id of a perspective is no word of the report.
      let words = text.replacing("social-media-lead", with: "")
      #expect(words.range(of: "social", options: .caseInsensitive) == nil)
    }
  }

  @Test("Stages, bottleneck and people have the words of the file", arguments: Language.allCases)
  func ownWords(language: Language) throws {
    let text = { (name: String) in LocalizedText(de: "\(name)-de", en: "\(name)-en") }
    let wording = QuestionnaireWording(
      stages: Dictionary(
        uniqueKeysWithValues: (1...4).map { ($0, .init(title: text("Titel\($0)"), text: text("Sinn\($0)"))) }),
      bottleneck: text("Engpasssatz"), perspectives: [.socialMediaLead: text("Fachfrau")])
    let report = try report(wording)
    for rendering in [renderings(report, language)[0], renderings(report, language)[1]] {
      for word in ["Sinn\(report.values.stage?.rawValue ?? 0)", "Engpasssatz", "Fachfrau"] {
        #expect(rendering.contains(text(word)[language]), "\(word)")
      }
    }
  }

  @Test("Who works alone reads the sentence for one person")
  func solo() throws {
    let text = QuestionnaireWording.StageText(title: "Titel", text: "Für viele", solo: "Für eine")
    let questionnaire = try Sample.small(wording: QuestionnaireWording(stages: [2: text]))
    #expect(questionnaire.meaning(of: .craft, isSolo: true).german.contains("Für eine"))
    #expect(questionnaire.meaning(of: .craft).german.contains("Für viele"))
    #expect(CompanyProfile(size: "1").isSolo && !CompanyProfile(size: "2-9").isSolo && !CompanyProfile().isSolo)
  }

  @Test("One letter for each perspective, also where names begin alike")
  func letters() throws {
    let text = LocalizedText(de: "Gastwirt", en: "Manager")
    let questionnaire = try Sample.small(wording: QuestionnaireWording(perspectives: [.colleague: text]))
    for language in Language.allCases {
      let letters = Perspective.allCases.map { questionnaire.letter(of: $0)[language] }
      #expect(Set(letters).count == letters.count && letters.allSatisfy { $0.count == 1 })
    }
  }
}
