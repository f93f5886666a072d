package import Foundation
import Glibc
import Synchronization

/// A real browser without a window, driven through the DevTools protocol over a pair of pipes.
package final class Browser: Sendable {
  package struct Trouble: Error, CustomStringConvertible {
    package let description: String

    package init(description: String) { self.description = description }
  }

  private struct State {
    var next = 0
    var waiting: [Int: CheckedContinuation<Data, any Error>] = [:]
    var complaints: [String] = []
    var isOver = false
    /// How often each page was loaded, and who waits for the next time.
    var loads: [String: Int] = [:]
    var waitingForLoads: [CheckedContinuation<Void, Never>] = []

    mutating func takeWaitingForLoads() -> [CheckedContinuation<Void, Never>] {
      defer { waitingForLoads = [] }
      return waitingForLoads
    }
  }

  private let process: pid_t
  private let input: Int32
  private let profile: URL
  private let state = Mutex(State())

  /// The browser of this machine, if there is one.
  package static let path = (["/usr/bin/chromium", "/usr/bin/google-chrome"] as [String]).first {
    access($0, X_OK) == 0
  }
  /// Whether a machine without a browser fails the tests (CI) or skips those that need one.
  package static let isRequired = ProcessInfo.processInfo.environment["REIFEGRAD_CI"] == "1"

  /// - Parameter blocksCookies: as a person can set it; then nothing at all is kept for pages.
  package init(blocksCookies: Bool = false) throws {
    guard let path = Self.path else { throw Trouble(description: "no browser on this machine") }
    profile = FileManager.default.temporaryDirectory.appending(path: "reifegrad-browser-\(UUID().uuidString)")
    if blocksCookies {
      let folder = profile.appending(path: "Default")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      let preferences = #"{"profile":{"default_content_setting_values":{"cookies":2}}}"#
      try Data(preferences.utf8).write(to: folder.appending(path: "Preferences"))
    }
    let arguments = [
      path, "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
      "--disable-background-networking", "--disable-component-update", "--remote-debugging-pipe",
      "--user-data-dir=\(profile.path)", "about:blank",
    ]
    var (commands, answers): ([Int32], [Int32]) = ([0, 0], [0, 0])
    guard pipe(&commands) == 0, pipe(&answers) == 0 else { throw Trouble(description: "pipe") }
    for descriptor in commands + answers { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
    // The browser reads from 3 and writes to 4; the pipes must not be there already.
    let (read, write) = (fcntl(commands[0], F_DUPFD_CLOEXEC, 40), fcntl(answers[1], F_DUPFD_CLOEXEC, 40))
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, read, 3)
    posix_spawn_file_actions_adddup2(&actions, write, 4)
    // Nothing else of ours: a listening socket in the browser's hands would keep its port taken.
    for descriptor in Int32(5)..<1024 { posix_spawn_file_actions_addclose(&actions, descriptor) }
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    var list: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
    defer { for pointer in list { free(pointer) } }
    var identifier: pid_t = 0
    let result = posix_spawn(&identifier, path, &actions, nil, &list, environ)
    for descriptor in [commands[0], answers[1], read, write] { Glibc.close(descriptor) }
    process = identifier
    input = commands[1]
    guard result == 0 else { throw Trouble(description: "spawn: \(result)") }
    let output = answers[0]
    Thread.detachNewThread { [weak self] in Self.listen(output) { self?.receive($0) ?? false } }
  }

  deinit {
    kill(process, SIGKILL)
    var status: Int32 = 0
    waitpid(process, &status, 0)
    Glibc.close(input)
    try? FileManager.default.removeItem(at: profile)
  }

  /// What pages complained of: scripts that failed and what the policy forbade.
  package var complaints: [String] { state.withLock { $0.complaints } }

  // MARK: Messages

  private static func listen(_ descriptor: Int32, _ receive: (Data) -> Bool) {
    var pending = Data()
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      guard count > 0 else { break }
      pending.append(contentsOf: buffer[..<count])
      while let end = pending.firstIndex(of: 0) {
        let message = Data(pending[..<end])
        pending = Data(pending[pending.index(after: end)...])
        if !receive(message) { return }
      }
    }
    _ = receive(Data())
    Glibc.close(descriptor)
  }

  private func receive(_ data: Data) -> Bool {
    guard !data.isEmpty else {
      let (waiting, loads) = state.withLock { state in
        state.isOver = true
        defer { state.waiting = [:] }
        return (state.waiting, state.takeWaitingForLoads())
      }
      for continuation in waiting.values { continuation.resume(throwing: Trouble(description: "the browser is gone")) }
      for continuation in loads { continuation.resume() }
      return false
    }
    guard let message = try? JSONSerialization.jsonObject(with: data) as? [String: Any] else { return true }
    if let id = message["id"] as? Int {
      state.withLock { $0.waiting.removeValue(forKey: id) }?.resume(returning: data)
    } else if message["method"] as? String == "Page.loadEventFired", let session = message["sessionId"] as? String {
      let waiting = state.withLock { state in
        state.loads[session, default: 0] += 1
        return state.takeWaitingForLoads()
      }
      for continuation in waiting { continuation.resume() }
    } else if let method = message["method"] as? String,
      method == "Runtime.exceptionThrown" || method == "Log.entryAdded"
    {
      let text = String(decoding: data, as: UTF8.self)
      // A server that is away is part of the test.
      if !text.contains("net::ERR") && !text.contains("Failed to load resource") {
        state.withLock { $0.complaints.append(text) }
      }
    }
    return true
  }

  /// How often a page was loaded so far.
  fileprivate func loads(of session: String) -> Int { state.withLock { $0.loads[session, default: 0] } }

  /// Waits until a page was loaded more often than `count`.
  fileprivate func load(of session: String, after count: Int) async throws {
    while loads(of: session) <= count {
      await withCheckedContinuation { continuation in
        let isThere = state.withLock { state in
          if state.isOver || state.loads[session, default: 0] > count { return true }
          state.waitingForLoads.append(continuation)
          return false
        }
        if isThere { continuation.resume() }
      }
      if state.withLock({ $0.isOver }) { throw Trouble(description: "the browser is gone") }
    }
  }

  fileprivate func send(_ method: String, _ parameters: [String: any Sendable], session: String?) async throws -> Data {
    try await withCheckedThrowingContinuation { continuation in
      let id = state.withLock { state -> Int? in
        guard !state.isOver else { return nil }
        state.next += 1
        state.waiting[state.next] = continuation
        return state.next
      }
      guard let id else { return continuation.resume(throwing: Trouble(description: "the browser is gone")) }
      var message: [String: Any] = ["id": id, "method": method, "params": parameters]
      if let session { message["sessionId"] = session }
      var bytes = Array((try? JSONSerialization.data(withJSONObject: message)) ?? Data()) + [0]
      while !bytes.isEmpty {
        let count = Glibc.write(input, bytes, bytes.count)
        guard count > 0 else { break }
        bytes.removeFirst(count)
      }
    }
  }

  /// A new page with cookies of its own.
  package func open(_ address: String, language: String = "de", script: Bool = true) async throws -> BrowserPage {
    func text(_ data: Data, _ key: String) throws -> String {
      let message = try JSONSerialization.jsonObject(with: data) as? [String: Any]
      guard let value = (message?["result"] as? [String: Any])?[key] as? String else {
        throw Trouble(description: String(decoding: data, as: UTF8.self))
      }
      return value
    }
    let context = try text(try await send("Target.createBrowserContext", [:], session: nil), "browserContextId")
    let target = try text(
      try await send("Target.createTarget", ["url": "about:blank", "browserContextId": context], session: nil),
      "targetId")
    let session = try text(
      try await send("Target.attachToTarget", ["targetId": target, "flatten": true], session: nil), "sessionId")
    let page = BrowserPage(browser: self, context: context, session: session, hasScript: script)
    for domain in ["Page", "Runtime", "Log", "Network"] { try await page.command(domain + ".enable") }
    try await page.command(
      "Network.setUserAgentOverride", ["userAgent": "Telefon-Erkennung", "acceptLanguage": language])
    if !script { try await page.command("Emulation.setScriptExecutionDisabled", ["value": true]) }
    try await page.go(address)
    return page
  }
}

