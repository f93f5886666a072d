import Questionnaire
import ScreenDoubles
import Terminal
import TestSupport
import Testing
import Words
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
    for command in [RoomCommand.go(items[1]), .toggleVote, .toggleVote, .go(items[2]), .toggleVote] {
      later.state = try later.state.after(command, in: later.workshop.plan)
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

  @Test("After the end nobody is welcomed, and no key offers to begin", arguments: Look.sizes)
  func over(size: Size) throws {
    for language in Language.allCases {
      var hall = try FakeHall(.kiosk, size: size, language: language)
      hall.state = try hall.state.after(.end, in: hall.workshop.plan)
      hall.refresh()
      #expect(hall.shows(language == .german ? "Der Workshop ist beendet." : "The workshop is over."))
      #expect(!hall.shows("Willkommen") && !hall.shows("Welcome") && !hall.shows("beginnen") && !hall.shows("begin"))
      hall.press(.enter)
      #expect(hall.effects.allSatisfy { if case .kiosk(.join) = $0 { false } else { true } })
    }
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
    #expect(hall.shows("Aufhören?"))
    hall.tick(61)
    #expect(hall.shows("Willkommen") && !hall.shows("Aufhören?"))
  }

  @Test("In a small window the answers have the room, and the marked one is always in view")
  func small() throws {
    var hall = try FakeHall(.kiosk, size: Size(columns: 60, rows: 18))
    hall.press(.enter, .enter)
    #expect(hall.shows("w weiß nicht"))
    hall.press(.end)
    #expect(hall.shows("○ 4"))
    hall.press(.home, .down, .enter)
    #expect(hall.answers.values.first == .level(1))
    #expect(hall.shows("Strategie: wen und wo"))
  }

  @Test("⏎ after nothing was chosen or moved stores nothing")
  func enterAlone() throws {
    var hall = try FakeHall(.kiosk)
    hall.press(.enter, .enter, .enter, .enter)
    #expect(hall.answers.isEmpty)
    hall.press(.left, .character("3"), .left, .character("w"), .left, .enter)
    #expect(Array(hall.answers.values) == [.dontKnow])
  }

  @Test("Answers can be taken back")
  func withdraw() throws {
    var hall = try FakeHall(.kiosk)
    hall.press(.enter, .enter, .character("2"), .escape, .character("3"))
    #expect(hall.effects.contains(.kiosk(.withdraw)) && hall.shows("Willkommen"))
  }

  @Test("Who stops early keeps the answers, and gets a number as well")
  func stop() throws {
    var hall = try FakeHall(.kiosk)
    hall.press(.enter, .enter, .character("2"), .escape, .character("2"))
    #expect(!hall.effects.contains(.kiosk(.withdraw)) && hall.shows("Ihre Nummer") && hall.shows("482 913"))
  }

  @Test(
    "From the first answer on the number to come back with is there, and goes with the person", arguments: Look.sizes)
  func numberWhileAnswering(size: Size) throws {
    var hall = try FakeHall(.kiosk, size: size)
    hall.press(.enter, .enter)
    #expect(!hall.shows("482 913"))
    hall.press(.character("2"))
    #expect(hall.shows("Ihre Nummer: 482 913"))
    hall.tick(61)
    hall.press(.enter, .enter)
    #expect(!hall.shows("482 913"))
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
    hall.send(.kiosk(.participant(Participant(key: ParticipantKey(9), way: .kiosk, size: nil, responses: [:]))))
    #expect(hall.shows("Willkommen"))
  }

  // MARK: Coming back

  /// Somebody who has answered everything with level 1 and left, and a second round that is open.
  private func hallAfterDiscussion(size: Size = Size(columns: 80, rows: 24)) throws -> FakeHall {
    var hall = try FakeHall(.kiosk, size: size)
    hall.press(.enter, .enter)
    hall.answerAll(with: "1")
    hall.press(.enter)
    let item = hall.workshop.plan.items[1]
    for command in [RoomCommand.go(item), .toggleVote, .toggleVote, .reveal, .secondRound, .take(.open)] {
      hall.state = try hall.state.after(command, in: hall.workshop.plan)
    }
    hall.refresh()
    return hall
  }

  @Test("With the number one comes back to the second round, sees the first answer and answers once more")
  func comeBack() throws {
    var hall = try hallAfterDiscussion()
    #expect(hall.shows("noch einmal abgestimmt: „Beiträge planen“"))
    hall.type("482913")
    #expect(hall.shows("482 913"))
    hall.press(.enter)
    #expect(hall.shows("Noch einmal") && hall.shows("Ihre erste Antwort: 1"))
    hall.press(.character("3"))
    let ballot = try #require(Ballot(item: hall.workshop.plan.items[1], round: 2))
    #expect(hall.person?.responses[ballot] == .level(3))
    #expect(hall.person?.responses[Ballot(first: ballot.item)] == .level(1))
    #expect(hall.shows("eigenes Ergebnis") && hall.shows("482 913"))
    // All own answers can be seen and corrected from there.
    hall.press(.character("a"))
    #expect(hall.shows("Beiträge planen") && hall.lines.contains { $0.contains("● 1") })
    hall.tick(61)
    #expect(hall.shows("Willkommen") && !hall.shows("482") && hall.person == nil)
  }

  @Test("A wrong number says no more than that, and five close the door for a minute")
  func wrongNumbers() throws {
    var hall = try hallAfterDiscussion()
    hall.type("12")
    hall.press(.enter)
    #expect(hall.shows("sechs Ziffern"))
    hall.press(.escape)
    #expect(hall.shows("Willkommen"))
    hall.type("1")
    for _ in 1...4 {
      hall.press(.backspace)
      hall.type("111111")
      hall.press(.enter)
      #expect(hall.shows("Diese Nummer gilt nicht") && hall.person == nil)
    }
    hall.type("111111")
    hall.press(.enter)
    #expect(hall.shows("Willkommen") && hall.shows("in 60 s wieder"))
    hall.type("482913")
    #expect(hall.shows("Willkommen") && hall.person == nil)
    hall.tick(60)
    hall.type("482913")
    hall.press(.enter)
    #expect(hall.person != nil)
  }

  @Test("A number that was begun and left disappears")
  func begunNumber() throws {
    var hall = try hallAfterDiscussion()
    let welcome = hall.lines
    hall.type("4829")
    hall.tick(30)
    #expect(hall.lines == welcome)
  }

  @Test("After answers were taken back the number is nobody's")
  func numberGone() throws {
    var hall = try FakeHall(.kiosk)
    hall.press(.enter, .enter, .character("2"), .escape, .character("2"), .character("v"), .character("2"))
    hall.type("482913")
    hall.press(.enter)
    #expect(hall.shows("gilt nicht"))
  }

  @Test("Each person may take the other language; the next one has that of the workshop")
  func language() throws {
    var hall = try FakeHall(.kiosk)
    hall.press(.character("l"))
    #expect(hall.shows("Welcome! You can answer here."))
    hall.press(.enter)
    #expect(hall.shows("How large is your company?"))
    hall.tick(60)
    #expect(hall.shows("Willkommen"))
    hall.press(.character("L"))
    hall.tick(60)
    #expect(hall.shows("Willkommen"))
  }

  @Test("Who sits at the kiosk does not read what has happened elsewhere in the room")
  func news() throws {
    var hall = try FakeHall(.kiosk)
    hall.ways[.file] = 2
    hall.refresh()
    hall.send(.room(.server(.on("10.0.7.9:8080"))))
    #expect(!hall.shows("Neu dabei") && !hall.shows("Neue Adresse"))
    hall.press(.enter, .enter)
    #expect(!hall.shows("Neu dabei") && !hall.shows("Neue Adresse"))
  }
}
