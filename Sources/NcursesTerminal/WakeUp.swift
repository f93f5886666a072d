import CTerminal
import Glibc

/// Ends another thread's wait for terminal events.
package final class WakeUp: Sendable {
  let descriptor: Int32

  /// - Throws: when the system has no descriptor left.
  package init() throws(TerminalError) {
    descriptor = wake_up_open()
    guard descriptor >= 0 else { throw .system(call: "eventfd", code: errno) }
  }

  deinit { Glibc.close(descriptor) }

  /// Wakes the thread that waits, or the next one that will. From any thread.
  package func wake() {
    var one: UInt64 = 1
    _ = write(descriptor, &one, MemoryLayout.size(ofValue: one))
  }

  /// Forgets wake-ups that have come.
  func drain() {
    var count: UInt64 = 0
    _ = read(descriptor, &count, MemoryLayout.size(ofValue: count))
  }
}
