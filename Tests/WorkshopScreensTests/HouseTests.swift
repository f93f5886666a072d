import House
import ScreenKit
import Terminal
import TestSupport
import Testing
import Words

@Suite("What an organisation has set, in a workshop")
struct HouseTests {
  private func house(_ name: String) -> HouseSettings {
    var house = HouseSettings()
    house.organiser = Organiser(name: name)
    house.smallestGroup = 8
    return house
  }

  @Test("The public view names the organiser, at every size", arguments: Look.sizes, Language.allCases)
  func publicView(size: Size, language: Language) throws {
    let name = "IHK Musterstadt und Umgebung"
    var hall = try FakeHall(size: size, language: language, house: house(name))
    #expect(hall.lines.last?.contains(name) == true, "\(hall.lines.last ?? "")")
    hall.press(.character("g"))
    #expect(hall.lines.first?.contains(name) == true, "gaps")
  }

  @Test("A long name yields to no number and is cut where there is no room")
  func long() throws {
    let hall = try FakeHall(
      size: Size(columns: 60, rows: 18), house: house(String(repeating: "Muster", count: 10)))
    #expect(hall.lines.last?.contains("MusterMuster") == true && hall.lines.last?.contains("73 dabei") == true)
  }

  @Test("A new workshop begins with the k that is set")
  func k() throws {
    var hall = try FakeHall(listIn: .german, house: house("IHK"))
    hall.press(.character("n"))
    #expect(hall.text.contains("8 Antworten"), "\(hall.text)")
    var without = try FakeHall(listIn: .german)
    without.press(.character("n"))
    #expect(without.text.contains("11 Antworten"), "\(without.text)")
  }
}
