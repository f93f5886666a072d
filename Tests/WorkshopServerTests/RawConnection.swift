import Foundation
import Glibc
import TestSupport

/// A connection on which bytes can be sent one by one; every call blocks.
final class RawConnection: Sendable {
  private let descriptor: Int32

  /// - Parameters:
  ///   - source: the number from which it comes; `nil` = the usual one.
  ///   - window: how many bytes the system takes for one who does not read; `nil` = the usual.
  init?(host: String = "127.0.0.1", port: Int, from source: String? = nil, window: Int32? = nil) {
    descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    if var window {
      setsockopt(descriptor, SOL_SOCKET, SO_RCVBUF, &window, socklen_t(MemoryLayout<Int32>.size))
    }
    let number = descriptor
    if let source {
      guard withSocketAddress(source, port: 0, { bind(number, $0, $1) == 0 }) else { return nil }
    }
    let isConnected = withSocketAddress(host, port: port) { connect(number, $0, $1) == 0 }
    guard isConnected else { return nil }
  }

  deinit { close(descriptor) }

  @discardableResult
  func send(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return Glibc.send(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL)) == bytes.count
  }

  /// Sends one byte after the other until the other side closes.
  ///
  /// - Returns: how many bytes were sent; `nil` when all `most` of them could be.
  func drip(most: Int) -> Int? {
    for count in 0..<most {
      guard send("x") else { return count }
      var wait = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      guard poll(&wait, 1, 10) > 0 else { continue }
      var buffer = [UInt8](repeating: 0, count: 1 << 14)
      if recv(descriptor, &buffer, buffer.count, 0) <= 0 { return count }
    }
    return nil
  }

  /// Waits until the other side cuts the connection, without reading.
  func isCut(within milliseconds: Int32 = 60_000) -> Bool {
    var wait = pollfd(fd: descriptor, events: 0, revents: 0)
    return poll(&wait, 1, milliseconds) == 1
  }

  /// All that comes until the other side closes, at most so many bytes.
  func receive(most: Int = 1 << 20) -> String {
    var all: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 14)
    while all.count < most {
      let count = recv(descriptor, &buffer, buffer.count, 0)
      guard count > 0 else { break }
      all += buffer[..<count]
    }
    return String(decoding: all, as: UTF8.self)
  }
}

/// What blocks has a thread of its own: it would take one of the few that the server needs.
func onOwnThread(_ body: @escaping @Sendable () throws -> Void) async throws {
  try await withCheckedThrowingContinuation { (done: CheckedContinuation<Void, any Error>) in
    Thread.detachNewThread { done.resume(with: Result { try body() }) }
  }
}
