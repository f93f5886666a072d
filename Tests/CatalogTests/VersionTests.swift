import Benchmarks
import Questionnaire
import Testing
import Words

@testable import Catalog

@Suite("Earlier versions of a questionnaire")
struct VersionTests {
  private let folder: TemporaryFolder
  private let klein: String

  init() throws {
    folder = try TemporaryFolder()
    klein = try Fixture.text("Valid/klein.yaml")
  }

  /// The small questionnaire in another version, whose English title names it.
  private func text(_ version: String) -> String {
    klein.replacing("\"1.0.0\"", with: "\"\(version)\"").replacing("\"Small\"", with: "\"Small \(version)\"")
  }

  private func open(_ version: String, of id: String = "klein") throws -> Questionnaire {
    try catalog.questionnaire(id, version: #require(Version(version)))
  }

  private func versions(of id: String) -> [String] { catalog.versions(of: id).map(\.description) }

  private var catalog: Catalog { Catalog(places: ["own", "missing", "shared"].map { "\(folder.path)/\($0)" }) }

  @Test("The current file is taken for its own version, a file of `versions` for an earlier one")
  func earlier() throws {
    try folder.write(text("2.1.0"), to: "shared/klein.yaml")
    try folder.write(text("1.9.0"), to: "shared/versions/klein-1.9.0.yaml")
    try folder.write(text("1.10.0"), to: "own/versions/klein-1.10.0.yaml")
    for version in ["2.1.0", "1.9.0", "1.10.0"] {
      let questionnaire = try open(version)
      #expect(questionnaire.version.description == version && questionnaire.title.english == "Small \(version)")
    }
    #expect(versions(of: "klein") == ["1.9.0", "1.10.0", "2.1.0"])
    #expect(try catalog.questionnaire("klein").version == Version("2.1.0"))
    #expect(catalog.list().map(\.version.description) == ["2.1.0"])
  }

  @Test("The current file of a later place counts too, and an earlier place wins")
  func places() throws {
    try folder.write(text("3.0.0"), to: "own/klein.yaml")
    try folder.write(text("2.0.0"), to: "shared/klein.yaml")
    try folder.write(text("3.0.0").replacing("Small", with: "Other"), to: "shared/versions/klein-3.0.0.yaml")
    #expect(try open("2.0.0").title.english == "Small 2.0.0")
    #expect(try open("3.0.0").title.english == "Small 3.0.0")
  }

  @Test("A version that is not there names those that are, and where to put it")
  func unknown() throws {
    try folder.write(text("2.0.0"), to: "shared/klein.yaml")
    try folder.write(text("1.0.0"), to: "shared/versions/klein-1.0.0.yaml")
    let error = try #require(throws: CatalogError.self) { try open("1.5.0") }
    #expect(
      error.explanation.german == "Den Fragebogen „klein“ gibt es hier nicht in der Version 1.5.0. "
        + "Vorhanden: 1.0.0, 2.0.0. Legen Sie die Datei der alten Version als versions/klein-1.5.0.yaml neben den "
        + "Fragebogen.")
    #expect(error.explanation.english.contains("There are: 1.0.0, 2.0.0."))
    let none = try #require(throws: CatalogError.self) { try open("1.0.0", of: "gross") }
    guard case .unknownQuestionnaire("gross", _) = none else {
      Issue.record("another error: \(none)")
      return
    }
    #expect(versions(of: "gross").isEmpty && versions(of: "../klein").isEmpty)
  }

  @Test("What a file says counts, not its name; another questionnaire with a longer name is none of it")
  func heads() throws {
    try folder.write(text("2.0.0"), to: "shared/klein.yaml")
    try folder.write(text("1.0.0"), to: "shared/versions/klein-9.9.9.yaml")
    try folder.write(
      text("1.0.0").replacing("id: klein", with: "id: klein-zwei"), to: "shared/versions/klein-zwei-1.0.0.yaml")
    #expect(versions(of: "klein") == ["1.0.0", "2.0.0"])
    #expect(throws: CatalogError.self) { try open("9.9.9") }
  }

  @Test("A broken file of an earlier version is told with its findings and spoils nothing else")
  func broken() throws {
    try folder.write(text("2.0.0"), to: "shared/klein.yaml")
    let path = try folder.write(
      text("1.0.0").replacing("minutes: 60", with: "minutes: 9"), to: "shared/versions/klein-1.0.0.yaml")
    let error = try #require(throws: CatalogError.self) { try open("1.0.0") }
    guard case .invalidFile(path, _) = error else {
      Issue.record("another error: \(error)")
      return
    }
    #expect(try open("2.0.0").version == Version("2.0.0"))
  }

  @Test("A benchmark is checked against the current version, and serves an earlier one that lacks items")
  func benchmark() throws {
    let benchmark = try Fixture.text("Valid/klein-vergleich.yaml")
    try folder.write(text("2.0.0"), to: "shared/klein.yaml")
    try folder.write(benchmark, to: "shared/benchmarks/klein-vergleich.yaml")
    let earlier = text("1.0.0").replacing("kultur.a", with: "kultur.alt")
    try folder.write(earlier, to: "shared/versions/klein-1.0.0.yaml")
    let old = try open("1.0.0")
    let current = try catalog.questionnaire("klein")
    #expect(try old.item(#require(ItemID("kultur.a"))) == nil)
    #expect(try catalog.benchmark("klein-vergleich", for: old) == catalog.benchmark("klein-vergleich", for: current))
  }

  @Test("The linter takes files of `versions` beside the current one, and benchmarks with the latest")
  func lint() throws {
    let benchmark = try folder.write(Fixture.text("Valid/klein-vergleich.yaml"), to: "benchmarks/klein-vergleich.yaml")
    let current = try folder.write(text("2.0.0"), to: "klein.yaml")
    let old = try folder.write(
      text("1.0.0").replacing("kultur.a", with: "kultur.alt"), to: "versions/klein-1.0.0.yaml")
    let older = try folder.write(text("0.9.0"), to: "versions/klein-0.9.0.yaml")
    for files in [[current, old, older, benchmark], [older, old, benchmark, current]] {
      #expect(Fixture.list(Catalog(places: []).lint(files)).isEmpty)
    }
  }

  @Test("The linter tells a wrong name and the same version twice in `versions`")
  func lintNames() throws {
    let first = try folder.write(text("1.0.0"), to: "versions/klein-1.0.0.yaml")
    let second = try folder.write(text("1.0.0"), to: "versions/klein.yaml")
    let outside = try folder.write(text("1.0.0"), to: "klein-1.0.0.yaml")
    #expect(
      Catalog(places: []).lint([first, second, outside]).map { $0.message(in: .english) } == [
        "An earlier version is found only under its id and version. Name it klein-1.0.0.yaml.",
        "The file \(first) has the id “klein” as well. Give every file one of its own.",
        "The file’s name differs from its id “klein”. Name it klein.yaml.",
      ])
  }
}
