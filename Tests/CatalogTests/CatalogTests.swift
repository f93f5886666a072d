import Benchmarks
import Foundation
import Questionnaire
import Testing
import Words

@testable import Catalog

/// A directory of its own for one test, removed at the end.
final class TemporaryFolder {
  let path: String

  init() throws {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent("catalog-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.resolvingSymlinksInPath().path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  @discardableResult
  func write(_ text: String, to name: String) throws -> String {
    let file = URL(fileURLWithPath: "\(path)/\(name)")
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
    return file.path
  }
}

@Suite("The catalog")
struct CatalogTests {
  private let folder: TemporaryFolder
  private let klein: String
  private let vergleich: String

  init() throws {
    folder = try TemporaryFolder()
    klein = try Fixture.text("Valid/klein.yaml")
    vergleich = try Fixture.text("Valid/klein-vergleich.yaml")
  }

  @Test("An id found in an earlier place wins")
  func earlierPlace() throws {
    try folder.write(klein.replacing("\"Small\"", with: "\"Mine\""), to: "own/klein.yaml")
    try folder.write(klein, to: "shared/klein.yaml")
    try folder.write(klein.replacing("id: klein", with: "id: anders"), to: "shared/anders.yaml")
    let catalog = Catalog(places: ["own", "missing", "shared"].map { "\(folder.path)/\($0)" })
    #expect(catalog.list().map(\.id.rawValue) == ["anders", "klein"])
    #expect(catalog.list().last?.title.english == "Mine")
    #expect(catalog.list().last?.path == "\(folder.path)/own/klein.yaml")
    #expect(try catalog.questionnaire("klein").title.english == "Mine")
    #expect(try catalog.questionnaire("anders").title.english == "Small")
  }

  @Test("A questionnaire is found by its id under another file name")
  func otherName() throws {
    try folder.write(klein, to: "x.yaml")
    #expect(try Catalog(places: [folder.path]).questionnaire("klein").id.rawValue == "klein")
  }

  @Test("The list needs no more of a file than its head")
  func headOnly() throws {
    let head = klein.prefix { _ in true }.split(separator: "dimensions:")[0]
    try folder.write(head + "dimensions: [\n", to: "klein.yaml")
    let catalog = Catalog(places: [folder.path])
    #expect(catalog.list().map(\.id.rawValue) == ["klein"])
    #expect(throws: CatalogError.self) { try catalog.questionnaire("klein") }
  }

  @Test("The keys of a file may stand in any order")
  func anyOrder() throws {
    let parts = klein.split(separator: "dimensions:", maxSplits: 1)
    try folder.write("dimensions:" + parts[1] + parts[0], to: "klein.yaml")
    #expect(Catalog(places: [folder.path]).list().map(\.id.rawValue) == ["klein"])
  }

  @Test("Files that are something else are not listed")
  func others() throws {
    try folder.write("a: [", to: "kaputt.yaml")
    try folder.write(vergleich, to: "vergleich.yaml")
    try folder.write(klein, to: "klein.yml")
    try folder.write(klein, to: ".versteckt.yaml")
    #expect(Catalog(places: [folder.path]).list().isEmpty)
  }

  @Test("An unknown id names the nearest and the known ones")
  func unknown() throws {
    try folder.write(klein, to: "klein.yaml")
    let catalog = Catalog(places: [folder.path])
    let error = try #require(throws: CatalogError.self) { try catalog.questionnaire("klien") }
    #expect(
      error.explanation.english == "There is no questionnaire “klien”. Did you mean “klein”? Known: klein.")
    #expect(error.explanation.german == "Es gibt den Fragebogen „klien“ nicht. Meinten Sie „klein“? Bekannt: klein.")
    let none = try #require(throws: CatalogError.self) { try Catalog(places: []).benchmark("../../etc/passwd") }
    #expect(none.explanation.english.contains("none at all was found. Name the directory"))
  }

  @Test("A file with errors is refused with all of them")
  func invalid() throws {
    let path = try folder.write(
      klein.replacing("Step 0.\", minutes: 60", with: "Step 0.\", minutes: 9"), to: "klein.yaml")
    let error = try #require(throws: CatalogError.self) {
      try Catalog(places: [folder.path]).questionnaire("klein")
    }
    guard case .invalidFile(let file, let findings) = error else {
      Issue.record("another error: \(error)")
      return
    }
    #expect(file == path)
    #expect(findings.count == 2)
    #expect(error.explanation.english.hasPrefix("\(path):30:54: "))
    #expect(error.explanation.english.contains("(2 errors; all are shown by “reifegrad questionnaire lint”.)"))
  }

