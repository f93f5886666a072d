import ArgumentParser
import Foundation
package import Questionnaire
import Words

@main
struct Reifegrad: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reifegrad",
    abstract: "Selbsteinschätzung des Social-Media-Managements / self-assessment of social media management",
    discussion: "Ohne Unterbefehl öffnet sich die Startseite. / Without a subcommand the start screen opens.",
    version: Environment.version,
    subcommands: [
      AssessCommand.self, ListCommand.self, PortfolioCommand.self, ShowCommand.self, DeleteCommand.self,
      ReportCommand.self,
      PrintCommand.self, ActionsCommand.self, ScoreCommand.self, ExplainCommand.self, ExportCommand.self,
      ImportCommand.self, CodeCommand.self, QuestionnaireCommand.self, BenchmarkCommand.self, TargetCommand.self,
      ResponsesCommand.self,
      TemplateCommand.self, WorkshopCommand.self,
      PublicCommand.self, RescueCommand.self, BackupCommand.self, ConfigCommand.self, KeysCommand.self,
      ManualCommand.self,
    ])

  @OptionGroup var common: CommonOptions

  func run() throws { try Interactive(common.environment, isAccessible: common.accessible).run(.start) }

  static func main() {
    do {
      // As somebody's login shell it is the public terminal, and nothing else.
      if let visit = LoginShell(CommandLine.arguments) { return try visit.run() }
      // The start screen does not wait for the command line to be parsed.
      if CommandLine.arguments.count == 1 { return try start() }
      var command = try parseAsRoot()
      if !command.runsOnAnyConfiguration { try Environment(language: languageOption()).checkConfiguration() }
      try command.run()
    } catch {
      // In the language of the command, also when it did not get far.
      let language = Environment(language: languageOption()).language
      if let failure = Failure(error) {
        Console.message("reifegrad: " + failure.text[language])
        Foundation.exit(failure.status.rawValue)
      }
      // Version and what has been told already.
      guard exitCode(for: error) == .validationFailure else {
        if let help = HelpPage.command(in: fullMessage(for: error)) { show(help, in: language) }
        exit(withError: error)
      }
      let message = UsageMessage(
        full: fullMessage(for: error), message: message(for: error), arguments: Array(CommandLine.arguments.dropFirst())
      )
      Console.message("reifegrad: " + message.lines(in: language))
      Foundation.exit(ExitStatus.usage.rawValue)
    }
  }

  /// The help of a command: the parser’s own would be in both languages, and in English around them.
  private static func show(_ command: CommandDescription, in language: Language) -> Never {
    let width = HelpPage.screenWidth(ProcessInfo.processInfo.environment)
    let page = HelpPage(of: command, in: language, width: width)
    do { try Console.output(page.text) } catch { Foundation.exit(ExitStatus.inputOutput.rawValue) }
    Foundation.exit(0)
  }

  private static func start() throws {
    let environment = Environment()
    try environment.checkConfiguration()
    try Interactive(environment, isAccessible: false).run(.start)
  }

  /// What `--lang` says, wherever it stands.
  private static func languageOption() -> Language? {
    let arguments = CommandLine.arguments
    for (index, argument) in arguments.enumerated() {
      if argument.hasPrefix("--lang=") { return Language(rawValue: String(argument.dropFirst(7))) }
      if argument == "--lang", arguments.indices.contains(index + 1) { return Language(rawValue: arguments[index + 1]) }
    }
    return nil
  }
}

extension Language: ExpressibleByArgument {}
extension Form: ExpressibleByArgument {}
extension Perspective: ExpressibleByArgument {}

/// Options of every command, before its name or after it.
///
/// The parser gives an option that both the program and a command declare to the program; only what is declared in one
/// and the same group reaches the command as well.
struct CommonOptions: ParsableArguments {
  @Option(help: "Sprache: de oder en / language: de or en")
  var lang: Language?
  @Flag(help: "Zeile für Zeile fragen, für Bildschirmleser / ask line by line, for screen readers")
  var accessible = false

  var environment: Environment { Environment(language: lang) }

  /// Refuses “--accessible” where there are only screens: what an option cannot do is said, not left out.
  func needScreens() throws {
    guard accessible else { return }
    throw Failure(
      .usage,
      de: "Einen Workshop gibt es nur am Bildschirm, nicht Zeile für Zeile. Ohne ihn gehen Bögen und Dateien: "
        + "„reifegrad workshop sheet“, „reifegrad workshop import“, „reifegrad workshop report“.",
      en: "A workshop has screens only, no questions line by line. Sheets and files do without them: “reifegrad "
        + "workshop sheet”, “reifegrad workshop import”, “reifegrad workshop report”.")
  }
}
