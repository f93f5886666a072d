import Foundation
import Questionnaire
import TestSupport
import Testing
import Workshop

@testable import WorkshopServer

/// A server that can be stopped and started again at the same port.
private actor RunningServer {
  private let pool: MemoryPool
  private var task: Task<Void, any Error>?
  private(set) var port = 0

  init(_ pool: MemoryPool) { self.pool = pool }

  func start() async throws {
    let server = try WorkshopServer(pool: pool)
    let (stream, continuation) = AsyncStream.makeStream(of: Int.self)
    let port = port
    task = Task {
      defer { continuation.finish() }
      do {
        try await server.run(at: .init(host: "127.0.0.1", port: port)) { continuation.yield($0) }
      } catch {
        Issue.record(error, "the server at port \(port)")
      }
    }
    for await port in stream {
      self.port = port
      return
    }
    throw Browser.Trouble(description: "the server does not start")
  }

  func stop() async {
    task?.cancel()
    _ = try? await task?.value
  }
}

@Suite(.serialized, .enabled(if: Browser.path != nil, "no browser on this machine"))
struct BrowserTests {
  private let item = Fixture.item

  @Test(
    "A browser joins, votes, reloads, loses the laptop, comes back, and keeps the own result", .timeLimit(.minutes(3)))
  func wholeWay() async throws {
    let pool = MemoryPool(questionnaire: try Sample.small())
    let server = RunningServer(pool)
    try await server.start()
    let browser = try Browser()
    let page = try await browser.open("http://127.0.0.1:\(await server.port)/\(pool.joinCode.text)")
    try await page.click("form button")
    try await page.until("document.querySelector('[data-k=wait]')")

    try pool.open(item)
    try await page.until("document.querySelector('[data-k^=vote]')")
    try await page.click("input[value=\"3\"]")
    try await page.until("document.querySelector('.o.ok')")
    #expect(pool.responses(Ballot(first: item)) == [.level(3)])
    try await page.reload()
    #expect(try await page.evaluate("document.querySelector(':checked').value") == "\"3\"")

    await server.stop()
    try await page.click("input[value=\"4\"]")
    try await page.until("document.querySelector('#s').textContent.startsWith('Keine Verbindung')")
    #expect(try await page.evaluate("document.querySelector('.o').textContent.includes('gespeichert')") == "false")
    try await server.start()
    try await page.until("document.querySelector('.o.ok')", seconds: 40)
    #expect(pool.responses(Ballot(first: item)) == [.level(4)])

    try pool.apply(.toggleVote)
    try await page.until("document.querySelector('[data-own=\"4\"]')", seconds: 40)
    try await page.until("sessionStorage.getItem('result')")
    try pool.apply(.reveal)
    try await page.until("document.querySelector('[data-k^=result]')")
    try await page.go("http://127.0.0.1:\(await server.port)/me")
    let code = try await page.evaluate("document.querySelector('#code').textContent")
    #expect(code.count > 20)
    try await page.go("http://127.0.0.1:\(await server.port)/")
    try pool.apply(.end)
    try await page.until("document.querySelector('[data-k=end] #own #code')")
    #expect(try await page.evaluate("document.querySelector('#code').textContent") == code)
    #expect(browser.complaints.isEmpty)
    await server.stop()
  }

  @Test("A browser without script joins, answers and sees the own answer", .timeLimit(.minutes(2)))
  func withoutScript() async throws {
    let pool = MemoryPool(questionnaire: try Sample.small())
    let server = RunningServer(pool)
    try await server.start()
    let browser = try Browser()
    let page = try await browser.open(
      "http://127.0.0.1:\(await server.port)/\(pool.joinCode.text)", language: "en", script: false)
    try await page.click("form button")
    try await page.until("document.querySelector('[data-k=wait]')")
    try pool.open(item)
    // Without script a page looks again only when it is loaded anew.
    try await page.reload(until: "document.querySelector('input[value=\"2\"]')")
    try await page.click("input[value=\"2\"]")
    try await page.click("#f button")
    try await page.until("document.querySelector('.o.ok') && document.querySelector(':checked').value == '2'")
    #expect(pool.responses(Ballot(first: item)) == [.level(2)])
    await server.stop()
  }

