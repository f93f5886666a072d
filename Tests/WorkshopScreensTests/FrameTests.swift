import Benchmarks
import Questionnaire
import Terminal
import Testing
import Words
import Workshop
import WorkshopScreens

/// Every scene and screen at every size, in both languages and in ASCII.
@Suite("Frames of a workshop")
struct FrameTests {
  static let sizes = [Size(columns: 60, rows: 18), Size(columns: 80, rows: 24), Size(columns: 120, rows: 40)]
  static let network = WirelessNetwork(name: "IHK-Forum", password: "gemeinsam2026")

  private func each(_ check: (Size, Language, Charset, String) throws -> Void) throws {
    for size in Self.sizes {
      for language in Language.allCases {
        try check(size, language, .unicode, "\(size.columns)x\(size.rows)-\(language.rawValue)")
      }
    }
    try check(Self.sizes[1], .german, .ascii, "ascii")
  }

  @Test("The public view has every scene at every size")
  func scenes() throws {
    try each { size, language, charset, name in
      var hall = try FakeHall(
        size: size, language: language, charset: charset, network: Self.network)
      hall.people = 0
      hall.refresh()
      try Snapshot.check(hall.frame, "lobby-\(name)")
      hall.press(.character("q"))
      try Snapshot.check(hall.frame, "network-\(name)")
      hall.people = 73
      hall.press(.right, .right)
      try Snapshot.check(hall.frame, "waiting-\(name)")
      hall.press(.character(" "), .character("t"))
      try hall.count([4, 9, 13, 21, 13])
      hall.tick(14)
      try Snapshot.check(hall.frame, "open-\(name)")
      hall.press(.character(" "))
      try Snapshot.check(hall.frame, "closed-\(name)")
      hall.press(.enter)
      try Snapshot.check(hall.frame, "revealed-\(name)")
      hall.press(.character("d"), .character("t"))
      try Snapshot.check(hall.frame, "discussion-\(name)")
      hall.press(.character("2"))
      try hall.count([1, 3, 17, 29, 10])
      hall.press(.character(" "), .enter)
      try Snapshot.check(hall.frame, "rounds-\(name)")
      hall.press(.right)
      try hall.vote([2, 1, 3, 2, 2])
      try Snapshot.check(hall.frame, "withheld-\(name)")
      hall.press(.right)
      try hall.vote([0, 0, 47, 0, 0])
      try Snapshot.check(hall.frame, "unanimous-\(name)")
      for levels in [[20, 18, 12, 8, 2], [5, 10, 20, 15, 10], [30, 12, 8, 6, 4], [9, 9, 14, 18, 10]] {
        hall.press(.right)
        try hall.vote(levels)
      }
      hall.press(.character("g"))
      try Snapshot.check(hall.frame, "gaps-\(name)")
      hall.press(.character("s"))
      try Snapshot.check(hall.frame, "sizes-withheld-\(name)")
      hall.press(.tab)
      try Snapshot.check(hall.frame, "desk-\(name)")
      hall.press(.character("v"))
      hall.late = [hall.state.ballot: 4]
      hall.refresh()
      try Snapshot.check(hall.frame, "desk-late-\(name)")
      hall.press(.tab)
    }
  }

  @Test("Nobody answered, a long title, and the desk at the door at every size")
  func rare() throws {
    try each { size, language, charset, name in
      var hall = try FakeHall(size: size, language: language, charset: charset, network: Self.network)
      hall.settings.title = "Kammertag der Unternehmenskommunikation: soziale Medien im Mittelstand 2026"
      hall.refresh()
      try Snapshot.check(hall.frame, "lobby-network-\(name)")
      hall.press(.tab)
      try Snapshot.check(hall.frame, "desk-door-\(name)")
      hall.press(.tab, .right, .right, .character(" "), .character(" "), .enter, .character("t"))
      try Snapshot.check(hall.frame, "nobody-\(name)")
      hall.press(.right, .character(" "), .character("2"))
      try Snapshot.check(hall.frame, "refused-\(name)")
      hall.press(.character("p"))
      try Snapshot.check(hall.frame, "report-\(name)")
    }
  }

