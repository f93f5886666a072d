import BrowserKit
import Foundation
import Questionnaire
import Synchronization
import TestSupport
import Testing
import Words
import Workshop

@testable import WorkshopServer

@Suite(.serialized, .enabled(if: Browser.path != nil || Browser.isRequired, "no browser on this machine"))
struct PhoneBrowserTests {
  private let item = Fixture.item

  private func serve(_ pool: MemoryPool, report: GroupReportMaker? = nil) async throws -> (RunningServer, String) {
    let server = RunningServer(pool, report: report)
    try await server.start()
    return (server, "http://127.0.0.1:\(await server.port)/")
  }

  @Test(
    "From the QR code one tap joins: the button is seen on a small phone with the bars of its browser",
    .timeLimit(.minutes(20)), arguments: ["de", "en"])
  func oneTap(language: String) async throws {
    let pool = MemoryPool(
      questionnaire: try Fixture.product(), title: "Digitaltag der Handwerkskammer Musterstadt und Umgebung")
    let (server, address) = try await serve(pool)
    let browser = try Browser()
    let page = try await browser.open(address + pool.joinCode.text, language: language)
    // 360×640 less the bars for address and navigation.
    try await page.show(width: 360, height: 512)
    let button = "document.querySelector('form button').getBoundingClientRect()"
    #expect(Double(try await page.evaluate("\(button).bottom")) ?? 9999 <= 512)
    #expect(Double(try await page.evaluate("\(button).height")) ?? 0 >= 44)
    let lines = try await page.evaluate(
      "(() => { const p = document.querySelector('.pr'); return p.getBoundingClientRect().height / "
        + "parseFloat(getComputedStyle(p).lineHeight) })()")
    #expect(Double(lines) ?? 9 < 2.5)
    #expect(try await page.evaluate("document.querySelector('.pr a').getAttribute('href')") == "\"/d\"")
    try await leave(page, "join-fold-\(language)", width: 360, height: 512)
    try await page.click("form button")
    try await page.until("document.querySelector('[data-k=wait]')")
    #expect(browser.complaints.isEmpty)
    await server.stop()
  }

  @Test(
    "A browser that blocks cookies says so when one joins, with script and without, and counts nobody",
    .timeLimit(.minutes(20)))
  func cookiesBlocked() async throws {
    let pool = MemoryPool(questionnaire: try Sample.small())
    let (server, address) = try await serve(pool)
    let browser = try Browser(blocksCookies: true)
    for script in [true, false] {
      let page = try await browser.open(address + pool.joinCode.text, script: script)
      try await page.click("form button")
      try await page.until("document.querySelector('[role=alert]').textContent.includes('keine Cookies')")
    }
    #expect(pool.everyone().isEmpty)
    #expect(browser.complaints.isEmpty)
    await server.stop()
  }

  @Test("A phone that lost its cookie comes back with its number, and finds its answers", .timeLimit(.minutes(20)))
  func comeBack() async throws {
    let pool = MemoryPool(questionnaire: try Sample.small())
    let (server, address) = try await serve(pool)
    let browser = try Browser()
    let first = try await browser.open(address + pool.joinCode.text)
    try await first.click("form button")
    try await first.until("document.querySelector('[data-k=wait] strong')")
    let number = try await first.evaluate("document.querySelector('main strong').textContent").filter(\.isNumber)
    try pool.open(item)
    try await first.until("document.querySelector('[data-k^=vote]')")
    try await first.click("input[value=\"3\"]")
    try await first.until("document.querySelector('.o.ok')")
    // Another context has no cookies of the first.
    let second = try await browser.open(address, script: false)
    try await second.click("summary")
    try await second.evaluate("document.querySelector('#number').value = '\(number)'")
    try await second.click("form[action=\"/return\"] button")
    try await second.until(
      "document.querySelector('[data-k^=vote]') && document.querySelector(':checked').value == '3'")
    #expect(pool.everyone().count == 1)
    await server.stop()
  }

  @Test("Who comes back when the room says goodbye still takes the own result home", .timeLimit(.minutes(20)))
  func comeBackAtTheEnd() async throws {
    let pool = MemoryPool(questionnaire: try Sample.small())
    let (server, address) = try await serve(pool)
    let browser = try Browser()
    let key = try pool.join(.phone, size: nil).key
    try pool.open(item)
    _ = try pool.vote([CastVote(key: key, vote: Vote(ballot: Ballot(first: item), response: .level(.lowest)))])
    try pool.apply(.toggleVote, .show(.closing))
    let number = try pool.phoneNumber(of: key).rawValue
    let page = try await browser.open(address)
    try await page.click("summary")
    try await page.evaluate("document.querySelector('#number').value = '\(number)'")
    try await page.click("form[action=\"/return\"] button")
    try await page.until("document.querySelector('[data-k=closing]') && sessionStorage.getItem('result')")
    try pool.apply(.end)
    try await page.until("document.querySelector('[data-k=end] #kept:not([hidden]) #code')")
    await server.stop()
  }

