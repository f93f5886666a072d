import Questionnaire
import Terminal
import TestSupport
import Testing
import Workshop
import WorkshopScreens

@Suite("Kiosk")
struct KioskTests {
  @Test("A person answers one item after the other, each is stored at once, and takes the own result along")
  func person() throws {
    var hall = try FakeHall(.kiosk)
    #expect(hall.shows("Ohne Namen"))
    hall.press(.enter, .character("2"))
    #expect(hall.person?.size != nil)
    hall.press(.character("3"))
    #expect(hall.answers.count == 1 && hall.answers.values.first == .level(3))
    hall.answerAll(with: "1")
    #expect(hall.shows("Ihr eigenes Ergebnis") && hall.shows("Kompetenz"))
    hall.press(.enter)
    #expect(hall.shows("Willkommen") && hall.person == nil)
  }

  @Test("It asks what the room was asked so far, and all where it was asked nothing yet")
  func asked() throws {
    var before = try FakeHall(.kiosk)
    before.press(.enter, .enter)
    #expect(before.shows("von \(before.workshop.plan.items.count - 1)"))
    var later = try FakeHall(.kiosk)
    let items = later.workshop.plan.items
    for item in items[1...2] {
      later.state = try later.state.after(.go(item), in: later.workshop.plan)
      later.state = try later.state.after(.toggleVote, in: later.workshop.plan)
    }
    later.refresh()
    later.press(.enter, .enter)
    #expect(later.shows("Frage 1 von 2"))
  }

  @Test("After a minute without a key it is the next person's turn, and nothing of the last one is left")
  func idle() throws {
    var hall = try FakeHall(.kiosk)
    let welcome = hall.lines
    hall.press(.enter, .character("3"), .character("2"))
    hall.tick(30)
    #expect(!hall.shows("verschwindet"))
    hall.tick(15)
    #expect(hall.shows("verschwindet in 15 s"))
    hall.press(.left)
    #expect(!hall.shows("verschwindet"))
    hall.tick(60)
    #expect(hall.lines == welcome && hall.person == nil)
    hall.press(.enter, .enter)
    #expect(!hall.lines.contains { $0.contains("●") })
  }

  @Test("An own result disappears by itself, too")
  func result() throws {
    var hall = try FakeHall(.kiosk)
    hall.press(.enter, .enter)
    hall.answerAll(with: "1")
    #expect(hall.shows("Ihr eigenes Ergebnis") && hall.shows("90 s"))
    hall.tick(89)
    #expect(hall.shows("Ihr eigenes Ergebnis"))
    hall.tick(1)
    #expect(hall.shows("Willkommen"))
  }

  @Test("A question that is open when the person leaves closes with it")
  func overlay() throws {
    var hall = try FakeHall(.kiosk)
    hall.press(.enter, .enter, .escape)
    #expect(hall.shows("zurücknehmen?"))
    hall.tick(61)
    #expect(hall.shows("Willkommen") && !hall.shows("zurücknehmen?"))
  }

  @Test("In a small window the last answer is reached by scrolling, and the next item begins at its top")
  func scrolling() throws {
    var hall = try FakeHall(.kiosk, size: Size(columns: 60, rows: 18))
    hall.press(.enter, .enter)
    let anchor = "Ergebnissen an."
    #expect(!hall.shows(anchor))
    hall.press(.down)
    #expect(hall.shows(anchor))
    hall.press(.up)
    #expect(!hall.shows(anchor))
    hall.press(.down, .character("2"))
    #expect(hall.shows("Strategie entwickeln"))
  }

  @Test("Answers can be taken back")
  func withdraw() throws {
    var hall = try FakeHall(.kiosk)
    hall.press(.enter, .enter, .character("2"), .escape, .character("2"))
    #expect(hall.effects.contains(.withdraw) && hall.shows("Willkommen"))
  }

  @Test("Only the word of the facilitator leaves", arguments: [("moderation", true), ("quit", false), ("", false)])
  func leave(word: String, leaves: Bool) throws {
    var hall = try FakeHall(.kiosk)
    hall.press(.control("c"), .escape, .character("q"))
    #expect(!hall.hasLeft)
    hall.press(.control("x"))
    hall.type(word)
    hall.press(.enter)
    #expect(hall.hasLeft == leaves)
  }

  @Test("An answer that is stored late does not bring a person back")
  func late() throws {
    var hall = try FakeHall(.kiosk)
    hall.send(.participant(Participant(key: ParticipantKey(9), way: .kiosk, size: nil, responses: [:])))
    #expect(hall.shows("Willkommen"))
  }
}
