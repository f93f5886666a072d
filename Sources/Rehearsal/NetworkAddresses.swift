import Glibc

/// Under which numbers phones may reach this machine.
package struct NetworkAddress: Hashable, Sendable {
  /// What kind of network a number belongs to.
  package enum Kind: Int, Hashable, Sendable, Comparable {
    /// A private network: what a venue or an own access point gives out.
    case privateNetwork
    /// A number on the internet; phones of the same network reach it too.
    case publicNetwork
    /// A network that this machine has for itself: virtual machines, containers, tunnels.
    case ownMachine
    /// Given by nobody (169.254.…): the cable or the network does not work.
    case selfAssigned

    /// The more promising first.
    package static func < (left: Kind, right: Kind) -> Bool { left.rawValue < right.rawValue }
  }

  /// In four numbers, e.g. `192.168.1.5`.
  package let text: String
  /// The name of the device, e.g. `wlan0`.
  package let device: String
  /// What kind of network it belongs to.
  package let kind: Kind

  /// `nil` for what is no IPv4 address, and for those that only this machine itself can reach.
  package init?(_ text: String, device: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false).compactMap { UInt8($0) }
    guard parts.count == 4, parts[0] != 127, parts[0] != 0, parts[0] < 224 else { return nil }
    self.text = text
    self.device = device
    let isOwn = ["docker", "br-", "veth", "virbr", "tun", "tap", "wg", "vmnet", "vboxnet", "cni", "lxc"]
      .contains { device.hasPrefix($0) }
    kind =
      switch (parts[0], parts[1]) {
      case _ where isOwn: .ownMachine
      case (169, 254): .selfAssigned
      case (10, _), (172, 16...31), (192, 168), (100, 64...127): .privateNetwork
      default: .publicNetwork
      }
  }

  /// All of this machine, the most promising first: private before public, wireless before cable.
  package static func all() -> [NetworkAddress] {
    var list: UnsafeMutablePointer<ifaddrs>?
    guard getifaddrs(&list) == 0 else { return [] }
    defer { freeifaddrs(list) }
    var found: [NetworkAddress] = []
    var next = list
    while let entry = next?.pointee {
      next = entry.ifa_next
      guard entry.ifa_flags & UInt32(IFF_UP) != 0, let address = entry.ifa_addr,
        address.pointee.sa_family == sa_family_t(AF_INET)
      else { continue }
      var text = [CChar](repeating: 0, count: Int(NI_MAXHOST))
      guard
        getnameinfo(
          address, socklen_t(MemoryLayout<sockaddr_in>.size), &text, socklen_t(text.count), nil, 0, NI_NUMERICHOST) == 0
      else { continue }
      let number = String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
      NetworkAddress(number, device: String(cString: entry.ifa_name)).map { found.append($0) }
    }
    return sorted(found)
  }

  static func sorted(_ addresses: [NetworkAddress]) -> [NetworkAddress] {
    addresses.sorted { left, right in
      (left.kind, left.device.hasPrefix("w") ? 0 : 1, left.device, left.text)
        < (right.kind, right.device.hasPrefix("w") ? 0 : 1, right.device, right.text)
    }
  }
}

/// Whether a port is free for the page.
package enum PortCheck {
  /// `false` when another program listens there, or the number is reserved.
  package static func isFree(_ port: Int) -> Bool {
    guard (1...65535).contains(port) else { return false }
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    var on: Int32 = 1
    setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &on, socklen_t(MemoryLayout<Int32>.size))
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(port).bigEndian
    address.sin_addr.s_addr = in_addr_t(0)
    return withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0 && listen(descriptor, 1) == 0
      }
    }
  }

  /// The first free port: the wanted one, else those that are easy to type.
  package static func free(wanted: Int) -> Int? {
    ([wanted] + [8080, 8000, 8888] + Array(8081...8099)).first(where: isFree)
  }
}
