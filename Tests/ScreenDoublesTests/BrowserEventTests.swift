import BrowserKit
import Foundation
import Questionnaire
import Terminal
import TestSupport
import Testing
import Words
import Workshop
import WorkshopStore

@testable import WorkshopScreens
@testable import reifegrad

/// A real browser that takes part in an event from the QR code to the end.
private struct Guest {
  let page: BrowserPage
  let language: Language
  let hasScript: Bool

  init(_ browser: Browser, at address: String, _ language: Language, script: Bool) async throws {
    page = try await browser.open(address, language: language.rawValue, script: script)
    self.language = language
    hasScript = script
    try await page.click("form button")
    try await page.until("document.querySelector('[data-k=wait]')")
  }

  /// Waits until the page shows what the room is at; without script a person taps “refresh”.
  func follow(_ state: RoomState, in plan: RoomPlan) async throws {
    let condition = "(k => \(Self.condition(state, in: plan)))(document.querySelector('main').dataset.k)"
    if hasScript { try await page.until(condition) } else { try await page.reload(until: condition) }
  }

  /// What `data-k` is then.
  private static func condition(_ state: RoomState, in plan: RoomPlan) -> String {
    func kind(_ start: String, of item: ItemID? = nil) -> String {
      "k.startsWith('\(start)')" + (item.map { " && k.includes('\($0)')" } ?? "")
    }
    let item = state.ballot.item
    switch state.scene {
    case .network, .lobby: return kind("wait")
    case .item, .field:
      switch state.shownStatus(in: plan) {
      case .waiting: return kind("wait-", of: item)
      case .open: return kind("vote ", of: item)
      case .closed: return kind("closed-", of: item)
      case .revealed: return state.scene == .field ? kind("look-field", of: item) : kind("result-", of: item)
      }
    case .discussion: return kind("result-", of: item)
    case .gaps, .sizes: return kind("look-")
    case .steps: return kind("steps")
    case .closing: return kind("closing")
    case .end: return kind("end")
    }
  }

  /// Answers all that is asked, each with 2 where there is one, and waits for the laptop to confirm all.
  func answer() async throws {
    let pick = "(set.querySelector('input[value=\"2\"]') || set.querySelector('input'))"
    let act = hasScript ? "\(pick).click()" : "\(pick).checked = true"
    try await page.evaluate("[...document.querySelectorAll('fieldset')].forEach(set => { \(act) })")
    if !hasScript { try await page.click("#f button") }
    try await page.until(
      "document.querySelectorAll('fieldset').length > 0 && document.querySelectorAll('.o.ok').length == "
        + "document.querySelectorAll('fieldset').length")
  }

  /// Writes a step, or takes the one that is proposed.
  func takeStep(_ text: String?) async throws {
    if let text {
      try await page.evaluate("document.querySelector('#text').value = '\(text)'")
      try await page.click("form:has(#text) button")
    } else {
      try await page.click("form.n button")
    }
    try await page.until("location.search == '?step' && document.querySelector('#text').value.length > 0")
  }

  var title: String {
    get async throws { try JSONText.text(await page.evaluate("document.querySelector('h1').textContent")) }
  }

  private enum JSONText {
    static func text(_ json: String) throws -> String {
      try JSONDecoder().decode([String].self, from: Data("[\(json)]".utf8))[0]
    }
  }
}

@Suite(
  "Browsers through a whole event", .serialized,
  .enabled(if: Browser.path != nil || Browser.isRequired, "no browser on this machine"))
final class BrowserEventTests {
  private let home: Home
  private var close: () -> Void = {}

  init() throws { home = try Home() }

  deinit { close() }

  @Test(
    "A German browser without script and an English one with it stand where the remote has led the room, to the end",
    .timeLimit(.minutes(20)), arguments: [Agenda.minutes45, .minutes90])
  func event(agenda: Agenda) async throws {
    let language: Language = agenda == .minutes45 ? .german : .english
    var random = SplitMix64(seed: 14)
    var event = try Event(
      home, agenda, form: .short, size: Size(columns: 80, rows: 24), language: language,
      address: HostAddress(host: "127.0.0.1", port: 0))
    let running = event
    close = { running.close() }
    while event.page == nil {
      event.look()
      await Task.yield()
    }
    let address = "http://\(try #require(event.page))/"
    let browser = try Browser()
    let guests = [
      try await Guest(browser, at: address + event.pool.joinCode.text, .german, script: false),
      try await Guest(browser, at: address + event.pool.joinCode.text, .english, script: true),
    ]
    let plan = event.pool.plan
    var asked = 0
    for press in 0..<150 where try !event.state.hasEnded {
      event.press(press.isMultiple(of: 2) ? .pageDown : .character(" "))
      let state = try event.state
      try await all(guests) { guest in try await guest.follow(state, in: plan) }
      if !state.open.isEmpty {
        try event.answer(using: &random)
        event.look()
        #expect(try event.unnamed() == [])
        let before = try event.answeredNow()
        for guest in guests {
          if state.ballot.item != Practice.item.id {
            #expect(try await guest.title == title(state, plan, event, guest))
          }
        }
        try await all(guests) { guest in try await guest.answer() }
        #expect(try event.answeredNow() == before + guests.count, "\(state.ballot)")
        asked += 1
      }
      if state.scene == .steps {
        try await guests[0].takeStep("Eine Stunde im Monat für alle")
        try await guests[1].takeStep(nil)
        let texts = try event.pool.commitments()
        #expect(texts.count == 2)
        try event.pool.setApproved(true, texts: Set(texts.map(\.id)))
        event.look()
        #expect(event.text.contains("Eine Stunde im Monat"))
      }
      if state.scene == .closing, state.question == nil {
        // Without script the result is a page of the laptop, and a file of it.
        try await guests[0].page.go(address + "me")
        try await guests[0].page.until(
          "document.querySelector('#code') && document.querySelector('a[href=\"/me/file\"]')")
        try await guests[0].page.go(address)
        try await guests[1].page.until("sessionStorage.getItem('result')")
      }
    }
    #expect(try event.state.hasEnded)
    #expect(asked == plan.portions.count + plan.discussions)
    let end = try event.state
    try await all(guests) { guest in try await guest.follow(end, in: plan) }
    try await guests[1].page.until("document.querySelector('#kept:not([hidden]) #code')")
    // Without script nothing is left on the phone, and the page says so.
    #expect(try await guests[0].page.evaluate("document.querySelector('#kept').hidden") == "true")
    let record = try #require(try event.pool.deletionRecord())
    #expect(record.people[.phone] == Event.people + guests.count)
    #expect(browser.complaints.isEmpty)
  }

  /// Each of them at the same time.
  private func all(_ guests: [Guest], do act: @escaping @Sendable (Guest) async throws -> Void) async throws {
    try await withThrowingTaskGroup(of: Void.self) { group in
      for guest in guests { group.addTask { try await act(guest) } }
      try await group.waitForAll()
    }
  }

  /// What the page of a phone is called while something is open.
  private func title(_ state: RoomState, _ plan: RoomPlan, _ event: Event, _ guest: Guest) throws -> String {
    if state.scene == .field { return try #require(plan.portion(of: state.ballot.item)).title[guest.language] }
    return try #require(event.pool.questionnaire.item(state.ballot.item)).title[guest.language]
  }
}
