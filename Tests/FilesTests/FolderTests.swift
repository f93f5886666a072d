import Foundation
import Glibc
import Testing

@testable import Files

@Suite("Folders of ours")
struct FolderTests {
  let place = FileManager.default.temporaryDirectory.appending(path: "reifegrad-\(UUID().uuidString)").path

  private func mode(_ path: String) -> mode_t? {
    var status = stat()
    return lstat(path, &status) == 0 ? status.st_mode & 0o777 : nil
  }

  @Test("One is made with those that lead there, for its owner alone, and stays as it is when it is there")
  func make() throws {
    try Folder.make(place + "/a/b")
    #expect([place, place + "/a", place + "/a/b"].map(mode) == [0o700, 0o700, 0o700])
    chmod(place + "/a/b", 0o750)
    try Folder.make(place + "/a/b")
    #expect(mode(place + "/a/b") == 0o750)
  }

  @Test("Where a file is in the way, it is named")
  func inTheWay() throws {
    try Folder.make(place)
    try WholeFile.write([1], to: place + "/a", replacing: false)
    let fault = #expect(throws: SystemFault.self) { try Folder.make(place + "/a/b") }
    #expect(fault?.code == ENOTDIR && fault?.path.hasPrefix(place + "/a") == true)
  }

  @Test("One is removed with all that is in it, and nothing that a link leads to")
  func remove() throws {
    try Folder.make(place + "/a/b")
    try Folder.make(place + "/kept")
    for path in ["/a/file", "/a/b/file", "/kept/file"] { try WholeFile.write([1], to: place + path, replacing: false) }
    #expect(symlink(place + "/kept", place + "/a/link") == 0)
    #expect(Set(Folder.names(in: place + "/a")) == ["b", "file", "link"])
    Folder.remove(place + "/a")
    #expect(mode(place + "/a") == nil && mode(place + "/kept/file") == 0o600)
  }
}
