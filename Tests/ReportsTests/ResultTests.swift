import Benchmarks
import Questionnaire
import Reports
import Scoring
import TestSupport
import Testing
import TextDocuments
import Words

/// The result in sentences, from answers of which everything is computed by hand: three dimensions of two fields of two
/// questions, weights 1, the first of each field a core question.
@Suite("What a result says")
struct ResultTests {
  private func report(
    _ levels: [ItemID: Level?] = [:], others: Level = 2, company: CompanyProfile = CompanyProfile(),
    wording: QuestionnaireWording = QuestionnaireWording()
  ) throws -> GapReport {
    let questionnaire = try Sample.small(wording: wording)
    var responses: [ItemID: Response] = [:]
    for item in questionnaire.items { responses[item.id] = .level(others) }
    for (item, level) in levels { responses[item] = level.map { .level($0) } }
    return GapReport(
      sheet: Sample.sheet(for: questionnaire, company: company, responses), questionnaire: questionnaire,
      benchmark: nil, programVersion: "0.1.0")
  }

  private func text(_ report: GapReport, _ language: Language = .german) -> String {
    flat(TextDocument.render(report.document(in: language), width: 100))
  }

  /// Kompetenz: both fields (1 + 2)/8 = 37.5, core questions at 1: stage 2. The others: 50, at 2: stage 3.
  private let low: [ItemID: Level?] = ["fachwissen.a": 1, "qualifizierung.a": 1]

  @Test("A settled stage, the bottleneck, and the way to the next stage in a sentence each")
  func settled() throws {
    let report = try report(low)
    let german = ReportWording(report, language: .german)
    #expect(german.stageAnswer == "2 von 4: Handwerk" && german.stageOpen.isEmpty)
    #expect(ReportWording(report, language: .english).stageAnswer == "2 of 4: Craft")
    #expect(german.bottleneck == "Dimension kompetenz")
    // Both gates from 1 to 2, an hour each; then both fields are (2 + 2)/8 = 50.
    #expect(german.goalSentence == "Zur Reifestufe 3 „Integriert“ fehlen 2 Schritte, etwa 2 Std.")
    #expect(report.next.steps.map(\.placed.id) == ["fachwissen.a", "qualifizierung.a"])
    // u = √(17.32² + 17.32²)/2 = 12.25: up to 50 + 6.12 a stage is only just reached.
    let organisation = try #require(report.values["organisation" as DimensionID])
    #expect(german.stages(of: organisation) == "3 Integriert")
    #expect(german.missing(of: organisation).hasPrefix("knapp erreicht; zu „Verankert“: 25 Punkte"))
    let all = text(report)
    #expect(all.contains("Damit fangen Sie an") && all.contains("Was schon trägt"))
    #expect(all.contains("Kernfrage: ohne sie kein Aufstieg."))
  }

