import AssessmentScreens
import Foundation
import Questionnaire
import Reports
import Scoring
import ScreenDoubles
import Terminal
import TestSupport
import Testing
import Words

@Suite("What the result screen says")
struct OverviewTests {
  /// The result of a sheet, at a size where all of it is seen.
  private func result(
    _ id: String, form: Form = .full, language: Language = .german, rows: Int = 40,
    _ answer: (Item) -> Response?
  ) throws -> FakeShell {
    var shell = try FakeShell(id, size: Size(columns: 80, rows: rows), language: language)
    var sheet = AnswerSheet(
      questionnaire: shell.questionnaire.id, version: shell.questionnaire.version, form: form,
      perspective: .management, date: "2026-11-24")
    for item in shell.questionnaire.items(in: form) { sheet[item.id] = Answer(answer(item)) }
    shell.sheet = sheet
    shell.entries = [shell.entry(of: sheet)]
    shell.openResult()
    return shell
  }

  private func response(at level: Level, _ item: Item) -> Response? {
    switch item.kind {
    case .level: .level(level)
    case .single(let scale): scale.options(at: level).first.map { .option($0.id) }
    case .multiple, .choice, .text, .share: nil
    }
  }

  /// Two dimensions at stage 1, each for a core question at 0: the plan counts the steps of both.
  @Test("The first lines name stage and bottleneck, and what the next stage lacks", arguments: Language.allCases)
  func first(language: Language) throws {
    let shell = try result("social-media-management", language: language) { item in
      let level: Level = item.id == "kompetenz.strategie" || item.id == "organisation.verantwortung" ? .lowest : 2
      return response(at: level, item) ?? .dontKnow
    }
    let lines = shell.lines.dropFirst(3)
    #expect(lines.first?.contains(language == .german ? "Reifestufe 1 von 4:" : "Stage 1 of 4:") == true)
    #expect(shell.text.contains(language == .german ? "Zur Reifestufe 2 „Handwerk“ fehlen" : "Stage 2 “Craft” is "))
    #expect(shell.text.contains(language == .german ? "Damit fangen Sie an" : "Start here"))
    #expect(shell.text.contains(language == .german ? "Was schon trägt:" : "What already works:"))
  }

  @Test("What open questions leave open is an interval, with what decides", arguments: Language.allCases)
  func interval(language: Language) throws {
    let shell = try result("social-media-management", language: language) { item in
      item.id == "kompetenz.strategie" ? .dontKnow : response(at: 3, item) ?? .dontKnow
    }
    #expect(shell.text.contains(language == .german ? "Reifestufe 1–4 von 4:" : "Stage 1–4 of 4:"))
    #expect(shell.text.contains(language == .german ? "Es entscheiden noch" : "Open questions still decide"))
  }

  @Test("The short form says that it is one, and counts no breadth", arguments: Language.allCases)
  func shortForm(language: Language) throws {
    let short = try result("social-media-management", form: .short, language: language) {
      response(at: 2, $0) ?? .dontKnow
    }
    #expect(short.text.contains(language == .german ? "Kurzform: 12 von 39 Fragen" : "Short form: 12 of 39 questions"))
    #expect(!short.text.contains(language == .german ? "Breite" : "breadth"))
    let full = try result("social-media-management", language: language) { response(at: 2, $0) ?? .dontKnow }
    #expect(!full.text.contains(language == .german ? "Kurzform" : "Short form"))
  }

  @Test("The questionnaire for beginners shows no stage on any tab", arguments: Language.allCases)
  func noStages(language: Language) throws {
    for tab in ["1", "2", "3", "4"] {
      var shell = try result("einstieg", language: language) { response(at: 1, $0) }
      shell.type(tab)
      for stage in Stage.allCases {
        let name = shell.questionnaire.name(of: stage)[language]
        #expect(!shell.text.contains("\(stage.rawValue) \(name)"))
      }
      #expect(!shell.text.contains(language == .german ? "Reifestufe" : "Stage"))
    }
  }

  @Test("What does not apply has no target among the fields")
  func notApplicable() throws {
    var shell = try result("social-media-management", rows: 60) { item in
      item.allowsNotApplicable ? .notApplicable : response(at: 2, item)
    }
    shell.type("3")
    for _ in 0..<12 {
      for line in shell.lines where line.contains("trifft nicht zu") { #expect(!line.contains("◆"), "\(line)") }
      shell.press(.down)
    }
  }

  @Test("An empty voluntary text is no open question")
  func voluntary() throws {
    var shell = try FakeShell()
    var sheet = AnswerSheet(
      questionnaire: shell.questionnaire.id, version: shell.questionnaire.version, perspective: .management,
      date: "2026-11-24")
    for item in shell.questionnaire.items {
      switch item.kind {
      case .level: sheet[item.id] = Answer(.level(2))
      case .single, .choice: sheet[item.id] = Answer(item.options.first.map { .option($0.id) })
      case .multiple: sheet[item.id] = Answer(.options([]))
      case .share: sheet[item.id] = Answer(.share(20))
      case .text: break
      }
    }
    shell.sheet = sheet
    shell.resume()
    for _ in 0..<60 where !shell.shows("Jetzt auswerten") { shell.press(.pageDown) }
    #expect(shell.text.contains("Alle Fragen sind beantwortet"))
    #expect(!shell.text.contains("offen") && !shell.text.contains("ungenauer"))
  }
}
