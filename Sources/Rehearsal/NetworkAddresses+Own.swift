import Glibc

extension NetworkAddress {
  /// Whether a number or name leads to this very machine, so that the page can be served there.
  package static func isOwn(_ host: String) -> Bool {
    let own = Set(all().map(\.text))
    return numbers(of: host).contains { own.contains($0) || $0.hasPrefix("127.") }
  }

  /// The IPv4 numbers behind a number or name; none where the system knows none.
  private static func numbers(of host: String) -> [String] {
    var hints = addrinfo()
    hints.ai_family = AF_INET
    hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
    var list: UnsafeMutablePointer<addrinfo>?
    guard getaddrinfo(host, nil, &hints, &list) == 0 else { return [] }
    defer { freeaddrinfo(list) }
    var found: [String] = []
    var next = list
    while let entry = next?.pointee {
      next = entry.ai_next
      var text = [CChar](repeating: 0, count: Int(NI_MAXHOST))
      guard
        getnameinfo(entry.ai_addr, entry.ai_addrlen, &text, socklen_t(text.count), nil, 0, NI_NUMERICHOST) == 0
      else { continue }
      found.append(String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self))
    }
    return found
  }
}
