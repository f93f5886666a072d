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

  @Test("After the end, and only then, the group report can be offered on the phones, and taken back")
  func releaseReport() throws {
    var hall = try FakeHall(.desk)
    hall.press(.character("p"))
    #expect(!hall.shows("auf den Telefonen"))
    hall.press(.escape, .character("e"), .character("3"), .character("p"), .character("8"))
    #expect(
      hall.effects.last == .room(.setReport(isReleased: true)) && hall.shows("bieten den Gruppenbericht jetzt an"))
    hall.press(.character("p"))
    #expect(hall.shows("auf den Telefonen nicht mehr anbieten"))
    hall.press(.character("8"))
    #expect(hall.effects.last == .room(.setReport(isReleased: false)))
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

  @Test("The desk tells how many answers came after the picture, and what to do")
  func lateAnswers() throws {
    var hall = try FakeHall(.desk)
    hall.press(.right, .right)
    try hall.vote([4, 9, 13, 21, 13])
    hall.late = [hall.state.ballot: 3]
    hall.refresh()
    #expect(hall.shows("3 Antworten kamen nach dem Bild") && hall.shows("Ab 11 nimmt Schließen sie auf."))
    #expect(hall.shows("+3"))
    hall.late = [hall.state.ballot: 37]
    hall.refresh()
    #expect(hall.shows("37 Antworten kamen nach dem Bild") && hall.shows("O zweimal"))
    hall.press(.tab)
    #expect(!hall.shows("nach dem Bild") && !hall.shows("37"))
  }

  @Test("The desk shows the address of the page, and that there is none", arguments: Look.sizes)
  func address(size: Size) throws {
    var hall = try FakeHall(.desk, size: size)
    #expect(hall.shows(FakeHall.address) && hall.shows("K7M 2QX"))
    hall.send(.room(.server(.off)))
    #expect(!hall.shows("8080") && hall.shows("K7M 2QX"))
  }

  @Test("The path of a report is told in full, at every size")
  func path() throws {
    for size in Look.sizes {
      var hall = try FakeHall(size: size)
      hall.press(.character("e"), .character("3"))
      #expect(hall.text.filter { !" │".contains($0) }.contains("gruppenbericht-k7m2.pdf"), "\(size)")
      hall.press(.enter)
      // It stays on the desk.
      hall.tick(9)
      hall.press(.tab)
      #expect(hall.text.filter { !" │".contains($0) }.contains("k7m2.pdf"), "\(size)")
      hall.send(.wroteFile("/home/moderation/" + String(repeating: "x/", count: 40) + "gruppenbericht-k7m2.pdf"))
      #expect(hall.text.filter { !" │".contains($0) }.contains("k7m2.pdf"), "\(size)")
    }
  }

  @Test("The password of the network is there to be typed where its code has no room")
  func networkInWords() throws {
    for charset in [Charset.unicode, .ascii] {
      var hall = try FakeHall(
        size: Size(columns: 60, rows: 18), charset: charset,
        network: WirelessNetwork(name: "IHK-Forum", password: String(repeating: "Geheim0l", count: 7)))
      hall.press(.character("q"))
      #expect(hall.text.split(separator: " ").joined().contains(String(repeating: "Geheim0l", count: 7)))
      #expect(hall.shows("trotzdem verbunden") && hall.shows(charset == .ascii ? "kann keinen QR-Code" : "größeres"))
    }
  }

  @Test("An address of any length can be typed from the lobby", arguments: Look.sizes)
  func longAddress(size: Size) throws {
    let address = "seminarraum-im-erdgeschoss.fritz.box:8080"
    for charset in [Charset.unicode, .ascii] {
      let hall = try FakeHall(size: size, charset: charset, server: .on(address))
      #expect(Self.letters(hall.lines).contains(address), "\(hall.lines.joined(separator: "\n"))")
    }
  }

  /// What stands beside or below a code, without spaces.
  private static func letters(_ lines: [String]) -> String {
    lines.joined().filter { !" █▀▄#".contains($0) }
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

  @Test("The Wi-Fi code shows only where there is a network")
  func network() throws {
    var without = try FakeHall()
    without.press(.character("q"))
    #expect(without.state.scene == .lobby)
    var with = try FakeHall(network: Scenes.network)
    #expect(with.shows("gemeinsam2026"))
    with.press(.character("q"))
    #expect(with.shows(FakeHall.address) && with.shows("K7M 2QX"))
  }

  @Test("Wi-Fi and joining take turns every eight seconds; the space bar stops that, the next goes on")
  func alternating() throws {
    var hall = try FakeHall(network: Scenes.network)
    for _ in 0..<2 {
      #expect(hall.shows("gemeinsam2026"))
      hall.tick(7)
      #expect(hall.shows("gemeinsam2026"))
      hall.tick(1)
      #expect(hall.shows(FakeHall.address))
      hall.tick(8)
    }
    hall.tick(8)
    hall.press(.character(" "))
    for _ in 0..<3 {
      hall.tick(8)
      #expect(hall.shows(FakeHall.address) && hall.state.scene == .lobby && hall.state.isHeld)
    }
    hall.press(.character("q"))
    #expect(hall.shows("gemeinsam2026"))
    hall.tick(8)
    #expect(hall.shows(FakeHall.address))
    hall.press(.pageDown)
    #expect(hall.state.scene == .item)
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

  @Test("What came in late by paper or file is told on the desk")
  func late() throws {
    var hall = try FakeHall(.desk)
    hall.ways[.paper] = 10
    hall.ways[.file] = 2
    hall.refresh()
    #expect(hall.shows("Neu dabei: 1 auf Papier · 2 aus Dateien"))
  }

  @Test("The lobby tells how data are kept in a whole sentence, address and code beside it")
  func lobby() throws {
    for size in Look.sizes {
      for language in Language.allCases {
        let hall = try FakeHall(size: size, language: language)
        #expect(hall.shows(language == .german ? "gelöscht." : "at the end."), "\(size)")
        #expect(hall.shows(FakeHall.address) && hall.shows("K7M 2QX"))
      }
    }
  }

  @Test("The timer counts down and stays at nought")
  func timer() throws {
    var hall = try FakeHall(size: Size(columns: 80, rows: 24), charset: .ascii)
    hall.press(.right, .right, .character(" "), .character("t"), .tab)
    // Twelve questions in fourteen minutes.
    #expect(hall.shows("1:10"))
    hall.tick(65)
    #expect(hall.shows("0:05"))
    hall.tick(100)
    #expect(hall.shows("Die Zeit ist um."))
  }

  @Test("In a terminal that is too small there is one clear line")
  func small() throws {
    var hall = try FakeHall()
    hall.resize(Size(columns: 59, rows: 17))
    #expect(hall.lines[0].contains("60 × 18"))
  }

  @Test("The picture of the room says what was closed and not shown", arguments: [WorkshopView.room, .desk])
  func holes(view: WorkshopView) throws {
    var hall = try FakeHall(view)
    hall.press(.right, .right, .character(" "))
    let title = try #require(hall.workshop.questionnaire.item(hall.item)?.title.german)
    hall.press(.character(" "), .character("g"))
    #expect(hall.shows("noch nicht gezeigt: " + title))
  }
}