  @Test("An answer that comes after closing is said not to count", .timeLimit(.minutes(2)))
  func late() async throws {
    let pool = MemoryPool(questionnaire: try Sample.small())
    let server = RunningServer(pool)
    try await server.start()
    let browser = try Browser()
    let page = try await browser.open("http://127.0.0.1:\(await server.port)/\(pool.joinCode.text)")
    try await page.click("form button")
    try pool.open(item)
    try await page.until("document.querySelector('[data-k^=vote]')")
    await server.stop()
    try await page.click("input[value=\"1\"]")
    try await page.until("document.querySelector('#s').className == 'ko'")
    try pool.apply(.toggleVote)
    try await server.start()
    try await page.until("document.querySelector('#s').textContent.includes('zählt nicht')", seconds: 40)
    #expect(pool.responses(Ballot(first: item)).isEmpty)
    #expect(try await page.evaluate("sessionStorage.getItem('pending')") == "\"{}\"")
    await server.stop()
  }

  @Test(
    "Nothing is wider than the screen at 320 pixels, in both languages, and at 200 percent", .timeLimit(.minutes(3)))
  func narrow() async throws {
    let pool = MemoryPool(
      questionnaire: try Fixture.product(), title: "Digitaltag der Handwerkskammer", allowsFreeText: true)
    let server = RunningServer(pool)
    try await server.start()
    let browser = try Browser()
    for language in ["de", "en"] {
      let address = "http://127.0.0.1:\(await server.port)/"
      let page = try await browser.open(address + pool.joinCode.text, language: language)
      try await look(page, "\(language)-1-join")
      try await page.click("form button")
      try await page.until("document.querySelector('main[data-k]')")
      try await look(page, "\(language)-2-wait")
      for (number, item) in pool.plan.items.enumerated() where number < 9 {
        try pool.open(item)
        try await page.until("document.querySelector('[data-k=\"vote \(item)-1\"]')")
        try await page.evaluate("document.querySelectorAll('main input')[2].click()")
        try await page.until("document.querySelector('.o.ok')")
        if [0, 1, 6, 8].contains(number) { try await look(page, "\(language)-3-vote-\(item)") }
      }
      for count in 0..<14 {
        let token = try pool.join(size: nil).token
        _ = try pool.cast([
          (
            try #require(try pool.participant(token: token)).key,
            Vote(ballot: try pool.state().ballot, response: .level(Level(count % 4 + 1) ?? .lowest))
          )
        ])
      }
      try pool.apply(.toggleVote, .reveal)
      try await page.until("document.querySelector('[data-k^=result]')")
      try await look(page, "\(language)-4-result")
      try pool.apply(.show(.steps))
      try await page.until("document.querySelector('[data-k=steps]')")
      try await look(page, "\(language)-5-steps")
      try await page.go(address + "me")
      try await look(page, "\(language)-6-me")
      try await page.go(address + "d")
      try await look(page, "\(language)-7-notice")
      try pool.apply(.go(pool.plan.items[0]))
    }
    #expect(browser.complaints.isEmpty)
    await server.stop()
  }

  /// Checks the width; with `REIFEGRAD_PICTURES` = a folder, pictures are left there to be looked at.
  private func look(_ page: BrowserPage, _ name: String) async throws {
    let folder = ProcessInfo.processInfo.environment["REIFEGRAD_PICTURES"]
    for (width, isDark) in [(320, true), (390, false), (768, false)] {
      let picture = try await page.picture(width: width, isDark: isDark)
      let wide = try await page.evaluate("document.documentElement.scrollWidth")
      #expect(Int(wide) ?? 9999 <= width, "\(name) at \(width)")
      if let folder { try picture.write(to: URL(filePath: "\(folder)/\(name)-\(width).png")) }
    }
  }
}
