import Foundation
import House
import Questionnaire
import Testing
import Words

@testable import Catalog

@Suite("What a house sets for its public terminal")
struct PublicConfigurationTests {
  private static let catalog = Catalog(places: [Fixture.repository + "/questionnaires"])

  private func read(_ body: String) throws -> Configuration {
    let folder = try TemporaryFolder()
    let file = try folder.write("format: reifegrad-config/1\n" + body, to: "config.yaml")
    return Configuration(files: [file], in: Self.catalog)
  }

  @Test("Address, port, sessions, notice and welcome come as they are written")
  func whole() throws {
    let configuration = try read(
      """
      organiser:
        name: "IHK Musterstadt"
        welcome: { de: "Ein Angebot Ihrer IHK.", en: "Offered by your chamber." }
      public:
        address: "check@selbstcheck.example"
        port: 2222
        sessions: 40
        privacy: { de: "Verantwortlich ist die IHK.", en: "Responsible is the chamber." }
        collect: true
      """)
    #expect(configuration.findings.isEmpty, "\(Fixture.list(configuration.findings))")
    let terminal = try #require(configuration.settings.publicTerminal)
    #expect(terminal.command == "ssh -p 2222 check@selbstcheck.example")
    #expect(terminal.sessions == 40 && terminal.collects)
    #expect(terminal.privacy?.english == "Responsible is the chamber.")
    #expect(configuration.settings.organiser?.welcome?.german == "Ein Angebot Ihrer IHK.")
    #expect(configuration.origins[.publicTerminal]?.position.line == 5)
  }

  @Test("Nothing but an address can stand in the command that people type")
  func address() {
    for text in ["check@host", "a.b-c_d@10.0.0.1", "check@2001:db8::1", "check@selbstcheck.example"] {
      #expect(PublicTerminalSettings.isAddress(text))
    }
    for text in [
      "", "host", "check@", "@host", "a@b@c", "-oProxyCommand=x@host", "check@-host", "check@host;id",
      "check@host -p 1",
      "check@$(id)", "chéck@host", "check@host\nx",
    ] { #expect(!PublicTerminalSettings.isAddress(text), "\(text)") }
  }

  @Test(
    "Faults are told with their place",
    arguments: [
      ("address: \"host; id\"", "3:12"), ("port: 0", "3:9"), ("port: 70000", "3:9"), ("sessions: 0", "3:13"),
      ("sessions: 1001", "3:13"), ("collect: ja", "3:12"), ("privacy: \"x\"", "3:12"), ("shell: yes", "3:3"),
    ])
  func faults(line: String, place: String) throws {
    let configuration = try read("public:\n  \(line)\n")
    #expect(configuration.errors.map(\.position.description) == [place], "\(Fixture.list(configuration.findings))")
  }

  @Test("A house's own questionnaires are searched before the shipped ones, and after those of a person")
  func places() throws {
    let folder = try TemporaryFolder()
    let places = Catalog.places(
      environment: ["HOME": "/home/x", "REIFEGRAD_QUESTIONNAIRES": "/named"], executable: "/nowhere/bin/reifegrad",
      system: folder.path)
    #expect(
      places == [
        "/named", "/home/x/.local/share/reifegrad/questionnaires", folder.path + "/questionnaires", folder.path,
        "/nowhere/share/reifegrad/questionnaires",
      ])
    // What else is there is no questionnaire: the configuration above all.
    _ = try folder.write("format: reifegrad-config/1\nk: 11\n", to: "config.yaml")
    let shipped = try String(
      contentsOfFile: Fixture.repository + "/questionnaires/benchmarks/studie-2012.yaml", encoding: .utf8)
    _ = try folder.write(
      shipped.replacing("id: studie-2012", with: "id: unsere-region"), to: "benchmarks/unsere-region.yaml")
    let catalog = Catalog(places: [
      folder.path + "/questionnaires", folder.path, Fixture.repository + "/questionnaires",
    ])
    #expect(catalog.benchmarks().contains { $0.id.rawValue == "unsere-region" })
    #expect(!catalog.list().contains { $0.path.hasPrefix(folder.path) })
  }

  @Test("The configuration that is shipped as an example has no fault")
  func example() throws {
    let file = Fixture.repository + "/packaging/public-terminal/config.yaml"
    let configuration = Configuration(files: [file], in: Self.catalog)
    #expect(configuration.findings.isEmpty, "\(Fixture.list(configuration.findings))")
    #expect(configuration.settings.publicTerminal?.port == 2222)
  }
}
