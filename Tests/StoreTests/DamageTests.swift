import Foundation
import GRDB
import Glibc
import Questionnaire
import SQLiteFile
import TestSupport
import Testing

@testable import Store

@Suite("Damaged databases")
struct DamageTests {
  let scratch: Scratch
  // 2026-11-24 12:00:00 UTC
  let aside = "reifegrad.sqlite.damaged-20261124-120000"

  init() throws {
    scratch = try Scratch()
    let store = try scratch.open()
    for number in 0..<40 {
      _ = try store.create(.sample(AnswerSheet.everyKind, name: "Firma \(number)"), now: noon)
    }
  }

  private func overwrite(_ data: Data) throws { try data.write(to: URL(filePath: scratch.path)) }

  private func content() throws -> Data { try Data(contentsOf: URL(filePath: scratch.path)) }

  @Test("A file that is no database is put aside, a new one begun, and the caller told", arguments: [5, 100, 5000])
  func noDatabase(size: Int) throws {
    let junk = Data(repeating: 0x61, count: size)
    try overwrite(junk)
    let store = try scratch.open()
    let name = try #require(store.setAside)
    #expect(name == scratch.path.replacing("reifegrad.sqlite", with: aside))
    #expect(try Data(contentsOf: URL(filePath: name)) == junk)
    #expect(try store.summaries().isEmpty)
    let id = try store.create(.sample(), now: noon)
    #expect(try scratch.open().sheet(id) == .sample())
    #expect(try scratch.open().setAside == nil)
  }

  @Test("A database with damaged pages is put aside", arguments: 0..<8)
  func damagedPages(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    var data = try content()
    let page = Int.random(in: 1..<data.count / 4096, using: &generator)
    let noise = Data((0..<4096).map { _ in UInt8.random(in: 0...255, using: &generator) })
    data.replaceSubrange(page * 4096..<(page + 1) * 4096, with: noise)
    try overwrite(data)
    let store = try scratch.open()
    #expect(store.setAside != nil)
    #expect(try store.summaries().isEmpty)
  }

  @Test("A database cut short is put aside", arguments: [600, 4096, 8192, 12_288])
  func cutShort(size: Int) throws {
    try overwrite(content().prefix(size))
    #expect(try scratch.open().setAside != nil)
  }

  @Test("An emptied file counts as a new one")
  func empty() throws {
    try overwrite(Data())
    let store = try scratch.open()
    #expect(store.setAside == nil)
    #expect(try store.summaries().isEmpty)
  }

  @Test("What was put aside before is never overwritten")
  func neverOverwritten() throws {
    for expected in ["", "-2", "-3"] {
      try overwrite(Data("junk\(expected)".utf8))
      #expect(try scratch.open().setAside?.hasSuffix(aside + expected) == true)
    }
    let first = URL(filePath: scratch.path.replacing("reifegrad.sqlite", with: aside))
    #expect(try Data(contentsOf: first) == Data("junk".utf8))
  }

  @Test("Log and index go with the database, so that a new one never meets an old log")
  func companions() throws {
    let other = try Scratch()
    do { _ = try other.open() }
    try Data("not a log".utf8).write(to: URL(filePath: scratch.path + "-wal"))
    try overwrite(Data("junk".utf8))
    let store = try scratch.open()
    #expect(try scratch.files().contains(aside + "-wal"))
    #expect(try store.summaries().isEmpty)
  }

  @Test("A damaged database that another program has open stays where it is")
  func inUse() throws {
    let store = try scratch.open()
    try overwrite(Data(repeating: 0x61, count: 5000))
    #expect(throws: StoreError.file(.damaged(path: scratch.path))) { try scratch.open() }
    #expect(try scratch.files().contains { $0.contains("damaged") } == false)
    withExtendedLifetime(store) {}
  }

  @Test("Damage in a large database shows while working, as an error; the next start puts it aside")
  func later() throws {
    do {
      let store = try scratch.open()
      let text = Answer(.text(String(repeating: "x", count: 5000)))
      let lease = try store.lease(store.create(.sample(), now: noon))
      for number in 0..<300 {
        try store.setAnswer(text, for: Sample.itemID("f", "\(number)"), in: lease, now: noon)
      }
    }
    let data = try content()
    #expect(data.count > 1 << 20)
    try overwrite(data.prefix(81_920) + Data(repeating: 0xFF, count: data.count - 81_920))
    do {
      let store = try scratch.open()
      #expect(store.setAside == nil)
      #expect(throws: StoreError.file(.damaged(path: scratch.path))) {
        for summary in try store.summaries() { _ = try store.sheet(summary.id) }
      }
    }
    #expect(try scratch.open().setAside != nil)
    #expect(try scratch.open().setAside == nil)
  }
}
