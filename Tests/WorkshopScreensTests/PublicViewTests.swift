import Benchmarks
import Questionnaire
import ScreenDoubles
import Terminal
import TestSupport
import Testing
import Words
import Workshop
import WorkshopScreens

@Suite("What the room sees")
struct PublicViewTests {
  /// The scenes of the public view by name.
  private func wall(_ look: Look) throws -> [ShownScene] {
    try Scenes.all(look).filter { Scenes.withoutKeys.contains($0.name) }
  }

  @Test("The way in and how many are here stand on every scene until the end", arguments: Look.all)
  func corner(look: Look) throws {
    for scene in try wall(look) where !["end", "no-phones", "portion", "refused"].contains(scene.name) {
      let text = scene.frame.lines.joined(separator: "\n")
      #expect(text.contains(FakeHall.address), "\(scene.name)\n\(text)")
      #expect(text.contains("K7M 2QX"), "\(scene.name)\n\(text)")
    }
  }

  @Test("No key and no hint for the facilitator is on the public view", arguments: Look.all)
  func noHints(look: Look) throws {
    for scene in try wall(look) where scene.name != "refused" {
      let text = scene.frame.lines.joined(separator: "\n")
      for word in ["Leertaste", "space bar", "⏎", "? Tasten", "? keys", "Enter", "Eingabetaste"] {
        #expect(!text.contains(word), "\(scene.name): \(word)\n\(text)")
      }
    }
  }

  @Test("Guide values never stand beside a count", arguments: Look.all)
  func ownColumn(look: Look) throws {
    let signs = look.charset == .ascii ? [] : ["◆", "◇"]
    for scene in try wall(look) where ["revealed", "discussion", "rounds"].contains(scene.name) {
      for line in scene.frame.lines {
        for sign in signs {
          guard let place = line.firstIndex(of: Character(sign)), line.contains("%") else { continue }
          let before = line[..<place]
          #expect(before.hasSuffix("  ") || before.hasSuffix("◆ ") || before.hasSuffix("† "), "\(line)")
        }
      }
    }
  }

  @Test("The levels stand from 0 down to 4, before and after the vote", arguments: [Look.usual, .smallest])
  func order(look: Look) throws {
    for scene in try wall(look)
    where ["waiting", "open", "closed", "revealed", "discussion", "rounds"].contains(scene.name) {
      let digits = scene.frame.lines.compactMap { line -> Int? in
        let text = line.drop { $0 == " " }
        guard let digit = text.first?.wholeNumberValue, text.dropFirst().first == " " else { return nil }
        return digit
      }
      #expect(digits.starts(with: [0, 1, 2, 3, 4]), "\(scene.name): \(digits)")
    }
  }

  @Test("Every next step comes on the wall by itself, none is left to a number", arguments: Look.sizes)
  func wallOfSteps(size: Size) throws {
    var hall = try FakeHall(size: size)
    hall.commitments = try (1...43).map { number in
      .init(
        id: Int64(number), words: try #require(Commitment(text: "Schritt \(number) tun", due: nil)), isApproved: true)
    }
    hall.refresh()
    hall.press(.character("n"))
    #expect(hall.shows("43 Schritte"))
    // In large windows the steps are in large type, which no text can be read from: then the pages count them.
    guard size.columns < 100 else {
      var frames: Set<[String]> = []
      for _ in 0..<43 {
        frames.insert(hall.lines)
        hall.tick(8)
      }
      #expect(frames.count > 1)
      return
    }
    var seen: Set<Int> = []
    for _ in 0..<43 {
      for number in 1...43 where hall.shows("Schritt \(number) tun") { seen.insert(number) }
      hall.tick(8)
    }
    #expect(seen.count == 43)
  }

  @Test("In the picture of a field columns of the same height are the same share, whatever the question")
  func oneScale() throws {
    /// The rows of the second question, where all levels are alike, beside a first one with these counts.
    func rows(_ first: [Int]) throws -> [String] {
      var hall = try FakeHall(size: Size(columns: 120, rows: 40), agenda: .minutes90)
      hall.press(.right, .right, .character(" "))
      let items = try #require(hall.workshop.plan.portion(of: hall.item)).items
      for item in items { hall.counts[Ballot(first: item)] = LevelCounts(item == items[0] ? first : [9, 9, 9, 9, 9]) }
      hall.refresh()
      hall.press(.character(" "), .enter)
      let counts = hall.lines.indices.filter { hall.lines[$0].contains("n = 45") }
      return Array(hall.lines[counts[0] + 2...counts[1] + 1])
    }
    let (even, uneven) = (try rows([9, 9, 9, 9, 9]), try rows([40, 2, 1, 1, 1]))
    let filled = { (rows: [String]) in rows.joined().count { $0 == "█" } }
    #expect(filled(uneven) < filled(even) / 2, "\(uneven.joined(separator: "\n"))")
  }

  @Test("The picture of the room marks the largest gap and names what is closed and was not shown")
  func gaps() throws {
    var hall = try FakeHall()
    hall.press(.right, .right)
    for levels in [[20, 18, 12, 8, 2], [5, 10, 20, 15, 10], [30, 12, 8, 6, 4]] {
      try hall.vote(levels)
      hall.press(.right)
    }
    hall.press(.character(" "))
    try hall.count([5, 10, 20, 15, 10])
    hall.press(.character(" "))
    let title = try #require(hall.workshop.questionnaire.item(hall.item)).title.german
    hall.press(.character("g"))
    #expect(hall.shows("größte Lücke"))
    #expect(hall.shows("geschlossen, noch nicht gezeigt: \(title)"), "\(hall.text)")
  }

  @Test("Fields whose gap is equally large are all marked, not the first of them alone")
  func equalGaps() throws {
    var hall = try FakeHall()
    hall.press(.right, .right)
    for _ in hall.workshop.plan.portions.dropFirst() {
      try hall.vote([9, 9, 9, 9, 9])
      hall.press(.pageDown)
    }
    #expect(hall.state.scene == .gaps)
    #expect(hall.lines.count { $0.contains("größte Lücke") } == 3, "\(hall.lines.joined(separator: "\n"))")
  }
}
