import ArgumentParser
import Benchmarks
import Catalog
import House
import Questionnaire
import Words

/// A command that runs whatever stands in the configuration: with it the configuration is mended.
protocol NeedsNoConfiguration {}

extension Environment {
  /// The questionnaire of who names none and has set none.
  static let standardQuestionnaire = "social-media-management"

  /// The questionnaire that is named, else the one that is set.
  func questionnaire(named name: String?) throws -> Questionnaire {
    try catalog.questionnaire(name ?? house.questionnaire ?? Self.standardQuestionnaire)
  }

  /// The smallest group that is shown where the command line names none.
  var groupRule: GroupRule { house.smallestGroup.flatMap { GroupRule(minimum: $0) } ?? .standard }

  /// Throws what is wrong with the configuration; a faulty one must not be taken for none, as reports would then go out
  /// under no name or with another rule.
  func checkConfiguration() throws {
    let errors = configuration.errors
    guard !errors.isEmpty else { return }
    let list = { (language: Language) in errors.map { $0.formatted(in: language).shownSafely + "\n" }.joined() }
    throw Failure(
      .configuration,
      de: "Die Konfiguration ist fehlerhaft.\n" + list(.german)
        + "Beheben Sie das in der Datei („reifegrad config check“ prüft sie), oder arbeiten Sie vorerst ohne sie: "
        + "REIFEGRAD_CONFIG=\(Configuration.off) reifegrad …",
      en: "The configuration is faulty.\n" + list(.english)
        + "Mend that in the file (“reifegrad config check” checks it), or go on without it for now: "
        + "REIFEGRAD_CONFIG=\(Configuration.off) reifegrad …")
  }
}

extension ParsableCommand {
  /// Whether it may run on a faulty configuration. Help is a command of the parser's own.
  var runsOnAnyConfiguration: Bool {
    self is any NeedsNoConfiguration || !Reifegrad.hasCommand(Self.self, in: Reifegrad.self)
  }

  /// Whether a command is another one or below it.
  fileprivate static func hasCommand(
    _ wanted: any ParsableCommand.Type, in command: any ParsableCommand.Type
  ) -> Bool {
    wanted == command || command.configuration.subcommands.contains { hasCommand(wanted, in: $0) }
  }
}
