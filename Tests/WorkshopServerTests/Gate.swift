/// Holds everyone who comes until it is opened, and remembers how long each was told to wait.
actor Gate {
  private(set) var waits: [Duration] = []
  private var held: [CheckedContinuation<Void, Never>] = []
  private var watchers: [(count: Int, continuation: CheckedContinuation<Void, Never>)] = []
  private var isOpen = false

  func wait(_ time: Duration) async {
    waits.append(time)
    for watcher in watchers where waits.count >= watcher.count { watcher.continuation.resume() }
    watchers.removeAll { waits.count >= $0.count }
    if isOpen { return }
    await withCheckedContinuation { held.append($0) }
  }

  /// Returns once so many have come.
  func until(_ count: Int) async {
    if waits.count >= count { return }
    await withCheckedContinuation { watchers.append((count, $0)) }
  }

  func open() {
    isOpen = true
    for continuation in held { continuation.resume() }
    held = []
  }
}
