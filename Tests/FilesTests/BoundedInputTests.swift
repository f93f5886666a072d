import Foundation
import Glibc
import Testing
import Words

@testable import Files

@Suite("Reading to a limit and no further")
struct BoundedInputTests {
  let folder = FileManager.default.temporaryDirectory.appending(path: "reifegrad-\(UUID().uuidString)")

  init() throws { try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true) }

  @Test("An endless source is asked for one byte more than the limit, and for no more")
  func endless() throws {
    var given = 0
    let bytes = try BoundedInput.bytes(upTo: 100_000) { room in
      given += room.count
      return room.count
    }
    #expect(given == 100_001 && bytes.count == 100_001)
  }

  @Test("A source that gives little at a time is asked until it ends, and again when it was interrupted")
  func drops() throws {
    var turns = 0
    let bytes = try BoundedInput.bytes(upTo: 100) { room in
      turns += 1
      if turns == 2 {
        errno = EINTR
        return -1
      }
      guard turns < 5, let first = room.baseAddress else { return 0 }
      first.storeBytes(of: UInt8(turns), as: UInt8.self)
      return 1
    }
    #expect(bytes == [1, 3, 4])
  }

  @Test("A source that fails is told")
  func failing() {
    #expect(throws: BoundedInput.ReadError.self) {
      try BoundedInput.bytes(upTo: 10) { _ in
        errno = EIO
        return -1
      }
    }
  }

  @Test("Of a sparse file of 3 GiB a MiB and a byte are read")
  func sparse() throws {
    let path = folder.appending(path: "sparse").path
    let descriptor = open(path, O_WRONLY | O_CREAT, 0o600)
    try #require(ftruncate(descriptor, 3 << 30) == 0)
    close(descriptor)
    #expect(try BoundedInput.bytes(of: path).count == BoundedInput.limit + 1)
    #expect(try BoundedInput.bytes(of: "/dev/zero", limit: 5).count == 6)
  }

  @Test("A named pipe is read to its end")
  func pipe() throws {
    let path = folder.appending(path: "pipe").path
    try #require(mkfifo(path, 0o600) == 0)
    // Open for both, so that neither side waits for the other.
    let descriptor = open(path, O_RDWR)
    defer { close(descriptor) }
    try #require(write(descriptor, "abc", 3) == 3)
    #expect(try BoundedInput.bytes(of: path, limit: 2) == Array("abc".utf8))
  }

  @Test("What cannot be read is told for what it is")
  func faults() throws {
    let there = folder.path
    #expect(throws: FileFault.missing(path: there + "/x")) { try BoundedInput.bytes(of: there + "/x") }
    #expect(throws: FileFault.directory(path: there)) { try BoundedInput.bytes(of: there) }
    let file = there + "/file"
    try Data("x".utf8).write(to: URL(filePath: file))
    #expect(throws: FileFault.missing(path: file + "/y")) { try BoundedInput.bytes(of: file + "/y") }
    guard geteuid() != 0 else { return }
    chmod(file, 0)
    #expect(throws: FileFault.notPermitted(path: file)) { try BoundedInput.bytes(of: file) }
  }

  @Test(
    "Every fault explains itself in both languages and shows no raw character of a path",
    arguments: [
      FileFault.missing(path: "/p\u{1B}"), .directory(path: "/p\u{1B}"), .notPermitted(path: "/p\u{1B}"),
      .notReadable(path: "/p\u{1B}"), .noInput, .exists(path: "/p\u{1B}"), .noDirectory(path: "/p\u{1B}"),
      .readOnly(path: "/p\u{1B}"), .diskFull(path: "/p\u{1B}"), .notWritten(path: "/p\u{1B}"),
      .notCopied(path: "/p\u{1B}", folder: "/f\u{1B}", .full), .notCopied(path: "-", folder: "/p\u{1B}", .noFolder),
    ])
  func explanations(fault: FileFault) {
    let (german, english) = (fault.explanation.german, fault.explanation.english)
    #expect(german != english && german.hasSuffix(".") && english.hasSuffix("."))
    #expect(!german.contains("\u{1B}") && !english.contains("\u{1B}"))
    if fault != .noInput { #expect(german.contains("/p‹U+001B›") && english.contains("/p‹U+001B›")) }
    #expect(fault == .noInput || fault.told(of: "/q").explanation.german.contains("/q"))
    let isAboutRights = if case .notPermitted = fault { true } else { false }
    #expect(german.contains("Recht") == isAboutRights)
  }
}
