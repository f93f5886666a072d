import AssessmentScreens
import House
import ScreenKit
import Terminal
import TestSupport
import Testing
import Words

@Suite("The organiser on the start screen")
struct HouseTests {
  private func house() -> HouseSettings {
    var house = HouseSettings()
    house.organiser = Organiser(name: "IHK Musterstadt", contact: "Petra Muster, 0123 456")
    return house
  }

  @Test("It is named with its contact", arguments: [80, 120], Language.allCases)
  func start(columns: Int, language: Language) throws {
    let shell = try FakeShell(size: Size(columns: columns, rows: 30), language: language, house: house())
    let line =
      language == .german
      ? "Überreicht von IHK Musterstadt · Ihre Ansprechperson: Petra Muster, 0123 456"
      : "Presented by IHK Musterstadt · Your contact: Petra Muster, 0123 456"
    #expect(shell.text.contains(line))
    #expect(try !FakeShell(size: Size(columns: columns, rows: 30), language: language).text.contains("IHK"))
  }

  @Test("The dialogue says it before its first question")
  func dialogue() throws {
    var dialogue = LineDialogue(
      DisplayTraits(
        language: .german, size: Size(columns: 100, rows: 24), today: "2026-11-30", programVersion: "1.2.3",
        house: house()))
    _ = dialogue.start()
    #expect(
      dialogue.takeOutput().contains("Überreicht von IHK Musterstadt · Ihre Ansprechperson: Petra Muster, 0123 456"))
  }
}
