import Foundation
import HTMLDocuments
import ReportSamples
import Reports
import Testing
import Words

/// The browser of this machine, if there is one.
private enum PhoneBrowser {
  static let path = ["/usr/bin/chromium", "/usr/bin/google-chrome"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }
  /// A machine without a browser fails the tests in CI.
  static let isRequired = ProcessInfo.processInfo.environment["REIFEGRAD_CI"] == "1"
}

/// How far one scrolls on a phone, measured by a real browser without a window.
@Suite("A report on a phone", .enabled(if: PhoneBrowser.path != nil || PhoneBrowser.isRequired))
struct PhoneTests {
  private static let screen = (width: 360, height: 640)

  @Test("Before what only opens there are at most twelve screens", arguments: ExampleCompanies.shown, Language.allCases)
  func screens(name: String, language: Language) throws {
    let page = HTMLDocument.render(try ExampleCompanies.report(name).document(in: language))
    let measured = try Self.measured(page)
    #expect(measured.height > 3 * Self.screen.height && measured.height <= 12 * Self.screen.height, "\(measured)")
    #expect(measured.width <= Self.screen.width, "\(measured)")
  }

  /// How wide a page becomes on a phone, and where its appendix begins.
  private static func measured(_ page: String) throws -> (width: Int, height: Int) {
    let folder = FileManager.default.temporaryDirectory.appending(path: "reifegrad-phone-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let source = page.replacing("&", with: "&amp;").replacing("\"", with: "&quot;")
    let frame = """
      <body><iframe width="\(screen.width)" height="\(screen.height)" style="border:0" srcdoc="\(source)"></iframe><script>
      document.querySelector("iframe").onload = event => {
        const page = event.target.contentDocument;
        const end = page.querySelector(".appendix").getBoundingClientRect().top;
        document.title = page.documentElement.scrollWidth + " " + Math.ceil(end);
      }
      </script>
      """
    let file = folder.appending(path: "frame.html")
    try Data(frame.utf8).write(to: file)
    let process = Process()
    process.executableURL = URL(filePath: try #require(PhoneBrowser.path))
    process.arguments = [
      "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
      "--disable-background-networking", "--user-data-dir=\(folder.path())", "--virtual-time-budget=5000", "--dump-dom",
      file.absoluteString,
    ]
    let output = Pipe()
    (process.standardOutput, process.standardError) = (output, FileHandle.nullDevice)
    try process.run()
    let dump = String(decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    process.waitUntilExit()
    let match = try #require(dump.firstMatch(of: /<title>(\d+) (\d+)<\/title>/))
    return (try #require(Int(match.1)), try #require(Int(match.2)))
  }
}
