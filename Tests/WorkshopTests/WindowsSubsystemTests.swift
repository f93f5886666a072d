import Testing
import Words
import Workshop

@Suite("Workshop under Windows")
struct WindowsSubsystemTests {
  @Test(
    "The kernel tells both kinds of Linux inside Windows from one of its own",
    arguments: [
      ("5.15.90.1-microsoft-standard-WSL2\n", WindowsSubsystem.two), ("6.6.36.6-microsoft-standard-WSL2+", .two),
      ("4.4.0-19041-Microsoft", .one), ("6.1.0-18-amd64", nil), ("", nil),
    ])
  func kernels(release: String, subsystem: WindowsSubsystem?) {
    #expect(WindowsSubsystem(kernelRelease: release) == subsystem)
  }

  @Test("WSL2 is told what to set for the port of the page, in both languages, and that nobody tried it")
  func steps() throws {
    let steps = WindowsSubsystem.two.steps(port: 8090)
    let lines = steps.flatMap(\.lines)
    #expect(lines.contains("networkingMode=mirrored") && lines.contains("wsl --shutdown"))
    #expect(try #require(lines.last).hasSuffix("-Protocol TCP -LocalPorts 8090"))
    #expect(steps.allSatisfy { !$0.text.german.isEmpty && $0.text.german != $0.text.english })
    let hint = try #require(WindowsSubsystem.two.hint)
    #expect(hint.german.contains("workshop rehearse") && hint.english.contains("workshop rehearse"))
    #expect(WindowsSubsystem.untried.german.contains("nicht ausprobiert"))
  }

  @Test("WSL1 shares the network of Windows: there is nothing to set")
  func sharedNetwork() {
    #expect(WindowsSubsystem.one.hint == nil && WindowsSubsystem.one.steps(port: 8080).isEmpty)
  }
}
