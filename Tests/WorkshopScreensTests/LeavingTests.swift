import ScreenDoubles
import ScreenKit
import Terminal
import TestSupport
import Testing
import Words
import Workshop
import WorkshopScreens

@Suite("Leaving a workshop's screens")
struct LeavingTests {
  /// A window, and the keys to each of its screens and boxes.
  static let places: [(view: WorkshopView?, keys: [Key])] = [
    (nil, []), (nil, [.character("n")]), (nil, [.character("?")]), (.room, []), (.room, [.character("e")]),
    (.room, [.character("p")]), (.room, [.character("x")]), (.desk, [.character("?")]), (.keyIn, []),
    (.keyIn, [.character("7"), .enter, .character("2")]), (.keyIn, [.character("7"), .enter, .escape]),
  ]

  @Test("Ctrl-C asks whether to leave, from every screen and every box; again, and the program ends", arguments: places)
  func controlC(view: WorkshopView?, keys: [Key]) throws {
    var hall = try view.map { try FakeHall($0) } ?? FakeHall(listIn: .german)
    for key in keys { hall.press(key) }
    hall.press(.control("c"))
    #expect(hall.shows("Programm verlassen?") || hall.shows("Dieses Fenster schließen?"))
    #expect(!hall.hasLeft && !hall.hasQuit)
    hall.press(.control("c"))
    #expect(hall.hasQuit && !hall.hasLeft)
  }

  @Test("Esc leads back to where the workshop was called from, the box of the wall asks before")
  func escape() throws {
    var list = try FakeHall(listIn: .german)
    list.press(.escape)
    #expect(list.hasLeft && !list.hasQuit)
    var room = try FakeHall(.room)
    room.press(.escape)
    #expect(!room.shows("schließen?"))
    room.press(.tab, .escape, .character("2"))
    #expect(room.hasLeft && !room.hasQuit)
  }

  @Test("What is keyed in or written is stored before anything is asked")
  func keeps() throws {
    var sheet = try FakeHall(.keyIn)
    sheet.press(.character("7"), .enter, .character("1"), .character("2"), .control("c"))
    #expect(sheet.halves[7]?.responses.count == 1)
    var form = try FakeHall(listIn: .german)
    form.press(.character("n"))
    form.type("Kammertag")
    form.press(.control("c"))
    #expect(form.drafts.values.first?["title"] == "Kammertag")
  }

  @Test("What cannot be stored is said, and nobody leaves it without a word")
  func failing() throws {
    var hall = try FakeHall(.keyIn)
    hall.press(.character("7"), .enter, .character("1"), .character("2"))
    hall.keepFailure = LocalizedText(de: "Der Datenträger ist voll.", en: "The disk is full.")
    hall.tick(1)
    #expect(hall.shows("Der Datenträger ist voll."))
    hall.press(.escape)
    #expect(hall.shows("NICHT gespeichert!"))
    hall.press(.control("c"))
    #expect(hall.shows("Ohne Speichern weg") && !hall.hasQuit)
    hall.keepFailure = nil
    hall.press(.character("1"))
    #expect(hall.halves[7]?.responses.count == 1 && hall.shows("Programm verlassen?"))
  }
}
