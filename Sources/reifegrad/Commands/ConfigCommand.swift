import ArgumentParser
import Benchmarks
import Catalog
import House
import Terminal
import Words

/// `reifegrad config`: what an organisation has set. The program never writes it.
struct ConfigCommand: ParsableCommand, NeedsNoConfiguration {
  static let configuration = CommandConfiguration(
    commandName: "config", abstract: "Einstellungen Ihres Hauses / settings of your organisation",
    discussion: """
      Name, Ansprechperson, Logo, Fragebogen, Vergleich, k, Papier und Sprache; geschrieben wird die Datei nur von \
      Ihnen. / Name, contact, logo, questionnaire, benchmark, k, paper and language; only you write the file.
      """,
    subcommands: [Show.self, Check.self, Path.self])

  struct Show: ParsableCommand, NeedsNoConfiguration {
    static let configuration = CommandConfiguration(
      abstract: "Was gilt, und woher es kommt / what holds, and where it comes from")
    @OptionGroup var common: CommonOptions

    func run() throws {
      let environment = common.environment
      for line in ConfigurationList(environment).lines { try Console.list(line + "\n") }
      // What a faulty file says is not in the list.
      try environment.checkConfiguration()
    }
  }

  struct Check: ParsableCommand, NeedsNoConfiguration {
    static let configuration = CommandConfiguration(
      abstract: "Die Konfiguration prüfen / check the configuration",
      discussion: """
        Ohne Datei werden die geprüft, die gelten. / Without a file those are checked that are in force.
        """)
    @OptionGroup var common: CommonOptions
    @Argument(help: .files, completion: .file()) var files: [String] = []

    func run() throws {
      let environment = common.environment
      guard files.isEmpty else {
        // Each is read once, as a pipe can be.
        return try environment.tell(
          environment.catalog.lint(contents: try files.map { ($0, try Console.bytes(of: $0)) }))
      }
      let configuration = environment.configuration
      guard configuration.places.contains(where: \.isThere) || !configuration.findings.isEmpty else {
        return Console.message(environment.say(Self.nothing(configuration)))
      }
      try environment.tell(configuration.findings)
    }

    private static func nothing(_ configuration: Configuration) -> LocalizedText {
      let paths = configuration.places.map(\.path).joined(separator: ", ")
      guard !paths.isEmpty else {
        return LocalizedText(
          de: "REIFEGRAD_CONFIG sagt, dass keine Konfiguration gelesen wird.",
          en: "REIFEGRAD_CONFIG says that no configuration is read.")
      }
      return LocalizedText(
        de: "Es gibt keine Konfiguration; gesucht wurde: \(paths).",
        en: "There is no configuration; looked for: \(paths).")
    }
  }

  struct Path: ParsableCommand, NeedsNoConfiguration {
    static let configuration = CommandConfiguration(
      abstract:
        "Woraus gelesen wird; die erste Datei gilt vor der zweiten / what is read; the first file goes before the "
        + "second")
    @OptionGroup var common: CommonOptions

    func run() throws {
      let environment = common.environment
      let (read, missing) = (
        LocalizedText(de: "gelesen", en: "read"), LocalizedText(de: "nicht vorhanden", en: "not there")
      )
      for place in environment.configuration.places {
        try Console.list("\(place.path.shownSafely)\t\(environment.say(place.isThere ? read : missing))\n")
      }
      if environment.configuration.places.isEmpty {
        try Console.output("REIFEGRAD_CONFIG=\(Configuration.off)\n")
      }
    }
  }
}

/// What holds, a line for each value, with where it comes from.
private struct ConfigurationList {
  private let environment: Environment

  init(_ environment: Environment) { self.environment = environment }

  var lines: [String] {
    let rows = rows
    let width = rows.map(\.value.columns).max() ?? 0
    return rows.map { row in
      row.name.padded(to: 28) + row.value.padded(to: width) + "  " + row.source
    }
  }

  private var rows: [(name: String, value: String, source: String)] {
    let house = environment.house
    let organiser = house.organiser
    return [
      ("language", environment.language.rawValue, languageSource),
      part("name", organiser?.name), part("contact", organiser?.contact),
      part("privacy-contact", organiser?.privacyContact),
      part("logo", organiser?.logo.map { "PNG, \($0.width) × \($0.height)" }),
      part("welcome", organiser?.welcome.map(environment.say)),
      row("questionnaire", house.questionnaire, .questionnaire, else: Environment.standardQuestionnaire),
      row("benchmark", house.benchmark, .benchmark, else: say("der des Fragebogens", "the questionnaire’s")),
      row("k", house.smallestGroup.map { "\($0)" }, .k, else: "\(environment.groupRule.minimum)"),
      row("paper", house.paper?.rawValue, .paper, else: Paper.standard.rawValue),
      row("public", house.publicTerminal.map(words), .publicTerminal, else: "–"),
    ]
  }

  /// “ssh -p 2222 check@selbstcheck.example, höchstens 100 Sitzungen”.
  private func words(for terminal: PublicTerminalSettings) -> String {
    let sessions = terminal.sessions ?? PublicTerminalSettings.usualSessions
    let collects =
      terminal.collects ? [say("fragt nach Antworten für Vergleichswerte", "asks for answers for benchmarks")] : []
    return
      ([terminal.command].compactMap(\.self) + [say("höchstens \(sessions) Sitzungen", "\(sessions) sessions at most")]
      + collects).joined(separator: ", ")
  }

  /// A part of the organiser.
  private func part(_ key: String, _ value: String?) -> (name: String, value: String, source: String) {
    ("organiser: " + key, value?.shownSafely ?? "–", place(environment.configuration.organiserOrigins[key]))
  }

  private func say(_ german: String, _ english: String) -> String { environment.say(german, english) }

  private func row(
    _ name: String, _ value: String?, _ key: Configuration.Key, else standard: String
  ) -> (name: String, value: String, source: String) {
    guard let value else { return (name, standard, say("vom Programm", "the program’s")) }
    return (name, value.shownSafely, place(environment.configuration.origins[key]))
  }

  private func place(_ origin: Configuration.Origin?) -> String {
    origin.map { "\($0.file.shownSafely):\($0.position.line)" } ?? ""
  }

  private var languageSource: String {
    switch environment.languageSource {
    case .option: "--lang"
    case .screen: say("am Bildschirm gewählt", "chosen on the screen")
    case .configuration: place(environment.configuration.origins[.language])
    case .locale: "LANG"
    }
  }
}

extension Environment {
  /// Findings on standard output, as compilers write them; throws where one is an error.
  func tell(_ findings: [Finding]) throws {
    for finding in findings { try Console.list(finding.formatted(in: language).shownSafely + "\n") }
    let errors = findings.filter { $0.severity == .error }.count
    guard errors == 0 else {
      throw Failure(
        .badData, de: errors == 1 ? "1 Fehler gefunden." : "\(errors) Fehler gefunden.",
        en: errors == 1 ? "1 error found." : "\(errors) errors found.")
    }
  }
}
