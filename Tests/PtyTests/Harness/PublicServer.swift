import Foundation
import Glibc

/// A real OpenSSH server on a loopback port with the `sshd_config` that is shipped, and clients of it.
///
/// It needs no root and no account: it runs as a user without rights (who runs the tests, or a number that nobody has),
/// and libnss_wrapper tells it and it alone that there is such an account, with the program as its shell.
final class PublicServer {
  /// What the tests of it need; apart from Debian's packages `openssh-server`, `openssh-client` and `libnss-wrapper`.
  static let isThere =
    ["/usr/sbin/sshd", "/usr/bin/ssh", "/usr/bin/setpriv", "/usr/bin/timeout"]
    .allSatisfy { (path: String) in FileManager.default.isExecutableFile(atPath: path) }
    && library != nil
  /// Whether the environment of the programs can be seen: they hide it from their own user.
  static let seesPrograms = geteuid() == 0
  /// Whether the tests must not be skipped.
  static let isRequired = ProcessInfo.processInfo.environment["REIFEGRAD_CI"] == "1"

  private static let library: String? = {
    let folders = (try? FileManager.default.contentsOfDirectory(atPath: "/usr/lib")) ?? []
    return folders.map { "/usr/lib/\($0)/libnss_wrapper.so" }.first { access($0, R_OK) == 0 }
  }()

  struct Failure: Error { let text: String }

  let folder = URL(filePath: "/tmp/reifegrad-public-\(UUID().uuidString.prefix(8))")
  let port: Int
  private let server = Process()
  private let log = Pipe()
  /// A number that nobody has, where root runs the tests.
  private let user = geteuid() == 0 ? 61_234 : geteuid()

