import AssessmentScreens
import CProcess
import Catalog
import Foundation
import House
import NcursesTerminal
import PublicTerminal
import Words

/// Somebody at the door of a public terminal: who may come in, with what limits, and for what.
struct PublicVisit {
  /// Where sshd tells what the client wants, with `ForceCommand`.
  static let requestVariable = "SSH_ORIGINAL_COMMAND"

  /// What the client wants; `nil` = a session.
  var request: String?
  /// The folder of the terminal; `nil` = below the home directory of its user.
  var data: String?
  /// A configuration in place of that of the machine.
  var configuration: String?
  /// The most sessions at a time; `nil` = as configured.
  var sessions: Int?
  var limits = SessionLimits()
  /// The language; `nil` = the client's, else as configured.
  var language: Language?
  /// Whether it is to go line by line in any case.
  var isAccessible = false

  init(request: String?) { self.request = request }

  /// Bytes of memory of one's own: a PDF takes a fifth of it.
  private static let memory: UInt = 512 << 20
  private static let openFiles: UInt = 64
  private static let fileSize: UInt = 16 << 20

  func run() throws {
    let variables = ProcessInfo.processInfo.environment
    let client = ClientTerminal(term: variables["TERM"], locale: variables["LANG"])
    let home = variables["HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
    // From here on nothing of the client's is left to anything that looks for it by itself.
    TerminalSignals.block()
    confinement_begin(
      Self.memory, Self.openFiles, Self.fileSize, UInt(max(limits.longest, 60)), UInt32(clamping: limits.longest + 60))
    var own = client.variables
    own["REIFEGRAD_CONFIG"] = configuration
    let environment = Environment(language: language ?? client.language, variables: own)
    do {
      try PublicTerminalGuard.check()
      try Self.checkSetUp(environment)
      let folder = try data ?? home.map { $0 + "/" + LoginShell.name } ?? { throw Self.noFolder }()
      try visit(Door(folder: folder), environment, client)
    } catch let error as Failure {
      Console.message(environment.say(error.text))
      Foundation.exit(error.status.rawValue)
    } catch {
      guard let failure = Failure(error) else { throw error }
      Console.message(environment.say(failure.text))
      Foundation.exit(failure.status.rawValue)
    }
  }

  /// A visitor can mend nothing and need not read what stands in the operator's files: who runs it is told where to look.
  private static func checkSetUp(_ environment: Environment) throws {
    let tool: String
    if !environment.configuration.errors.isEmpty {
      tool = "config check"
    } else if environment.catalog.list().isEmpty {
      tool = "questionnaire list"
    } else {
      return
    }
    throw Failure(
      .configuration,
      de: "Dieses Terminal ist gerade nicht richtig eingerichtet. Bitte versuchen Sie es später noch einmal. Wer es "
        + "betreibt, findet den Fehler auf dem Server mit „reifegrad \(tool)“.",
      en: "This terminal is not set up properly at the moment. Please try again later. Whoever runs it finds the fault "
        + "with “reifegrad \(tool)” on the server.")
  }

  private func visit(_ door: Door, _ environment: Environment, _ client: ClientTerminal) throws {
    var wanted: ClientRequest?
    if let request {
      wanted = ClientRequest(request)
      if wanted == nil { throw Self.noRequest }
    }
    let most = sessions ?? environment.house.publicTerminal?.sessions ?? PublicTerminalSettings.usualSessions
    // Who is there must be able to fetch the report also when all places are taken.
    let spare = if case .report = wanted { max(8, most / 4) } else { 0 }
    let session = PublicSession(environment, door, try door.enter(most: most + spare, now: PublicSession.now()))
    defer { session.leave() }
    switch wanted {
    case .report(let code, let format, let language):
      try PublicReport(session: session, code: code, format: format, language: language ?? environment.language)
        .deliver()
    case .resume(let code): try talk(session, client, goingOnWith: code)
    case nil: try talk(session, client, goingOnWith: nil)
    }
  }

  /// Screens where the client's terminal can show them, else line by line.
  private func talk(_ session: PublicSession, _ client: ClientTerminal, goingOnWith code: String?) throws {
    let clock = SessionClock(limits)
    if !isAccessible, let screen = screen(client) {
      try PublicLoop(session, screen, clock).run(goingOnWith: code)
    } else {
      try PublicDialogue(session, clock).run(goingOnWith: code)
    }
  }

  /// A terminal whose name the system does not know most likely does what xterm does.
  private func screen(_ client: ClientTerminal) -> NcursesScreen? {
    guard let name = client.name else { return nil }
    for candidate in [name, "xterm-256color", "xterm"] {
      let variables = client.variables.merging(["TERM": candidate]) { $1 }
      if let screen = try? NcursesScreen(environment: variables) { return screen }
      // Without screens the signals must be kept all the same.
      TerminalSignals.block()
    }
    return nil
  }

  private static let noFolder = Failure(
    .usage,
    de: "Der Benutzer hat kein Heimatverzeichnis; nennen Sie mit „--data“ einen Ordner für die Sitzungen.",
    en: "The user has no home directory; name a folder for the sessions with “--data”.")

  private static let noRequest = Failure(
    .usage,
    de: """
      Das gibt es hier nicht. Möglich ist:
        ssh ADRESSE                          die Selbsteinschätzung (ohne Bildschirm: ssh -T ADRESSE)
        ssh ADRESSE report CODE --format pdf --lang de > bericht.pdf
                                             der Bericht; auch html, text, json
        ssh -t ADRESSE resume CODE           später weitermachen
      """,
    en: """
      That does not exist here. What there is:
        ssh ADDRESS                          the self-assessment (without a screen: ssh -T ADDRESS)
        ssh ADDRESS report CODE --format pdf --lang en > report.pdf
                                             the report; html, text and json as well
        ssh -t ADDRESS resume CODE           go on later
      """)
}

/// Under whom a public terminal may run.
enum PublicTerminalGuard {
  static func check() throws {
    guard geteuid() != 0, getuid() != 0 else {
      throw Failure(
        .notPermitted,
        de: "Ein öffentliches Terminal läuft nicht als root. Legen Sie einen Benutzer dafür an; wie, steht in "
          + "docs/public-terminal.de.md.",
        en: "A public terminal does not run as root. Make a user for it; docs/public-terminal.md says how.")
    }
  }
}
