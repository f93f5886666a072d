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
    commandName: "rehearse", abstract: "Netzprobe, bevor die Türen aufgehen / rehearse before the doors open",
    discussion: """
      Prüft Adresse und Anschluss, wartet auf ein echtes Telefon und lässt 100 nachgeahmte eine Frage beantworten. / \
      Checks address and port, waits for a real phone and lets 100 simulated ones answer a question.
      """)
  @OptionGroup var common: CommonOptions
  @Option(help: "Anschluss der Seite / port of the page") var port = 8080
  @Option(help: "nachgeahmte Telefone / simulated phones") var phones = 100
  @Option(help: "Sekunden für ein echtes Telefon; 0 = keines / seconds for a real phone; 0 = none") var wait = 60

  func validate() throws {
    guard (0...65535).contains(port) else { throw ValidationError.range("--port", 0, 65535) }
    guard (1...2000).contains(phones) else { throw ValidationError.range("--phones", 1, 2000) }
    guard (0...600).contains(wait) else { throw ValidationError.range("--wait", 0, 600) }
  }

  func run() throws {
    let environment = common.environment
    let questionnaire = try environment.catalog.questionnaire(Environment.standardQuestionnaire)
    let settings = WorkshopSettings(
      title: environment.say(LocalizedText(de: "Netzprobe", en: "Rehearsal")), date: environment.today,
      questionnaire: questionnaire.id, version: questionnaire.version, form: .short)
    let folder = FileManager.default.temporaryDirectory.appending(path: "reifegrad-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let plan = Rehearsal.Plan(
      port: port, phones: .init(phones: phones, thinking: 0.2...3), patience: .seconds(wait))
    let rehearsal = try Rehearsal(of: settings, questionnaire, in: folder.path, plan: plan)
    if let windows = WindowsSubsystem.current { Self.tell(windows, port, environment) }
    let flaw = Flaw()
    let patience = wait
    let isDone = try Interruption.canEnd {
      try await rehearsal.run { event in
        switch event {
        case .listening(let port, let code): if patience > 0 { Self.invite(port, code, environment, patience) }
        case .found(let finding):
          if !finding.hasPassed { flaw.note() }
          Self.tell(finding, environment)
        }
      }
    }
    // What was thrown away is the workshop for the rehearsal; see `defer`.
    if !isDone { throw ExitCode(128 + SIGINT) }
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

  private static func tell(_ finding: RehearsalFinding, _ environment: Environment) {
    try? Console.output((finding.hasPassed ? "✓ " : "✗ ") + environment.say(finding.finding) + "\n")
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