/// One page of a browser.
package struct BrowserPage: Sendable {
  fileprivate let browser: Browser
  fileprivate let context: String
  fileprivate let session: String
  /// Whether scripts run in it, and so promises.
  fileprivate let hasScript: Bool

  @discardableResult
  package func command(_ method: String, _ parameters: [String: any Sendable] = [:]) async throws -> Data {
    try await browser.send(method, parameters, session: session)
  }

  package func go(_ address: String) async throws {
    try await command("Page.navigate", ["url": address])
    try await until("document.readyState == 'complete' && location.href != 'about:blank'")
  }

  package func reload() async throws {
    _ = try? await evaluate("window.old = true")
    try await command("Page.reload")
    try await until("!window.old && document.readyState == 'complete'")
  }

  /// Loads the page anew until it shows what is waited for.
  package func reload(until condition: String, seconds: Double = 20) async throws {
    let end = ContinuousClock.now + .seconds(seconds)
    repeat {
      try await reload()
      if try await evaluate("Boolean(\(condition))") == "true" { return }
    } while ContinuousClock.now < end
    throw Browser.Trouble(description: "never: \(condition)")
  }

  /// The value of an expression as JSON.
  @discardableResult
  package func evaluate(_ expression: String) async throws -> String {
    let data = try await command(
      "Runtime.evaluate",
      [
        "expression": hasScript
          ? "(async () => JSON.stringify(await (\(expression))))()" : "JSON.stringify(\(expression))",
        "returnByValue": true, "awaitPromise": hasScript, "userGesture": true,
      ])
    let message = try JSONSerialization.jsonObject(with: data) as? [String: Any]
    guard let result = message?["result"] as? [String: Any], result["exceptionDetails"] == nil,
      let value = result["result"] as? [String: Any]
    else { throw Browser.Trouble(description: String(decoding: data, as: UTF8.self)) }
    return value["value"] as? String ?? "null"
  }

  /// Waits until a condition holds. The page itself looks; one that goes away is asked again. A page without script
  /// changes only when it is loaded.
  package func until(_ condition: String, seconds: Double = 20) async throws {
    guard hasScript else {
      while true {
        let count = browser.loads(of: session)
        if let value = try? await evaluate("Boolean(\(condition))"), value == "true" { return }
        try await browser.load(of: session, after: count)
      }
    }
    let look = """
      new Promise(resolve => {
        const end = Date.now() + 1000
        const look = () => {
          let holds = false
          try { holds = Boolean(\(condition)) } catch {}
          if (holds || Date.now() > end) resolve(holds)
          else setTimeout(look, 16)
        }
        look()
      })
      """
    let end = ContinuousClock.now + .seconds(seconds)
    while ContinuousClock.now < end {
      if let value = try? await evaluate(look), value == "true" { return }
    }
    let text = (try? await evaluate("document.body.innerText")) ?? "no page"
    throw Browser.Trouble(description: "never: \(condition); the page says \(text.prefix(600))")
  }

  package func click(_ selector: String) async throws {
    try await evaluate("document.querySelector('\(selector)').click()")
  }

  /// Shows the page in a window of so many pixels, as on a phone.
  package func show(width: Int, height: Int, isDark: Bool = false) async throws {
    try await command(
      "Emulation.setEmulatedMedia",
      ["features": [["name": "prefers-color-scheme", "value": isDark ? "dark" : "light"]]])
    try await command(
      "Emulation.setDeviceMetricsOverride", ["width": width, "height": height, "deviceScaleFactor": 1, "mobile": true])
  }

  /// Lets files that the page offers be saved into a folder.
  package func saveFiles(in folder: URL) async throws {
    _ = try await browser.send(
      "Browser.setDownloadBehavior",
      ["behavior": "allow", "browserContextId": context, "downloadPath": folder.path], session: nil)
  }

  /// A picture of the whole page.
  package func picture(width: Int, isDark: Bool = false) async throws -> Data {
    try await show(width: width, height: 800, isDark: isDark)
    return try await picture(["captureBeyondViewport": true, "format": "png"])
  }

  /// A picture of what the window shows now.
  package func windowPicture() async throws -> Data { try await picture(["format": "png"]) }

  private func picture(_ options: [String: any Sendable]) async throws -> Data {
    let data = try await command("Page.captureScreenshot", options)
    let message = try JSONSerialization.jsonObject(with: data) as? [String: Any]
    let text = (message?["result"] as? [String: Any])?["data"] as? String ?? ""
    return Data(base64Encoded: text) ?? Data()
  }
}
