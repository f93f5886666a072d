import Foundation
import Questionnaire
import Reports
import ScreenDoubles
import Terminal
import TestSupport
import Testing
import Words
import Workshop
import WorkshopScreens

@Suite("Keys of the public view and the desk")
struct RoomKeysTests {
  @Test("The key line names the second round only where the first was shown")
  func secondRoundNamed() throws {
    var hall = try FakeHall(size: Size(columns: 120, rows: 40))
    hall.press(.tab)
    func isNamed() -> Bool { hall.lines.last?.contains("2 2. Runde") == true }
    #expect(!isNamed())
    hall.press(.right, .right, .character(" "))
    #expect(!isNamed())
    try hall.count([5, 10, 20, 15, 10])
    hall.press(.character(" "))
    #expect(!isNamed())
    hall.press(.enter)
    #expect(isNamed(), "\(hall.lines.last ?? "")")
    hall.press(.character("2"))
    #expect(!isNamed())
  }

  @Test("Keys do on the desk what they do on the public view", arguments: [WorkshopView.room, .desk])
  func keys(view: WorkshopView) throws {
    var hall = try FakeHall(view)
    let first = hall.item
    hall.press(.character("d"))
    #expect(hall.shows("Noch nicht abgestimmt"))
    hall.tick(9)
    #expect(!hall.shows("Noch nicht abgestimmt"))
    hall.press(.right)
    #expect(hall.item == first && hall.state.scene == .item)
    hall.press(.right)
    #expect(hall.item != first)
    hall.press(.left)
    #expect(hall.item == first)
    hall.press(.right, .character(" "))
    #expect(hall.state.status == .open)
    hall.press(.character("d"))
    #expect(hall.state.status == .open && hall.shows("läuft noch"))
    hall.press(.character("T"))
    #expect(hall.state.timerEnd == hall.now + 70)
    hall.press(.character("t"))
    #expect(hall.state.timerEnd == nil)
    try hall.count([10, 10, 10, 20, 10])
    hall.press(.character(" "), .enter)
    #expect(hall.state.status == .revealed)
    hall.press(.character("d"))
    #expect(hall.state.scene == .discussion)
    hall.press(.character("2"))
    #expect(hall.state.ballot.round == 2 && hall.state.status == .waiting)
    hall.press(.character(" "))
    #expect(hall.state.ballot.round == 2 && hall.state.status == .open)
    hall.press(.character("b"))
    #expect(hall.state.isBlank && (view == .desk || hall.shows("Noch offen")))
    hall.press(.character("."), .enter, .character("+"), .character("+"))
    #expect(!hall.state.isBlank && hall.state.scale == 3)
    hall.press(.character("-"))
    #expect(hall.state.scale == 2)
    for (key, scene) in [("g", Scene.gaps), ("s", .sizes), ("n", .steps), ("q", .lobby)] {
      hall.press(.character(Character(key)))
      #expect(hall.state.scene == scene)
    }
    hall.press(.character("v"))
    #expect(hall.state.ballot.item == hall.item && hall.state.scene == .item)
    hall.press(.character("p"), .enter)
    #expect(hall.effects.last == .room(.saveReport(.pdf, .german)))
    hall.press(.character("p"), .character("4"))
    #expect(hall.effects.last == .room(.saveReport(.markdown, .german)))
    hall.press(.character("p"), .character("5"))
    #expect(hall.effects.last == .room(.saveReport(.csv, .german)))
    hall.press(.character("p"), .character("7"))
    #expect(hall.effects.last == .room(.printReport(.german)) && hall.shows("beim Drucker „Saal“"))
    hall.press(.escape, .enter)
    #expect(!hall.hasLeft)
    if view == .room { hall.press(.tab) }
    hall.press(.escape, .character("2"))
    #expect(hall.hasLeft)
  }

