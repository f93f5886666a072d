import ArgumentParser
import Foundation
import Rehearsal
import Words
import Workshop
import WorkshopStore

/// Simulated phones in a running workshop, for trying it out and for training facilitators. Not in the list of commands:
/// in a real workshop invented answers would be counted among those of people.
struct WorkshopSimulateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "simulate", abstract: "Simulierte Telefone zum Ausprobieren / simulated phones, to try it out",
    discussion: """
      Nicht in einem echten Workshop: Ihre erfundenen Antworten zählen mit. Endet mit dem Workshop oder mit Strg-C. / \
      Not in a real workshop: their invented answers count. Ends with the workshop or with Ctrl-C.
      """, shouldDisplay: false)
  @OptionGroup var common: CommonOptions
  @Option(help: "Code des Workshops / code of the workshop") var code: String
  @Option(help: "Adresse der Seite, sonst die des Workshops auf diesem Rechner / address of the page")
  var address: String?
  @Option(help: "so viele Telefone / so many phones") var phones = 100
  @Option(help: "längstes Nachdenken je Frage, Sekunden / longest thinking per question, seconds") var thinking = 6.0
  @Option(help: "so viele von 100 schlafen bei einer Frage ein / so many of 100 fall asleep at a question")
  var sleeps = 5
  @Option(help: "höchstens so viele Sekunden / at most so many seconds") var seconds = 7200

  func validate() throws {
    if let address, PagePlace(address) == nil {
      throw ValidationError(
        de: "„--address“ braucht Adresse und Anschluss, etwa 192.168.1.5:8080.",
        en: "“--address” needs an address and a port, such as 192.168.1.5:8080.")
    }
    guard JoinCode(code) != nil else {
      throw ValidationError(
        de: "„--code“ braucht den Code des Workshops, etwa K7M2XY.",
        en: "“--code” needs the code of the workshop, such as K7M2XY.")
    }
    guard (1...2000).contains(phones) else { throw ValidationError.range("--phones", 1, 2000) }
    guard (0.1...600).contains(thinking) else {
      throw ValidationError(
        de: "„--thinking“ braucht eine Zahl von 0.1 bis 600.", en: "“--thinking” needs a number from 0.1 to 600.")
    }
    guard (0...100).contains(sleeps) else { throw ValidationError.range("--sleeps", 0, 100) }
    guard (1...86400).contains(seconds) else { throw ValidationError.range("--seconds", 1, 86400) }
  }

  func run() throws {
    PrivateMemory.begin()
    let environment = common.environment
    guard let code = JoinCode(code) else { return }
    let place = try address.flatMap { PagePlace($0) } ?? environment.page(of: code)
    try Self.check(place)
    var plan = PhoneSimulator.Plan(phones: phones, thinking: min(0.5, thinking / 2)...thinking)
    plan.sleeps = sleeps
    let simulator = PhoneSimulator(host: place.host, port: place.port, code: code.text, plan: plan)
    let progress = SimulationProgress(place, environment)
    let (limit, count) = (Duration.seconds(seconds), phones)
    // Ctrl-C is how it is ended: what it saw is told all the same.
    _ = try Interruption.canEnd {
      try await simulator.run {
        await withTaskGroup(of: Void.self) { group in
          group.addTask { try? await Task.sleep(for: limit) }
          group.addTask {
            while simulator.report.over < count, !simulator.report.isWrongCode, !Task.isCancelled {
              progress.tell(simulator.report)
              try? await Task.sleep(for: .milliseconds(100))
            }
          }
          await group.next()
          group.cancelAll()
        }
      }
    }
    progress.end()
    if simulator.report.isWrongCode {
      throw Failure(
        .unavailable,
        de: "Die Seite unter \(place) nimmt den Code \(code) nicht an. Der richtige steht auf der Leinwand.",
        en: "The page at \(place) does not take the code \(code). The right one is on the public view.")
    }
    try tell(simulator.report, environment)
  }

  /// Whether a page is there, before phones ask for it for hours.
  private static func check(_ place: PagePlace) throws {
    switch Waiting.here(for: { await PhoneSimulator.look(host: place.host, port: place.port) }) {
    case .door: return
    case .over:
      throw Failure(
        .unavailable, de: "Der Workshop unter \(place) ist beendet.", en: "The workshop at \(place) is over.")
    case .nothing, nil:
      throw Failure(
        .unavailable,
        de: "Unter \(place) antwortet keine Seite eines Workshops. Die richtige Adresse steht auf der Leinwand.",
        en: "No page of a workshop answers at \(place). The right address is on the public view.")
    }
  }

  private func tell(_ report: SimulationReport, _ environment: Environment) throws {
    let p95 = report.votes(0.95).map { "\(Int($0.rounded(.up))) ms" } ?? "–"
    try Console.output(
      environment.say(
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
            Answers: \(report.stored) confirmed, \(report.late) came too late, 95% within \(p95)
            Looked for after closing: \(report.checked), lost: \(report.lost)
            Next steps: \(report.steps)
            Cut on purpose: \(report.cut), sent again: \(report.failed)

            """)))
    if report.joined < report.phones || report.lost > 0 { throw ExitCode(ExitStatus.unavailable.rawValue) }
  }
}

extension SimulationReport {
  /// Whether nobody comes in, as the page wants another code.
  fileprivate var isWrongCode: Bool { joined == 0 && refused >= min(3, phones) }
}

/// Host and port of a page, as people write them.
struct PagePlace: Hashable, CustomStringConvertible {
  let host: String
  let port: Int

  var description: String { "\(host):\(port)" }

  init?(_ address: String) {
    let bare = address.hasPrefix("http://") ? String(address.dropFirst(7)) : address
    let parts = bare.split(separator: "/", omittingEmptySubsequences: true).first?.split(separator: ":") ?? []
    guard parts.count == 2, let port = Int(parts[1]), (1...65535).contains(port) else { return nil }
    (host, self.port) = (String(parts[0]), port)
  }
}

extension Environment {
  /// Where the workshop with this code, on this very machine, serves its page now.
  func page(of code: JoinCode) throws -> PagePlace {
    let folder = try WorkshopFolder(in: variables)
    for summary in try folder.list() where !summary.hasEnded {
      guard let pool = try? openWorkshop(summary.id.rawValue), try pool.door().code == code else { continue }
      if let place = try pool.pageAddress().flatMap(PagePlace.init) { return place }
      throw Failure(
        .unavailable,
        de: "Der Workshop „\(summary.settings.title)“ (\(summary.id)) stellt gerade keine Seite für Telefone bereit. "
          + "Öffnen Sie zuerst seine Leinwand: „reifegrad workshop resume \(summary.id)“.",
        en: "The workshop “\(summary.settings.title)” (\(summary.id)) serves no page for phones now. First open its "
          + "public view: “reifegrad workshop resume \(summary.id)”.")
    }
    throw Failure(
      .noInput,
      de:
        "Auf diesem Rechner läuft kein Workshop mit dem Code \(code). Für einen anderen Rechner nennen Sie die Adresse "
        + "seiner Seite (--address).",
      en: "No workshop with the code \(code) is running on this machine. For another machine name the address of its "
        + "page (--address).")
  }
}
