import Benchmarks
import Foundation
import Questionnaire
import Reports
import ScreenDoubles
import ScreenKit
import Terminal
import TestSupport
import Testing
import Words
import Workshop
import WorkshopScreens

@Suite("Public view and desk")
struct RoomTests {
  /// Every scene that can be reached now, with the desk, at every scale and size.
  private func frames(of hall: FakeHall) -> [String] {
    var frames: [String] = []
    for size in Look.sizes {
      var hall = hall
      hall.resize(size)
      for key in "qqgsnd" {
        hall.press(.character(key))
        frames.append(hall.text)
        hall.press(.tab)
        frames.append(hall.text)
        hall.press(.tab)
      }
      hall.press(.left, .right)
      frames.append(hall.text)
      for _ in 0..<3 {
        hall.press(.character("+"))
        frames.append(hall.text)
      }
    }
    return frames
  }

  @Test("No frame of an open, closed or withheld vote tells how many chose a level")
  func unreleased() throws {
    // Numbers that stand nowhere else.
    let levels = [101, 102, 103, 104, 105]
    var hall = try FakeHall()
    hall.people = 777
    hall.press(.right, .right, .character(" "))
    try hall.count(levels)
    for frame in frames(of: hall) {
      #expect(!levels.contains { frame.contains("\($0)") }, "\(frame)")
      #expect(!frame.contains("Median") && !frame.contains("weit gestreut"))
    }
    hall.press(.character(" "))
    for frame in frames(of: hall) { #expect(!levels.contains { frame.contains("\($0)") }) }
    hall.press(.enter)
    #expect(levels.allSatisfy { hall.shows("\($0)") })

    var few = try FakeHall()
    few.settings.rule = try #require(GroupRule(minimum: 600))
    few.press(.right, .right)
    try few.vote(levels)
    for frame in frames(of: few) { #expect(!levels.contains { frame.contains("\($0)") }) }
    #expect(few.shows("Noch zu wenige Antworten: Gezeigt wird ab 600."))
  }

  @Test("While an item is open only how many have answered shows")
  func open() throws {
    var hall = try FakeHall()
    hall.press(.right, .right, .character(" "))
    try hall.count([10, 10, 10, 20, 10])
    #expect(hall.shows("haben geantwortet"))
    #expect(!hall.shows("◆") && !hall.shows("Median"))
    hall.press(.tab)
    #expect(hall.shows("60 von 73 haben geantwortet") && hall.shows("13 fehlen noch"))
  }

  @Test("Nothing was shown: the room hears why, but no number below k; the desk knows it")
  func withheld() throws {
    var hall = try FakeHall()
    hall.press(.right, .right, .character(" "), .character(" "), .enter)
    #expect(hall.shows("Noch hat niemand geantwortet."))
    hall.press(.right)
    try hall.vote([2, 1, 3, 2, 1])
    #expect(hall.shows("Noch zu wenige Antworten: Gezeigt wird ab 11."))
    #expect(!hall.text.replacing(FakeHall.address, with: "").contains("9"), "\(hall.text)")
    hall.press(.tab)
    #expect(hall.shows("9 Antworten") && hall.shows("zu wenige") && hall.shows("niemand"))
  }

  @Test("The picture of the room says what was closed and not shown", arguments: [WorkshopView.room, .desk])
  func holes(view: WorkshopView) throws {
    var hall = try FakeHall(view)
    hall.press(.right, .right, .character(" "))
    let title = try #require(hall.workshop.questionnaire.item(hall.item)?.title.german)
    hall.press(.character(" "), .character("g"))
    #expect(hall.shows("noch nicht gezeigt: " + title))
  }

  @Test("A blank public view shows nothing at all")
  func blank() throws {
    var hall = try FakeHall()
    hall.press(.character("b"))
    #expect(hall.lines.joined().isEmpty)
    hall.press(.character("b"))
    #expect(!hall.lines.joined().isEmpty)
  }

  @Test("The end asks first, and nothing is deleted by the answer under the cursor")
  func end() throws {
    var hall = try FakeHall()
    hall.press(.character("E"), .enter)
    #expect(!hall.effects.contains(.room(.end(.german))))
    hall.press(.character("e"), .character("3"))
    #expect(hall.effects.contains(.room(.end(.german))) && hall.state.hasEnded)
    #expect(hall.shows("Einzelantworten gelöscht") && hall.shows("24.11.2026 um 18:05"))
    hall.press(.character(" "))
    #expect(hall.state.scene == .end && hall.shows("Der Workshop ist beendet."))
    hall.press(.character("g"))
    #expect(hall.state.scene == .gaps && hall.state.hasEnded)
    hall.press(.character("n"), .character(" "))
    #expect(hall.state.scene == .end)
  }

  @Test("On the way to the goodbye a report is kept in a format that there can be, so that nothing fails before all")
  func goodbye() throws {
    var hall = try FakeHall()
    hall.press(.character("n"), .pageDown)
    #expect(hall.state.scene == .closing && hall.effects.contains(.room(.keepReport(.german))))
    #expect(!hall.effects.contains(.room(.saveReport(.pdf, .german))))
  }

  @Test("In a terminal that is too small there is one clear line")
  func small() throws {
    var hall = try FakeHall()
    hall.resize(Size(columns: 59, rows: 17))
    #expect(hall.lines[0].contains("60 × 18"))
  }
}