  @Test("A benchmark is checked against its questionnaire in the catalog")
  func benchmark() throws {
    try folder.write(vergleich, to: "benchmarks/klein-vergleich.yaml")
    let catalog = Catalog(places: [folder.path])
    #expect(catalog.benchmarks().map(\.id.rawValue) == ["klein-vergleich"])
    #expect(catalog.benchmarks().first?.source.n == 306)
    #expect(throws: CatalogError.self) { try catalog.benchmark("klein-vergleich") }
    try folder.write(klein, to: "klein.yaml")
    let benchmark = try catalog.benchmark("klein-vergleich")
    #expect(try catalog.benchmark("klein-vergleich", for: catalog.questionnaire("klein")) == benchmark)
  }

  @Test("A benchmark in a file anywhere is checked against its questionnaire")
  func benchmarkInFile() throws {
    let path = try folder.write(vergleich, to: "woanders.yaml")
    #expect(throws: CatalogError.self) { try Catalog(places: []).benchmark(inFile: path) }
    try folder.write(klein, to: "klein.yaml")
    let catalog = Catalog(places: [folder.path])
    #expect(try catalog.benchmark(inFile: path).id.rawValue == "klein-vergleich")
    #expect(throws: CatalogError.self) { try catalog.benchmark(inFile: "\(folder.path)/nichts.yaml") }
  }

  @Test("Linting a file that cannot be read is a finding of its own")
  func unreadable() throws {
    let findings = Catalog(places: []).lint(["\(folder.path)/nichts.yaml", folder.path, "/dev/null"])
    #expect(
      findings.map { $0.message(in: .english) } == [
        "There is no such file. Check the path.", "This is a folder. Name a YAML file.",
        "The file is empty. Begin with the line “format: …”.",
      ])
  }

  @Test("Files that are linted together know each other")
  func together() throws {
    let questionnaire = try folder.write(klein + "benchmark: klein-vergleich\n", to: "klein.yaml")
    let benchmark = try folder.write(vergleich, to: "klein-vergleich.yaml")
    let catalog = Catalog(places: [])
    #expect(catalog.lint([benchmark, questionnaire]).isEmpty)
    #expect(catalog.lint([questionnaire]).map(\.severity) == [.warning])
    #expect(catalog.lint([benchmark]).map(\.severity) == [.error])
  }

  @Test("Two files with one id, and a file with another name than its id, are told")
  func names() throws {
    let first = try folder.write(klein, to: "klein.yaml")
    let second = try folder.write(klein, to: "zweite.yaml")
    let messages = Catalog(places: []).lint([first, second]).map { $0.message(in: .english) }
    #expect(
      messages == [
        "The file \(first) has the id “klein” as well. Give every file one of its own.",
        "The file’s name differs from its id “klein”. Name it klein.yaml.",
      ])
  }

  @Test("Standard input can be linted under a name")
  func bytes() {
    let findings = Catalog(places: []).lint(Array("format: x".utf8), file: "-")
    #expect(findings.first?.formatted(in: .english).hasPrefix("-:1:") == true)
  }
}

@Suite("Places")
struct PlacesTests {
  @Test("The places come in the order of the manual")
  func order() throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "source/Package.swift")
    try folder.write("", to: "source/questionnaires/x.yaml")
    let program = try folder.write("", to: "source/.build/debug/reifegrad")
    let places = Catalog.places(
      environment: ["REIFEGRAD_QUESTIONNAIRES": "mine", "XDG_DATA_HOME": "/data", "HOME": "/home/x"],
      executable: program)
    #expect(
      places == [
        "mine", "/data/reifegrad/questionnaires", "\(folder.path)/source/.build/share/reifegrad/questionnaires",
        "\(folder.path)/source/questionnaires",
      ])
  }

  @Test("Without variables the data directory is below the home directory")
  func home() {
    let places = Catalog.places(
      environment: ["HOME": "/home/x", "XDG_DATA_HOME": "relative", "REIFEGRAD_QUESTIONNAIRES": ""],
      executable: "/nowhere/bin/reifegrad")
    #expect(places == ["/home/x/.local/share/reifegrad/questionnaires", "/nowhere/share/reifegrad/questionnaires"])
    #expect(
      Catalog.places(environment: [:], executable: "/nowhere/bin/reifegrad")
        == ["/nowhere/share/reifegrad/questionnaires"])
  }

  @Test("Symbolic links to the executable are resolved")
  func links() throws {
    let folder = try TemporaryFolder()
    let program = try folder.write("", to: "opt/bin/reifegrad")
    let link = "\(folder.path)/link"
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: program)
    #expect(
      Catalog.places(environment: [:], executable: link) == ["\(folder.path)/opt/share/reifegrad/questionnaires"])
  }
}

#if os(Linux)
  @Suite("Places on Linux")
  struct LinuxPlacesTests {
    @Test("The kernel's link to the running program leads to its real directory")
    func ownExecutable() {
      let places = Catalog.places(environment: [:], executable: "/proc/self/exe")
      #expect(places.first?.hasSuffix("/share/reifegrad/questionnaires") == true)
      #expect(places.first?.hasPrefix("/proc") == false)
    }
  }
#endif
