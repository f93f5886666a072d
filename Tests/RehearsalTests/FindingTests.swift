import Testing
import Words
import Workshop

@testable import Rehearsal

@Suite struct FindingTests {
  @Test("Private numbers come first, wireless before cable, and the machine's own networks last")
  func order() throws {
    let found = [
      ("172.17.0.1", "docker0"), ("169.254.3.4", "eth1"), ("10.0.0.7", "eth0"), ("192.168.4.2", "wlan0"),
      ("84.1.2.3", "eth2"),
    ].compactMap { NetworkAddress($0.0, device: $0.1) }
    #expect(
      NetworkAddress.sorted(found).map(\.text) == ["192.168.4.2", "10.0.0.7", "84.1.2.3", "172.17.0.1", "169.254.3.4"])
  }

  @Test(
    "Numbers that only this machine can reach are none",
    arguments: ["127.0.0.1", "0.0.0.0", "::1", "", "300.1.1.1", "224.0.0.1"])
  func unreachable(text: String) { #expect(NetworkAddress(text, device: "lo") == nil) }

  @Test("Without a number that phones could reach the advice names an own network and the kiosk")
  func noAddress() throws {
    let own = [NetworkAddress("172.17.0.1", device: "docker0")].compactMap { $0 }
    let finding = ReadinessFinding.address(own)
    #expect(finding.verdict == .failed)
    #expect(try #require(finding.advice).german.contains("kiosk"))
    #expect(ReadinessFinding.address([]) == finding)
  }

  @Test("A port that is taken is told, with one that is free")
  func port() throws {
    let free = try #require(PortCheck.free(wanted: 0))
    #expect(PortCheck.isFree(free))
    #expect(!PortCheck.isFree(0) && !PortCheck.isFree(70000))
    #expect(ReadinessFinding.port(80, isFree: false, instead: 8080).advice?.english.contains("8080") == true)
  }

  @Test("Lost answers, phones outside and slowness fail; the last says that nothing gets lost")
  func load() {
    var report = SimulationReport()
    (report.phones, report.joined, report.stored, report.voteTimes) = (100, 100, 100, [3, 5, 9])
    #expect(ReadinessFinding.load(report).verdict == .passed)
    report.voteTimes = Array(repeating: 400, count: 20)
    #expect(ReadinessFinding.load(report).advice?.english.contains("nothing gets lost") == true)
    report.lost = 1
    #expect(ReadinessFinding.load(report).hasFailed)
    (report.lost, report.joined) = (0, 99)
    #expect(ReadinessFinding.load(report).hasFailed)
  }

  @Test("Quantiles are of the times that were measured")
  func quantiles() {
    var report = SimulationReport()
    #expect(report.votes(0.95) == nil)
    report.voteTimes = (1...100).map(Double.init).reversed()
    #expect(report.votes(0.5) == 50)
    #expect(report.votes(0.95) == 95)
    #expect(report.votes(0.99) == 99)
  }
}
