import ActionPlan
import Catalog
import House
import Questionnaire
import Reports
import Scoring
import Store
import Surveys
import Words

/// What a report shows beside the answers that are named.
struct ReportChoice {
  /// Only the person who is named, not everybody of the survey.
  var isAlone = false
  /// The earlier assessment or file to compare with, in place of the one that the survey follows.
  var before: String?
  /// The benchmark, in place of the questionnaire's own.
  var benchmark: String?
  /// Whether answers of different companies are meant to be together.
  var isMixed = false
}

/// Earlier surveys as sides of a trend, and what was decided at the last of them.
struct EarlierSurvey {
  /// The first assessment, by which its actions are changed; `nil` for a file.
  let id: AssessmentID?
  /// The oldest first; never empty.
  let sides: [Trend.Side]
  let actions: [Action]
  /// Whose it is.
  let company: CompanyProfile
}

/// The one place where the input of a report is put together from store, files and catalog (method §8).
extension Environment {
  /// The report of one stored assessment with everybody of its survey, or of one or several files.
  func report(of sources: [String], _ choice: ReportChoice = .init()) throws -> GapReport {
    GapReport(try reportInput(of: sources, choice))
  }

  func report(of source: String, benchmark: String?) throws -> GapReport {
    try report(of: [source], ReportChoice(benchmark: benchmark))
  }

  /// What `report(of:)` is made from.
  func reportInput(of sources: [String], _ choice: ReportChoice = .init()) throws -> ReportInput {
    if sources.count == 1, let id = sources.first.flatMap(storedID) {
      return try reportInput(of: id, in: openStore(), choice)
    }
    return try reportInput(ofFiles: sources, choice)
  }

  /// The person named comes first, then everybody else of the survey who has finished.
  func reportInput(
    of id: AssessmentID, in store: AssessmentStore, _ choice: ReportChoice = .init()
  ) throws -> ReportInput {
    let survey = try store.survey(of: id)
    let people = people(of: survey, first: id).map(\.sheet)
    guard let first = people.first else { throw StoreError.noSuchAssessment(id.rawValue) }
    let questionnaire = try questionnaire(of: first)
    var input = ReportInput(
      first, others: choice.isAlone ? [] : Array(people.dropFirst()), questionnaire: questionnaire,
      benchmark: try benchmark(choice.benchmark, for: questionnaire), actions: survey.actions,
      programVersion: Self.version)
    input.organiser = house.organiser
    input.parked = Set(survey.parked.keys)
    // One of several people beside all of the earlier ones would be no comparison.
    let follows = choice.isAlone && survey.members.count > 1 ? nil : survey.previous
    let named = try choice.before.map { try earlier($0, in: store) }
    if let named, !choice.isMixed { try checkSameCompany(named, choice.before, as: input) }
    try add(named ?? follows.flatMap { told($0, in: store) }, to: &input)
    return input
  }

  /// Several files (or single assessments) of one company.
  private func reportInput(ofFiles sources: [String], _ choice: ReportChoice) throws -> ReportInput {
    let all = try sources.map { (source: $0, answers: try answers(of: $0)) }
    guard let first = all.first?.answers else {
      throw Failure(.usage, de: "Nennen Sie eine Kennung oder Datei.", en: "Name an id or a file.")
    }
    for (source, answers) in all.dropFirst() { try check(answers.sheet, in: source, answersAs: first.sheet) }
    if !choice.isMixed { try OneCompany.check(all.map { ($0.source, $0.answers.sheet.company) }) }
    var input = ReportInput(
      first.sheet, others: choice.isAlone ? [] : all.dropFirst().map(\.answers.sheet),
      questionnaire: first.questionnaire, benchmark: try benchmark(choice.benchmark, for: first.questionnaire),
      programVersion: Self.version)
    input.organiser = house.organiser
    let named = try choice.before.map { try earlier($0, in: nil) }
    if let named, !choice.isMixed { try checkSameCompany(named, choice.before, as: input) }
    try add(named, to: &input)
    return input
  }

  /// Throws when two sheets do not answer the same questions.
  func check(_ sheet: AnswerSheet, in source: String, answersAs first: AnswerSheet) throws {
    guard
      sheet.questionnaire == first.questionnaire, sheet.version == first.version, sheet.form == first.form
    else {
      let (own, other) = (Self.asked(first), Self.asked(sheet))
      throw Failure(
        .badData,
        de: "„\(source)“ beantwortet anderes (\(other)) als die erste Datei (\(own)). Gemeinsam auswerten lässt sich "
          + "nur, was dieselben Fragen beantwortet.",
        en: "“\(source)” answers something else (\(other)) than the first file (\(own)). Only answers to the same "
          + "questions can be evaluated together.")
    }
  }

