import ScreenDoubles
import ScreenKit
import Terminal
import TestSupport
import Testing
import Words
import Workshop
import WorkshopScreens

@Suite("The lobby")
struct LobbyTests {
  @Test("The Wi-Fi code shows only where there is a network")
  func network() throws {
    var without = try FakeHall()
    without.press(.character("q"))
    #expect(without.state.scene == .lobby)
    var with = try FakeHall(network: Scenes.network)
    #expect(with.shows("gemeinsam2026"))
    with.press(.character("q"))
    #expect(with.shows(FakeHall.address) && with.shows("K7M 2QX"))
  }

  @Test("The desk warns of a Wi-Fi that some phones misread in the code, and of no other")
  func misreadNetwork() throws {
    for (name, isMisread) in [("Saal Süd", true), ("Saal-Sued", false)] {
      var hall = try FakeHall(network: WirelessNetwork(name: name, password: "gemeinsam2026"))
      hall.press(.tab)
      #expect(hall.lines.contains { $0.contains("Umlaute") } == isMisread, "\(hall.lines.joined(separator: "\n"))")
    }
  }

  @Test("The password of the network is there to be typed where its code has no room")
  func networkInWords() throws {
    for charset in [Charset.unicode, .ascii] {
      var hall = try FakeHall(
        size: Size(columns: 60, rows: 18), charset: charset,
        network: WirelessNetwork(name: "IHK-Forum", password: String(repeating: "Geheim0l", count: 7)))
      hall.press(.character("q"))
      #expect(hall.text.split(separator: " ").joined().contains(String(repeating: "Geheim0l", count: 7)))
      #expect(hall.shows("trotzdem verbunden") && hall.shows(charset == .ascii ? "kann keinen QR-Code" : "größeres"))
    }
  }

  @Test("Wi-Fi and joining take turns every eight seconds; the space bar stops that, the next goes on")
  func alternating() throws {
    var hall = try FakeHall(network: Scenes.network)
    for _ in 0..<2 {
      #expect(hall.shows("gemeinsam2026"))
      hall.tick(7)
      #expect(hall.shows("gemeinsam2026"))
      hall.tick(1)
      #expect(hall.shows(FakeHall.address))
      hall.tick(8)
    }
    hall.tick(8)
    hall.press(.character(" "))
    for _ in 0..<3 {
      hall.tick(8)
      #expect(hall.shows(FakeHall.address) && hall.state.scene == .lobby && hall.state.isHeld)
    }
    hall.press(.character("q"))
    #expect(hall.shows("gemeinsam2026"))
    hall.tick(8)
    #expect(hall.shows(FakeHall.address))
    hall.press(.pageDown)
    #expect(hall.state.scene == .item)
  }

  @Test("The lobby tells how data are kept in a whole sentence, address and code beside it")
  func lobby() throws {
    for size in Look.sizes {
      for language in Language.allCases {
        let hall = try FakeHall(size: size, language: language)
        #expect(hall.shows(language == .german ? "gelöscht." : "at the end."), "\(size)")
        #expect(hall.shows(FakeHall.address) && hall.shows("K7M 2QX"))
      }
    }
  }

  @Test("An address of any length can be typed from the lobby", arguments: Look.sizes)
  func longAddress(size: Size) throws {
    let address = "seminarraum-im-erdgeschoss.fritz.box:8080"
    for charset in [Charset.unicode, .ascii] {
      let hall = try FakeHall(size: size, charset: charset, server: .on(address))
      #expect(Self.letters(hall.lines).contains(address), "\(hall.lines.joined(separator: "\n"))")
    }
  }

  /// What stands beside or below a code, without spaces.
  private static func letters(_ lines: [String]) -> String {
    lines.joined().filter { !" █▀▄#".contains($0) }
  }

  @Test("Before the address is known nobody is sent to kiosk and paper", arguments: Look.sizes)
  func starting(size: Size) throws {
    for language in Language.allCases {
      var hall = try FakeHall(size: size, language: language, server: .starting)
      let paper = language == .german ? "Papierbogen" : "paper sheet"
      #expect(!hall.shows(paper) && hall.shows(language == .german ? "Mitmachen" : "Join in"))
      hall.press(.right, .character(" "))
      #expect(!hall.shows(paper))
      hall.press(.character("n"), .character("n"))
      let phone = language == .german ? "Telefon" : "phone"
      #expect(hall.reads(phone))
      hall.send(.room(.server(.off)))
      #expect(hall.shows(paper) && !hall.reads(phone))
    }
  }
}
