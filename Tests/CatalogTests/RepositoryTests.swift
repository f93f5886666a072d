import Benchmarks
import Questionnaire
import Testing
import Words

@testable import Catalog

@Suite("The questionnaires of this repository")
struct RepositoryTests {
  private static let folder = Fixture.repository + "/questionnaires"
  private static let versions = FileContents.names(in: folder + "/versions").map { "\(folder)/versions/\($0)" }
  private static let files =
    FileContents.names(in: folder).map { "\(folder)/\($0)" }
    + FileContents.names(in: folder + "/benchmarks").map { "\(folder)/benchmarks/\($0)" }

  @Test("None has a finding but how long the steps of earlier versions take, and each is in the lists")
  func lint() {
    let catalog = Catalog(places: [Self.folder])
    let findings = catalog.lint(Self.files + Self.versions).filter {
      $0.severity == .error || !$0.explanation.english.hasPrefix("“effort” is out of date")
    }
    #expect(findings.isEmpty, "\(Fixture.list(findings))")
    #expect(catalog.list().count + catalog.benchmarks().count == Self.files.count)
  }

  @Test("Each can be had by its id")
  func open() throws {
    let catalog = Catalog(places: [Self.folder])
    for summary in catalog.list() {
      let questionnaire = try catalog.questionnaire(summary.id.rawValue)
      #expect(questionnaire.title == summary.title)
      #expect(questionnaire.version == summary.version)
      for version in catalog.versions(of: summary.id.rawValue) {
        #expect(try catalog.questionnaire(summary.id.rawValue, version: version).version == version)
      }
      #expect(questionnaire.about == summary.about)
      #expect(questionnaire.minutes == summary.minutes)
    }
    for summary in catalog.benchmarks() {
      let benchmark = try catalog.benchmark(summary.id.rawValue)
      #expect(benchmark.source == summary.source)
      #expect(benchmark.questionnaire == summary.questionnaire)
    }
  }
}
