import ArgumentParser
import Foundation
import House
import PublicTerminal
import Words

/// `reifegrad public`: the self-assessment for people one does not know, over ssh.
struct PublicCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "public",
    abstract: "Öffentliches Terminal / public terminal",
    discussion: """
      Die Selbsteinschätzung für Unbekannte, als Login-Shell oder ForceCommand von sshd; siehe \
      docs/public-terminal.de.md. / The self-assessment for unknown people, as login shell or ForceCommand of sshd; \
      see docs/public-terminal.md.
      """,
    subcommands: [Serve.self, Export.self],
    defaultSubcommand: Serve.self)

  /// What sshd starts.
  struct Serve: ParsableCommand, NeedsNoConfiguration {
    static let configuration = CommandConfiguration(
      commandName: "serve", abstract: "Eine Sitzung; ohne Angabe immer dies / a session; this where nothing is said")
    @OptionGroup var common: CommonOptions
    @Option(help: "so viele Sitzungen zugleich, höchstens / so many sessions at a time, at most") var sessions: Int?
    @Option(help: "Sekunden ohne Taste, dann ist Schluss / seconds without a key, then it ends")
    var idle = SessionLimits().idle
    @Option(help: "Sekunden, die eine Sitzung höchstens dauert / seconds that a session lasts at most")
    var longest = SessionLimits().longest
    @Option(help: "Ordner der Sitzungen / folder of the sessions", completion: .directory) var data: String?
    @Option(help: "Konfiguration statt der des Rechners / configuration in place of the machine’s", completion: .file())
    var config: String?
    @Option(
      name: .customShort("c"),
      help:
        "was der Client will; sonst aus SSH_ORIGINAL_COMMAND / what the client wants; else from SSH_ORIGINAL_COMMAND")
    var request: String?

    func validate() throws {
      let seconds = SessionLimits.range
      for (option, value) in [("--idle", idle), ("--longest", longest)] where !seconds.contains(value) {
        throw ValidationError.range(option, seconds.lowerBound, seconds.upperBound)
      }
      guard (1...PublicTerminalSettings.mostSessions).contains(sessions ?? 1) else {
        throw ValidationError.range("--sessions", 1, PublicTerminalSettings.mostSessions)
      }
      guard data?.hasPrefix("/") ?? true, config?.hasPrefix("/") ?? true else {
        throw ValidationError(
          de: "„--data“ und „--config“ brauchen ganze Pfade, die mit „/“ beginnen.",
          en: "“--data” and “--config” need whole paths that begin with “/”.")
      }
    }

    func run() throws {
      var visit = PublicVisit(
        request: request ?? ProcessInfo.processInfo.environment[PublicVisit.requestVariable])
      (visit.data, visit.configuration, visit.sessions) = (data, config, sessions)
      visit.limits = SessionLimits(idle: idle, longest: longest)
      (visit.language, visit.isAccessible) = (common.lang, common.accessible)
      try visit.run()
    }
  }
}
