import Foundation
import House
import Testing
import Words

@testable import Catalog

@Suite("Configuration files")
struct ConfigurationTests {
  private static let catalog = Catalog(places: [Fixture.repository + "/questionnaires"])
  private static let logo = tinyPNG

  /// A folder that goes with the test.
  private func inFolder<Result>(_ body: (String) throws -> Result) throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appending(path: "reifegrad-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    return try body(folder)
  }

  private func write(_ text: String, to path: String) throws {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
  }

  private func read(_ body: String, in folder: String) throws -> Configuration {
    try write("format: reifegrad-config/1\n" + body, to: folder + "/config.yaml")
    return Configuration(files: [folder + "/config.yaml"], in: Self.catalog)
  }

  @Test("A whole file gives every value, and where it stands")
  func whole() throws {
    try inFolder { folder in
      try Data(Self.logo).write(to: URL(fileURLWithPath: folder + "/logo.png"))
      let configuration = try read(
        """
        language: en
        organiser:
          name: "IHK Musterstadt"
          contact: "Petra Muster, 0123 456"
          privacy-contact: "datenschutz@ihk.example"
          logo: "logo.png"
        questionnaire: einstieg
        benchmark: studie-2012
        k: 8
        paper: letter
        """, in: folder)
      #expect(configuration.errors.isEmpty, "\(Fixture.list(configuration.findings))")
      let settings = configuration.settings
      #expect(settings.language == .english && settings.questionnaire == "einstieg" && settings.paper == .letter)
      #expect(settings.benchmark == "studie-2012" && settings.smallestGroup == 8)
      #expect(settings.organiser?.name == "IHK Musterstadt")
      #expect(settings.organiser?.contact == "Petra Muster, 0123 456")
      #expect(settings.organiser?.privacyContact == "datenschutz@ihk.example")
      #expect(settings.organiser?.logo?.png == Self.logo)
      #expect(configuration.origins[.language]?.position.line == 2)
      #expect(configuration.origins[.k]?.position.line == 10)
      #expect(configuration.organiserOrigins["privacy-contact"]?.position.line == 6)
    }
  }