  /// One core question of Kompetenz open: low (0 + 2)/8 = 25 and 37.5, the gate at 0: stage 1; high 75 and 37.5 = 56.25,
  /// the other gate at 1: stage 2. The answered ones: (50 + 37.5)/2 = 43.75, the gate at 1: stage 2.
  @Test("An open stage says what decides and what the answered questions say", arguments: Language.allCases)
  func interval(language: Language) throws {
    let report = try report(["fachwissen.a": nil, "qualifizierung.a": 1])
    let words = ReportWording(report, language: language)
    let title = try #require(report.questionnaire.item("fachwissen.a")).title[language]
    switch language {
    case .german:
      #expect(words.stageAnswer == "1–2 von 4: Ausprobieren bis Handwerk")
      #expect(
        words.stageOpen
          == "Es entscheidet noch eine offene Frage: \(title). "
          + "Nach den beantworteten Fragen wäre es Reifestufe 2 Handwerk.")
      #expect(words.nextClarify.hasPrefix("Zuerst klären: \(title)."))
    case .english:
      #expect(words.stageAnswer == "1–2 of 4: Experimenting to Craft")
      #expect(
        words.stageOpen
          == "One open question still decides: \(title). By the questions answered it would be stage 2 Craft.")
      #expect(words.nextClarify.hasPrefix("Clear up first: \(title)."))
    }
    // Its high of 2 is below the others' 3: whatever comes of it, it stays the bottleneck.
    #expect(!report.values.narrowest.isProvisional && words.bottleneck == words.title("kompetenz" as DimensionID))
    #expect(text(report, language).contains(flat(words.stageOpen)))
  }

  @Test("At most three are named, the rest is counted")
  func named() throws {
    let words = ReportWording(try report(), language: .german)
    #expect(words.named(["a", "b", "c"]) == "a, b, c")
    #expect(words.named(["a", "b", "c", "d"]) == "a, b, c und eine weitere")
    #expect(words.named(["a", "b", "c", "d", "e"]) == "a, b, c und 2 weitere")
    #expect(ReportWording(try report(), language: .english).named(["a", "b", "c", "d", "e"]) == "a, b, c and 2 more")
  }

  @Test("At the highest stage there is no bottleneck, but room to grow, and a word on holding it")
  func highest() throws {
    let report = try report(["fachwissen.b": 3], others: 4)
    let words = ReportWording(report, language: .german)
    #expect(words.stageAnswer == "4 von 4: Verankert" && words.bottleneck.isEmpty && words.goalSentence.isEmpty)
    let all = text(report)
    // A label of two lines.
    #expect(all.contains("Am ehesten Dimension kompetenz ausbaufähig"))
    #expect(all.contains(flat(words.noNext)))
  }

  @Test("Where all answers say the highest stage and an open question still decides, that is what there is to do")
  func highestButOpen() throws {
    let report = try report(["fachwissen.a": nil], others: 4)
    let (german, english) = (ReportWording(report, language: .german), ReportWording(report, language: .english))
    let item = try #require(report.questionnaire.item("fachwissen.a"))
    #expect(german.stageAnswer.hasPrefix("1–4 von 4"))
    #expect(german.noNext.hasPrefix("Zuerst klären: \(item.title.german)."))
    #expect(english.noNext.hasPrefix("Clear up first: \(item.title.english)."))
    #expect(!text(report).contains("Halten Sie, was Sie erreicht haben"))
    let dimension = try #require(report.values["kompetenz" as DimensionID])
    #expect(german.missing(of: dimension) == "nach den Antworten nichts; offene entscheiden noch")
    let settled = try #require(report.values["kultur" as DimensionID])
    #expect(german.missing(of: settled).hasSuffix("höchste Reifestufe erreicht"))
  }

  @Test("With nothing answered nothing is claimed; with all at 0 there is a kind word", arguments: Language.allCases)
  func lowest(language: Language) throws {
    let questionnaire = try Sample.small()
    let empty = GapReport(
      sheet: Sample.sheet(for: questionnaire), questionnaire: questionnaire, benchmark: nil, programVersion: "0.1.0")
    let words = ReportWording(empty, language: language)
    #expect(words.stageAnswer == words.unsaid)
    #expect(text(empty, language).contains(flat(words.noStrengths)))
    let zero = try report(others: 0)
    let kind = ReportWording(zero, language: language)
    #expect(zero.strengths.isEmpty && kind.noStrengths != words.noStrengths)
    #expect(text(zero, language).contains(flat(kind.noStrengths)))
  }

  @Test("Who works alone reads the sentence for one person")
  func solo() throws {
    let wording = QuestionnaireWording(stages: [
      2: QuestionnaireWording.StageText(title: "Handwerk", text: "Viele tragen es.", solo: "Sie planen es jetzt.")
    ])
    let alone = CompanyProfile(size: "1")
    #expect(text(try report(low, company: alone, wording: wording)).contains("Sie planen es jetzt."))
    #expect(text(try report(low, wording: wording)).contains("Viele tragen es."))
  }

  @Test("A parked question is in no list of steps; what a gate demands of it is marked", arguments: Language.allCases)
  func parked(language: Language) throws {
    let before = try report(low)
    var input = ReportInput(
      before.sheet, questionnaire: before.questionnaire, benchmark: nil, programVersion: "0.1.0")
    input.parked = ["fachwissen.a"]
    let report = GapReport(input)
    #expect(report.next.steps.map(\.placed.id) == ["qualifizierung.a"])
    let all = text(report, language)
    #expect(
      all.contains(
        language == .german
          ? "Zurückgestellt, aber ohne sie kein Aufstieg." : "Parked, but without it there is no way up."))
    #expect(all.contains(flat(ReportWording(report, language: language).parkedText)))
  }

  @Test("A verdict that hangs on a question names it", arguments: Language.allCases)
  func openVerdict(language: Language) throws {
    let outcome = Outcome(
      verdicts: [
        Verdict(id: "ja", tone: .go, title: "Los", text: "Text", when: .atLeast("fachwissen.a", 2)),
        Verdict(id: "nein", tone: .wait, title: "Warten", text: "Text", when: nil),
      ], stepCount: 3)
    let questionnaire = try Sample.small(outcome: outcome)
    let report = GapReport(
      sheet: Sample.sheet(for: questionnaire), questionnaire: questionnaire, benchmark: nil, programVersion: "0.1.0")
    let item = try #require(questionnaire.item("fachwissen.a"))
    let all = text(report, language)
    let open = language == .german ? "Noch eine Frage offen: " : "One question still open: "
    #expect(all.contains(open + item.title[language]))
    #expect(all.contains(flat(item.question[language])))
    #expect(!all.contains("Warten"))
  }
}
