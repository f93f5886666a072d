import Foundation
import Questionnaire
import Rehearsal
import Scoring
import Synchronization
import WorkshopScreens
import WorkshopServer
import WorkshopStore

/// Where the phones' page is to be had.
struct HostAddress: Hashable, Sendable {
  /// A number, e.g. `192.168.1.5`; `nil` = the first that phones may reach.
  var host: String?
  /// `nil` = the usual one, or the next that is free.
  var port: Int?
  /// Without phones.
  var isOff = false

  /// The ports to try, in order.
  fileprivate var ports: [Int] { port.map { [$0] } ?? Array(8080...8089) }
}

/// The server of the phones' page, beside the public view: it has its own threads, ncurses keeps the main one.
final class WorkshopHost: Sendable {
  private final class Status: Sendable {
    private let value = Mutex(ServerStatus.off)
    func set(_ status: ServerStatus) { value.withLock { $0 = status } }
    var now: ServerStatus { value.withLock { $0 } }

    private let served = Mutex<Page?>(nil)
    func serve(_ page: Page) { served.withLock { $0 = page } }
    var page: Page? { served.withLock { $0 } }
  }

  private struct Page {
    let server: WorkshopServer
    let port: Int
  }

  private let shared = Status()
  private let task: Task<Void, Never>?
  private let pool: WorkshopPool

  /// Whether phones can come in.
  var status: ServerStatus { shared.now }

  init(_ pool: WorkshopPool, against reference: [ItemID: ReferenceLevel], at address: HostAddress) {
    self.pool = pool
    guard !address.isOff else {
      task = nil
      return
    }
    let host = address.host ?? NetworkAddress.all().first?.text
    let shared = shared
    task = Task.detached {
      for port in address.ports {
        do {
          let server = try WorkshopServer(pool: DurablePool(pool), against: reference)
          try await server.run(on: host.map { [$0] } ?? [], port: port) { port in
            shared.serve(Page(server: server, port: port))
            shared.set(host.map { .on("\($0):\(port)") } ?? .failed(Self.noNetwork))
            // Desk and kiosk can do without it.
            try? pool.announcePage(at: "\(host ?? "127.0.0.1"):\(port)")
          }
          return
        } catch is CancellationError {
          return
        } catch {
          // Phones that were in come back to the same address only.
          let wasOn = if case .on = shared.now { true } else { false }
          shared.set(.failed(Self.noServer(port)))
          if wasOn {
            try? pool.withdrawPage()
            return
          }
        }
      }
    }
  }

  /// Serves the page at another address from now on, as the machine is in another network; `nil` = in none, so that only
  /// this machine itself reaches it. Where that cannot be done phones still come in where they did.
  func move(to host: String?) async throws {
    guard let page = shared.page else { return }
    try await page.server.move(to: host.map { [$0] } ?? [])
    shared.set(host.map { .on("\($0):\(page.port)") } ?? .failed(Self.noNetwork))
    try pool.announcePage(at: "\(host ?? "127.0.0.1"):\(page.port)")
  }

  /// Ends the server; phones wait and ask again.
  func stop() {
    guard let task else { return }
    task.cancel()
    try? pool.withdrawPage()
  }

  private static let noNetwork = LocalizedText(
    de: "Dieser Rechner ist in keinem Netz: Telefone kommen nicht herein. Verbinden Sie ihn oder nehmen Sie Kiosk und "
      + "Bögen.",
    en: "This machine is in no network: phones cannot come in. Connect it, or use kiosk and sheets.")

  private static func noServer(_ port: Int) -> LocalizedText {
    LocalizedText(
      de:
        "Die Seite für Telefone lässt sich an Anschluss \(port) nicht bereitstellen. Nehmen Sie einen anderen (--port).",
      en: "The page for phones cannot be served at port \(port). Take another one (--port).")
  }
}
