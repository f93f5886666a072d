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
    // In the smallest window the code for phones takes the last row, so that the name stands in the first.
    let row = size == Look.smallest.size ? hall.lines.first : hall.lines.last
    #expect(row?.contains(name) == true, "\(row ?? "")")
    hall.press(.character("g"))
    #expect(hall.lines.first?.contains(name) == true, "gaps")
  }

  @Test("A long name yields to no number and is cut where there is no room")
  func long() throws {
    let hall = try FakeHall(
      size: Size(columns: 60, rows: 18), house: house(String(repeating: "Muster", count: 10)))
    let first = try #require(hall.lines.first)
    #expect(first.contains("IHK-Forum Social Media · MusterMuster") && first.hasSuffix("…"), "\(first)")
    #expect(hall.shows("73 sind dabei"))
    let usual = try FakeHall(house: house(String(repeating: "Muster", count: 10)))
    let last = try #require(usual.lines.last)
    #expect(last.contains(String(repeating: "Muster", count: 10)) && last.contains("73 dabei"), "\(last)")
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
