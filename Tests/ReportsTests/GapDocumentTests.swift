import Documents
import Questionnaire
import ReportSamples
import Reports
import Scoring
import Testing
import Words

@Suite("The gap report as a document")
struct GapDocumentTests {
  private static func reports() throws -> [GapReport] {
    [
      try ReportSample.report(), try ReportSample.joint(), try ReportSample.again(),
      try ReportSample.report(benchmark: nil, outcome: ReportSample.outcome()), try ReportSample.report([:]),
      try RealContent.report("social-media-management", seed: 5, notes: true),
    ]
  }

  @Test("Its sections are those of the report, in order", arguments: Language.allCases)
  func sections(language: Language) throws {
    for report in try Self.reports() {
      let document = report.document(in: language)
      #expect(document.sections.map(\.id) == report.sections.map(\.rawValue))
      #expect(document.sections.map(\.title) == report.sections.map { report.title(of: $0)[language] })
      #expect(document.sections.allSatisfy { !$0.blocks.isEmpty })
    }
  }

  @Test("A number has one value, wherever it stands", arguments: Language.allCases)
  func oneValue(language: Language) throws {
    for report in try Self.reports() {
      for (key, numbers) in Dictionary(grouping: report.document(in: language).numbers, by: \.key) {
        #expect(Set(numbers.map(\.value)).count == 1, "\(key)")
      }
    }
  }

  @Test("Both languages have the same numbers in the same order")
  func languages() throws {
    for report in try Self.reports() {
      let (german, english) = (report.document(in: .german).numbers, report.document(in: .english).numbers)
      #expect(german.map(\.key) == english.map(\.key))
      #expect(german.map(\.value) == english.map(\.value))
    }
  }

  @Test("Values, gaps and strengths of the report are its numbers")
  func numbers() throws {
    for report in try Self.reports() {
      let numbers = Dictionary(report.document(in: .german).numbers.map { ($0.key.description, $0.value) }) { $1 }
      for value in report.values.dimensions {
        #expect(numbers["dimension/\(value.id)/value"] == .some(value.value))
        #expect(numbers["dimension/\(value.id)/position"] == value.place?.percent.map(Optional.some))
      }
      for value in report.values.fields { #expect(numbers["field/\(value.id)/value"] == .some(value.value)) }
      for gap in report.gaps {
        #expect(numbers["gap/\(gap.id)/priority"] == .some(gap.gap.priority))
        #expect(numbers["gap/\(gap.id)/level"] == .some(gap.gap.level))
        #expect(numbers["gap/\(gap.id)/target"] == .some(gap.gap.target))
        #expect(numbers["gap/\(gap.id)/rank"] == .some(Double(gap.rank)))
      }
      #expect(numbers["stage"] == report.values.stage.map { .some(Double($0.rawValue)) })
      let plan = report.plan.flatMap { $0.steps.isEmpty ? nil : $0 }
      #expect(numbers["plan/minutes"] == plan.map { .some(Double($0.minutes)) })
    }
  }

  @Test("What people wrote is theirs in the tree, wherever it stands")
  func own() throws {
    let report = try ReportSample.joint()
    // The first two lines are the titles of the file and of the document.
    let dump = report.document(in: .german).dump.split(separator: "\n").dropFirst(2).joined(separator: "\n")
    for text in ["Agentur ist beauftragt.", "Monatliche Redaktionsrunde", "Frau Beispiel"] {
      let all = dump.ranges(of: text).count
      #expect(all > 0 && dump.ranges(of: "own(\(text)").count == all, "\(text)")
    }
  }
}
