import Benchmarks
import Questionnaire
import ScreenDoubles
import Terminal
import TestSupport
import Testing
import Words
import Workshop
import WorkshopScreens

@Suite("Keying sheets in")
struct KeyInTests {
  private func open(_ number: String) throws -> FakeHall {
    var hall = try FakeHall(.keyIn)
    hall.type(number)
    hall.press(.enter)
    return hall
  }

  @Test("A sheet is a number, a size class and a key for each item")
  func sheet() throws {
    var hall = try open("17")
    let items = hall.workshop.plan.items.filter { $0 != Practice.item.id }
    hall.type("2")
    for item in items {
      // Of a list all that is ticked, by its letters.
      if case .multiple = hall.workshop.questionnaire.item(item)?.kind {
        hall.type("ab")
        hall.press(.enter)
      } else {
        hall.type("3")
      }
    }
    hall.press(.enter)
    let sheet = try #require(hall.sheets[17])
    #expect(sheet.size == hall.workshop.questionnaire.company.sizes[1].id && sheet.responses.count == items.count)
    for item in items {
      let response = try #require(sheet.response(to: item))
      if case .options(let ids) = response {
        #expect(ids == Set(hall.workshop.questionnaire.item(item)?.options.prefix(2).map(\.id) ?? []))
      } else {
        #expect(hall.workshop.questionnaire.item(item)?.level(of: response)?.rawValue == 3)
      }
    }
    #expect(hall.shows("Bogen 17 gesichert") && hall.shows("18"))
  }

  @Test("Items left out are unanswered, and a mistake is corrected with the arrow")
  func correction() throws {
    var hall = try open("1")
    let items = hall.workshop.plan.items.filter { $0 != Practice.item.id }
    hall.press(.enter)
    hall.type("4w ")
    hall.press(.enter, .left, .left, .left)
    hall.type("2")
    hall.press(.end, .enter)
    let sheet = try #require(hall.sheets[1])
    #expect(sheet.response(to: items[0]) == .level(4) && sheet.response(to: items[1]) == .level(2))
    #expect(sheet.response(to: items[2]) == nil && sheet.responses.count == 2)
  }

  @Test("What is set beforehand for the size class is shown, taken by going on past it, and changed by a key")
  func preset() throws {
    var hall = try open("3")
    let questionnaire = hall.workshop.questionnaire
    let items = hall.workshop.plan.items.filter { $0 != Practice.item.id }
    let alone = CompanyProfile(size: "1")
    let place = try #require(items.firstIndex { questionnaire.item($0)?.isPreset(for: alone) == true })
    hall.type("1")
    #expect(hall.lines.contains { $0.contains("t (vorbelegt)") })
    for _ in 0..<place { hall.press(.down) }
    #expect(hall.halves.isEmpty && hall.shows("übernehmen"))
    hall.type(" ")
    hall.press(.end, .enter)
    // Up and down change nothing: only the one that was gone on from is stored.
    #expect(hall.sheets[3]?.responses == [Ballot(first: items[place]): .notApplicable])

    hall = try open("4")
    hall.type("1")
    for _ in 0..<place { hall.press(.down) }
    hall.type("2")
    hall.press(.end, .enter)
    #expect(hall.sheets[4]?.responses == [Ballot(first: items[place]): .level(2)])

    hall = try open("5")
    hall.type("2")
    #expect(!hall.shows("vorbelegt"))
    for _ in 0..<place { hall.press(.down) }
    hall.type(" ")
    hall.press(.end, .enter)
    #expect(hall.sheets[5]?.responses.isEmpty == true)
  }

  @Test("A sheet that is not saved yet is kept, offered again, and gone once it is saved or discarded")
  func half() throws {
    var hall = try open("7")
    hall.type("23w")
    #expect(hall.halves.isEmpty && hall.shows("schreibt …"))
    hall.tick(1)
    #expect(hall.halves[7]?.responses.count == 2 && !hall.shows("schreibt …"))
    hall.type("4")
    hall.hangUp()
    #expect(hall.halves[7]?.responses.count == 3 && hall.sheets[7] == nil)
    var later = try FakeHall(.keyIn)
    later.halves = hall.halves
    later.type("7")
    later.press(.enter)
    #expect(later.shows("angefangen"))
    later.type("1")
    later.press(.end, .enter)
    #expect(later.sheets[7]?.responses.count == 4 && later.halves.isEmpty)
    hall.press(.escape, .character("1"))
    #expect(hall.halves.isEmpty && hall.sheets[7] == nil)
  }

