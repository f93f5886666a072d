import Benchmarks
import Questionnaire
import ScreenDoubles
import ScreenKit
import Terminal
import TestSupport
import Testing
import Words
import Workshop
import WorkshopScreens

/// Every scene and screen of a workshop, as a window shows it.
enum Scenes {
  static let network = WirelessNetwork(name: "IHK-Forum", password: "gemeinsam2026")

  static func all(_ look: Look) throws -> [ShownScene] {
    try [wall, rare, later, others, entering].flatMap { try $0(look) }
  }

  /// Scenes without a key line: what the room sees.
  static let withoutKeys: Set<String> = [
    "lobby", "network", "waiting", "open", "closed", "revealed", "discussion", "rounds", "withheld", "unanimous",
    "gaps",
    "sizes-withheld", "lobby-network", "nobody", "refused", "sizes", "steps", "closing", "no-phones", "portion", "end",
  ]

  /// The public view in every scene.
  private static func wall(_ look: Look) throws -> [ShownScene] {
    var scenes: [ShownScene] = []
    var hall = try FakeHall(look: look, network: Self.network)
    hall.people = 0
    hall.refresh()
    scenes.append(hall.scene("network"))
    hall.press(.character("q"))
    scenes.append(hall.scene("lobby"))
    hall.people = 73
    hall.press(.right, .right)
    scenes.append(hall.scene("waiting"))
    hall.press(.character(" "), .character("t"))
    try hall.count([4, 9, 13, 21, 13])
    hall.tick(14)
    scenes.append(hall.scene("open"))
    hall.press(.character(" "))
    scenes.append(hall.scene("closed"))
    hall.press(.enter)
    scenes.append(hall.scene("revealed"))
    hall.press(.character("d"), .character("t"))
    scenes.append(hall.scene("discussion"))
    hall.press(.character("2"), .character(" "))
    try hall.count([1, 3, 17, 29, 10])
    hall.press(.character(" "), .enter)
    scenes.append(hall.scene("rounds"))
    hall.press(.character("#"), .character("2"), .enter)
    try hall.vote([2, 1, 3, 2, 2])
    scenes.append(hall.scene("withheld"))
    hall.press(.right)
    try hall.vote([0, 0, 47, 0, 0])
    scenes.append(hall.scene("unanimous"))
    for levels in [[20, 18, 12, 8, 2], [5, 10, 20, 15, 10], [30, 12, 8, 6, 4], [9, 9, 14, 18, 10]] {
      hall.press(.right)
      try hall.vote(levels)
    }
    hall.press(.character("g"))
    scenes.append(hall.scene("gaps"))
    hall.press(.character("s"))
    scenes.append(hall.scene("sizes-withheld"))
    hall.press(.tab)
    scenes.append(hall.scene("desk"))
    hall.press(.character("v"))
    hall.late = [hall.state.ballot: 4]
    hall.refresh()
    scenes.append(hall.scene("desk-late"))
    hall.press(.tab)
    return scenes
  }

  /// Nobody answered, a long title, and the desk at the door.
  private static func rare(_ look: Look) throws -> [ShownScene] {
    var scenes: [ShownScene] = []
    var hall = try FakeHall(look: look, network: Self.network)
    hall.settings.title = "Kammertag der Unternehmenskommunikation: soziale Medien im Mittelstand 2026"
    hall.refresh()
    hall.press(.character("q"))
    scenes.append(hall.scene("lobby-network"))
    hall.press(.tab)
    scenes.append(hall.scene("desk-door"))
    hall.press(.tab, .right, .right, .character(" "), .character(" "), .enter, .character("t"))
    scenes.append(hall.scene("nobody"))
    hall.press(.right, .character(" "), .character("2"))
    scenes.append(hall.scene("refused"))
    hall.press(.character("p"))
    scenes.append(hall.scene("report"))
    return scenes
  }

  /// Size classes, steps and the end.
  private static func later(_ look: Look) throws -> [ShownScene] {
    var scenes: [ShownScene] = []
    var hall = try FakeHall(look: look)
    hall.press(.right, .right, .character(" "))
    let classes = hall.workshop.questionnaire.company.sizes.map(\.id)
    hall.sizes[hall.state.ballot] = [
      classes[1]: try #require(LevelCounts([6, 8, 5, 2, 1])), classes[2]: try #require(LevelCounts([1, 4, 9, 8, 3])),
      classes[3]: try #require(LevelCounts([0, 2, 3, 6, 4])), nil: try #require(LevelCounts([0, 3, 5, 4, 1])),
    ]
    try hall.count([7, 17, 22, 20, 9])
    hall.press(.character(" "), .enter, .character("s"))
    scenes.append(hall.scene("sizes"))
    let texts = ["Redaktionsplan für das erste Quartal aufstellen", "Eine Vertretung für den Urlaub benennen"]
    hall.commitments = try texts.enumerated().map { index, text in
      let due = CalendarDate(year: 2027, month: 1, day: 15)
      return .init(
        id: Int64(index), words: try #require(Commitment(text: text, due: index == 0 ? due : nil)),
        isApproved: index == 0)
    }
    hall.refresh()
    hall.press(.character("n"))
    #expect(hall.reads("Redaktionsplan") && !hall.reads("Urlaub"))
    hall.press(.character("x"), .down, .enter)
    scenes.append(hall.scene("texts"))
    hall.press(.escape)
    scenes.append(hall.scene("steps"))
    hall.press(.character(" "))
    // Until what was saved has been told.
    hall.tick(9)
    scenes.append(hall.scene("closing"))
    hall.press(.character("e"), .character("3"))
    scenes.append(hall.scene("end"))
    return scenes
  }