  @Test("A key that does nothing now tells why, on public view and desk", arguments: [WorkshopView.room, .desk])
  func vainKeys(view: WorkshopView) throws {
    for size in Look.sizes {
      for language in Language.allCases {
        var hall = try FakeHall(view, size: size, language: language)
        let say = { (de: String, en: String) in language == .german ? de : en }
        hall.press(.left)
        #expect(hall.shows(say("Davor kommt nichts.", "Nothing comes before this.")))
        for _ in 0..<3 { hall.press(.character("+")) }
        #expect(hall.shows(say("Größer geht nur noch im Terminal", "Larger only in the terminal")))
        for _ in 0..<4 { hall.press(.character("-")) }
        #expect(hall.shows(say("Kleiner geht nur noch im Terminal", "Smaller only in the terminal")))
        hall.press(.character("2"))
        #expect(hall.shows(say("Die 2. Runde folgt, wenn die erste gezeigt wurde.", "once the first was shown.")))
        hall.press(.character("d"))
        #expect(hall.shows(say("Noch nicht abgestimmt: Erst die Frage öffnen.", "No vote yet: open the question")))
        hall.press(.character("g"), .character("g"))
        #expect(hall.shows(say("Das ist schon auf der Leinwand.", "This is on the screen already.")))
        hall.press(.character("v"))
        #expect(hall.shows(say("Vorschläge gibt es", "There are proposals once")))
        hall.press(.character("#"), .character("1"), .enter)
        hall.press(.character(" "), .character("d"))
        #expect(hall.shows(say("Abstimmung läuft noch:", "The vote is still open:")))
        try hall.count([5, 5, 5, 5, 5])
        hall.press(.character(" "), .character("d"))
        #expect(hall.shows(say("Noch nicht gezeigt:", "Not shown yet:")))
        hall.press(.enter, .character("o"))
        hall.tick(9)
        #expect(hall.shows(say("Das Ergebnis war", "The result has been")))
        hall.press(.character("t"), .character("t"))
        hall.press(.character("o"), .enter, .enter, .character("2"), .enter, .character("2"))
        #expect(hall.shows(say("Es gibt nur zwei Runden.", "There are only two rounds.")))
        hall.press(.character("e"), .character("3"), .enter)
        hall.tick(9)
        for key in " 2tqvorck" {
          hall.press(.character(key))
          #expect(hall.shows(say("Der Workshop ist beendet.", "The workshop is over.")), "\(key)")
          hall.tick(9)
        }
      }
    }
  }

  @Test("A key in the dark shows its answer and nothing of the room")
  func answerInTheDark() throws {
    var hall = try FakeHall()
    hall.press(.character("b"), .character("t"))
    #expect(hall.text.trimmingCharacters(in: .whitespaces) == "Die Leinwand ist dunkel: B macht sie hell.")
  }

  @Test("A second press within half a second is ignored, a key that is held counts once")
  func slips() throws {
    for key in [Key.character(" "), .enter, .pageDown] {
      var hall = try FakeHall()
      hall.press(.right)
      hall.press(key, after: .seconds(1))
      for other in [Key.character(" "), .enter, .pageDown] {
        hall.press(other, after: .milliseconds(499))
        #expect(hall.state.status == .open)
      }
      hall.press(key, after: .milliseconds(500))
      #expect(hall.state.status == .closed)
    }
    var again = try FakeHall()
    again.press(.right)
    again.press(.character("o"), after: .seconds(1))
    again.press(.character("o"), after: .milliseconds(499))
    #expect(again.state.status == .open)
    again.press(.character("o"), after: .milliseconds(500))
    #expect(again.state.status == .closed)
    var door = try FakeHall(network: Scenes.network)
    door.press(.character(" "), after: .seconds(1))
    door.press(.character(" "), after: .milliseconds(499))
    #expect(door.state.isHeld && door.state.scene == .network)
    door.press(.character(" "), after: .milliseconds(500))
    #expect(door.state.scene == .item)
    var hall = try FakeHall()
    hall.press(.right, .enter)
    hall.press(.character("g"), after: .seconds(1))
    hall.press(.character("g"), after: .milliseconds(100))
    #expect(hall.state.question == .show(.gaps) && hall.state.status == .open)
    hall.press(.character("g"), after: .seconds(1))
    #expect(hall.state.scene == .gaps && hall.state.open.isEmpty)
  }