  private static func asked(_ sheet: AnswerSheet) -> String {
    "\(sheet.questionnaire) \(sheet.version), \(sheet.form.rawValue)"
  }

  /// A trend is one company's; it may have grown or changed its sector.
  private func checkSameCompany(_ earlier: EarlierSurvey, _ source: String?, as input: ReportInput) throws {
    try OneCompany.check(
      [(say(LocalizedText(de: "jetzt", en: "now")), input.first.company), (source ?? "", earlier.company)],
      byNameOnly: true)
  }

  private func add(_ earlier: EarlierSurvey?, to input: inout ReportInput) throws {
    guard let earlier else { return }
    if let other = earlier.sides.first(where: { $0.questionnaire.id != input.questionnaire.id }) {
      throw Failure(
        .badData,
        de: "Die frühere Einschätzung beantwortet einen anderen Fragebogen („\(other.questionnaire.id)“). "
          + "Vergleichen lassen sich nur Einschätzungen mit demselben.",
        en: "The earlier assessment answers another questionnaire (“\(other.questionnaire.id)”). "
          + "Only assessments with the same one can be compared.")
    }
    input.earlier = earlier.sides
    input.actionsBefore = earlier.actions
  }
}

extension Environment {
  /// The survey of an assessment and those that it follows, as the earlier sides of a trend; `nil` while nobody there
  /// has finished.
  ///
  /// What comes before stays out where it cannot be compared any more or answers another questionnaire.
  func earlier(_ id: AssessmentID, in store: AssessmentStore) throws -> EarlierSurvey? {
    let survey = try store.survey(of: id)
    let people = survey.members.filter { $0.state == .finished }.map(\.sheet)
    guard let first = people.first, let last = try side(people) else { return nil }
    var sides = [last]
    var previous = survey.previous
    var seen: Set<AssessmentID> = [id]
    while let next = previous, seen.insert(next).inserted, let older = try? store.survey(of: next),
      let side = try? side(older.members.filter({ $0.state == .finished }).map(\.sheet)),
      side.questionnaire.id == last.questionnaire.id
    {
      sides.insert(side, at: 0)
      previous = older.previous
    }
    return EarlierSurvey(
      id: survey.members.first?.id, sides: sides, actions: survey.actions, company: first.company)
  }

  /// What `--before` names: everybody of a stored survey, whoever is named included, or one file.
  private func earlier(_ source: String, in store: AssessmentStore?) throws -> EarlierSurvey {
    guard let id = storedID(source) else {
      let (sheet, questionnaire) = try answers(inFile: source)
      return EarlierSurvey(
        id: nil, sides: [Trend.Side(sheet, questionnaire: questionnaire)], actions: [], company: sheet.company)
    }
    let survey = try (store ?? openStore()).survey(of: id)
    let people = people(of: survey, first: id).map(\.sheet)
    guard let first = people.first, let side = try side(people) else {
      throw StoreError.noSuchAssessment(id.rawValue)
    }
    return EarlierSurvey(id: id, sides: [side], actions: survey.actions, company: first.company)
  }

  /// The survey that another follows; a message where it cannot be compared any more, which is no reason to
  /// withhold the report.
  private func told(_ id: AssessmentID, in store: AssessmentStore) -> EarlierSurvey? {
    do {
      return try earlier(id, in: store)
    } catch {
      let reason = Failure.text(of: error)
      Console.message(
        say(
          LocalizedText(
            de: "Ohne Vergleich mit der vorigen Einschätzung \(id): \(reason.german)",
            en: "Without comparison with the assessment before, \(id): \(reason.english)")))
      return nil
    }
  }

  private func people(of survey: StoredSurvey, first id: AssessmentID) -> [StoredAssessment] {
    survey.members.filter { $0.id == id } + survey.members.filter { $0.id != id && $0.state == .finished }
  }

  /// Everybody's answers; the day is that of the last, as in the list of assessments.
  private func side(_ people: [AnswerSheet]) throws -> Trend.Side? {
    guard let first = people.first else { return nil }
    return Trend.Side(first, Array(people.dropFirst()), questionnaire: try questionnaire(of: first))
  }
}
