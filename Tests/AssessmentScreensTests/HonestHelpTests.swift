import ActionPlan
import Benchmarks
import Foundation
import Questionnaire
import Reports
import ScreenKit
import ShippedContent
import Terminal
import TestSupport
import Testing
import Words

@testable import AssessmentScreens

@Suite("Help names only what works")
struct HonestHelpTests {
  private let stage: KeyManualStage

  init() throws {
    let (questionnaire, benchmark) = try ShippedContent.content("social-media-management")
    stage = KeyManualStage(questionnaire, benchmark, .german, today: "2026-11-24")
  }

  /// From where a key is pressed: at one of these places it must do something.
  private static let ways: [[Key]] = [
    [], [.down], [.end], [.down, .down], [.right], [.character("x")], [.character("x"), .left], [.character(" ")],
    [.character("2")], [.character("b")], [.character("w")], [.tab], [.backspace],
  ]

  /// What keys that help names change: the picture, a box, something asked of the world, or the screen.
  private func check(
    _ name: String, _ screen: some ScreenState, _ context: ScreenContext? = nil, after typed: [Key] = [],
    _ events: ShellEvent...
  ) {
    var (screen, context) = (screen, context ?? stage.context)
    context.surroundings.size = Size(columns: 80, rows: 24)
    screen.appear(&context)
    for event in events { _ = screen.receive(event, &context) }
    for key in typed { _ = screen.handle(key, &context) }
    context.effects = []
    for help in screen.keyHelp(context) {
      let keys = NamedKeys.of(sign: help.sign, text: help.text)
      for key in keys {
        // At the top of a form nothing is above: there one of the two arrows is enough.
        let either = keys == [.up, .down] ? keys : [key]
        #expect(
          either.contains { key in Self.ways.contains { Self.changes(screen, context, $0, key, help) } },
          "\(name): \(help.sign) (\(key)) „\(help.text)“ does nothing")
      }
    }
  }

  private static func changes(
    _ screen: some ScreenState, _ context: ScreenContext, _ way: [Key], _ key: Key, _ help: KeyHelp
  ) -> Bool {
    var (screen, context) = (screen, context)
    for step in way {
      guard case .stay = screen.handle(step, &context) else { return false }
    }
    context.overlay = nil
    context.effects = []
    // The same key must still mean the same there.
    guard screen.keyHelp(context).contains(where: { $0.sign == help.sign && $0.text == help.text }) else {
      return false
    }
    let before = screen.view(context)
    let place = context.assessment?.index
    guard case .stay = screen.handle(key, &context) else { return true }
    return context.overlay != nil || !context.effects.isEmpty || context.assessment?.index != place
      || screen.view(context) != before
  }

  @Test("On every question, while choosing and while typing")
  func questions() {
    for index in stage.assessment.items.indices {
      var context = stage.context
      context.assessment?.go(to: index)
      // Not the last one, where going on leaves the questions, but one with others around it that are open.
      let item = stage.assessment.items[index]
      check("\(item.id)", QuestionScreen(), context)
      if AnswerInput(item).takesPercent { check("\(item.id) %", QuestionScreen(), context, after: [.character("%")]) }
      if item.scored != nil { check("\(item.id) n", QuestionScreen(), context, after: [.character("n")]) }
    }
  }

  @Test("Before and between the questions")
  func start() throws {
    check("start", StartScreen())
    check(
      "questionnaires", QuestionnairesScreen(purpose: .begin), nil,
      .catalog(
        .list(
          ["a", "b", "c"].map { id in
            QuestionnaireEntry(
              id: QuestionnaireID(id) ?? stage.assessment.questionnaire.id, title: stage.assessment.questionnaire.title,
              about: stage.assessment.questionnaire.about, minutes: stage.assessment.questionnaire.minutes,
              path: "/\(id).yaml")
          })))
    check("profile, name", ProfileScreen(stage.assessment.questionnaire, form: .full))
    check("profile, size", ProfileScreen(stage.assessment.questionnaire, form: .full), after: [.down])
    check("person", try #require(PersonScreen(stage.assessment)))
    check("code entry", CodeEntryScreen(), after: [.character("A")])
    check("follow-up", FollowUpScreen())
    check("overview", OverviewScreen())
    check("finish", FinishScreen())
  }

  @Test("Around the result")
  func result() {
    let benchmark = ShellEvent.catalog(.benchmark(nil))
    var context = stage.context
    // Of one action there would be no other to go to.
    context.assessment?.take(
      ["1", "2", "3"].map { PlannedAction(id: .drawn($0), text: $0, due: "2026-11-24") }, of: .example)
    for number in "123456" {
      check("result \(number)", ResultScreen(), context, after: [.character(number)], benchmark)
    }
    check("action", ActionScreen())
    check("what if", WhatIfScreen(stage.report))
    check("report menu", ReportMenuScreen(stage.report))
    check("report", ReportScreen(stage.report, .standard))
    check("save", SaveScreen(.report(.pdf, .standard), report: stage.report, stage.context))
    check(
      "print", PrintScreen(stage.report, .standard), nil,
      .report(.printers(["a", "b"].map { Printer(name: $0, isDefault: false) })))
  }
}
