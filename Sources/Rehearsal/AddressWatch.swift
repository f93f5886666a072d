/// Which of this machine’s addresses the page is served at, while networks come and go.
///
/// An address that was named on the command line is kept, come what may: nobody is let in by another network. Any other is
/// followed: a machine that joins the Wi-Fi after the start, or changes over to another one, is found there.
package struct AddressWatch: Sendable {
  /// What is to be done after a look.
  package enum Step: Hashable, Sendable {
    /// Nothing.
    case stay
    /// Serve at this address from now on; `nil` = in no network.
    case move(to: String?)
  }

  /// How many looks in a row an address must be gone: one that is renewed comes back at once, and phones with it.
  package static let patience = 2

  /// Where the page is served; `nil` = in no network.
  package private(set) var current: String?
  private let isFixed: Bool
  private var missed = 0

  /// Begins at the address that was named, else at the most promising one.
  package init(fixed: String?, among addresses: [NetworkAddress]) {
    current = fixed ?? addresses.first?.text
    isFixed = fixed != nil
  }

  /// Looks at the addresses that the machine has now, the most promising first.
  package mutating func look(at addresses: [NetworkAddress]) -> Step {
    guard !isFixed else { return .stay }
    guard let current else { return addresses.first.map { .move(to: $0.text) } ?? .stay }
    if addresses.contains(where: { $0.text == current }) {
      missed = 0
      return .stay
    }
    missed += 1
    return missed < Self.patience ? .stay : .move(to: addresses.first?.text)
  }

  /// The page is served there now. Until it is, a look tells the same step again.
  package mutating func arrive(at address: String?) {
    current = address
    missed = 0
  }
}
