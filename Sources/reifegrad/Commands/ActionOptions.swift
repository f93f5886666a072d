package import ActionPlan
import ArgumentParser
import Foundation
import Questionnaire
import Reports
import Scoring
import ScreenKit
import Store
import Terminal
import Words

/// Whose actions.
struct ActionSubject: ParsableArguments {
  @Argument(help: "Kennung / id", completion: .assessments) var id: String

  func open(in environment: Environment) throws -> (AssessmentStore, AssessmentID) {
    let store = try environment.openStore()
    return (store, try store.find(id))
  }
}

/// Which action of the list.
struct ActionNumber: ParsableArguments {
  @Argument(help: "Nummer aus „actions list“ / number from “actions list”") var number: Int

  func pick(from actions: [Action]) throws -> Action {
    guard actions.indices.contains(number - 1) else {
      let known = actions.isEmpty ? "" : actions.count == 1 ? "1" : "1–\(actions.count)"
      throw Failure(
        .noInput,
        de: "Eine Maßnahme \(number) gibt es nicht. "
          + (known.isEmpty ? "Es ist noch keine da." : "Vorhanden: \(known); „actions list“ zeigt sie."),
        en: "There is no action \(number). "
          + (known.isEmpty ? "There is none yet." : "There are: \(known); “actions list” shows them."))
    }
    return actions[number - 1]
  }
}

/// What an action says; what is left out stays as it is.
struct ActionValues: ParsableArguments {
  @Option(help: "was zu tun ist / what is to be done") var text: String?
  @Option(help: "wer es tut / who does it") var owner: String?
  @Option(help: "bis wann, JJJJ-MM-TT / by when, YYYY-MM-DD") var due: String?
  @Option(help: "open, under-way, done, dropped") var state: Action.State?

  var isEmpty: Bool { text == nil && owner == nil && due == nil && state == nil }

  func apply(to action: inout Action) throws {
    if let text { action.text = try Self.checked(text, .action, option: "--text") }
    if let owner { action.owner = try Self.checked(owner, .actionOwner, option: "--owner") }
    if let state { action.state = state }
    if let due {
      action.due = CalendarDate(due)
      if action.due == nil, !due.isEmpty {
        throw Failure(.usage, .noDay("--due"))
      }
    }
    if action.text.isEmpty {
      throw Failure(
        .usage, de: "Eine Maßnahme braucht einen Text („--text“).", en: "An action needs a text (“--text”).")
    }
  }

  private static func checked(_ text: String, _ rule: TextRule, option: String) throws -> String {
    let trimmed = text.trimmingCharacters(in: .whitespacesAndNewlines)
    do { try rule.check(trimmed) } catch { throw Failure(.usage, error.explanation.told(of: option)) }
    return trimmed
  }
}

extension Action.State: ExpressibleByArgument {}

extension Environment {
  /// “2  in Arbeit    2026-12-31  Krisenplan schreiben  (Änne)”
  func line(of action: Action, number: Int) -> String {
    let due = action.due?.description ?? ""
    let late = action.isOverdue(on: today) ? say(Vocabulary.overdue) : ""
    let cells = [
      String(number).padded(to: 2), say(Vocabulary.name(of: action.state)).padded(to: 11), due.padded(to: 10),
      action.text, action.owner.isEmpty ? "" : "(\(action.owner))", late,
    ]
    return cells.filter { !$0.isEmpty }.joined(separator: "  ") + "\n"
  }

  /// Whose the actions are, and what the questions are called that they came from, for calendars.
  func calendarContext(of id: AssessmentID, in store: AssessmentStore) throws -> ICalendar.Context {
    let sheet = try store.sheet(id)
    // A questionnaire that is gone is no reason to withhold the days.
    let items = (try? questionnaire(of: sheet))?.items ?? []
    return ICalendar.Context(
      company: sheet.company.name, questions: Dictionary(items.map { ($0.id, $0.title) }) { first, _ in first })
  }

  /// The next step of an item from where the company stands, in the present language (method §6).
  func nextStep(
    of typed: String, for id: AssessmentID, in store: AssessmentStore
  ) throws -> (String, Action.Origin) {
    let input = try reportInput(of: id, in: store)
    let item = try input.questionnaire.scoredItem(typed, in: input.first.form)
    let report = GapReport(input)
    guard let standing = report.standings[item.id]?.level else {
      throw Failure(
        .badData, de: "Zu „\(item.id)“ ist keine Antwort 0–4 bekannt; ohne sie gibt es keinen nächsten Schritt.",
        en: "No answer 0–4 is known for “\(item.id)”; without it there is no next step.")
    }
    guard let next = item.step(from: standing) else {
      throw Failure(
        .badData, de: "„\(item.id)“ steht schon auf der höchsten Antwort.",
        en: "“\(item.id)” is at the highest answer already.")
    }
    let origin = Action.Origin(item: item.id, to: next.to)
    if let index = try store.actions(of: id).firstIndex(where: { $0.origin == origin && $0.state.isPending }) {
      throw Failure(
        .usage, de: "Dieser Schritt ist schon übernommen (Maßnahme \(index + 1)).",
        en: "This step has been taken over already (action \(index + 1)).")
    }
    return (next.step.text(for: report.reader)[language], origin)
  }
}
