import Foundation
import Questionnaire
import Scoring
import WorkshopScreens
import WorkshopStore

/// Where the phones' page is to be had.
struct HostAddress: Hashable, Sendable {
  /// A number, e.g. `192.168.1.5`; `nil` = the first that phones may reach.
  var host: String?
  /// The usual port, or the next free one; 0 = any.
  var port = 8080
  /// Without phones.
  var isOff = false
}

/// The server of the phones' page, beside the public view: it has its own threads, ncurses keeps the main one.
final class WorkshopHost: Sendable {
  /// Whether phones can come in.
  var status: ServerStatus { .off }

  init(_ pool: WorkshopPool, against reference: [ItemID: ReferenceLevel], at address: HostAddress) {
    // The one call that is missing until the room WorkshopServer is there.
  }

  /// Ends the server; phones wait and ask again.
  func stop() {}
}