  @Test("A sheet that comes again comes for the second round, without a question, and keeps the first")
  func secondRound() throws {
    var hall = try open("5")
    hall.press(.enter)
    hall.type("1")
    hall.press(.end, .enter)
    let item = hall.workshop.plan.items[1]
    for command in [RoomCommand.go(item), .toggleVote, .toggleVote, .reveal, .secondRound, .take(.open)] {
      hall.state = try hall.state.after(command, in: hall.workshop.plan)
    }
    hall.refresh()
    hall.press(.backspace)
    hall.type("5")
    hall.press(.enter)
    #expect(hall.shows("Noch einmal abgestimmt") && hall.shows("(zuerst 1)"))
    hall.type("3")
    hall.press(.enter)
    let ballot = try #require(Ballot(item: item, round: 2))
    let responses = try #require(hall.sheets[5]?.responses)
    #expect(responses[ballot].flatMap { hall.workshop.questionnaire.item(item)?.level(of: $0)?.rawValue } == 3)
    #expect(responses[Ballot(first: item)] == .level(1))
    #expect(hall.shows("Bogen 5 ergänzt"))
    // Nothing changed, nothing asked.
    hall.press(.backspace)
    hall.type("5")
    hall.press(.enter, .end, .enter)
    #expect(hall.shows("Bogen 5 bleibt"))
  }

  @Test("A first round that is corrected keeps the second one, and the other way round")
  func eachRound() throws {
    var hall = try open("5")
    let item = hall.workshop.plan.items[1]
    hall.press(.enter)
    hall.type("1")
    hall.press(.end, .enter)
    for command in [RoomCommand.go(item), .toggleVote, .toggleVote, .reveal, .secondRound, .take(.open)] {
      hall.state = try hall.state.after(command, in: hall.workshop.plan)
    }
    hall.refresh()
    let ballot = try #require(Ballot(item: item, round: 2))
    let begin = { (hall: inout FakeHall) in
      hall.press(.backspace)
      hall.type("5")
      hall.press(.enter)
    }
    begin(&hall)
    hall.type("3")
    hall.press(.enter)
    begin(&hall)
    for _ in hall.workshop.plan.items.dropFirst() { hall.press(.up) }
    hall.type("4")
    hall.press(.end, .enter, .enter)
    #expect(hall.sheets[5]?.responses == [Ballot(first: item): .level(4), ballot: .level(3)])
    guard
      case .sheet(.keyIn(5, _, let first, nil)) = hall.effects.last(where: {
        if case .sheet(.keyIn) = $0 { true } else { false }
      })
    else {
      Issue.record("The second round must not be written again")
      return
    }
    #expect(first == [item: .level(4)])
  }

  @Test("The same number again shows what is there and replaces only after a question")
  func again() throws {
    var hall = try open("5")
    hall.press(.enter)
    hall.type("1")
    hall.press(.end, .enter)
    hall.press(.backspace)
    hall.type("5")
    hall.press(.enter)
    #expect(hall.shows("schon erfasst"))
    hall.press(.down)
    hall.type("4")
    hall.press(.end, .enter)
    #expect(hall.shows("Bogen 5 ersetzen?"))
    hall.press(.escape)
    #expect(hall.sheets[5]?.responses.values.contains(.level(1)) == true)
    hall.press(.enter, .enter)
    #expect(hall.sheets[5]?.responses.values.contains(.level(4)) == true && hall.shows("ersetzt"))
  }

