import Foundation
import Glibc
import Testing

@Suite("The Wi-Fi password", .serialized)
struct WifiPasswordTests {
  private static let secret = "geheim;1234"
  private static let program = Executables.path("reifegrad")

  /// Everything that other people on the machine can see of a program.
  private func arguments(of process: pid_t) throws -> String {
    String(decoding: try Data(contentsOf: URL(filePath: "/proc/\(process)/cmdline")), as: UTF8.self)
  }

  private func expectShown(_ host: PtyProgram) throws {
    try host.waitFor(Self.secret)
    host.signal(SIGKILL)
  }

  @Test("It is asked for without an echo, again where it is too short, and stands in no list of processes")
  func prompt() throws {
    let host = try WorkshopHome().start("start", "--title", "T", "--no-phones", "--wifi", "Saal")
    try host.waitFor("Passwort des WLANs")
    try host.send("kurz\r")
    try host.waitFor("8 bis 63")
    try host.send("x\u{15}\(Self.secret)y\u{7F}")
    try host.waitForSilence(milliseconds: 100)
    #expect(!host.screen.text.contains("geheim") && !host.screen.text.contains("kurz"))
    try host.send("\r")
    try host.waitFor("Ins WLAN")
    #expect(try !arguments(of: host.process).contains("geheim"))
    try expectShown(host)
  }

  @Test("Ctrl-C at the question ends the program, gives the echo back and leaves no workshop")
  func interrupted() throws {
    let home = try WorkshopHome()
    let shell = try home.shell()
    try shell.send("clear; \(Self.program) workshop start --title T --no-phones --wifi Saal\r")
    try shell.waitFor("Passwort des WLANs")
    try shell.send("geh\u{03}")
    try shell.waitFor("the prompt again") {
      $0.screen.text.hasSuffix("prompt>") || $0.screen.text.contains("\nprompt>")
    }
    try shell.send("echo wie$((1+1))der\r")
    try shell.waitFor("\nwie2der")
    #expect(shell.screen.text.contains("echo wie$((1+1))der"))
    #expect(home.workshops.isEmpty)
  }

  @Test("A variable or standard input takes the place of the question")
  func withoutQuestion() throws {
    let variable = try WorkshopHome(["REIFEGRAD_WIFI_PASSWORD": Self.secret])
    try expectShown(variable.start("start", "--title", "T", "--no-phones", "--wifi", "Saal"))
    let shell = try WorkshopHome().shell()
    try shell.send(
      "clear; printf '%s\\n' '\(Self.secret)' | \(Self.program) workshop start --title T --no-phones --wifi Saal"
        + " --wifi-password -\r")
    try shell.waitFor("Ins WLAN")
    try shell.send("q")
    try shell.waitFor(Self.secret)
  }

  @Test("On the command line it is refused, with a word on what to do instead")
  func argument() throws {
    let home = try WorkshopHome()
    let run = try home.run("start", "--title", "T", "--wifi", "Saal", "--wifi-password", Self.secret)
    #expect(run.status == 64 && run.messages.contains("REIFEGRAD_WIFI_PASSWORD") && !run.messages.contains("geheim"))
    #expect(home.workshops.isEmpty)
  }
}
