import Explanations
import Foundation
import Questionnaire
import ReportSamples
import Reports
import Scoring
import TestSupport
import Testing
import Words

@Suite("Explanation of plan, people, trend, actions and code")
struct CompanyExplanationTests {
  private func text(_ subject: Explanation.Subject?, _ report: GapReport, _ language: Language = .german) -> String {
    flat(Explanation.text(of: subject, in: report, language: language, width: 100))
  }

  @Test("Explanations look the same as before", arguments: Language.allCases)
  func snapshots(language: Language) throws {
    for (name, report) in [("joint", try ReportSample.joint()), ("again", try ReportSample.again())] {
      try Snapshot.expect(
        Explanation.text(of: nil, in: report, language: language),
        matches: "explain-\(name)-\(language.rawValue)")
    }
  }

  @Test("The plan is explained by its minutes and by the value at its end", arguments: 1...20)
  func plan(seed: Int) throws {
    let report = try RealContent.report("social-media-management", seed: UInt64(seed))
    let plan = try #require(report.plan)
    let whole = text(.plan, report)
    if plan.minutes > 0 { #expect(whole.contains("\(plan.minutes) Minuten")) }
    for leg in report.legs {
      let own = text(.leg(leg.id), report)
      #expect(whole.contains(own))
      for item in leg.clarify { #expect(own.contains(flat(item.item.title.german))) }
      guard !leg.steps.isEmpty, let value = leg.value, let reached = leg.reached else { continue }
      let arithmetic = Arithmetic(language: .german)
      #expect(own.contains("Wert der Antworten \(arithmetic.number(value))"))
      #expect(own.contains(" \(arithmetic.number(reached))"), "\(leg.id): \(own)")
      #expect(own.contains("\(leg.minutes) Minuten"))
      #expect(own.contains("verlangt") == leg.steps.contains(where: \.isGate))
    }
    for dimension in report.questionnaire.dimensions where !report.legs.contains(where: { $0.id == dimension.id }) {
      #expect(text(.leg(dimension.id), report).contains("braucht keinen Schritt"))
    }
  }

  @Test("The next steps say of each where it comes from", arguments: 1...20)
  func next(seed: Int) throws {
    let report = try RealContent.report("social-media-management", seed: UInt64(seed))
    let text = text(.next, report)
    for step in report.next.steps { #expect(text.contains(flat(step.placed.item.title.german))) }
    let count = ["Schritt einer Lücke", "verlangt von einer Kernfrage", "Schritt des Plans;"]
      .reduce(0) { $0 + text.ranges(of: $1).count }
    #expect(count == report.next.steps.count)
  }

  @Test("An item seen by several people is explained by medians, with their arithmetic")
  func perception() throws {
    let report = try ReportSample.joint()
    let crisis = text(.perception("kompetenz.krise"), report)
    #expect(crisis.contains(flat("1; 4 → Median (1 + 4) / 2 = 2,5")))
    #expect(crisis.contains(flat("2,5; 4 → Median (2,5 + 4) / 2 = 3,25")))
    #expect(crisis.contains("4 − 2,5 = 1,5; unterschiedliche Sicht ab 2: nein"))
    let budget = text(.perception("kultur.budget"), report)
    #expect(budget.contains("Median 1 aus 5 Personen, die einzeln nicht gezeigt werden"))
    #expect(budget.contains("1; 2; 3 → Median 2") && budget.contains("3 − 1 = 2; unterschiedliche Sicht ab 2: ja"))
    #expect(text(.people, report).contains(crisis))
  }

  @Test("The trend is explained by both values and their difference")
  func trend() throws {
    let report = try ReportSample.again()
    let whole = text(.trend, report)
    for dimension in try #require(report.trend).dimensions {
      guard let change = dimension.change else { continue }
      #expect(whole.contains(Numerals.shortest(change, most: 2, in: .german)))
    }
    #expect(text(.trendItem("organisation.leitlinien"), report).contains("0 − 2 = −2"))
    #expect(text(.trendItem("kultur.kritik"), report).contains("Nicht vergleichbar"))
  }

  @Test("An action is explained by the step that it comes from")
  func action() throws {
    let report = try ReportSample.again()
    let own = text(.action("a1"), report)
    #expect(own.contains("Schritt bei „Krisen bewältigen“ auf 2") && own.contains("Antwort erreicht nein"))
    #expect(text(.action("a2"), report).contains("Eigene Maßnahme"))
    #expect(text(.action("nie"), report).contains("gibt es hier nicht"))
  }

  @Test("What a report does not have is explained in one sentence")
  func absent() throws {
    let alone = try ReportSample.report()
    #expect(text(.parked, alone).contains("Keine Frage ist zurückgestellt"))
    #expect(
      text(.people, alone).contains("Nur eine Person") && text(.perception("kultur.kritik"), alone).contains("Nur"))
    #expect(text(.trend, alone).contains("keine frühere Einschätzung"))
    #expect(text(.code, try ReportSample.joint()).contains("nur für die Antworten einer einzelnen Person"))
    #expect(text(.plan, try ReportSample.report(outcome: ReportSample.outcome())).contains("keine Reifestufen"))
    let highest = try ReportSample.report(ReportSample.highestAnswers(in: try ReportSample.questionnaire()))
    #expect(text(.plan, highest).contains("höchste Reifestufe erreicht"))
  }

  @Test("Names on the command line find the parts and their items")
  func lookup() throws {
    let report = try ReportSample.joint()
    for (name, subject) in [
      ("plan", Explanation.Subject.plan), ("weg", .plan), ("way", .plan), ("naechste", .next), ("nächste", .next),
      ("next", .next), ("zurueckgestellt", .parked), ("parked", .parked), ("sicht", .people), ("perception", .people),
      ("entwicklung", .trend), ("trend", .trend), ("code", .code), ("weg:kultur", .leg("kultur")),
      ("plan:kultur", .leg("kultur")),
      ("sicht:kultur.budget", .perception("kultur.budget")), ("trend:kultur.budget", .trendItem("kultur.budget")),
    ] { #expect(Explanation.Subject(name, in: report) == subject, "\(name)") }
    for name in ["weg:", "weg:kultur.budget", "sicht:kultur", "kultur:weg", "weg:gibtesnicht", ":", "code:kultur"] {
      #expect(Explanation.Subject(name, in: report) == nil, "\(name)")
    }
    for language in Language.allCases {
      for name in Explanation.Subject.partNames(in: language) {
        #expect(Explanation.Subject(name, in: report) != nil)
      }
    }
  }
}
