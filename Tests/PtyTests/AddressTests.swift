import Foundation
import Glibc
import Testing

/// The whole program in a network of its own, where the tests may make such.
@Suite("A workshop whose network changes", .serialized, .enabled(if: OwnNetwork.isPossible))
struct AddressTests {
  private let home: WorkshopHome

  init() throws { home = try WorkshopHome() }

  @Test(
    "Joined to a network after the start, and then to another: QR code and address follow, and desk and phones, too")
  func follows() throws {
    let host = try home.startInOwnNetwork("start", "--title", "Kammertag", "--port", "8080")
    try host.waitFor("in keinem Netz")
    let network = OwnNetwork(of: host)
    let desk = try home.start("desk")
    try desk.waitFor("in keinem Netz")
    try network.ip("addr", "add", "10.0.0.5/32", "dev", "lo")
    try host.waitFor("10.0.0.5:8080")
    try desk.waitFor("10.0.0.5:8080")
    try network.ip("addr", "del", "10.0.0.5/32", "dev", "lo")
    try network.ip("addr", "add", "10.0.7.9/32", "dev", "lo")
    // The public view follows; with a desk in another window it is the desk that says so.
    try host.waitFor("10.0.7.9:8080")
    try desk.waitFor("Neue Adresse der Seite: 10.0.7.9:8080")
    #expect(!host.screen.text.contains("Neue Adresse"))
    #expect(try network.listeners(port: 8080) == ["0907000A", "0100007F"])
    host.signal(SIGKILL)
  }

  @Test("Several addresses: a key chooses")
  func chooses() throws {
    let host = try home.startInOwnNetwork("start", "--title", "Kammertag", "--port", "8080")
    try host.waitFor("in keinem Netz")
    let network = OwnNetwork(of: host)
    try network.ip("addr", "add", "10.0.0.5/32", "dev", "lo")
    try host.waitFor("10.0.0.5:8080")
    try network.ip("addr", "add", "10.0.7.9/32", "dev", "lo")
    // Until the host has seen it, the key is none.
    for _ in 0..<20 where !host.screen.text.contains("Adresse der Seite") {
      try host.send("a")
      try host.waitForSilence(milliseconds: 300)
    }
    try host.send("2")
    try host.waitFor("10.0.7.9:8080")
    #expect(try network.listeners(port: 8080) == ["0907000A", "0100007F"])
    host.signal(SIGKILL)
  }
}

extension WorkshopHome {
  /// `reifegrad workshop …` in a terminal, in a network that has only loopback.
  func startInOwnNetwork(_ arguments: String...) throws -> PtyProgram {
    let command = "ip link set lo up; exec \(Executables.path("reifegrad")) workshop \"$@\""
    return try PtyProgram(
      "/usr/bin/unshare", ["-n", "/bin/sh", "-c", command, "sh"] + arguments,
      environment: environment.merging(["PATH": "/usr/sbin:/usr/bin:/sbin:/bin"]) { $1 })
  }
}

/// The network of a program of its own.
struct OwnNetwork {
  /// Only who may make networks can try.
  static let isPossible =
    (try? run("/usr/bin/unshare", ["-n", "/bin/sh", "-c", "PATH=/usr/sbin:/sbin ip addr add 10.0.0.5/32 dev lo"])) == 0

  private let process: pid_t

  init(of program: PtyProgram) { process = program.process }

  /// `ip …` in it.
  func ip(_ arguments: String...) throws {
    let status = try Self.run(
      "/usr/bin/nsenter",
      ["-t", "\(process)", "-n", "/bin/sh", "-c", "PATH=/usr/sbin:/sbin exec ip \"$@\"", "sh"] + arguments)
    #expect(status == 0)
  }

  /// At which addresses programs in it listen, as the kernel writes them.
  func listeners(port: Int) throws -> Set<String> {
    let table = try String(contentsOfFile: "/proc/\(process)/net/tcp", encoding: .utf8).split(separator: "\n")
    let suffix = ":" + String(port, radix: 16, uppercase: true).leftPadded(to: 4)
    let own = table.map { $0.split(separator: " ") }.filter { $0.count > 3 && $0[3] == "0A" && $0[1].hasSuffix(suffix) }
    return Set(own.map { String($0[1].dropLast(suffix.count)) })
  }

  private static func run(_ path: String, _ arguments: [String]) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }
}

extension String {
  fileprivate func leftPadded(to count: Int) -> String {
    String(repeating: "0", count: max(0, count - self.count)) + self
  }
}