  /// - Parameters:
  ///   - options: what `reifegrad public` is told; with any, a shell calls it by `ForceCommand`, else it is the shell.
  ///   - forced: whether `ForceCommand` is set at all.
  ///   - configuration: the house's, for which options are needed.
  init(_ options: [String] = [], isForced: Bool = true, configuration: String? = nil) throws {
    port = try Self.freePort()
    let files = FileManager.default
    for name in ["home", "account"] {
      try files.createDirectory(at: folder.appending(path: name), withIntermediateDirectories: true)
    }
    var options = options
    if let configuration {
      let file = folder.appending(path: "config.yaml")
      try configuration.write(to: file, atomically: true, encoding: .utf8)
      options += ["--config", file.path]
    }
    let shell = folder.appending(path: "reifegrad-public")
    try files.createSymbolicLink(atPath: shell.path, withDestinationPath: Executables.path("reifegrad"))
    let login = options.isEmpty ? shell.path : "/bin/sh"
    let name = "reifegrad-public"
    try "\(name)::\(user):\(user)::\(folder.path)/home:\(login)\n".write(
      toFile: path("account/passwd"), atomically: true, encoding: .utf8)
    try "\(name):x:\(user):\n".write(toFile: path("account/group"), atomically: true, encoding: .utf8)
    try "\(name)::19000:0:99999:7:::\n".write(toFile: path("account/shadow"), atomically: true, encoding: .utf8)
    try Self.run("/usr/bin/ssh-keygen", ["-q", "-t", "ed25519", "-N", "", "-f", path("key")])
    var lines = try String(contentsOfFile: Self.repository + "/packaging/public-terminal/sshd_config", encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    lines = lines.filter { !$0.hasPrefix("HostKey ") && !$0.hasPrefix("Port ") && !$0.hasPrefix("LogLevel ") }
    if !options.isEmpty {
      let command = ([Executables.path("reifegrad"), "public"] + options).joined(separator: " ")
      lines = lines.map { $0 == "  ForceCommand public" ? "  ForceCommand \(command)" : $0 }
    } else if !isForced {
      lines = lines.filter { $0 != "  ForceCommand public" }
    }
    let head = ["Port \(port)", "ListenAddress 127.0.0.1", "HostKey \(path("key"))", "LogLevel INFO"]
    try (head + lines).joined(separator: "\n").write(toFile: path("sshd_config"), atomically: true, encoding: .utf8)
    if geteuid() == 0 { try Self.run("/bin/chown", ["-R", "\(user):\(user)", folder.path]) }
    try start()
  }

  deinit {
    // By its configuration, and not to be held up: the tests' own threads block signals, which their children inherit.
    let end = Process()
    end.executableURL = URL(filePath: "/usr/bin/pkill")
    end.arguments = ["-KILL", "-f", path("sshd_config")]
    if (try? end.run()) != nil { end.waitUntilExit() }
    // Sessions end with their clients; what is left of them goes here.
    try? FileManager.default.removeItem(at: folder)
  }

  func path(_ name: String) -> String { folder.appending(path: name).path }

  /// What makes a program that of the server's user.
  private var drop: [String] {
    geteuid() == 0 ? ["/usr/bin/setpriv", "--reuid", "\(user)", "--regid", "\(user)", "--clear-groups"] : []
  }

  /// What sshd makes of its configuration for the user of the terminal, line by line, in small letters.
  func settings() throws -> [String] {
    let command =
      drop + [
        "/usr/sbin/sshd", "-T", "-f", path("sshd_config"), "-C", "user=reifegrad-public,host=x,addr=127.0.0.1",
      ]
    let run = try CommandRun(Array(command.dropFirst()), home: folder, program: command[0])
    return run.output.split(separator: "\n").map { $0.lowercased() }
  }

  private func start() throws {
    // sshd closes what it inherits, by which Foundation believes that it has ended, and waits for it and for nothing
    // else; what stands between keeps that open, and passes SIGTERM on.
    let bounded = ["/usr/bin/timeout", "--foreground", "--kill-after=1", "600"]
    let command = drop + bounded + ["/usr/sbin/sshd", "-D", "-e", "-f", path("sshd_config")]
    server.executableURL = URL(filePath: command[0])
    server.arguments = Array(command.dropFirst())
    server.environment = [
      "LD_PRELOAD": Self.library ?? "", "NSS_WRAPPER_PASSWD": path("account/passwd"),
      "NSS_WRAPPER_GROUP": path("account/group"), "NSS_WRAPPER_SHADOW": path("account/shadow"), "PATH": "/usr/bin:/bin",
    ]
    // One that is left behind must not hold the output of the tests open: who runs them would wait for its end.
    (server.standardInput, server.standardOutput) = (FileHandle.nullDevice, FileHandle.nullDevice)
    server.standardError = log
    try server.run()
    var told = ""
    while !told.contains("Server listening on") {
      let piece = log.fileHandleForReading.availableData
      guard !piece.isEmpty else { throw Failure(text: "sshd does not start: \(told)") }
      told += String(decoding: piece, as: UTF8.self)
    }
    // Nobody may wait for a reader of its log.
    log.fileHandleForReading.readabilityHandler = { _ = $0.availableData }
  }

  // MARK: Clients

  /// What `ssh` is told to come in.
  func arguments(_ options: [String] = [], _ command: [String] = []) -> [String] {
    [
      "-F", "none", "-p", "\(port)", "-o", "StrictHostKeyChecking=no", "-o", "UserKnownHostsFile=/dev/null", "-o",
      "LogLevel=ERROR", "-o", "BatchMode=yes", "-o", "IdentityFile=none", "-o", "IdentityAgent=none", "-o",
      "SendEnv=LANG",
    ] + options + ["reifegrad-public@127.0.0.1"] + (command.isEmpty ? [] : ["--"] + command)
  }

  /// A client in a terminal.
  func client(
    _ options: [String] = [], _ command: [String] = [], rows: Int = 24, columns: Int = 80,
    environment: [String: String] = [:]
  ) throws -> PtyProgram {
    let base = ["TERM": "xterm-256color", "LANG": "de_DE.UTF-8", "PATH": "/usr/bin:/bin", "HOME": path("home")]
    return try PtyProgram(
      "/usr/bin/ssh", arguments(options, command), environment: base.merging(environment) { $1 }, rows: rows,
      columns: columns)
  }

  /// A client without a terminal, with all that it said.
  func run(_ options: [String] = [], _ command: [String] = [], input: String = "", language: String = "de_DE.UTF-8")
    throws
    -> CommandRun
  {
    try CommandRun(
      arguments(options, command), input: input, home: folder, environment: ["LANG": language], program: "/usr/bin/ssh")
  }

  /// A connection on which nothing was said, from an address of this machine; less than 0 where there is none.
  func connect(from address: String) -> Int32 {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    func with<Result>(_ host: String, _ port: Int, _ body: (UnsafePointer<sockaddr>, socklen_t) -> Result) -> Result {
      var address = sockaddr_in()
      address.sin_family = sa_family_t(AF_INET)
      address.sin_port = in_port_t(port).bigEndian
      inet_pton(AF_INET, host, &address.sin_addr)
      return withUnsafePointer(to: &address) {
        $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { body($0, socklen_t(MemoryLayout<sockaddr_in>.size)) }
      }
    }
    let isThere =
      with(address, 0) { bind(descriptor, $0, $1) } == 0
      && with("127.0.0.1", port) { Glibc.connect(descriptor, $0, $1) } == 0
    guard !isThere else { return descriptor }
    close(descriptor)
    return -1
  }

  // MARK: What is on disk and in memory

  /// The folders of sessions that there are.
  var sessions: [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: path("home/reifegrad-public/answers"))) ?? []
  }

  /// The files that were given for benchmarks.
  var given: [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: path("home/reifegrad-public/given"))) ?? []
  }

  /// Waits until there are so many: a session ends a moment after its client. Each look takes a
  /// knock that the grammar turns away before anything is cleared.
  func waitForSessions(_ count: Int) throws {
    for _ in 0..<400 where sessions.count != count { _ = try run([], ["id"]) }
    guard sessions.count == count else { throw Failure(text: "\(sessions.count) sessions instead of \(count)") }
  }

  /// The programs of sessions, as the kernel knows them.
  var programs: [pid_t] {
    let own = Executables.path("reifegrad")
    let all = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
    return all.compactMap { pid_t($0) }.filter { process in
      let arguments = (try? String(contentsOfFile: "/proc/\(process)/cmdline", encoding: .utf8)) ?? ""
      guard
        arguments.hasPrefix("-reifegrad-public") || arguments.contains("reifegrad-public\0") || arguments.contains(own)
      else { return false }
      return Self.environment(of: process)["HOME"] == path("home") && !arguments.hasPrefix("sshd")
    }
  }

  /// With what environment a program was started.
  static func environment(of process: pid_t) -> [String: String] {
    let bytes = FileManager.default.contents(atPath: "/proc/\(process)/environ") ?? Data()
    let entries = String(decoding: bytes, as: UTF8.self).split(separator: "\0").map {
      $0.split(separator: "=", maxSplits: 1)
    }
    return Dictionary(entries.map { (String($0[0]), $0.count > 1 ? String($0[1]) : "") }) { first, _ in first }
  }

  // MARK: Helpers

  private static let repository: String = {
    var folder = URL(filePath: Executables.path(""))
    while folder.path.count > 1, !FileManager.default.fileExists(atPath: folder.appending(path: "Package.swift").path) {
      folder.deleteLastPathComponent()
    }
    return folder.path
  }()

  private static func run(_ program: String, _ arguments: [String]) throws {
    let process = try Process.run(URL(filePath: program), arguments: arguments)
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Failure(text: program) }
  }

  private static func freePort() throws -> Int {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(descriptor) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isBound = withUnsafeMutablePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(descriptor, $0, length) == 0 && getsockname(descriptor, $0, &length) == 0
      }
    }
    guard isBound else { throw Failure(text: "no port") }
    return Int(UInt16(bigEndian: address.sin_port))
  }
}