  /// Lines below `format`, and the finding that they give: its place, the kind, its beginning in both languages.
  private static let faults: [(body: String, place: String, german: String, english: String)] = [
    ("logo: x.png", "2:1", "Den Schlüssel „logo“ gibt es hier nicht.", "There is no key “logo” here."),
    ("langage: de", "2:1", "Den Schlüssel „langage“ gibt es hier nicht. Meinten Sie „language“?", "There is no key"),
    ("language: fr", "2:11", "„fr“ ist für „language“ nicht möglich. Bekannt sind: de, en.", "“fr” is not possible"),
    ("organiser: IHK", "2:12", "„organiser“ braucht einen Block mit den Schlüsseln name,", "“organiser” takes a block"),
    ("organiser: { contact: \"a\" }", "2:12", "Hier fehlt „name“.", "“name” is missing here."),
    ("organiser: { name: \" \" }", "2:20", "Der Text von „name“ ist leer.", "The text of “name” is empty."),
    (
      "organiser: { name: \"a\\e[2J\" }", "2:20",
      "Der Text von „name“ enthält einen Zeilenumbruch oder ein Steuerzeichen.",
      "The text of “name” contains a line break or a control character. Write it on one line."
    ),
    ("organiser: { name: \"a\\nb\" }", "2:20", "Der Text von „name“ enthält einen Zeilenumbruch", "The text of “name”"),
    (
      "organiser: { name: \"\(String(repeating: "n", count: 61))\" }", "2:20",
      "Der Text von „name“ hat 61 Zeichen; höchstens 60 haben überall Platz. Kürzen Sie ihn.",
      "The text of “name” has 61 characters; at most 60"
    ),
    ("organiser: { name: no }", "2:20", "Ohne Anführungszeichen versteht YAML „no“", "Without quotation marks YAML"),
    (
      "organiser: { name: \"a\", logo: \"none.png\" }", "2:31", "Das Logo lässt sich nicht lesen; gesucht wurde /",
      "The logo cannot be read; looked for /"
    ),
    (
      "organiser: { name: \"a\", logo: \"text.png\" }", "2:31", "Das Logo ist keine PNG-Datei. Speichern Sie",
      "The logo is no PNG file. Save the picture as PNG"
    ),
    (
      "organiser: { name: \"a\", logo: \"large.png\" }", "2:31", "Das Logo ist größer als 256 KiB",
      "The logo is larger than 256 KiB"
    ),
    (
      "organiser: { name: \"a\", logo: \"cut.png\" }", "2:31", "Das Logo ist beschädigt: Die Datei endet vor dem Bild.",
      "The logo is damaged"
    ),
    (
      "organiser: { name: \"a\", logo: \"wide.png\" }", "2:31", "Das Logo hat 4000 × 1 Pixel; höchstens 2000",
      "The logo has 4000 × 1 pixels; each side has at most 2000."
    ),
    ("organiser: { name: \"a\", logo: \".\" }", "2:31", "Das Logo lässt sich nicht lesen", "The logo cannot be read"),
    (
      "questionnaire: einsteig", "2:16", "Den Fragebogen „einsteig“ gibt es nicht. Meinten Sie „einstieg“?",
      "There is no questionnaire “einsteig”. Did you mean “einstieg”?"
    ),
    ("questionnaire: Ein Stieg", "2:16", "„Ein Stieg“ ist keine Kennung", "“Ein Stieg” is not an id"),
    (
      "benchmark: studie-2013", "2:12", "Das Vergleichsprofil „studie-2013“ wurde nicht gefunden",
      "The reference profile “studie-2013” was not found"
    ),
    (
      "benchmark: nirgends/b.yaml", "2:12",
      "Das Vergleichsprofil „nirgends/b.yaml“ wurde nicht gefunden, oder die Datei ist "
        + "keines. Gesucht wurde /", "The reference profile “nirgends/b.yaml” was not found"
    ),
    (
      "k: 4", "2:4",
      "„k“ braucht eine ganze Zahl von 5 bis 99, hier steht 4. Kleinere Gruppen ließen auf Einzelne schließen.",
      "“k” takes a whole number from 5 to 99, but here is 4. Smaller groups would tell of single people."
    ),
    ("k: 100", "2:4", "„k“ braucht eine ganze Zahl von 5 bis 99, hier steht 100.", "“k” takes a whole number"),
    (
      "k: \"8\"", "2:4", "„k“ braucht eine ganze Zahl, hier steht „8“. Schreiben Sie die Zahl ohne",
      "“k” takes a whole number"
    ),
    (
      "k: [8]", "2:4", "„k“ braucht eine ganze Zahl, hier steht eine Liste.",
      "“k” takes a whole number, but here is a list."
    ),
    ("paper: A3", "2:8", "„A3“ ist für „paper“ nicht möglich.", "“A3” is not possible for “paper”."),
    ("paper: a4\npaper: letter", "3:1", "Der Schlüssel „paper“ steht zweimal", "The key “paper” stands twice"),
  ]

  @Test("Each fault is told with its place and what to do, and gives no value", arguments: faults.indices)
  func fault(index: Int) throws {
    let fault = Self.faults[index]
    try inFolder { folder in
      try write("GIF89a", to: folder + "/text.png")
      try Data(Self.logo.dropLast(4)).write(to: URL(fileURLWithPath: folder + "/cut.png"))
      try Data(Self.logo + [UInt8](repeating: 0, count: 256 << 10)).write(
        to: URL(fileURLWithPath: folder + "/large.png"))
      var wide = Self.logo
      // 4000 pixels: the second number of the head.
      wide.replaceSubrange(16..<20, with: [0, 0, 0x0F, 0xA0])
      try Data(wide).write(to: URL(fileURLWithPath: folder + "/wide.png"))
      let configuration = try read(fault.body, in: folder)
      #expect(configuration.errors.count == 1, "\(Fixture.list(configuration.findings))")
      let finding = try #require(configuration.errors.first)
      #expect(finding.position.description == fault.place)
      #expect(finding.file == folder + "/config.yaml")
      #expect(finding.message(in: .german).hasPrefix(fault.german), "\(finding.message(in: .german))")
      #expect(finding.message(in: .english).hasPrefix(fault.english), "\(finding.message(in: .english))")
      #expect(configuration.settings == HouseSettings())
    }
  }

