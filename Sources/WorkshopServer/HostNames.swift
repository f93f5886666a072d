import Synchronization

/// The names under which the page is served: an address that was not announced is none of ours, so that no foreign name
/// can be made to lead here (DNS rebinding).
final class HostNames: Sendable {
  /// How this machine calls itself.
  private static let own: Set = ["localhost", "127.0.0.1", "[::1]"]

  private let numbers = Mutex<Set<String>>([])

  /// The numbers at which the page is served now.
  var served: Set<String> { numbers.withLock { $0 } }

  func add(_ host: String) { numbers.withLock { _ = $0.insert(host) } }
  func remove(_ host: String) { numbers.withLock { _ = $0.remove(host) } }

  /// Whether a request for this authority (`192.168.1.5:8080`) means the page. The port says nothing: it may be
  /// forwarded.
  func mean(_ authority: String) -> Bool {
    let name = authority.last == "]" ? authority : Self.withoutPort(authority)
    return Self.own.contains(name.lowercased()) || served.contains(name)
  }

  private static func withoutPort(_ authority: String) -> String {
    guard let colon = authority.lastIndex(of: ":"), authority[colon...].dropFirst().allSatisfy(\.isNumber) else {
      return authority
    }
    return String(authority[..<colon])
  }
}
