import Foundation
import Glibc
import Testing

@Suite("Going on with a workshop", .serialized)
struct ResumeTests {
  private let home: WorkshopHome

  init() throws { home = try WorkshopHome() }

  /// Where the page is, as the public view says.
  private func page(of host: PtyProgram) throws -> (host: String, port: Int) {
    let address = /(\d+\.\d+\.\d+\.\d+):(\d+)/
    // The code stands below it: by then the address is there with all digits of its port.
    try host.waitFor("an address and the code") {
      $0.screen.text.contains(address) && $0.screen.text.contains(/ode [2-9A-Z]{3} [2-9A-Z]{3}/)
    }
    let match = try #require(host.screen.text.firstMatch(of: address))
    return (String(match.1), try #require(Int(match.2)))
  }

  /// A workshop whose host was killed.
  private func killed(in language: String) throws -> (host: String, port: Int) {
    let host = try home.start("start", "--title", "Forum", "--port", "0", "--lang", language)
    let page = try page(of: host)
    host.signal(SIGKILL)
    _ = try host.waitForEnd()
    return page
  }

  @Test("After a crash it goes on at the same port and in the same language")
  func portAndLanguage() throws {
    let page = try killed(in: "en")
    let again = try home.start("resume")
    let now = try self.page(of: again)
    #expect(now == page)
    try again.waitFor("have joined")
    #expect(!again.screen.text.contains("sind dabei"))
    let desk = try home.start("desk")
    try desk.waitFor("Desk")
    again.signal(SIGKILL)
  }

  @Test("Where the port is taken it says so loudly and takes another one")
  func taken() throws {
    let page = try killed(in: "de")
    let other = try Occupied(port: page.port)
    let again = try home.start("resume")
    try again.waitFor("Anschluss \(page.port), an dem die Telefone waren, ist belegt.")
    try again.send("\u{1B}")
    #expect(try self.page(of: again).port != page.port)
    #expect(other.port == page.port)
    again.signal(SIGKILL)
  }

  @Test("A second public view is refused with the title, the address of the first, and what to do")
  func secondHost() throws {
    let host = try home.start("start", "--title", "Kammertag", "--port", "0")
    let page = try page(of: host)
    let second = try home.start("resume")
    #expect(try second.waitForEnd() == .exit(75))
    let text = second.screen.text.replacingOccurrences(of: "\n", with: "")
    #expect(text.contains("Kammertag") && text.contains("\(page.host):\(page.port)"))
    #expect(text.contains("workshop desk") && text.contains("kill -9 \(host.process)"))
    // The first one goes on, and a desk beside it knows the address.
    let desk = try home.start("desk")
    try desk.waitFor("\(page.host):\(page.port)")
    host.signal(SIGKILL)
    _ = try host.waitForEnd()
    try desk.waitFor("Leinwand: keine")
    let third = try home.start("resume")
    #expect(try self.page(of: third) == page)
    third.signal(SIGKILL)
  }

  @Test("Of several that are running the newest goes on, and all are told with title and time")
  func several() throws {
    for title in ["Probe", "Kammertag"] {
      let host = try home.host(title)
      // Both begin in seconds of their own.
      try host.waitForSilence(milliseconds: 1100)
      host.signal(SIGKILL)
      _ = try host.waitForEnd()
    }
    let again = try home.start("resume", "--no-phones")
    try again.waitFor("Der neueste von 2")
    try again.waitFor("Kammertag")
    let show = try home.run("show")
    #expect(show.output.contains("Kammertag") && show.messages.contains("Probe") && show.messages.contains("▸"))
    #expect(show.messages.contains(/\d\d?\.\d\d?\.\d{4} \d\d?:\d\d/))
    again.signal(SIGKILL)
  }

  @Test("An address or a port that is not to be had is told before anything begins")
  func wrongPlace() throws {
    let other = try Occupied(port: 0)
    for options in [
      ["--address", "203.0.113.77"], ["--address", "gibt.es.nicht.invalid"], ["--port", "\(other.port)"],
    ] {
      let program = try home.start("start", "--title", "T", options[0], options[1])
      #expect(try program.waitForEnd() == .exit(69), "\(options)")
      #expect(program.screen.text.contains(options[1]) && home.workshops.isEmpty)
    }
  }

  @Test("The page is served at the address that is named, and at loopback, nowhere else")
  func bound() throws {
    let host = try home.start("start", "--title", "T", "--address", "127.0.0.1", "--port", "0")
    let page = try page(of: host)
    #expect(page.host == "127.0.0.1")
    let listening = try String(contentsOfFile: "/proc/net/tcp", encoding: .utf8).split(separator: "\n")
    let port = ":" + String(page.port, radix: 16, uppercase: true)
    let own = listening.filter { $0.contains(port) && $0.split(separator: " ")[3] == "0A" }
    #expect(own.count == 1 && own.allSatisfy { $0.contains("0100007F" + port) })
    host.signal(SIGKILL)
  }
}

/// A port of this machine that another program has.
final class Occupied {
  let port: Int
  private let descriptor: Int32

  init(port wanted: Int) throws {
    descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var on: Int32 = 1
    setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &on, socklen_t(MemoryLayout<Int32>.size))
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(wanted).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isBound = withUnsafeMutablePointer(to: &address) { [descriptor] pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(descriptor, $0, length) == 0 && listen(descriptor, 1) == 0 && getsockname(descriptor, $0, &length) == 0
      }
    }
    port = isBound ? Int(in_port_t(bigEndian: address.sin_port)) : -1
    guard isBound else { throw CocoaError(.fileReadUnknown) }
  }

  deinit { close(descriptor) }
}