  @Test("What can be used but not everywhere is a warning")
  func warnings() throws {
    try inFolder { folder in
      try Data(Self.logo).write(to: URL(fileURLWithPath: folder + "/logo.png"))
      let small = try read("organiser: { name: \"a\", logo: \"logo.png\" }", in: folder)
      #expect(small.findings.map(\.severity) == [.warning])
      #expect(
        small.findings.first?.explanation.english == "The logo has 1 × 1 pixels only; in print it will be blurred.")
      #expect(small.settings.organiser?.logo != nil)
      let other = try read("questionnaire: einstieg\nbenchmark: studie-2012", in: folder)
      #expect(other.findings.map(\.severity) == [.warning])
      #expect(other.findings.first?.position.line == 3)
    }
  }

  @Test("A file of another format is refused; its line may be left out")
  func formats() throws {
    try inFolder { folder in
      let path = folder + "/config.yaml"
      for (text, words) in [
        ("format: reifegrad-config/2\n", "This program does not know the format"),
        ("", "The file is empty."), ("- a\n", "The file is not a block of keys."),
        ("format: reifegrad-questionnaire/1\n", "This program does not know the format"),
      ] {
        try write(text, to: path)
        let configuration = Configuration(files: [path], in: Self.catalog)
        #expect(configuration.errors.first?.explanation.english.hasPrefix(words) == true, "\(configuration.findings)")
      }
      try write("k: 8\n", to: path)
      let bare = Configuration(files: [path], in: Self.catalog)
      #expect(bare.findings.isEmpty && bare.settings.smallestGroup != nil, "\(bare.findings)")
    }
  }

  @Test("The person's file goes before the machine's, value by value; the organiser is one value")
  func order() throws {
    try inFolder { folder in
      try write(
        "format: reifegrad-config/1\nk: 7\norganiser: { name: \"Ich\" }\n", to: folder + "/own/reifegrad/config.yaml")
      try write(
        "format: reifegrad-config/1\nk: 9\npaper: letter\norganiser: { name: \"Kammer\", contact: \"Sie\" }\n",
        to: folder + "/system.yaml")
      let both = Configuration(
        environment: ["XDG_CONFIG_HOME": folder + "/own"], system: folder + "/system.yaml", in: Self.catalog)
      #expect(both.settings.smallestGroup == 7 && both.settings.paper == .letter)
      #expect(both.settings.organiser == Organiser(name: "Ich"))
      #expect(both.origins[.k]?.file == folder + "/own/reifegrad/config.yaml")
      #expect(both.origins[.paper]?.file == folder + "/system.yaml")
      #expect(both.places.map(\.isThere) == [true, true])
      let machine = Configuration(environment: ["HOME": folder], system: folder + "/system.yaml", in: Self.catalog)
      #expect(machine.settings.organiser?.contact == "Sie")
      #expect(machine.places.map(\.path) == [folder + "/.config/reifegrad/config.yaml", folder + "/system.yaml"])
      #expect(machine.places.map(\.isThere) == [false, true])
    }
  }

  @Test("One file can be named in place of both, or none")
  func named() throws {
    try inFolder { folder in
      try write("format: reifegrad-config/1\nk: 9\n", to: folder + "/system.yaml")
      try write("format: reifegrad-config/1\npaper: letter\n", to: folder + "/my.yaml")
      let own = Configuration(
        environment: ["REIFEGRAD_CONFIG": folder + "/my.yaml"], system: folder + "/system.yaml", in: Self.catalog)
      #expect(own.settings.paper == .letter && own.settings.smallestGroup == nil)
      let off = Configuration(
        environment: ["REIFEGRAD_CONFIG": "off"], system: folder + "/system.yaml", in: Self.catalog)
      #expect(off.settings == HouseSettings() && off.places.isEmpty && off.findings.isEmpty)
      // Who names a file wants it.
      let gone = Configuration(
        environment: ["REIFEGRAD_CONFIG": folder + "/gone.yaml"], system: folder + "/system.yaml", in: Self.catalog)
      #expect(gone.errors.count == 1 && gone.settings.smallestGroup == nil)
    }
  }

  @Test("The linter of questionnaires checks a configuration as well")
  func lint() {
    let findings = Self.catalog.lint(Array("format: reifegrad-config/1\nk: 3\n".utf8), file: "config.yaml")
    #expect(findings.map(\.position.description) == ["2:4"])
  }

  @Test("The page names every key, and its example is a file without a fault but the logo that it lacks")
  func page() throws {
    let page = try String(contentsOfFile: Fixture.repository + "/docs/configuration.md", encoding: .utf8)
    for table in KeyTable.ofConfigurations {
      let missing = table.all.filter { !page.contains("`\($0)`") }
      #expect(missing.isEmpty)
    }
    let example = try #require(
      page.components(separatedBy: "```yaml\n").dropFirst().first?.components(separatedBy: "\n```").first)
    let findings = Self.catalog.lint(Array(example.utf8), file: "/nowhere/config.yaml")
    #expect(findings.count == 1 && findings.first?.explanation.english.hasPrefix("The logo cannot be read") == true)
  }
}

/// A picture of one pixel.
private let tinyPNG: [UInt8] = Array(
  Data(
    base64Encoded:
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGMIBQAAVwBWP0MfTAAAAABJRU5ErkJggg==") ?? Data())