  @Test("The first digit replaces the number that is proposed, Enter takes it, Backspace takes its last digit")
  func proposal() throws {
    for (keys, number) in [("7\r", 7), ("\r", 8), ("\u{7F}12\r", 12), ("34\r", 34)] {
      var hall = try open("7")
      hall.press(.end, .enter)
      #expect(hall.shows("eine Ziffer ersetzt sie"))
      for key in keys {
        hall.press(key == "\r" ? .enter : key == "\u{7F}" ? .backspace : .character(key))
        if key != "\r" { #expect(!hall.shows("eine Ziffer ersetzt sie")) }
      }
      #expect(hall.effects.contains(.sheet(.read(number))) && !hall.effects.contains(.sheet(.read(87))), "\(keys)")
    }
  }

  @Test("After the end nothing is taken, and it says so, also in the middle of a sheet")
  func over() throws {
    for isMiddle in [false, true] {
      var hall = try open(isMiddle ? "3" : "")
      hall.state = try hall.state.after(.end, in: hall.workshop.plan)
      hall.refresh()
      #expect(hall.shows("Bögen werden nicht mehr angenommen"))
      if isMiddle { continue }
      hall.type("5")
      hall.press(.enter)
      #expect(!hall.effects.contains(.sheet(.read(5))) && !hall.shows("beginnen"))
      hall.press(.escape)
      #expect(hall.hasLeft)
    }
  }

  @Test("Keys that are no answer change nothing")
  func wrongKeys() throws {
    var hall = try open("0")
    #expect(hall.shows("Nummer") && !hall.effects.contains(.sheet(.read(0))))
    hall = try open("3")
    hall.type("9xyz")
    #expect(hall.shows("0 von"))
    hall.press(.escape, .enter)
    #expect(hall.shows("Nummer") && hall.sheets.isEmpty)
    hall.press(.escape)
    #expect(hall.hasLeft)
  }

}

@Suite("Beginning a workshop")
struct FormTests {
  @Test("The form asks for a title and begins with what was chosen")
  func form() throws {
    var hall = try FakeHall(listIn: .german)
    hall.press(.character("n"), .end)
    for _ in 0..<10 { hall.press(.down) }
    hall.press(.enter)
    #expect(hall.shows("Geben Sie dem Workshop einen Titel"))
    hall.type("Kammertag")
    hall.press(.enter, .enter, .enter, .enter)
    for _ in 0..<9 { hall.press(.right) }
    hall.press(.down, .down, .right, .right, .enter, .right, .enter)
    hall.type("Netz")
    hall.press(.enter)
    hall.type("geheim")
    hall.press(.enter, .enter)
    #expect(hall.shows("mindestens acht Zeichen"))
    hall.type("nis")
    hall.press(.enter, .enter)
    #expect(hall.settings.title == "Kammertag" && hall.settings.agenda.minutes == 90)
    #expect(hall.settings.agenda.questions.count == 12)
    #expect(hall.settings.rule.minimum == 13 && hall.settings.allowsFreeText)
    #expect(hall.settings.network == WirelessNetwork(name: "Netz", password: "geheimnis"))
    #expect(hall.settings.form == .short && hall.settings.date == FakeHall.today)
  }

  @Test("A day that is none is told, and k cannot fall below five")
  func faults() throws {
    var hall = try FakeHall(listIn: .german)
    hall.press(.character("n"))
    hall.type("T")
    hall.press(.enter)
    for _ in 0..<10 { hall.press(.backspace) }
    hall.type("99.99.")
    // The plan has a screen of its own, which Enter opens.
    for _ in 0..<4 { hall.press(.enter) }
    hall.press(.down)
    for _ in 0..<5 { hall.press(.enter) }
    #expect(hall.shows("Diesen Tag gibt es nicht"))
    for _ in 0..<4 { hall.press(.enter) }
    hall.press(.down)
    for _ in 0..<20 { hall.press(.left) }
    #expect(hall.shows("ab 5 Antworten"))
  }

  @Test(
    "The list opens each view",
    arguments: [
      (Key.enter, WorkshopView.room), (.character("p"), .desk), (.character("o"), .kiosk), (.character("b"), .keyIn),
    ])
  func views(key: Key, view: WorkshopView) throws {
    var hall = try FakeHall(listIn: .english)
    hall.press(key)
    #expect(hall.effects.contains(.workshops(.open("k7m2", view))))
    #expect(!hall.hasLeft)
  }
}
