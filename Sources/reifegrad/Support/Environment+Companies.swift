import AssessmentScreens
import Questionnaire
import ReportData
import Reports
import Store
import Surveys
import Words

extension Environment {
  /// Every company with its last result, the one that was worked on last first; an empty name is nobody's, so each such
  /// survey stands for itself.
  func companies(in store: AssessmentStore) throws -> [CompanyEntry] {
    var seen: Set<CompanyName> = []
    var surveys: Set<SurveyID> = []
    let all = try store.summaries()
    return all.filter { $0.state == .finished }.compactMap { summary -> CompanyEntry? in
      let name = CompanyName(summary.companyName)
      guard name.isEmpty ? surveys.insert(summary.survey).inserted : seen.insert(name).inserted else { return nil }
      let same = all.filter {
        $0.state == .finished && (name.isEmpty ? $0.survey == summary.survey : CompanyName($0.companyName) == name)
      }
      // The last result to each questionnaire, the last of all first.
      let results = Dictionary(grouping: same, by: \.questionnaire).values
        .compactMap { $0.max(by: Self.isBefore) }.sorted { Self.isBefore($1, $0) }
      let last = results.first ?? summary
      return CompanyEntry(
        last.id, company: last.company, date: last.date, report: report(of: last, in: store),
        others: results.dropFirst().compactMap { client(of: $0, in: store) }, today: today)
    }
  }

  private static func isBefore(_ one: AssessmentSummary, _ other: AssessmentSummary) -> Bool {
    (one.date, one.updated) < (other.date, other.updated)
  }

  private func client(of summary: AssessmentSummary, in store: AssessmentStore) -> Client? {
    report(of: summary, in: store).map {
      Client(summary.id, company: summary.company, report: $0, date: summary.date, today: today)
    }
  }

  /// A finished assessment; where its questionnaire is gone, its name and day are left.
  func entry(of summary: AssessmentSummary, in store: AssessmentStore) -> CompanyEntry {
    entry(of: summary, report(of: summary, in: store))
  }

  private func entry(of summary: AssessmentSummary, _ report: GapReport?) -> CompanyEntry {
    CompanyEntry(summary.id, company: summary.company, date: summary.date, report: report, today: today)
  }

  private func report(of summary: AssessmentSummary, in store: AssessmentStore) -> GapReport? {
    (try? reportInput(of: summary.id, in: store)).map(GapReport.init)
  }

  /// An assessment as lists of them tell it.
  func listed(_ summary: AssessmentSummary, in store: AssessmentStore) -> ListedAssessment {
    let report = summary.state == .finished ? self.report(of: summary, in: store) : nil
    let entry = report.map { self.entry(of: summary, $0) }
    return ListedAssessment(
      id: summary.id, company: summary.company, questionnaire: summary.questionnaire, version: summary.version,
      form: summary.form, perspective: summary.perspective, date: summary.date,
      isFinished: summary.state == .finished, answered: summary.answered, people: summary.people,
      previous: summary.previous, report: report, actionsDue: entry?.actionsDue, next: entry?.next)
  }
}
