import Questionnaire
import ScreenDoubles
import ScreenKit
import Terminal
import TestSupport
import Testing
import Words
import Workshop
import WorkshopScreens

@Suite("Help in a workshop names only what works")
struct HonestHelpTests {
  /// Where a key is pressed: at one of these places it must do something.
  private static let ways: [[Key]] = [
    [], [.down], [.end], [.right], [.character("2")], [.character("x"), .left], [.character(" ")], [.down, .down],
  ]

  /// A key that help names changes the picture, or asks something of the world.
  private func check(_ name: String, _ make: () throws -> FakeHall) throws {
    let start = try make()
    for help in start.app.keyHelp {
      for key in NamedKeys.of(sign: help.sign, text: help.text) {
        var works = false
        for way in Self.ways where !works {
          var hall = start
          for step in way { hall.press(step) }
          guard hall.app.keyHelp.contains(help) else { continue }
          let (frame, effects) = (hall.frame, hall.effects.count)
          hall.press(key)
          works = hall.frame != frame || hall.effects.count != effects || hall.hasLeft
        }
        #expect(works, "\(name): \(help.sign) (\(key)) „\(help.text)“ does nothing")
      }
    }
  }

  @Test("At the kiosk, from the welcome to the way out")
  func kiosk() throws {
    try check("welcome") { try FakeHall(.kiosk) }
    for count in 1...3 {
      try check("kiosk \(count)") {
        var hall = try FakeHall(.kiosk)
        for _ in 0..<count { hall.press(.enter) }
        return hall
      }
    }
    try check("result") {
      var hall = try FakeHall(.kiosk)
      hall.press(.enter, .enter)
      hall.answerAll(with: "1")
      return hall
    }
  }

  @Test("On every question at the kiosk")
  func questions() throws {
    let count = try FakeHall(.kiosk, agenda: .minutes90, form: .full).workshop.plan.items.count
    for place in 0..<count - 1 {
      try check("question \(place + 1)") {
        var hall = try FakeHall(.kiosk, agenda: .minutes90, form: .full)
        hall.press(.enter, .enter)
        for _ in 0..<place { hall.press(.right) }
        return hall
      }
    }
  }

  @Test("While sheets are keyed in")
  func keyIn() throws {
    for steps in [1, 2, 4] {
      try check("sheet \(steps)") {
        var hall = try FakeHall(.keyIn)
        hall.type("7")
        for _ in 0..<steps { hall.press(.enter) }
        return hall
      }
    }
    try check("end of a sheet") {
      var hall = try FakeHall(.keyIn)
      hall.type("7")
      hall.press(.enter, .end)
      return hall
    }
  }

  @Test("In the lists and the form")
  func start() throws {
    try check("workshops") { try FakeHall(listIn: .german) }
    for steps in 0...3 {
      try check("form \(steps)") {
        var hall = try FakeHall(listIn: .german)
        hall.press(.character("n"))
        for _ in 0..<steps { hall.press(.down) }
        return hall
      }
    }
  }

  @Test("In front of the room and at the desk")
  func room() throws {
    try check("door") { try FakeHall(.room) }
    try check("desk") { try FakeHall(.desk) }
    try check("vote") {
      var hall = try FakeHall(.desk)
      hall.press(.right, .character(" "))
      return hall
    }
    try check("result") {
      var hall = try FakeHall(.desk)
      hall.press(.right)
      try hall.vote([2, 11, 18, 9, 3])
      return hall
    }
  }
}
