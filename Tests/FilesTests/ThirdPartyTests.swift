import Foundation
import Testing

/// What the repository says about what others made is what the build takes.
@Suite("Licences of what is shipped")
struct ThirdPartyTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  private func text(_ name: String) throws -> String {
    try String(contentsOf: Self.root.appending(path: name), encoding: .utf8)
  }

  @Test("Every direct dependency is exact and named with that version")
  func versions() throws {
    let (manifest, page) = (try text("Package.swift"), try text("THIRD-PARTY.md"))
    let dependencies = manifest.matches(of: #/url: "https://[^"]+/([^"/]+)", exact: "([0-9.]+)"/#)
    #expect(dependencies.count == manifest.components(separatedBy: ".package(url:").count - 1)
    #expect(dependencies.count > 6)
    for dependency in dependencies {
      #expect(page.contains("[\(dependency.1)](https://"), "\(dependency.1)")
      #expect(page.contains(") | \(dependency.2) | "), "\(dependency.1) \(dependency.2)")
    }
  }

  @Test("What lies in the repository has its licence beside it", arguments: ["LICENSE", "SECURITY.md"])
  func files(name: String) throws {
    #expect(try !text(name).isEmpty)
    for folder in ["fonts", "hyphenation"] {
      #expect(try !text("typesetting/\(folder)/LICENSE.txt").isEmpty)
      #expect(try text("THIRD-PARTY.md").contains("typesetting/\(folder)"))
    }
  }
}
