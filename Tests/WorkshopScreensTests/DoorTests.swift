import ScreenDoubles
import Terminal
import TestSupport
import Testing
import Words
import Workshop
import WorkshopScreens

@Suite("The door of the room")
struct DoorTests {
  @Test(
    "C closes the door and opens it again; lobby and desk say so, and show no way in meanwhile",
    arguments: Look.sizes)
  func door(size: Size) throws {
    for view in [WorkshopView.room, .desk] {
      var hall = try FakeHall(view, size: size)
      hall.press(.character("c"))
      #expect(hall.effects.contains(.room(.setDoor(isOpen: false))) && hall.shows("Tür zu: Wer dabei ist, bleibt"))
      hall.tick(9)
      #expect(hall.shows(view == .room ? "Die Tür ist zu" : "Tür zu") && !hall.shows("K7M"))
      hall.press(.character("C"))
      hall.tick(9)
      #expect(hall.effects.contains(.room(.setDoor(isOpen: true))) && hall.shows("K7M 2QX"))
    }
  }

  @Test("K draws a new code after a question, and lobby and desk show it")
  func newCode() throws {
    for view in [WorkshopView.room, .desk] {
      var hall = try FakeHall(view)
      hall.press(.character("k"), .enter)
      #expect(!hall.effects.contains(.room(.changeCode)) && hall.shows("K7M 2QX"))
      hall.press(.character("k"), .character("2"))
      #expect(hall.shows("999 9RR") && !hall.shows("K7M 2QX"))
    }
  }

  @Test("F removes phones that never answered after a question with their number, and says when there are none")
  func silent() throws {
    var hall = try FakeHall(.desk)
    hall.press(.character("f"))
    #expect(hall.shows("Jedes Telefon hat schon einmal geantwortet."))
    hall.silentPhones = 4991
    hall.refresh()
    hall.press(.character("f"))
    #expect(hall.shows("4991 Telefone sind dabei"))
    hall.press(.enter)
    #expect(!hall.effects.contains(.room(.removeSilentPhones)))
    hall.press(.character("f"), .character("2"))
    #expect(hall.effects.contains(.room(.removeSilentPhones)) && hall.shows("4991 stille Telefone sind entfernt."))
  }

  @Test("After the end the door is none any more")
  func over() throws {
    var hall = try FakeHall(.desk)
    hall.press(.character("e"), .character("3"))
    hall.tick(9)
    for key in "ckf" {
      hall.press(.character(key))
      #expect(hall.shows("Der Workshop ist beendet."))
      hall.tick(9)
    }
    #expect(!hall.effects.contains(.room(.setDoor(isOpen: false))))
  }
}

@Suite("The address of the page")
struct PageAddressTests {
  @Test("Another address is told at once, and QR code and address follow", arguments: Look.sizes)
  func moved(size: Size) throws {
    for view in [WorkshopView.room, .desk] {
      var hall = try FakeHall(view, size: size)
      hall.send(.room(.server(.on("10.0.7.9:8080"))))
      #expect(hall.shows("Neue Adresse der Seite: 10.0.7.9:8080"))
      hall.tick(9)
      #expect(!hall.shows("Neue Adresse") && hall.shows("10.0.7.9:8080") && !hall.shows(FakeHall.address))
    }
  }

  @Test("Away from the lobby the desk says so until it was shown")
  func untilShown() throws {
    var hall = try FakeHall(.desk)
    hall.press(.right)
    hall.send(.room(.server(.failed(LocalizedText(de: "in keinem Netz", en: "in no network")))))
    #expect(hall.shows("in keinem Netz"))
    hall.send(.room(.server(.on("10.0.7.9:8080"))))
    hall.tick(60)
    #expect(hall.shows("Die Seite hat eine neue Adresse") && !hall.shows("in keinem Netz"))
    hall.press(.character("q"), .right)
    #expect(!hall.shows("Die Seite hat eine neue Adresse"))
    // The same one again is none.
    hall.send(.room(.server(.failed(LocalizedText(de: "x", en: "x")))))
    hall.send(.room(.server(.on("10.0.7.9:8080"))))
    #expect(!hall.shows("neue Adresse") && !hall.shows("Neue Adresse"))
  }

  @Test("A key chooses among several addresses, and is none where there is one")
  func several() throws {
    var hall = try FakeHall()
    hall.press(.character("a"))
    #expect(!hall.shows("Adresse der Seite"))
    hall.send(.room(.addresses(["192.168.178.23", "10.0.7.9"])))
    hall.press(.character("a"))
    #expect(hall.shows("Adresse der Seite") && hall.shows("10.0.7.9"))
    hall.press(.character("2"))
    #expect(hall.effects.last == .room(.serve(at: "10.0.7.9")) && hall.shows("10.0.7.9:8080"))
  }

  @Test("A desk without a public view says so, with what to do", arguments: Look.sizes)
  func noHost(size: Size) throws {
    for language in Language.allCases {
      var hall = try FakeHall(.desk, size: size, language: language)
      hall.send(.room(.server(.absent)))
      #expect(hall.shows(language == .german ? "Leinwand: keine" : "Screen: none"))
      let words = hall.text.filter { !"│ ".contains($0) }
      #expect(words.contains("workshopresume"), "\(size)")
      hall.send(.room(.server(.off)))
      #expect(!hall.shows("Leinwand: keine") && !hall.shows("Screen: none"))
    }
  }

  @Test("Closing a window says what then becomes of the room")
  func leaving() throws {
    var host = try FakeHall()
    host.press(.control("c"))
    #expect(host.shows("Telefone warten so lange"))
    var desk = try FakeHall(.desk)
    desk.press(.escape)
    #expect(desk.shows("Der Workshop läuft weiter") && !desk.shows("Telefone warten"))
    var alone = try FakeHall(server: .off)
    alone.press(.control("c"))
    #expect(!alone.shows("Telefone warten"))
    for view in [WorkshopView.room, .desk] {
      var over = try FakeHall(view)
      over.press(.character("e"), .character("3"), .escape)
      #expect(over.shows("report k7m2") && !over.shows("Telefone warten") && !over.shows("macht weiter"), "\(view)")
    }
  }
}