  @Test("At one's own pace the page counts along and thanks; the clock runs down by itself", .timeLimit(.minutes(20)))
  func ownPace() async throws {
    let pool = MemoryPool(questionnaire: try Sample.small(), agenda: .minutes90)
    let (server, address) = try await serve(pool)
    let browser = try Browser()
    let page = try await browser.open(address + pool.joinCode.text, language: "en")
    try await page.click("form button")
    try pool.open(pool.plan.portions[1].items[0])
    try await page.until("document.querySelector('#c')")
    #expect(try await page.evaluate("document.querySelector('#c').textContent") == "\"0 of 2 answered\"")
    try await page.click("fieldset:nth-of-type(1) input[value=\"2\"]")
    try await page.until("document.querySelector('#c').textContent == '1 of 2 answered'")
    try await page.click("fieldset:nth-of-type(2) input[value=\"dk\"]")
    try await page.until("document.querySelector('#c').textContent.startsWith('Done, thank you')")
    try pool.apply(.timer(end: Int(Date().timeIntervalSince1970) + 65))
    try await page.until("document.querySelector('#t').textContent.endsWith(' left')")
    let shown = try await page.evaluate("document.querySelector('#t').textContent")
    try await page.until("document.querySelector('#t').textContent != \(shown)")
    // What was answered is still there: only the clock was put in.
    #expect(try await page.evaluate("document.querySelectorAll(':checked').length") == "2")
    try await leave(page, "own-pace", width: 360, height: 640)
    #expect(browser.complaints.isEmpty)
    await server.stop()
  }

  @Test("The own result is saved as a file without the laptop, and opens without it", .timeLimit(.minutes(20)))
  func saveOffline() async throws {
    let pool = MemoryPool(questionnaire: try Sample.small())
    let (server, address) = try await serve(pool)
    let browser = try Browser()
    let page = try await browser.open(address + pool.joinCode.text)
    try await page.click("form button")
    try pool.open(item)
    try await page.until("document.querySelector('[data-k^=vote]')")
    try await page.click("input[value=\"1\"]")
    try await page.until("document.querySelector('.o.ok')")
    try pool.apply(.toggleVote)
    try await page.until("document.querySelector('[data-k^=closed]') && sessionStorage.getItem('result')", seconds: 40)
    try pool.apply(.end)
    try await page.until("document.querySelector('[data-k=end] #kept:not([hidden]) #save')")
    await server.stop()
    let folder = FileManager.default.temporaryDirectory.appending(path: "reifegrad-saved-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try await page.saveFiles(in: folder)
    let code = try await page.evaluate("document.querySelector('#code').textContent")
    try await page.click("#save")
    try await page.until("document.querySelector('#s').textContent.startsWith('Gesichert')")
    let file = folder.appending(path: "reifegrad-ergebnis-2026-11-24.html")
    let saved = try await browser.open("data:text/html,")
    // The browser writes it when it gets round to it.
    for _ in 0..<200 where !FileManager.default.fileExists(atPath: file.path) {
      try await saved.evaluate("new Promise(done => setTimeout(done, 50))")
    }
    try await saved.go(file.absoluteString)
    try await saved.until("document.querySelector('#code')")
    #expect(try await saved.evaluate("document.querySelector('#code').textContent") == code)
    #expect(try await saved.evaluate("performance.getEntriesByType('resource').length") == "0")
    try await leave(saved, "saved-file", width: 360, height: 640)
    #expect(browser.complaints.isEmpty)
  }

  @Test(
    "One tap takes the step that is proposed, and it can be changed below", .timeLimit(.minutes(20)),
    arguments: [true, false])
  func proposal(script: Bool) async throws {
    let pool = MemoryPool(questionnaire: try Sample.small())
    let (server, address) = try await serve(pool)
    let browser = try Browser()
    let page = try await browser.open(address + pool.joinCode.text, language: script ? "en" : "de", script: script)
    try await page.click("form button")
    try await page.until("document.querySelector('[data-k=wait]')")
    try pool.open(item)
    for (key, _) in zip(pool.everyone(), 0..<1) {
      _ = try pool.vote([CastVote(key: key, vote: Vote(ballot: Ballot(first: item), response: .level(.lowest)))])
    }
    try pool.apply(.toggleVote, .show(.steps))
    // Its answers are read anew.
    await server.stop()
    try await server.start()
    try await page.reload(until: "document.querySelector('[data-k=steps] form.n button')")
    try await leave(page, "steps-\(script)", width: 360, height: 640)
    try await page.click("form.n button")
    try await page.until("location.search == '?step' && document.querySelector('#text').value.length > 0")
    #expect(try await page.evaluate("document.querySelector('form.n')") == "null")
    #expect(pool.contents.withLock { $0.people.values.compactMap(\.commitment).count } == 1)
    await server.stop()
  }

  @Test(
    "When the facilitator releases the group report after the end, phones are offered it by themselves",
    .timeLimit(.minutes(20)))
  func report() async throws {
    let pool = MemoryPool(questionnaire: try Sample.small())
    let (server, address) = try await serve(pool) { _, language in
      Array("<!doctype html><title>Bericht</title><style>p{color:red}</style><p>\(language.rawValue)</p>".utf8)
    }
    let browser = try Browser()
    let page = try await browser.open(address + pool.joinCode.text)
    try await page.click("form button")
    try await page.until("document.querySelector('[data-k=wait]')")
    try pool.apply(.end)
    try await page.until("document.querySelector('[data-k=end]')")
    #expect(try await page.evaluate("document.querySelector('a[href=\"/report\"]')") == "null")
    pool.releaseReport()
    try await page.until("document.querySelector('a[href=\"/report\"]')")
    try await page.click("a[href=\"/report\"]")
    try await page.until(
      "document.title == 'Bericht' && getComputedStyle(document.querySelector('p')).color == 'rgb(255, 0, 0)'")
    #expect(browser.complaints.isEmpty)
    await server.stop()
  }

  /// With `REIFEGRAD_PICTURES` = a folder, what a phone shows is left there to be looked at.
  private func leave(_ page: BrowserPage, _ name: String, width: Int, height: Int) async throws {
    guard let folder = ProcessInfo.processInfo.environment["REIFEGRAD_PICTURES"] else { return }
    try await page.show(width: width, height: height)
    try await page.windowPicture().write(to: URL(filePath: "\(folder)/\(name)-\(width)x\(height).png"))
  }
}
