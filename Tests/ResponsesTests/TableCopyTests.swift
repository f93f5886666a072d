import Foundation
import Testing

@testable import Responses

@Suite("The copy of a table that comes from a pipe")
struct TableCopyTests {
  @Test("It lies in a file that no other program inherits")
  func inherited() throws {
    let folder = try TableSamples.Folder()
    let pipe = folder.url.path + "/pipe"
    try #require(mkfifo(pipe, 0o600) == 0)
    let writer = Thread { try? Data("kompetenz.inhalte\n1\n".utf8).write(to: URL(filePath: pipe)) }
    writer.start()
    let table = try TableFile(pipe)
    let names = try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd")
    let copies = names.compactMap { Int32($0) }.filter { descriptor in
      let path = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/fd/\(descriptor)")
      return path?.contains("/.reifegrad-") == true
    }
    #expect(!copies.isEmpty)
    // One of another test may have gone meanwhile.
    #expect(copies.allSatisfy { [-1, FD_CLOEXEC].contains(fcntl($0, F_GETFD)) })
    withExtendedLifetime(table) {}
  }
}
