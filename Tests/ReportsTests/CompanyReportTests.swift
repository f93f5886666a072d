import ActionPlan
import Explanations
import Foundation
import Questionnaire
import ReportSamples
import Reports
import Scoring
import Terminal
import TestSupport
import Testing
import TextDocuments
import Words

@Suite("Report of several people, with plan, trend and actions")
struct CompanyReportTests {
  @Test("It looks the same as before in both languages and all widths", arguments: Language.allCases, [60, 72, 100])
  func snapshots(language: Language, width: Int) throws {
    for (name, report) in [("joint", try ReportSample.joint()), ("again", try ReportSample.again())] {
      try Snapshot.expect(
        TextDocument.render(report.document(in: language), width: width),
        matches: "\(name)-\(language.rawValue)-\(width)")
    }
  }

  @Test("Every part stands under its title, in the order that all renderings share", arguments: Language.allCases)
  func order(language: Language) throws {
    for report in [try ReportSample.joint(), try ReportSample.again(), try ReportSample.report(benchmark: nil)] {
      let lines = TextDocument.render(report.document(in: language)).split(separator: "\n")
      // The title heads the page.
      let headings = report.sections.dropFirst().enumerated().map { "\($0 + 1)  \(report.title(of: $1)[language])" }
      let places = headings.map { heading in lines.firstIndex { $0 == heading } }
      #expect(!places.contains(nil), "\(zip(headings, places).filter { $1 == nil }.map(\.0))")
      #expect(places.compactMap { $0 } == places.compactMap { $0 }.sorted())
    }
  }

  @Test("A part that a report does not have is not there")
  func absent() throws {
    let alone = try ReportSample.report()
    #expect(Set(alone.sections).isDisjoint(with: [.people, .trend]))
    #expect(alone.people == nil && alone.trend == nil && alone.actions.isEmpty)
    let joint = try ReportSample.joint()
    #expect(!joint.sections.contains(.code) && joint.code == nil)
    #expect(Set(joint.sections).isSuperset(of: [.plan, .people, .trend, .actions]))
  }

