import ScreenDoubles
import ScreenKit
import Terminal
import TestSupport
import Testing
import Words
import Workshop
import WorkshopScreens

@Suite("The checklist before the doors open")
struct ChecklistTests {
  /// From the list of workshops.
  private func checklist(size: Size = Size(columns: 80, rows: 24), _ language: Language = .german) throws -> FakeHall {
    var hall = try FakeHall(listIn: language, size: size)
    hall.press(.character("c"))
    return hall
  }

  @Test("It is made for the workshop that is marked, and ends with the screen")
  func workshop() throws {
    var hall = try FakeHall(listIn: .german)
    hall.press(.down, .character("c"))
    #expect(hall.effects.last == .checklist(.begin("b3x4")))
    hall.press(.escape)
    #expect(hall.effects.contains(.checklist(.end)) && hall.shows("Workshops auf diesem Rechner"))
  }

  @Test("While a phone is waited for its code stands beside the list, or its address where there is no room")
  func phone() throws {
    #expect(try checklist().shows("▄▄▄▄▄"))
    let small = try checklist(size: Size(columns: 60, rows: 18))
    #expect(!small.shows("▄▄▄▄▄") && small.shows("http://192.168.178.23:8080"))
  }

  @Test("Without a phone it says so, and what to do; then everything can be looked at again")
  func without() throws {
    var hall = try checklist(size: Size(columns: 120, rows: 40))
    #expect(!hall.shows("noch einmal"))
    hall.press(.character("o"))
    #expect(hall.shows("✗ Ein Telefon") && hall.shows("→ Netz prüfen") && !hall.shows("▄▄▄▄▄"))
    hall.press(.character("r"))
    #expect(hall.effects.filter { $0 == .checklist(.begin("k7m2")) }.count == 2 && hall.shows("▄▄▄▄▄"))
  }

  @Test("What only a person can see is ticked: yes, then no with what to do; what was found is not")
  func ticks() throws {
    var hall = try checklist(size: Size(columns: 120, rows: 40))
    #expect(hall.shows("0 in Ordnung · 1 zu tun · 9 offen"))
    // Address, port, phone, many phones, font.
    hall.press(.down, .down, .down, .down, .character(" "))
    #expect(hall.shows("✓ Schrift") && hall.shows("1 in Ordnung · 1 zu tun · 8 offen"))
    hall.press(.character(" "))
    #expect(hall.shows("✗ Schrift") && hall.shows("Strg +"))
    hall.press(.end, .up, .character(" "))
    #expect(hall.shows("✗ Veranstalter"))
  }
}
