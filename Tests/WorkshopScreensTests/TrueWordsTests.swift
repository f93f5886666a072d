import Benchmarks
import Questionnaire
import ScreenDoubles
import Terminal
import TestSupport
import Testing
import Words
import Workshop

@testable import WorkshopScreens

@Suite("What public view and desk say is true of the moment")
struct TrueWordsTests {
  @Test("However few answered, every window tells the same number", arguments: [true, false])
  func fewAnswers(isField: Bool) throws {
    var hall = try FakeHall(agenda: isField ? .minutes90 : .minutes45)
    hall.press(.pageDown, .pageDown, .pageDown, .pageDown, .pageDown, .character(" "))
    let items = isField ? try #require(hall.workshop.plan.portion(of: hall.item)).items : [hall.item]
    for count in [7, 11] {
      for (place, item) in items.enumerated() {
        hall.counts[Ballot(first: item)] = LevelCounts([count + place, 0, 0, 0, 0])
      }
      hall.refresh()
      #expect(hall.shows("\(count) Antworten ·"))
      hall.press(.tab)
      #expect(hall.shows("offen: \(count) von 73") && hall.shows("\(73 - count) fehlen noch"))
      hall.press(.tab)
    }
  }

  @Test("Nobody is told of too few answers where enough came and something else keeps the result back")
  func keptBack() throws {
    for isEnough in [false, true] {
      var hall = try FakeHall()
      hall.press(.right, .right, .character(" "))
      // Those who do not know are answers as well, which the room counts.
      hall.counts[hall.state.ballot] = LevelCounts([1, 2, 1, 0, 0], dontKnow: isEnough ? 30 : 3)
      hall.refresh()
      hall.press(.character(" "), .enter)
      for _ in 0..<2 {
        #expect(hall.lines.contains { $0.contains("wenige") } != isEnough, "\(hall.lines.joined(separator: "\n"))")
        #expect(hall.lines.contains { $0.contains("Noch kein Ergebnis") } == isEnough)
        hall.press(.tab)
      }
    }
  }

  @Test("The time that runs down is worded alike, and spoken of as a vote only while one is open")
  func timer() throws {
    var hall = try FakeHall()
    hall.press(.pageDown, .character(" "), .character("t"), .tab)
    #expect(hall.text.contains(/noch \d+:\d\d/))
    hall.tick(7200)
    #expect(hall.shows("Die Zeit ist um. Antworten"))
    hall.press(.pageDown)
    #expect(!hall.shows("Die Zeit ist um. Antworten"))
  }

  @Test("On the practice the desk speaks of no guide values, which it has none of")
  func practice() throws {
    var hall = try FakeHall()
    hall.press(.pageDown)
    try hall.vote([9, 9, 9, 9, 9])
    hall.press(.tab)
    #expect(hall.shows("So geht es.") && !hall.shows("◆ ◇"))
    hall.press(.pageDown)
    try hall.vote([9, 9, 9, 9, 9])
    #expect(hall.shows("◆ ◇ haben"))
  }

  @Test("Beside the picture of the room the desk announces a talk only where the next key leads to one")
  func talk() throws {
    var hall = try FakeHall(.desk)
    hall.press(.character("g"))
    #expect(hall.shows("nächste Taste: " + (hall.workshop.plan.portions[1].title.german)))
    #expect(hall.shows("am größten?") && !hall.shows("beginnt mit dem ersten"))
    hall.press(.character("#"), .character("1"), .enter)
    for _ in hall.workshop.plan.portions.dropFirst() {
      try hall.vote([9, 9, 9, 9, 9])
      hall.press(.pageDown)
    }
    #expect(hall.state.scene == .gaps && hall.shows("beginnt mit dem ersten"))
  }

  @Test("Before, while and after a second round is open the desk has the words for each")
  func secondRound() throws {
    var hall = try FakeHall(.desk)
    hall.press(.right, .right)
    try hall.vote([9, 9, 9, 9, 9])
    hall.press(.character("2"))
    #expect(hall.shows("mit der ersten Antwort") && !hall.shows("Was hat sich bewegt"))
    hall.press(.pageDown)
    #expect(hall.shows("Ruhe lassen") && !hall.shows("Was hat sich bewegt") && !hall.shows("wird nichts gezeigt"))
    hall.press(.pageDown, .pageDown)
    #expect(hall.shows("Was hat sich bewegt"))
  }

  @Test("A field that is asked as a whole is not read out as one question")
  func field() throws {
    var hall = try FakeHall(.desk, agenda: .minutes90)
    hall.press(.right, .right)
    #expect(hall.state.scene == .field && hall.shows("Das Feld nennen") && !hall.shows("Frage vorlesen"))
  }

  @Test(
    "After the end the desk names no code, nobody in the pool, and no key that leads on", arguments: Language.allCases)
  func end(language: Language) throws {
    var hall = try FakeHall(.desk, language: language)
    hall.press(.character("e"))
    hall.press(.character("3"))
    let (over, took, pool, on) =
      language == .german
      ? ("beendet", "waren dabei", "im Pool", "weiter") : ("over", "took part", "in the pool", "go on")
    #expect(hall.shows(over) && hall.shows(took) && !hall.shows(pool) && !hall.shows("K7M 2QX"))
    #expect(!hall.lines.suffix(1).joined().contains(on))
  }

  @Test("After the end nothing is said to be still to come: values, steps, or a result that was never shown")
  func nothingToCome() throws {
    var hall = try FakeHall()
    hall.press(.right)
    try hall.vote([9, 9, 9, 9, 9])
    hall.press(.pageDown, .character(" "), .character(" "), .character("g"), .character("e"), .character("3"))
    hall.tick(9)
    for key in "gn" {
      hall.press(.character(key))
      #expect(!hall.shows("noch nicht") && !hall.shows("noch zu wenige") && !hall.shows("sobald"), "\(hall.text)")
      #expect(!hall.shows("Telefon") && !hall.shows("Was tun Sie als Nächstes"))
    }
    hall.press(.character("d"))
    #expect(hall.state.scene == .steps && hall.shows("Der Workshop ist beendet."))
  }

  @Test(
    "The picture of a field tells how many each question counts",
    arguments: [Size(columns: 80, rows: 24), Size(columns: 120, rows: 40)])
  func fieldCounts(size: Size) throws {
    var hall = try FakeHall(size: size, agenda: .minutes90)
    hall.press(.pageDown, .pageDown, .pageDown, .pageDown, .pageDown, .character(" "))
    let items = try #require(hall.workshop.plan.portion(of: hall.item)).items
    for (place, item) in items.enumerated() {
      hall.counts[Ballot(first: item)] = LevelCounts([20 + place, 10, 5, 5, 5])
    }
    hall.refresh()
    hall.press(.pageDown, .character(" "))
    for place in items.indices { #expect(hall.shows("n = \(45 + place)")) }
    #expect(hall.shows("Teil 1 von 6"))
  }
}
