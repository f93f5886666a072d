import Foundation
import Glibc
import Testing

@testable import Files

@Suite("A file is written whole or not at all")
struct WholeFileTests {
  let folder = FileManager.default.temporaryDirectory.appending(path: "reifegrad-\(UUID().uuidString)").path

  init() throws { try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true) }

  private func text(_ path: String) -> String? {
    FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) }
  }

  private func names(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
  }

  private func mode(_ path: String) -> mode_t? {
    var status = stat()
    return lstat(path, &status) == 0 ? status.st_mode & 0o777 : nil
  }

  @Test("A new file is its owner's alone, and nothing else is left beside it", arguments: [true, false])
  func new(replacing: Bool) throws {
    try WholeFile.write(Array("neu".utf8), to: folder + "/a.txt", replacing: replacing)
    #expect(text(folder + "/a.txt") == "neu" && mode(folder + "/a.txt") == 0o600)
    #expect(try names(in: folder) == ["a.txt"])
  }

  @Test("An existing file is replaced by another one that has its rights, or kept")
  func existing() throws {
    let path = folder + "/a.txt"
    try Data("alt".utf8).write(to: URL(filePath: path))
    chmod(path, 0o640)
    // Who has the old one open still reads all of it: it was not written into.
    let reader = try #require(FileHandle(forReadingAtPath: path))
    #expect(throws: FileFault.exists(path: path)) { try WholeFile.write([1], to: path, replacing: false) }
    try WholeFile.write(Array("neu".utf8), to: path, replacing: true)
    #expect(text(path) == "neu" && mode(path) == 0o640)
    #expect(try reader.readToEnd() == Data("alt".utf8))
    #expect(try names(in: folder) == ["a.txt"])
  }

  @Test("A symbolic link stays, what it leads to is replaced; without replacing it counts as something there")
  func link() throws {
    try FileManager.default.createDirectory(atPath: folder + "/sub", withIntermediateDirectories: false)
    try Data("alt".utf8).write(to: URL(filePath: folder + "/sub/real"))
    try #require(symlink("sub/real", folder + "/link") == 0)
    try WholeFile.write(Array("neu".utf8), to: folder + "/link", replacing: true)
    #expect(text(folder + "/sub/real") == "neu")
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder + "/link") == "sub/real")
    #expect(throws: FileFault.exists(path: folder + "/link")) {
      try WholeFile.write([1], to: folder + "/link", replacing: false)
    }
    try #require(symlink("sub/later", folder + "/dangling") == 0)
    try WholeFile.write(Array("neu".utf8), to: folder + "/dangling", replacing: true)
    #expect(text(folder + "/sub/later") == "neu")
    try #require(symlink("circle", folder + "/circle") == 0)
    #expect(throws: FileFault.notWritten(path: folder + "/circle")) {
      try WholeFile.write([1], to: folder + "/circle", replacing: true)
    }
  }

  @Test("A device or pipe is written to as it is")
  func device() throws {
    try WholeFile.write([1, 2], to: "/dev/null", replacing: true)
    let path = folder + "/pipe"
    try #require(mkfifo(path, 0o600) == 0)
    let descriptor = open(path, O_RDWR)
    defer { close(descriptor) }
    try WholeFile.write(Array("abc".utf8), to: path, replacing: true)
    var buffer = [UInt8](repeating: 0, count: 10)
    #expect(read(descriptor, &buffer, buffer.count) == 3)
    #expect(try names(in: folder) == ["pipe"])
  }

  @Test("What cannot be is told for what it is", arguments: [true, false])
  func faults(replacing: Bool) throws {
    #expect(throws: FileFault.directory(path: folder)) { try WholeFile.write([1], to: folder, replacing: replacing) }
    let lost = folder + "/none/a"
    #expect(throws: FileFault.noDirectory(path: lost)) { try WholeFile.write([1], to: lost, replacing: replacing) }
    guard geteuid() != 0 else { return }
    chmod(folder, 0o500)
    defer { chmod(folder, 0o700) }
    #expect(throws: FileFault.notPermitted(path: folder + "/a")) {
      try WholeFile.write([1], to: folder + "/a", replacing: replacing)
    }
  }

  @Test("On a full disk the old file stays and nothing is left over", .enabled(if: geteuid() == 0))
  func diskFull() throws {
    // Not every place where root runs may mount.
    guard mount("tmpfs", folder, "tmpfs", 0, "size=64k") == 0 else { return }
    defer { umount2(folder, 2) }
    try WholeFile.write(Array("alt".utf8), to: folder + "/a", replacing: true)
    let large = [UInt8](repeating: 65, count: 200_000)
    #expect(throws: FileFault.diskFull(path: folder + "/a")) {
      try WholeFile.write(large, to: folder + "/a", replacing: true)
    }
    #expect(throws: FileFault.diskFull(path: folder + "/b")) {
      try WholeFile.write(large, to: folder + "/b", replacing: false)
    }
    #expect(text(folder + "/a") == "alt")
    #expect(try names(in: folder) == ["a"])
  }

  @Test("On a disk that can only be read that is said", .enabled(if: geteuid() == 0))
  func readOnly() throws {
    guard mount("tmpfs", folder, "tmpfs", 0, "size=64k") == 0 else { return }
    defer { umount2(folder, 2) }
    try WholeFile.write([1], to: folder + "/a", replacing: true)
    try #require(mount("tmpfs", folder, "tmpfs", UInt(MS_REMOUNT | MS_RDONLY), "") == 0)
    #expect(throws: FileFault.readOnly(path: folder + "/a")) {
      try WholeFile.write([1], to: folder + "/a", replacing: true)
    }
    #expect(throws: FileFault.readOnly(path: folder + "/b")) {
      try WholeFile.write([1], to: folder + "/b", replacing: false)
    }
  }
}
