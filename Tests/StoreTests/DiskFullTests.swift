import Foundation
import GRDB
import Glibc
import Questionnaire
import SQLiteFile
import TestSupport
import Testing

@testable import Store

@Suite("A full disk")
struct DiskFullTests {
  private func fill(_ store: AssessmentStore, _ lease: AssessmentLease) throws -> Int {
    let text = String(repeating: "x", count: 4000)
    for number in 0..<10_000 {
      do {
        try store.setAnswer(Answer(.text(text)), for: Sample.itemID("f", "\(number)"), in: lease, now: noon)
      } catch let error as StoreError {
        #expect(error == .file(.diskFull(path: store.path)))
        return number
      }
    }
    Issue.record("the disk never got full")
    return 0
  }

  @Test("Nothing that was stored is lost, and work goes on after space is made")
  func pageLimit() throws {
    let scratch = try Scratch()
    let store = try scratch.open()
    let lease = try store.lease(store.create(.sample(), now: noon))
    try store.queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA max_page_count = 60") }
    let stored = try fill(store, lease)
    #expect(stored > 5)
    #expect(try store.sheet(lease.id).answers.count == stored)
    #expect(throws: StoreError.file(.diskFull(path: scratch.path))) {
      for _ in 0..<1000 { _ = try store.create(.sample(AnswerSheet.everyKind), now: noon) }
    }
    try store.queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA max_page_count = 10000") }
    try store.setAnswer(Answer(.level(2)), for: "f.last", in: lease, now: noon)
    #expect(try store.sheet(lease.id).answers.count == stored + 1)
    #expect(try store.queue.read { try String.fetchOne($0, sql: "PRAGMA integrity_check") } == "ok")
  }

  @Test("The same on a file system that is really full", .enabled(if: geteuid() == 0))
  func smallFileSystem() throws {
    let scratch = try Scratch()
    let mountPoint = scratch.directory + "/small"
    try FileManager.default.createDirectory(atPath: mountPoint, withIntermediateDirectories: false)
    // Not every place where root runs may mount.
    guard mount("tmpfs", mountPoint, "tmpfs", 0, "size=640k") == 0 else { return }
    defer { umount2(mountPoint, 2) }
    let ballast = URL(filePath: mountPoint + "/ballast")
    try Data(count: 150_000).write(to: ballast)

    let path = mountPoint + "/reifegrad/reifegrad.sqlite"
    let store = try AssessmentStore.open(at: path, now: noon)
    let lease = try store.lease(store.create(.sample(), now: noon))
    let stored = try fill(store, lease)
    #expect(stored > 5)
    #expect(try store.sheet(lease.id).answers.count == stored)
    try FileManager.default.removeItem(at: ballast)
    try store.setAnswer(Answer(.level(2)), for: "f.last", in: lease, now: noon)
    #expect(try store.sheet(lease.id).answers.count == stored + 1)
    #expect(try AssessmentStore.open(at: path, now: noon).sheet(lease.id).answers.count == stored + 1)
  }

  @Test("On a disk that is full from the start nothing is set aside", .enabled(if: geteuid() == 0))
  func fullFromTheStart() throws {
    let scratch = try Scratch()
    let mountPoint = scratch.directory + "/small"
    try FileManager.default.createDirectory(atPath: mountPoint, withIntermediateDirectories: false)
    guard mount("tmpfs", mountPoint, "tmpfs", 0, "size=64k") == 0 else { return }
    defer { umount2(mountPoint, 2) }
    let path = mountPoint + "/reifegrad/reifegrad.sqlite"
    let ballast = URL(filePath: mountPoint + "/ballast")
    let descriptor = Glibc.open(ballast.path, O_WRONLY | O_CREAT, 0o600)
    let block = [UInt8](repeating: 1, count: 4096)
    while write(descriptor, block, block.count) > 0 {}
    close(descriptor)
    #expect(throws: StoreError.file(.diskFull(path: path))) { try AssessmentStore.open(at: path, now: noon) }
    try FileManager.default.removeItem(at: ballast)
    umount2(mountPoint, 2)
    guard mount("tmpfs", mountPoint, "tmpfs", 0, "size=2m") == 0 else { return }
    #expect(try AssessmentStore.open(at: path, now: noon).setAside == nil)
  }
}
