import ArgumentParser
import Catalog
import Foundation
import Questionnaire
import Rehearsal
import Synchronization
import Words
import Workshop

/// The rehearsal before doors open, on a workshop that is thrown away.
struct WorkshopRehearseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rehearse",
    abstract: "Netzprobe und Prüfliste, bevor die Türen aufgehen / rehearse before the doors open",
    discussion: """
      Am Bildschirm eine Prüfliste; mit --lines und ohne Terminal Zeile für Zeile. Prüft Adresse und Anschluss, wartet auf \
      ein echtes Telefon und lässt 100 simulierte eine Frage beantworten. / A checklist on screen; with --lines and \
      without a terminal line by line. Checks address and port, waits for a real phone and lets 100 simulated ones answer \
      a question.
      """)
  static let title = LocalizedText(de: "Netzprobe", en: "Rehearsal")

  @OptionGroup var common: CommonOptions
  @Option(help: .port) var port: Int?
  @Option(help: "simulierte Telefone / simulated phones") var phones = 100
  @Option(
    help:
      "Sekunden für ein echtes Telefon, sonst 60, am Bildschirm 600; 0 = keines / seconds for a real phone; 0 = none")
  var wait: Int?
  @Flag(help: "Zeile für Zeile statt am Bildschirm / line by line rather than on screen") var lines = false

  private var patience: Int { wait ?? (isOnScreen ? 600 : 60) }
  private var isOnScreen: Bool {
    !lines && !common.accessible && isatty(STDIN_FILENO) != 0 && isatty(STDOUT_FILENO) != 0
  }

  func validate() throws {
    guard (0...65535).contains(port ?? 0) else { throw ValidationError.range("--port", 0, 65535) }
    guard (1...2000).contains(phones) else { throw ValidationError.range("--phones", 1, 2000) }
    guard (0...600).contains(wait ?? 0) else { throw ValidationError.range("--wait", 0, 600) }
  }

  func run() throws {
    let plan = Rehearsal.Plan(
      port: port ?? HostAddress().firstFreePort, phones: .init(phones: phones, thinking: 0.2...3),
      patience: .seconds(patience))
    if isOnScreen { try WorkshopLoop.check(common.environment, plan) } else { try runInLines(plan) }
  }

  private func runInLines(_ plan: Rehearsal.Plan) throws {
    let environment = common.environment
    let settings = try environment.rehearsed()
    let folder = ThrowAwayFolder()
    let questionnaire = try environment.catalog.questionnaire(settings.questionnaire.rawValue)
    let rehearsal = try Rehearsal(of: settings, questionnaire, in: folder.path, plan: plan)
    if let windows = WindowsSubsystem.current { Self.tell(windows, plan.port, environment) }
    for finding in environment.readiness(for: nil)() { Self.tell(finding, environment) }
    let flaw = Flaw()
    let patience = patience
    let interruption = try Interruption.canEnd {
      try await rehearsal.run { event in
        switch event {
        case .listening(let port, let code): if patience > 0 { Self.invite(port, code, environment, patience) }
        case .found(let finding):
          if finding.hasFailed { flaw.note() }
          Self.tell(finding, environment)
        }
      }
    }
    withExtendedLifetime(folder) {}
    // What was thrown away is the workshop for the rehearsal.
    if let interruption { throw Interruption.exit(by: interruption) }
    if flaw.isThere { throw ExitCode(ExitStatus.unavailable.rawValue) }
  }

  private static func invite(_ port: Int, _ code: JoinCode, _ environment: Environment, _ seconds: Int) {
    guard let address = NetworkAddress.all().first?.text else { return }
    Console.message(
      environment.say(
        LocalizedText(
          de: "Öffnen Sie auf einem Telefon http://\(address):\(port)/\(code.text) (\(seconds) s Zeit) …",
          en: "Open http://\(address):\(port)/\(code.text) on a phone (within \(seconds) s) …")))
  }

  private static func tell(_ finding: ReadinessFinding, _ environment: Environment) {
    let sign =
      switch finding.verdict {
      case .passed: "✓ "
      case .failed: "✗ "
      case .open: "? "
      }
    try? Console.output(sign + environment.say(finding.finding) + "\n")
    if let advice = finding.advice { try? Console.output("  " + environment.say(advice) + "\n") }
  }

  /// What Windows needs, before the first connection is waited for.
  private static func tell(_ windows: WindowsSubsystem, _ port: Int, _ environment: Environment) {
    let steps = windows.steps(port: port)
    guard !steps.isEmpty else { return }
    for step in steps {
      Console.message(environment.say(step.text) + "\n" + step.lines.map { "  " + $0 }.joined(separator: "\n"))
    }
    Console.message(environment.say(WindowsSubsystem.untried))
  }

  private final class Flaw: Sendable {
    private let value = Mutex(false)
    func note() { value.withLock { $0 = true } }
    var isThere: Bool { value.withLock { $0 } }
  }
}