  @Test("Size classes, steps and the end at every size")
  func later() throws {
    try each { size, language, charset, name in
      var hall = try FakeHall(size: size, language: language, charset: charset)
      hall.press(.right, .right, .character(" "))
      let classes = hall.workshop.questionnaire.company.sizes.map(\.id)
      hall.sizes[hall.state.ballot] = [
        classes[1]: try #require(LevelCounts([6, 8, 5, 2, 1])), classes[2]: try #require(LevelCounts([1, 4, 9, 8, 3])),
        classes[3]: try #require(LevelCounts([0, 2, 3, 6, 4])), nil: try #require(LevelCounts([0, 3, 5, 4, 1])),
      ]
      try hall.count([7, 17, 22, 20, 9])
      hall.press(.character(" "), .enter, .character("s"))
      try Snapshot.check(hall.frame, "sizes-\(name)")
      let texts = ["Redaktionsplan für das erste Quartal aufstellen", "Eine Vertretung für den Urlaub benennen"]
      hall.commitments = try texts.enumerated().map { index, text in
        let due = CalendarDate(year: 2027, month: 1, day: 15)
        return .init(
          id: Int64(index), words: try #require(Commitment(text: text, due: index == 0 ? due : nil)),
          isApproved: index == 0)
      }
      hall.refresh()
      hall.press(.character("n"))
      #expect(hall.shows("Redaktionsplan") && !hall.shows("Urlaub"))
      hall.press(.character("x"), .down, .enter)
      try Snapshot.check(hall.frame, "texts-\(name)")
      hall.press(.escape)
      try Snapshot.check(hall.frame, "steps-\(name)")
      hall.press(.character("e"), .character("3"))
      try Snapshot.check(hall.frame, "end-\(name)")
    }
  }

  @Test("Participant-paced fields, the keys and a room without phones at every size")
  func others() throws {
    try each { size, language, charset, name in
      var hall = try FakeHall(
        size: size, language: language, charset: charset, agenda: .minutes90, form: .full, server: .off)
      try Snapshot.check(hall.frame, "no-phones-\(name)")
      hall.press(.right, .right, .character(" "))
      try hall.count([4, 9, 13, 21, 13])
      try Snapshot.check(hall.frame, "portion-\(name)")
      hall.press(.character("?"))
      try Snapshot.check(hall.frame, "keys-\(name)")
      hall.press(.escape, .tab)
      try Snapshot.check(hall.frame, "desk-90-\(name)")
      hall.press(.character("e"))
      try Snapshot.check(hall.frame, "end-question-\(name)")
    }
  }

  @Test("Kiosk, sheets, list and form at every size")
  func entering() throws {
    try each { size, language, charset, name in
      var kiosk = try FakeHall(.kiosk, size: size, language: language, charset: charset)
      try Snapshot.check(kiosk.frame, "kiosk-welcome-\(name)")
      kiosk.press(.enter)
      try Snapshot.check(kiosk.frame, "kiosk-size-\(name)")
      kiosk.press(.character("3"), .character("2"), .left)
      try Snapshot.check(kiosk.frame, "kiosk-item-\(name)")
      kiosk.answerAll(with: "2")
      try Snapshot.check(kiosk.frame, "kiosk-result-\(name)")
      kiosk.press(.enter, .control("x"))
      try Snapshot.check(kiosk.frame, "kiosk-leaving-\(name)")
      kiosk.press(.escape)
      let item = kiosk.workshop.plan.items[1]
      for command in [RoomCommand.go(item), .toggleVote, .toggleVote, .reveal, .secondRound] {
        kiosk.state = try kiosk.state.after(command, in: kiosk.workshop.plan)
      }
      kiosk.refresh()
      try Snapshot.check(kiosk.frame, "kiosk-again-\(name)")
      kiosk.type("111111")
      kiosk.press(.enter)
      try Snapshot.check(kiosk.frame, "kiosk-number-\(name)")
      kiosk.type("482913")
      kiosk.press(.enter)
      try Snapshot.check(kiosk.frame, "kiosk-second-\(name)")
      kiosk.tick(60)
      kiosk.type("1")
      for _ in 1...5 {
        kiosk.type("11111")
        kiosk.press(.enter)
        kiosk.type("1")
      }
      try Snapshot.check(kiosk.frame, "kiosk-paused-\(name)")

      var sheet = try FakeHall(.keyIn, size: size, language: language, charset: charset)
      try Snapshot.check(sheet.frame, "key-in-number-\(name)")
      sheet.type("17")
      sheet.press(.enter)
      sheet.type("3021w")
      sheet.press(.character(" "))
      try Snapshot.check(sheet.frame, "key-in-entry-\(name)")
      sheet.press(.end, .enter)
      for command in [RoomCommand.go(item), .toggleVote, .toggleVote, .reveal, .secondRound] {
        sheet.state = try sheet.state.after(command, in: sheet.workshop.plan)
      }
      sheet.refresh()
      sheet.press(.backspace)
      sheet.type("7")
      sheet.press(.enter)
      try Snapshot.check(sheet.frame, "key-in-second-\(name)")
    }
    for size in Self.sizes {
      for language in Language.allCases {
        var hall = try FakeHall(listIn: language, size: size)
        let name = "\(size.columns)x\(size.rows)-\(language.rawValue)"
        try Snapshot.check(hall.frame, "workshops-\(name)")
        hall.press(.character("n"))
        try Snapshot.check(hall.frame, "form-\(name)")
      }
    }
  }
}
