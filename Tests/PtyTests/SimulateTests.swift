import Foundation
import Glibc
import Testing

@Suite("Simulated phones find their page", .serialized)
struct SimulateTests {
  private let home: WorkshopHome

  init() throws { home = try WorkshopHome() }

  /// A host with phones, and its code.
  private func host(_ options: String...) throws -> (PtyProgram, code: String) {
    let host = try home.start("start", "--title", "Kammertag", options[0], options[1])
    let code = /Code ([2-9A-Z]{3} [2-9A-Z]{3})/
    try host.waitFor("the page") { $0.screen.text.contains(code) && $0.screen.text.contains(/\d+\.\d+\.\d+\.\d+:\d+/) }
    let match = host.screen.text.firstMatch(of: code)
    return (host, String(try #require(match?.1)).filter { $0 != " " })
  }

  @Test("The pool knows at which port the page is; who looks at the terminal sees how far they are")
  func port() throws {
    let (host, code) = try host("--port", "0")
    let port = try #require(host.screen.text.firstMatch(of: /\d+\.\d+\.\d+\.\d+:(\d+)/)?.1)
    let phones = try home.start("simulate", "--code", code, "--phones", "3", "--thinking", "0.2")
    try phones.waitFor(":\(port)")
    try phones.waitFor("3 von 3 Telefonen dabei")
    try host.send("e3")
    #expect(try phones.waitForEnd(seconds: 30) == .exit(0))
    #expect(phones.screen.text.contains("3 haben das Ende gesehen"))
    host.signal(SIGKILL)
  }

  @Test("Without a page they say so at once, with what to do")
  func noPage() throws {
    let none = try home.run("simulate", "--code", "K7M2XY")
    #expect(none.status == 66 && none.messages.contains("kein Workshop mit dem Code K7M 2XY"))
    let (host, code) = try host("--port", "0")
    host.signal(SIGKILL)
    _ = try host.waitForEnd()
    let gone = try home.run("simulate", "--code", code)
    #expect(gone.status == 69 && gone.messages.contains("workshop resume") && gone.messages.contains("Kammertag"))
    let elsewhere = try home.run("simulate", "--code", code, "--address", "127.0.0.1:9")
    #expect(elsewhere.status == 69 && elsewhere.messages.contains("127.0.0.1:9"))
  }

  @Test("A code that the page does not take ends them, too")
  func wrongCode() throws {
    let (host, code) = try host("--port", "0")
    let port = try #require(host.screen.text.firstMatch(of: /\d+\.\d+\.\d+\.\d+:(\d+)/)?.1)
    let wrong = String(code.reversed()) == code ? "K7M2XY" : String(code.reversed())
    let run = try home.run("simulate", "--code", wrong, "--address", "127.0.0.1:\(port)", "--phones", "2")
    #expect(run.status == 69 && run.messages.contains("nimmt den Code"))
    host.signal(SIGKILL)
  }
}