  @Test("With a verdict there is no plan, and no stage is named with people and trend", arguments: Language.allCases)
  func verdict(language: Language) throws {
    let report = try ReportSample.joint(outcome: ReportSample.outcome())
    #expect(report.plan == nil && !report.sections.contains(.plan))
    let text = TextDocument.render(report.document(in: language))
    #expect(!text.contains(Vocabulary.stage[language]))
    for stage in Stage.allCases { #expect(!text.contains("\(stage.rawValue) \(Vocabulary.name(of: stage)[language])")) }
  }

  @Test("The plan names every step with its words, and its minutes add up", arguments: 1...20)
  func plan(seed: Int) throws {
    let report = try RealContent.report("social-media-management", seed: UInt64(seed))
    let plan = try #require(report.plan)
    #expect(report.legs.map(\.id) == plan.legs.map(\.dimension))
    #expect(report.legs.reduce(0) { $0 + $1.minutes } == plan.minutes)
    for language in Language.allCases {
      let text = flat(TextDocument.render(report.document(in: language), width: 100))
      for leg in report.legs {
        #expect(leg.steps.reduce(0) { $0 + $1.time.minutes } == leg.minutes)
        for step in leg.steps { #expect(text.contains(flat(step.text[language]))) }
        for item in leg.clarify.prefix(3) { #expect(text.contains(flat(item.item.title[language]))) }
      }
      if plan.minutes > 0 {
        #expect(
          text.contains(
            (language == .german ? "etwa " : "about ") + flat(Vocabulary.time(minutes: plan.minutes)[language])))
      }
    }
  }

  @Test("Trend and actions hold what the parts say")
  func trend() throws {
    let report = try ReportSample.again()
    let trend = try #require(report.trend)
    #expect(trend.up.map(\.id) == ["kultur.rueckhalt", "kompetenz.schulung"])
    #expect(trend.down.map(\.id) == ["organisation.leitlinien"])
    #expect(trend.incomparableCount == 2)
    #expect(trend.done.map(\.id) == ["b1"] && trend.pending.map(\.id) == ["b2"] && trend.dropped.map(\.id) == ["b3"])
    #expect(report.actions.map(\.id) == ["a1", "a2", "a3"])
    #expect(report.placed(report.actions[0])?.id == "kompetenz.krise" && report.placed(report.actions[1]) == nil)
    #expect(report.actions.map { Vocabulary.name(of: $0.state).german } == ["offen", "in Arbeit", "verworfen"])
    let organisation = try #require(trend.dimensions.first { $0.id == "organisation" })
    let words = ReportWording(report, language: .english)
    #expect(words.change(of: organisation).hasPrefix("−"))
  }

  @Test("A step taken over from an item that is gone still stands there as an action")
  func goneItem() throws {
    var input = ReportInput(
      try ReportSample.people()[0], questionnaire: try ReportSample.questionnaire(), benchmark: nil,
      programVersion: "0.1.0")
    input.actions = [Action(id: "x", text: "Bleibt", origin: Action.Origin(item: "gibt.esnicht", to: 2))]
    let report = GapReport(input)
    #expect(report.actions.map { report.placed($0) } == [nil])
    #expect(TextDocument.render(report.document(in: .german)).contains("1  Bleibt"))
  }

  @Test("Several people are one company: their medians are what is shown and computed")
  func company() throws {
    let report = try ReportSample.joint()
    #expect(report.header.peopleCount == 8)
    #expect(report.header.groups.map(\.count) == [1, 2, 5])
    #expect(report.header.dates == ("2026-11-20" as CalendarDate)...("2026-11-24" as CalendarDate))
    let crisis = try #require(report.answer(to: "kompetenz.krise"))
    #expect(crisis.standing == .level(3.25) && crisis.level == nil && crisis.response == nil)
    #expect(crisis.headline(in: .german) == "3,3")
    #expect(
      crisis.details(in: .german) == [
        "Geschäftsleitung: 4 durchgängig", "Fachliche Verantwortung: 2,5 (einzeln: 1, 4)",
        "Kollegin oder Kollege: ohne Antwort 0–4 (Median)",
      ])
    let budget = try #require(report.answer(to: "kultur.budget"))
    #expect(
      budget.details(in: .english) == [
        "Management: 3 largely", "Person in charge: 2 partly (single: don’t know, 2)",
        "Colleague: 1 first attempts (median)",
      ])
    let open = try #require(report.answer(to: "offen.aenderung"))
    #expect(open.replies.map(\.perspective) == [.management, .socialMediaLead, .socialMediaLead])
    #expect(open.withheld.map(\.perspective) == [.colleague])
  }

  @Test("The lines hold for every width, whatever people write", arguments: Mischief.texts)
  func widths(text: String) throws {
    var people = try ReportSample.people()
    people[0]["kompetenz.krise"] = Answer(.level(4), note: text)
    people[0]["offen.aenderung"] = Answer(.text(text))
    var actions = ReportSample.actions()
    actions[0].text = text
    actions[0].owner = text
    let report = GapReport(
      ReportInput(
        people[0], others: Array(people.dropFirst()), questionnaire: try ReportSample.questionnaire(),
        benchmark: ReportSample.benchmark(), actions: actions, earlier: [try ReportSample.earlier()],
        actionsBefore: actions, programVersion: "0.1.0"))
    for (width, charset) in [(56, Charset.unicode), (61, .ascii), (97, .unicode), (160, .ascii)] {
      for language in Language.allCases {
        expectWellFormed(
          TextDocument.render(report.document(in: language), width: width, charset: charset), width: width,
          charset: charset)
        expectWellFormed(
          Explanation.text(of: nil, in: report, language: language, width: width, charset: charset),
          width: width, charset: charset)
      }
    }
  }
}
