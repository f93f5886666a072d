import CTerminal
import Glibc
import Terminal

/// Waits for what comes from the terminal, from signals and from other threads.
struct EventSource {
  /// What has come, before it is an event for the screens.
  enum Input: Hashable {
    case event(TerminalEvent)
    case signal(Int32)
    /// The time is over, or another thread wants attention.
    case nothing
  }

  private var decoder: KeyDecoder
  private let wakeUp: WakeUp?
  private let signals: Int32
  private var queue: [Input] = []
  private var burst = Burst()
  private var isOver = false
  /// The signal that asked the program to end, or that of a lost terminal.
  private(set) var endingSignal = SIGHUP

  init(decoder: KeyDecoder, wakeUp: WakeUp?) throws(TerminalError) {
    self.decoder = decoder
    self.wakeUp = wakeUp
    signals = terminal_signals_open()
    guard signals >= 0 else { throw .system(call: "signalfd", code: errno) }
  }

  func close() { _ = Glibc.close(signals) }

  mutating func add(_ event: TerminalEvent) { queue.append(.event(event)) }

  /// The next input; blocks without using the processor.
  mutating func next(timeoutMilliseconds: Int?) -> Input {
    let deadline = timeoutMilliseconds.map { Self.now() + $0 }
    while true {
      if !queue.isEmpty { return queue.removeFirst() }
      if isOver {
        guard !burst.isEmpty else { return .event(.hangUp) }
        queue += burst.end().map { .event($0) }
        continue
      }
      let remaining = deadline.map { max(0, $0 - Self.now()) }
      let patience = [decoder.patience, burst.patience].compactMap { $0 }.min()
      let wait = [remaining, patience].compactMap { $0 }.min().map { Int32(clamping: $0) } ?? -1
      // poll() skips a negative descriptor.
      var descriptors = [signals, STDIN_FILENO, wakeUp?.descriptor ?? -1].map {
        pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
      }
      let ready = poll(&descriptors, nfds_t(descriptors.count), wait)
      if ready == 0 {
        guard let patience, patience <= remaining ?? .max else { return .nothing }
        if burst.isEmpty {
          queue += decoder.expire().map { .event(.key($0)) }
        } else {
          queue += burst.end().map { .event($0) }
        }
        continue
      }
      // Interrupted by a signal that is not ours.
      guard ready > 0 else { continue }
      if descriptors[0].revents != 0 { takeSignals() }
      if descriptors[1].revents != 0 { takeBytes() }
      if descriptors[2].revents != 0 {
        wakeUp?.drain()
        queue.append(.nothing)
      }
    }
  }

  private mutating func takeSignals() {
    while case let signal = terminal_signals_next(signals), signal != 0 {
      if signal == SIGTERM || signal == SIGHUP {
        if !isOver { endingSignal = signal }
        isOver = true
      } else {
        queue.append(.signal(signal))
      }
    }
  }

  private mutating func takeBytes() {
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = read(STDIN_FILENO, &buffer, buffer.count)
    if count > 0 {
      queue += burst.take(decoder.decode(buffer.prefix(count))).map { .event($0) }
    } else if count == 0 || errno != EINTR && errno != EAGAIN {
      isOver = true
    }
  }

  private static func now() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}
