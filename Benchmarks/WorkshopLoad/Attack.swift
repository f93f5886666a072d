import Glibc

/// Connections of somebody who means no good, over loopback, each for a short time.
enum Attack {
  /// From where it comes: one machine, as somebody in the room has one.
  static let source = "127.0.0.66"

  /// A connection to this machine; `nil` when it is refused.
  static func connection(to port: Int, from source: String = source, window: Int32? = nil) -> Int32? {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    guard descriptor >= 0 else { return nil }
    if var window { setsockopt(descriptor, SOL_SOCKET, SO_RCVBUF, &window, socklen_t(MemoryLayout<Int32>.size)) }
    let isThere =
      withAddress(source, 0) { bind(descriptor, $0, $1) == 0 }
      && withAddress("127.0.0.1", port) { connect(descriptor, $0, $1) == 0 }
    if isThere { return descriptor }
    close(descriptor)
    return nil
  }

  /// Keeps so many connections that send 60 requests for the page at once and read nothing; those that are closed are
  /// opened again. Returns how many were opened in all.
  static func deaf(_ connections: Int, on port: Int, seconds: Int) -> Int {
    let request = Array(String(repeating: "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n", count: 60).utf8)
    let end = ContinuousClock.now + .seconds(seconds)
    var slots = [pollfd](repeating: pollfd(fd: -1, events: 0, revents: 0), count: connections)
    var opened = 0
    while ContinuousClock.now < end {
      for index in slots.indices where slots[index].fd < 0 {
        guard ContinuousClock.now < end, let descriptor = connection(to: port, window: 2048) else { break }
        _ = fcntl(descriptor, F_SETFL, O_NONBLOCK)
        _ = send(descriptor, request, request.count, Int32(MSG_NOSIGNAL))
        slots[index].fd = descriptor
        opened += 1
      }
      _ = poll(&slots, nfds_t(slots.count), 100)
      for index in slots.indices where slots[index].fd >= 0 && slots[index].revents != 0 {
        close(slots[index].fd)
        slots[index] = pollfd(fd: -1, events: 0, revents: 0)
      }
    }
    for slot in slots where slot.fd >= 0 { close(slot.fd) }
    return opened
  }

  /// Joins again and again on one connection, which is opened anew when it is closed. Returns how many came in.
  static func joins(_ most: Int, on port: Int, code: String, seconds: Int) -> Int {
    let end = ContinuousClock.now + .seconds(seconds)
    var (joined, own) = (0, connection(to: port))
    while joined < most, ContinuousClock.now < end {
      guard let descriptor = own, join(on: descriptor, code: code, patience: 1000) else {
        if let own { close(own) }
        own = connection(to: port)
        continue
      }
      joined += 1
    }
    if let own { close(own) }
    return joined
  }

  /// One person more on a connection; `false` when nobody was let in within so many milliseconds.
  static func join(on descriptor: Int32, code: String, patience: Int32) -> Bool {
    let form = "code=\(code)"
    let request = Array(
      """
      POST /join HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n\
      Content-Length: \(form.utf8.count)\r\n\r\n\(form)
      """.utf8)
    guard send(descriptor, request, request.count, Int32(MSG_NOSIGNAL)) == request.count else { return false }
    var wait = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    guard poll(&wait, 1, patience) > 0 else { return false }
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    let count = recv(descriptor, &buffer, buffer.count, 0)
    return count > 0 && String(decoding: buffer[..<count], as: UTF8.self).hasPrefix("HTTP/1.1 303")
  }

  private static func withAddress(
    _ host: String, _ port: Int, _ body: (UnsafePointer<sockaddr>, socklen_t) -> Bool
  ) -> Bool {
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(port).bigEndian
    address.sin_addr.s_addr = inet_addr(host)
    return withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { body($0, socklen_t(MemoryLayout<sockaddr_in>.size)) }
    }
  }
}
