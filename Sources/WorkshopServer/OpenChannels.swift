import NIOCore
import Synchronization

/// The connections that came in by one address, so that they can be closed when it is.
final class OpenChannels: Sendable {
  private struct State {
    var channels: [ObjectIdentifier: any Channel] = [:]
    var isCut = false
    var listener: (any Channel)?
  }

  private let state = Mutex(State())

  /// What listens for them.
  func listen(with channel: any Channel) { state.withLock { $0.listener = channel } }

  /// Waits until nothing listens any more.
  func listenerIsClosed() async {
    let listener = state.withLock(\.listener)
    // In a task of its own, as the one that stops the server may be cancelled.
    await Task { try? await listener?.closeFuture.get() }.value
  }

  /// Keeps one until it is closed.
  func add(_ channel: any Channel) {
    let id = ObjectIdentifier(channel)
    let isCut = state.withLock { state in
      if !state.isCut { state.channels[id] = channel }
      return state.isCut
    }
    guard !isCut else { return channel.close(promise: nil) }
    channel.closeFuture.whenComplete { [weak self] _ in self?.state.withLock { $0.channels[id] = nil } }
  }

  /// Closes all, and whatever still comes.
  func cut() {
    let channels = state.withLock { state in
      state.isCut = true
      return Array(state.channels.values)
    }
    for channel in channels { channel.close(promise: nil) }
  }
}
