import BrowserKit
import Foundation
import House
import Questionnaire
import Synchronization
import TestSupport
import Testing
import Workshop

@testable import WorkshopServer

/// A server that can be stopped and started again at the same port.
actor RunningServer {
  private let pool: MemoryPool
  private var task: Task<Void, any Error>?
  private(set) var port = 0

  private let organiser: Organiser?
  private let report: GroupReportMaker?

  init(_ pool: MemoryPool, organiser: Organiser? = nil, report: GroupReportMaker? = nil) {
    self.pool = pool
    self.organiser = organiser
    self.report = report
  }

  func start() async throws {
    let server = try WorkshopServer(pool: pool, organiser: organiser, report: report)
    let (stream, continuation) = AsyncStream.makeStream(of: Int.self)
    let port = port
    task = Task {
      defer { continuation.finish() }
      do {
        try await server.run(port: port) { continuation.yield($0) }
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

@Suite(.serialized, .enabled(if: Browser.path != nil || Browser.isRequired, "no browser on this machine"))
struct BrowserTests {
  private let item = Fixture.item

  @Test(
    "A browser joins, votes, reloads, loses the laptop, comes back, and keeps the own result", .timeLimit(.minutes(20)))
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

  @Test("A browser without script joins, answers and sees the own answer", .timeLimit(.minutes(20)))
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

  @Test("An answer that comes after closing is said not to count", .timeLimit(.minutes(20)))
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
    "What was not sent outlives a reload without the laptop, and is sent when it is back", .timeLimit(.minutes(20)))
  func reloadOffline() async throws {
    let pool = MemoryPool(questionnaire: try Sample.small())
    let (server, browser, page) = try await joined(pool)
    try pool.open(item)
    try await page.until("document.querySelector('[data-k^=vote]')")
    await server.stop()
    try await page.click("input[value=\"4\"]")
    try await page.until("document.querySelector('#s').className == 'ko'")
    try await page.reload()
    #expect(try await page.evaluate("document.querySelector('main#m')") == "null")
    #expect(pool.responses(Ballot(first: item)).isEmpty)
    try await server.start()
    // As a person does it: load the page again.
    try await page.go("http://127.0.0.1:\(await server.port)/")
    try await page.until("document.querySelector('.o.ok')", seconds: 40)
    #expect(try await page.evaluate("document.querySelector(':checked').value") == "\"4\"")
    #expect(pool.responses(Ballot(first: item)) == [.level(4)])
    #expect(browser.complaints.isEmpty)
    await server.stop()
  }

  @Test("The own result outlives the end, over a reload; what was not sent then is dropped", .timeLimit(.minutes(20)))
  func afterTheEnd() async throws {
    let pool = MemoryPool(questionnaire: try Sample.small())
    let (server, browser, page) = try await joined(pool)
    try pool.open(item)
    try await page.until("document.querySelector('[data-k^=vote]')")
    try await page.click("input[value=\"3\"]")
    try await page.until("document.querySelector('.o.ok')")
    try await page.go("http://127.0.0.1:\(await server.port)/me")
    let code = try await page.evaluate("document.querySelector('#code').textContent")
    try await page.go("http://127.0.0.1:\(await server.port)/")
    await server.stop()
    try await page.click("input[value=\"4\"]")
    try await page.until("document.querySelector('#s').className == 'ko'")
    try pool.apply(.end)
    try await server.start()
    try await page.until("document.querySelector('[data-k=end] #kept:not([hidden]) #code')", seconds: 40)
    try await page.reload()
    #expect(try await page.evaluate("document.querySelector('#code').textContent") == code)
    #expect(try await page.evaluate("sessionStorage.getItem('pending')") == "null")
    // A page that loads itself for ever would never get that far.
    try await page.evaluate(Self.twentyLoads)
    try await page.until("window.isThrough")
    // Somebody who was never in sees the end as well.
    let stranger = try await browser.open("http://127.0.0.1:\(await server.port)/")
    try await stranger.evaluate(Self.twentyLoads)
    try await stranger.until("window.isThrough && document.querySelector('[data-k=end]')")
    #expect(browser.complaints.isEmpty)
    await server.stop()
  }

  @Test("A remark that is being written stays when the room goes on", .timeLimit(.minutes(20)))
  func drafts() async throws {
    let pool = MemoryPool(questionnaire: try Sample.small(), allowsFreeText: true)
    let (server, browser, page) = try await joined(pool)
    try pool.open(item)
    try pool.apply(.toggleVote, .reveal)
    try await page.until("document.querySelector('[data-k^=result]')")
    try await page.click("summary")
    try await page.evaluate("document.querySelector('#remark').value = 'Mehr Zeit für Kommentare'")
    try pool.apply(.move(1), .toggleVote)
    try await page.until("document.querySelector('[data-k^=vote]')")
    try await page.click("form[action=\"/remark\"] button")
    try await page.until("document.querySelector('.n') && location.search == '?remark'")
    #expect(pool.contents.withLock { $0.remarks } == ["Mehr Zeit für Kommentare"])
    #expect(browser.complaints.isEmpty)
    await server.stop()
  }

  private static let twentyLoads =
    "(async () => { for (let i = 0; i < 20; i++) await (await fetch('/d')).text(); window.isThrough = 1 })()"

  private func joined(_ pool: MemoryPool) async throws -> (RunningServer, Browser, BrowserPage) {
    let server = RunningServer(pool)
    try await server.start()
    let browser = try Browser()
    let page = try await browser.open("http://127.0.0.1:\(await server.port)/\(pool.joinCode.text)")
    try await page.click("form button")
    try await page.until("document.querySelector('[data-k=wait]')")
    return (server, browser, page)
  }

  @Test(
    "Nothing is wider than the screen from 180 pixels on, in both languages, and at 200 percent",
    .timeLimit(.minutes(20)))
  func narrow() async throws {
    // One question after the other.
    let pool = MemoryPool(
      questionnaire: try Fixture.product(), title: "Digitaltag der Handwerkskammer", form: .short, allowsFreeText: true)
    let server = RunningServer(
      pool,
      organiser: Organiser(
        name: "Handwerkskammer Musterstadt", contact: "beratung@handwerkskammer-musterstadt.example"))
    try await server.start()
    let browser = try Browser()
    for language in ["en", "de"] {
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
        let key = try pool.join(.phone, size: nil).key
        let vote = Vote(ballot: try pool.phoneRoom().state.ballot, response: .level(Level(count % 4 + 1) ?? .lowest))
        _ = try pool.vote([CastVote(key: key, vote: vote)])
      }
      try pool.apply(.toggleVote, .reveal)
      try await page.until("document.querySelector('[data-k^=result]')")
      try await look(page, "\(language)-4-result")
      // An item has one second round.
      if language == "de" { try await lookAtSecondRound(pool, page) }
      try pool.apply(.show(.steps))
      try await page.until("document.querySelector('[data-k=steps]')")
      try await look(page, "\(language)-5-steps")
      try await page.go(address + "me")
      try await look(page, "\(language)-6-me")
      try await page.go(address + "answers")
      try await look(page, "\(language)-6-own-answers")
      try await page.go(address + "withdraw")
      try await look(page, "\(language)-6-withdraw")
      try await page.go(address + "d")
      try await look(page, "\(language)-7-notice")
      try pool.apply(.go(pool.plan.items[0]))
    }
    #expect(browser.complaints.isEmpty)
    await server.stop()
  }

  private func lookAtSecondRound(_ pool: MemoryPool, _ page: BrowserPage) async throws {
    try pool.apply(.secondRound, .take(.open))
    try await page.until("document.querySelector('[data-k$=\"-2\"]')")
    try await look(page, "de-4-second-round")
    for person in pool.everyone() {
      let level = Level(Int(person.rawValue & 1) + 2) ?? .lowest
      let vote = Vote(ballot: try pool.phoneRoom().state.ballot, response: .level(level))
      _ = try pool.vote([CastVote(key: person, vote: vote)])
    }
    try pool.apply(.toggleVote)
    try await page.until("document.querySelector('[data-k^=closed]')")
    try await look(page, "de-4-closed")
    try pool.apply(.reveal, .show(.discussion))
    try await page.until("document.querySelector('table.c')")
    try await look(page, "de-4-both-rounds")
  }

  /// Checks the width; with `REIFEGRAD_PICTURES` = a folder, pictures are left there to be looked at.
  private func look(_ page: BrowserPage, _ name: String) async throws {
    let folder = ProcessInfo.processInfo.environment["REIFEGRAD_PICTURES"]
    for (width, isDark) in [(180, false), (320, true), (360, false), (1280, false)] {
      try await page.show(width: width, height: 800, isDark: isDark)
      let wide = try await page.evaluate("document.documentElement.scrollWidth")
      #expect(Int(wide) ?? 9999 <= width, "\(name) at \(width)")
      guard let folder else { continue }
      // Drawing them takes longer than all else here.
      let picture = try await page.picture(width: width, isDark: isDark)
      try picture.write(to: URL(filePath: "\(folder)/\(name)-\(width).png"))
    }
    // Text of twice the size, as phones can be set to.
    try await page.evaluate("document.documentElement.style.fontSize = '2.25rem'")
    try await page.show(width: 390, height: 800)
    #expect(Int(try await page.evaluate("document.documentElement.scrollWidth")) ?? 9999 <= 390, "\(name), large text")
    if let folder { try await page.picture(width: 390).write(to: URL(filePath: "\(folder)/\(name)-large.png")) }
    try await page.evaluate("document.documentElement.style.fontSize = ''")
  }

  @Test(
    "What is set beforehand is stored by a tap on it, by agreeing, and by answering what comes after it",
    .timeLimit(.minutes(20)))
  func presets() async throws {
    let items: [ItemID] = ["kultur.verstaendnis", "kultur.kritik"]
    let pool = MemoryPool(questionnaire: try Fixture.product(), agenda: .minutes90, form: .full)
    let server = RunningServer(pool)
    try await server.start()
    let browser = try Browser()
    let page = try await browser.open("http://127.0.0.1:\(await server.port)/\(pool.joinCode.text)")
    try await page.evaluate("document.querySelector('#size').value = '1'")
    try await page.click("form button")
    try await page.until("document.querySelector('[data-k=wait]')")
    try pool.open(items[0])
    let presets = "document.querySelectorAll('[data-p]').length"
    try await page.until("\(presets) > 2")
    // The last question of the field: all above it are gone past.
    try await page.until("document.querySelectorAll('fieldset').length > 3")
    try await page.click("fieldset:first-of-type [data-p]")
    try await page.until("document.querySelectorAll('.o.ok').length == 1")
    #expect(pool.responses(Ballot(first: items[0])) == [.notApplicable])
    let left = try await page.evaluate(presets)
    #expect(left != "0")
    try await page.click("fieldset:has([data-p]) button")
    try await page.until("document.querySelectorAll('.o.ok').length == 2")
    try await page.click("fieldset:last-of-type input[value=\"2\"]")
    try await page.until("\(presets) == 0 && !document.querySelector('fieldset button')")
    try await page.until("!document.body.textContent.includes('wird gesendet')")
    #expect(browser.complaints.isEmpty)
    await server.stop()
  }
}
