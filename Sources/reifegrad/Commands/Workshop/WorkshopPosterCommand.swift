import ArgumentParser
import Foundation
import House
import PrintedDocuments
import Rehearsal
import Reports
import Words
import Workshop
import WorkshopStore

/// A poster for the doors.
struct WorkshopPosterCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "poster", abstract: "Aushang für die Türen: WLAN, Adresse, Code / poster for the doors",
    discussion: """
      Läuft die öffentliche Ansicht, gilt ihre Adresse; sonst die erste dieses Rechners oder die mit --address genannte. \
      / While the public view is running its address holds; otherwise the first of this machine, or the one that \
      --address names.
      """)
  @OptionGroup var common: CommonOptions
  @OptionGroup var workshop: WorkshopArgument
  @Option(help: .pdf, completion: .file()) var output: String?
  @Option(help: "Adresse dieses Rechners am Veranstaltungstag / address of this machine on the day") var address:
    String?
  @Option(help: "Anschluss der Seite / port of the page") var port: Int?

  private static let ports = 1...65535
  private static let usualPort = HostAddress().ports(after: nil)[0]

  func validate() throws {
    guard Self.ports.contains(port ?? Self.usualPort) else {
      throw ValidationError.range("--port", Self.ports.lowerBound, Self.ports.upperBound)
    }
  }

  func run() throws {
    try OutputFormats.printed.check(output)
    let environment = common.environment
    if output == nil || output == "-", isatty(STDOUT_FILENO) != 0 { throw ReportOptions.needsFile(.pdf) }
    let summary = try workshop.find(in: environment, prefersShown: true).summary
    let pool = try environment.openWorkshop(summary.id.rawValue)
    guard !summary.hasEnded else { throw PoolError.over }
    let page = try place(of: pool, former: summary.service.port, environment)
    try Console.deliver(
      PrintedPoster.render(
        Invitation(to: pool.settings, at: page, with: try pool.door().code), organiser: environment.house.organiser,
        language: environment.language, programVersion: Environment.version, on: environment.house.paper ?? .standard,
        with: environment.typesettingFiles()), to: output)
  }

  /// Where phones will find the page; says so where nothing is served there yet.
  private func place(of pool: WorkshopPool, former: Int?, _ environment: Environment) throws -> String {
    let running = try pool.pageAddress().flatMap { $0.hasPrefix(HostTexts.loopback) ? nil : $0 }
    if address == nil, port == nil, let running { return running }
    guard let host = address ?? NetworkAddress.all().first(where: { $0.kind < .ownMachine })?.text else {
      throw Failure(
        .unavailable,
        de:
          "Dieser Rechner ist in keinem Netz: Welche Adresse auf den Aushang soll, ist nicht bekannt. Verbinden Sie ihn, "
          + "oder nennen Sie sie mit --address.",
        en:
          "This machine is in no network: it is not known which address belongs on the poster. Connect it, or name the "
          + "address with --address.")
    }
    let page = "\(host):\(port ?? former ?? Self.usualPort)"
    if page != running {
      Console.message(
        environment.say(
          LocalizedText(
            de:
              "Auf dem Aushang steht http://\(page). Prüfen Sie nach dem Start, ob die Leinwand dieselbe Adresse zeigt.",
            en: "The poster says http://\(page). After the start, check that the public view shows the same address.")))
    }
    return page
  }
}
