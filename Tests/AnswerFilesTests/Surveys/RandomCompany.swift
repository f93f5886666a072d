import ActionPlan
import Foundation
import Questionnaire
import Surveys
import TestSupport
import Words

/// Companies made up by chance, with everything that the database can hold of one.
struct RandomCompany {
  let questionnaire: Questionnaire
  private var random: SplitMix64
  private var ids: Set<AssessmentID> = []
  private var pending: [ActionID] = []
  private var personCount: Int64 = 0

  init(_ questionnaire: Questionnaire, seed: UInt64) {
    self.questionnaire = questionnaire
    random = SplitMix64(seed: seed)
  }

  mutating func company() -> CompanyRecord {
    let names = ["Müller & Söhne GmbH", "„Blüte“ \\ \"Blatt\"", "株式会社 👩‍💻"]
    let name = names.randomElement(using: &random) ?? "Muster"
    var surveys: [SurveyRecord] = []
    for number in 1...Int.random(in: 1...4, using: &random) {
      let form: Form = Bool.random(using: &random) ? .full : .short
      let members = (0..<Int.random(in: 1...3, using: &random)).map { _ in person(form, company: name) }
      let carried = pending.filter { _ in Bool.random(using: &random) }.map(SurveyRecord.PlanEntry.carried)
      let own = (0..<Int.random(in: 0...3, using: &random)).map { _ in action() }
      let plan = (carried + own.map(SurveyRecord.PlanEntry.own)).shuffled(using: &random)
      pending += own.filter(\.state.isPending).map(\.id)
      let parked = items().map { ($0, date()) }
      surveys.append(
        SurveyRecord(
          number: Int64(number), follows: number > 1 ? Int64(Int.random(in: 1..<number, using: &random)) : nil,
          members: members, plan: plan, parked: Dictionary(uniqueKeysWithValues: parked)))
    }
    return CompanyRecord(surveys)
  }

  private mutating func person(_ form: Form, company: String) -> AssessmentRecord {
    var id = AssessmentID.random(using: &random)
    while !ids.insert(id).inserted { id = AssessmentID.random(using: &random) }
    var answers: [ItemID: Answer] = [:]
    for item in questionnaire.items(in: form) where Int.random(in: 0..<4, using: &random) > 0 {
      answers[item.id] = Answer(response(to: item), note: Bool.random(using: &random) ? nil : text())
    }
    let sheet = AnswerSheet(
      questionnaire: questionnaire.id, version: questionnaire.version, form: form,
      company: CompanyProfile(
        name: company, size: questionnaire.company.sizes.randomElement(using: &random)?.id,
        sector: Bool.random(using: &random) ? nil : questionnaire.company.sectors.first?.id),
      perspective: Perspective.allCases.randomElement(using: &random) ?? .other, date: date(), answers: answers,
      response: .random(using: &random))
    let created = Int64.random(in: 0...2_000_000_000_000, using: &random)
    personCount += 1
    return AssessmentRecord(
      number: personCount, id: id, sheet: sheet,
      state: AssessmentState.allCases.randomElement(using: &random) ?? .draft,
      position: questionnaire.items.randomElement(using: &random)?.id, marked: Set(items()), created: created,
      updated: created + Int64.random(in: 0...100_000_000, using: &random))
  }

  private mutating func response(to item: Item) -> Response? {
    let option = item.options.randomElement(using: &random).map { Response.option($0.id) }
    let some = Set(item.options.filter { _ in Bool.random(using: &random) }.map(\.id))
    let all: [Response?] = [
      nil, .dontKnow, .notApplicable, .level(Level.allCases.randomElement(using: &random) ?? .lowest), option,
      .options(some), .share(Double.random(in: 0...100, using: &random)), .share(25), .text(text()),
    ]
    return all.shuffled(using: &random).first { $0.map { (try? item.check($0)) != nil } ?? false } ?? nil
  }

  private mutating func action() -> Action {
    let digits = (0..<32).map { _ in String(UInt8.random(in: 0..<16, using: &random), radix: 16) }.joined()
    let parts = [(0, 8), (8, 12), (12, 16), (16, 20), (20, 32)].map { digits.dropFirst($0.0).prefix($0.1 - $0.0) }
    let origin = Bool.random(using: &random) ? questionnaire.items.randomElement(using: &random) : nil
    return Action(
      id: .drawn(parts.joined(separator: "-")), text: line(),
      origin: origin.map { Action.Origin(item: $0.id, to: .highest) }, owner: Bool.random(using: &random) ? "" : line(),
      due: Bool.random(using: &random) ? nil : date(),
      state: Action.State.allCases.randomElement(using: &random) ?? .open)
  }

  private mutating func items() -> [ItemID] {
    questionnaire.items.map(\.id).filter { _ in Int.random(in: 0..<4, using: &random) == 0 }
  }

  private mutating func date() -> CalendarDate {
    CalendarDate(
      year: Int.random(in: 1900...2100, using: &random), month: Int.random(in: 1...12, using: &random),
      day: Int.random(in: 1...28, using: &random)) ?? "2026-11-24"
  }

  private mutating func line() -> String { text().replacing("\n", with: " ").replacing("\t", with: " ") }

  private mutating func text() -> String {
    let pieces = ["ä", "\"", "\\", "/", "👩‍💻", "e\u{301}", "\u{2028}", "\n", "\t", "x", " ", "{", "'", "\u{FEFF}", "日"]
    return (0..<Int.random(in: 1...12, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "x" }
      .joined()
  }
}