  /// Participant-paced fields, the keys and a room without phones.
  private static func others(_ look: Look) throws -> [ShownScene] {
    var scenes: [ShownScene] = []
    var hall = try FakeHall(look: look, agenda: .minutes90, form: .full, server: .off)
    scenes.append(hall.scene("no-phones"))
    hall.press(.right, .right, .character(" "))
    try hall.count([4, 9, 13, 21, 13])
    scenes.append(hall.scene("portion"))
    hall.press(.character("?"))
    scenes.append(hall.scene("keys"))
    hall.press(.escape, .tab)
    scenes.append(hall.scene("desk-90"))
    hall.press(.character("e"))
    scenes.append(hall.scene("end-question"))
    return scenes
  }

  /// Kiosk, sheets, list and form.
  private static func entering(_ look: Look) throws -> [ShownScene] {
    var scenes: [ShownScene] = []
    var kiosk = try FakeHall(.kiosk, look: look)
    scenes.append(kiosk.scene("kiosk-welcome"))
    kiosk.press(.enter)
    scenes.append(kiosk.scene("kiosk-size"))
    kiosk.press(.character("3"), .character("2"), .left)
    scenes.append(kiosk.scene("kiosk-item"))
    kiosk.answerAll(with: "2")
    scenes.append(kiosk.scene("kiosk-result"))
    kiosk.press(.enter, .control("x"))
    scenes.append(kiosk.scene("kiosk-leaving"))
    kiosk.press(.escape)
    let item = kiosk.workshop.plan.items[1]
    for command in [RoomCommand.go(item), .toggleVote, .toggleVote, .reveal, .secondRound, .take(.open)] {
      kiosk.state = try kiosk.state.after(command, in: kiosk.workshop.plan)
    }
    kiosk.refresh()
    scenes.append(kiosk.scene("kiosk-again"))
    kiosk.type("111111")
    kiosk.press(.enter)
    scenes.append(kiosk.scene("kiosk-number"))
    kiosk.type("482913")
    kiosk.press(.enter)
    scenes.append(kiosk.scene("kiosk-second"))
    kiosk.tick(60)
    kiosk.type("1")
    for _ in 1...5 {
      kiosk.type("11111")
      kiosk.press(.enter)
      kiosk.type("1")
    }
    scenes.append(kiosk.scene("kiosk-paused"))

    var sheet = try FakeHall(.keyIn, look: look)
    scenes.append(sheet.scene("key-in-number"))
    sheet.type("17")
    sheet.press(.enter)
    sheet.type("3021w")
    sheet.press(.character(" "))
    scenes.append(sheet.scene("key-in-entry"))
    sheet.press(.end, .enter)
    for command in [RoomCommand.go(item), .toggleVote, .toggleVote, .reveal, .secondRound, .take(.open)] {
      sheet.state = try sheet.state.after(command, in: sheet.workshop.plan)
    }
    sheet.refresh()
    sheet.press(.backspace)
    sheet.type("7")
    sheet.press(.enter)
    scenes.append(sheet.scene("key-in-second"))

    var list = try FakeHall(listIn: look)
    scenes.append(list.scene("workshops"))
    list.press(.character("n"))
    scenes.append(list.scene("form"))
    return scenes
  }
}

extension FakeHall {
  init(
    _ view: WorkshopView = .room, look: Look, agenda: Agenda = .minutes45, form: Form = .short,
    network: WirelessNetwork? = nil, server: ServerStatus = .on(Self.address)
  ) throws {
    try self.init(
      view, size: look.size, language: look.language, charset: look.charset, agenda: agenda, form: form,
      network: network, server: server)
  }

  init(listIn look: Look) throws { try self.init(listIn: look.language, size: look.size, charset: look.charset) }

  fileprivate func scene(_ name: String) -> ShownScene {
    ShownScene(name, app, hasKeyLine: !Scenes.withoutKeys.contains(name))
  }
}
