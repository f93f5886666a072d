import Rehearsal

/// Where the phones' page is to be had.
struct HostAddress: Hashable, Sendable {
  /// A number of this machine, e.g. `192.168.1.5`, or a name that leads to one; `nil` = the first that phones may reach.
  var host: String?
  /// `nil` = that of before, else the usual one, or the next that is free.
  var port: Int?
  /// Without phones.
  var isOff = false

  private static let usual = Array(8080...8089)

  /// The ports to try, in order.
  ///
  /// - Parameter former: the one that phones come back to.
  func ports(after former: Int?) -> [Int] {
    if let port { return [port] }
    return (former.map { [$0] } ?? []) + Self.usual.filter { $0 != former }
  }

  /// Where the page of a new workshop would be served.
  var firstFreePort: Int {
    let ports = ports(after: nil)
    return ports.first(where: PortCheck.isFree) ?? ports[0]
  }

  /// Throws where the page could not be served there, before anything is begun.
  func check() throws {
    guard !isOff else { return }
    if let host, !NetworkAddress.isOwn(host) {
      let all = NetworkAddress.all().map(\.text).joined(separator: ", ")
      throw Failure(
        .unavailable,
        de: "Die Adresse „\(host)“ hat dieser Rechner nicht."
          + (all.isEmpty ? " Er ist in keinem Netz." : " Er hat: \(all). Ohne --address nimmt das Programm die erste."),
        en: "This machine does not have the address “\(host)”."
          + (all.isEmpty ? " It is in no network." : " It has: \(all). Without --address the program takes the first."))
    }
    if let port, port != 0, !PortCheck.isFree(port) {
      throw Failure(
        .unavailable,
        de:
          "Anschluss \(port) ist belegt oder nicht erlaubt. Nehmen Sie einen anderen (--port), oder lassen Sie „--port“ "
          + "weg.",
        en: "Port \(port) is taken or not allowed. Take another one (--port), or leave “--port” out.")
    }
  }
}