  @Test("Keys of a remote spoil nothing: F5 and Esc do nothing, b and . blank, back changes no vote")
  func remote() throws {
    var hall = try FakeHall()
    hall.press(.pageDown, .pageDown)
    #expect(hall.state.status == .open)
    let (state, frame) = (hall.state, hall.frame)
    hall.press(.escape, .function(5), .escape)
    #expect(hall.state == state && hall.frame == frame && !hall.hasLeft)
    for key in [Key.character("b"), .character(".")] {
      hall.press(key)
      #expect(hall.state.isBlank)
      hall.press(key)
      #expect(!hall.state.isBlank)
    }
    hall.press(.pageUp)
    #expect(hall.state.statuses == state.statuses && hall.state.scene == .item)
    #expect(hall.shows("„Übung: Kaffee oder Tee“ ist noch offen.") || hall.shows("ist noch offen."))
    hall.press(.pageDown)
    #expect(hall.state.question == nil && hall.state.statuses == state.statuses)
    hall.press(.pageUp, .pageUp)
    #expect(hall.state.scene == .lobby && hall.state.status == .closed)
    // Some remotes go back with it.
    hall.press(.pageDown, .backspace)
    #expect(hall.state.scene == .lobby)
  }

  @Test("Where the desk is open in another window, hints and questions are on it alone")
  func attended() throws {
    var hall = try FakeHall()
    hall.send(.room(.attended(true)))
    hall.press(.right, .character(" "), .character("g"))
    #expect(hall.state.question == .show(.gaps) && !hall.shows("noch offen"))
    hall.press(.character("b"), .character("2"))
    #expect(!hall.shows("2. Runde folgt"))
    var desk = try FakeHall(.desk)
    desk.press(.right, .character(" "), .character("g"))
    #expect(desk.shows("noch offen") && desk.shows("nächste Taste: nein, alles bleibt"))
  }

  @Test("The desk says what is now and what the next key does, all the way")
  func line() throws {
    var hall = try FakeHall(.desk)
    var lines: [String] = []
    for _ in 0..<5 {
      lines.append(hall.text)
      hall.press(.pageDown)
    }
    let expected = [
      ("jetzt: Eingang", "nächste Taste: Übung"), ("noch nicht offen", "nächste Taste: öffnen"),
      ("– offen", "nächste Taste: schließen"), ("geschlossen, noch", "nächste Taste: Ergebnis zeigen"),
      ("Ergebnis", "nächste Taste: "),
    ]
    for (line, (now, next)) in zip(lines, expected) { #expect(line.contains(now) && line.contains(next), "\(line)") }
  }

  @Test("A number jumps, Esc does not, and a number that no question has says so")
  func number() throws {
    var hall = try FakeHall()
    hall.press(.character("#"), .character("1"), .character("2"))
    #expect(hall.shows("Frage Nr. (0–12): 12_"))
    hall.press(.enter)
    #expect(hall.item == hall.workshop.plan.items[12])
    hall.press(.character("#"), .character("3"), .escape)
    #expect(hall.item == hall.workshop.plan.items[12])
    hall.press(.character("#"), .character("9"), .character("9"), .enter)
    #expect(hall.item == hall.workshop.plan.items[12] && hall.shows("Fragen 1 bis 12"))
    hall.press(.character("#"), .character("0"), .enter)
    #expect(hall.item == Practice.item.id)
  }

  @Test("Throwing answers away asks, and the room reads that the question is asked anew")
  func discarding() throws {
    var hall = try FakeHall()
    hall.press(.right, .right)
    try hall.vote([4, 9, 13, 21, 13])
    hall.press(.character("r"))
    #expect(hall.state.status == .revealed && hall.shows("verwerfen und neu fragen?"))
    hall.press(.character(" "))
    #expect(hall.state.status == .revealed && hall.state.question == nil)
    hall.press(.character("r"), .enter)
    #expect(hall.state.status == .waiting && hall.shows("neu gestellt"))
  }
}
