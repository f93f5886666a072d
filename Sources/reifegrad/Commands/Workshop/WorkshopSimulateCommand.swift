import ArgumentParser
import Dispatch
import Foundation
import Questionnaire
import Rehearsal
import Workshop

/// Simulated phones in a running workshop, for trying it out and for training facilitators. Not in the list of commands:
/// in a real workshop invented answers would be counted among those of people.
struct WorkshopSimulateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "simulate", abstract: "Nachgeahmte Telefone zum Ausprobieren / simulated phones, to try it out",
    discussion: """
      Nicht in einem echten Workshop: Ihre erfundenen Antworten zählen mit. Endet mit dem Workshop oder mit Strg-C. / \
      Not in a real workshop: their invented answers count. Ends with the workshop or with Ctrl-C.
      """, shouldDisplay: false)
  @OptionGroup var common: CommonOptions
  @Option(help: "Code des Workshops / code of the workshop") var code: String
  @Option(help: "Adresse der Seite / address of the page") var address = "127.0.0.1:8080"
  @Option(help: "so viele Telefone / so many phones") var phones = 100
  @Option(help: "längstes Nachdenken je Frage, Sekunden / longest thinking per item, seconds") var thinking = 6.0
  @Option(help: "so viele von 100 schlafen bei einer Frage ein / so many of 100 fall asleep at an item") var sleeps = 5
  @Option(help: "höchstens so viele Sekunden / at most so many seconds") var seconds = 7200

  private var place: (host: String, port: Int)? {
    let bare = address.hasPrefix("http://") ? String(address.dropFirst(7)) : address
    let parts = bare.split(separator: "/", omittingEmptySubsequences: true).first?.split(separator: ":") ?? []
    guard parts.count == 2, let port = Int(parts[1]), (1...65535).contains(port) else { return nil }
    return (String(parts[0]), port)
  }

  func validate() throws {
    guard place != nil else { throw ValidationError("--address 192.168.1.5:8080") }
    guard JoinCode(code) != nil else { throw ValidationError("--code: K7M2XY") }
    guard (1...2000).contains(phones) else { throw ValidationError("--phones 1–2000") }
    guard (0.1...600).contains(thinking) else { throw ValidationError("--thinking 0.1–600") }
    guard (0...100).contains(sleeps) else { throw ValidationError("--sleeps 0–100") }
    guard (1...86400).contains(seconds) else { throw ValidationError("--seconds 1–86400") }
  }

  func run() throws {
    let world = common.world
    guard let place, let code = JoinCode(code) else { return }
    var plan = PhoneSimulator.Plan(phones: phones, thinking: min(0.5, thinking / 2)...thinking)
    plan.sleeps = sleeps
    let simulator = PhoneSimulator(host: place.host, port: place.port, code: code.text, plan: plan)
    let (stops, stop) = AsyncStream.makeStream(of: Void.self)
    let signals = [SIGINT, SIGTERM].map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler { stop.yield() }
      source.resume()
      return source
    }
    defer { for source in signals { source.cancel() } }
    let (limit, count) = (Duration.seconds(seconds), phones)
    try Waiting.here {
      try await simulator.run {
        await withTaskGroup(of: Void.self) { group in
          group.addTask { for await _ in stops { return } }
          group.addTask { try? await Task.sleep(for: limit) }
          group.addTask {
            while simulator.report.over < count, !Task.isCancelled { try? await Task.sleep(for: .milliseconds(100)) }
          }
          await group.next()
          group.cancelAll()
        }
      }
    }
    try tell(simulator.report, world)
  }

  private func tell(_ report: SimulationReport, _ world: World) throws {
    let p95 = report.votes(0.95).map { "\(Int($0.rounded(.up))) ms" } ?? "–"
    try Console.output(
      world.say(
        LocalizedText(
          de: """
            Telefone: \(report.joined) von \(report.phones) waren dabei, \(report.over) haben das Ende gesehen
            Antworten: \(report.stored) bestätigt, \(report.late) kamen zu spät, 95 % in \(p95)
            Nach dem Schließen nachgesehen: \(report.checked), verloren: \(report.lost)
            Nächste Schritte: \(report.steps)
            Absichtlich getrennt: \(report.cut), noch einmal gesendet: \(report.failed)

            """,
          en: """
            Phones: \(report.joined) of \(report.phones) took part, \(report.over) saw the end
            Answers: \(report.stored) confirmed, \(report.late) came too late, 95 % within \(p95)
            Looked for after closing: \(report.checked), lost: \(report.lost)
            Next steps: \(report.steps)
            Cut on purpose: \(report.cut), sent again: \(report.failed)

            """)))
    if report.joined < report.phones || report.lost > 0 { throw ExitCode(ExitStatus.unavailable.rawValue) }
  }
}
