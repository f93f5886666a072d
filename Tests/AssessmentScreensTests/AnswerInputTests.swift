import Questionnaire
import TestSupport
import Testing
import Words

@Suite("What is typed as an answer")
struct AnswerInputTests {
  private func input(_ item: Item) -> AnswerInput { AnswerInput(item) }

  @Test("The letters of options are all but the commands, nineteen in number")
  func letters() {
    #expect(AnswerInput.mostOptions == 19)
    #expect(Set(AnswerInput.letters).isDisjoint(with: "imnotuw"))
    #expect(AnswerInput.letters.count == Set(AnswerInput.letters).count)
    #expect(Set("abcdefghijklmnopqrstuvwxyz") == Set(AnswerInput.letters).union("imnotuw"))
  }

  @Test("Digits are levels, whatever the type; other digits say so", arguments: 0...9)
  func digits(digit: Int) throws {
    let key = try #require("\(digit)".first)
    let level = Level(digit)
    for item in try [
      Sample.levelItem(id: "f.a", field: "f"), Sample.ratingItem(id: "s.a", section: "s"),
      Sample.singleItem(id: "f.a", field: "f", levels: [4, 3, 2, 2, 1, 0]), Sample.shareItem(id: "f.a", field: "f"),
    ] {
      switch input(item).read(key, after: nil) {
      case .answer(let response): #expect(level != nil && item.level(of: response) == level)
      case .refused(let refusal): #expect(level == nil && refusal == .digitsOnly(Array("01234")))
      case .nothing: Issue.record("nothing for \(digit)")
      }
    }
  }

  @Test("A digit again is the next option of its level, and round again")
  func cycles() throws {
    let input = try input(Sample.singleItem(id: "f.a", field: "f", levels: [0, 1, 2, 3, 2, 4, 2]))
    var present: Response?
    var seen: [Response] = []
    for _ in 0..<4 {
      guard case .answer(let response) = input.read("2", after: present) else { break }
      seen.append(response)
      present = response
    }
    #expect(seen == [.option("o2"), .option("o4"), .option("o6"), .option("o2")])
    #expect(input.rows.map(\.word) == ["0", "1", "2", "3", "22", "4", "222"])
    #expect(input.read(line: "22") == .answer(.option("o4")))
  }

  @Test("Lists have letters; their digits and other letters say so, and aliases are none")
  func lists() throws {
    let multiple = try input(Sample.multipleItem(id: "f.a", field: "f", count: 12))
    #expect(multiple.read("d", after: nil) == .answer(.options(["o3"])))
    #expect(multiple.read("L", after: .options(["o3"])) == .answer(.options(["o3", "o10"])))
    #expect(multiple.read("q", after: .options(["o3"])) == .answer(.options(["keine"])))
    #expect(multiple.read("a", after: .options(["keine"])) == .answer(.options(["o0"])))
    #expect(multiple.read("1", after: nil) == .refused(.lettersOnly("a", "q")))
    #expect(multiple.read("z", after: nil) == .refused(.lettersOnly("a", "q")))
    #expect(multiple.read("w", after: nil) == .answer(.dontKnow))
    #expect(multiple.read("t", after: nil) == .refused(.mustApply))
    for key in "imnou" { #expect(multiple.read(key, after: nil) == .nothing) }
    let choice = try input(Sample.choiceItem(id: "s.a", section: "s"))
    #expect(choice.read("c", after: .option("o0")) == .answer(.option("o2")))
    #expect(choice.read("w", after: nil) == .refused(.unscored))
  }

  @Test("d and x are aliases where digits answer, in every language; h, j, k, l stay with the screen")
  func aliases() throws {
    let level = try input(Sample.levelItem(id: "f.a", field: "f", notApplicable: true))
    #expect(level.read("d", after: nil) == .answer(.dontKnow) && level.read("D", after: nil) == .answer(.dontKnow))
    #expect(level.read("x", after: nil) == .answer(.notApplicable))
    for key in "hjkl" { #expect(level.read(key, after: nil) == .nothing) }
  }

  @Test("A line is a row, several letters, or a state", arguments: ["a c", "ac", "a, c", "C;A"])
  func lines(line: String) throws {
    let several = try input(Sample.multipleItem(id: "f.a", field: "f"))
    #expect(several.read(line: line) == .answer(.options(["o0", "o2"])))
    #expect(several.read(line: "a z") == .refused(.lettersOnly("a", "f")))
    #expect(several.read(line: "a f") == .refused(.standsAlone("keine davon")))
    #expect(several.read(line: "2") == .refused(.lettersOnly("a", "f")))
    #expect(several.read(line: "W") == .answer(.dontKnow))
    #expect(several.read(line: "") == .nothing)
  }

  @Test(
    "A share is a band by its digit, a figure with a per cent sign or as a part",
    arguments: [
      ("3", AnswerReading.answer(.level(3))), ("25 %", .answer(.share(25))), ("%25", .answer(.share(25))),
      ("12,5%", .answer(.share(12.5))), ("12.5 %", .answer(.share(12.5))), ("3/12", .answer(.share(25))),
      ("3 von 12", .answer(.share(25))), ("3 OF 12", .answer(.share(25))), ("1/3", .answer(.share(33.3))),
      ("0 %", .answer(.share(0))), ("0/7", .answer(.share(0))), ("25", .refused(.percentSign)),
      ("7", .refused(.percentSign)), ("101 %", .refused(.noPercentage)), ("13/12", .refused(.noPercentage)),
      ("3/0", .refused(.noPercentage)), ("-1 %", .refused(.noPercentage)), ("1e1 %", .refused(.noPercentage)),
      ("viele", .refused(.digitsOnly(Array("01234")))), ("w", .answer(.dontKnow)),
    ])
  func shares(line: String, expected: AnswerReading) throws {
    #expect(try input(Sample.shareItem(id: "f.a", field: "f")).read(line: line) == expected)
  }

  @Test("A part is rounded to tenths that mean the same level: 149 of 996 is below 15 %")
  func rounding() throws {
    let item = try Sample.shareItem(id: "f.a", field: "f", bounds: [0, 5, 15, 30, 50])
    #expect(input(item).read(line: "149/996") == .answer(.share(14.9)))
  }

  @Test("What a band says is its anchor, and it counts as its level", arguments: Level.allCases)
  func bands(level: Level) throws {
    let item = try Sample.shareItem(id: "f.a", field: "f")
    try item.check(.level(level))
    #expect(item.level(of: .level(level)) == level)
    #expect(input(item).rows[level.rawValue].label.german == item.anchor(of: level, in: .german))
  }

  @Test("More than nineteen options are refused where they would need letters")
  func tooMany() throws {
    _ = try Sample.choiceItem(id: "s.a", section: "s", count: 19)
    #expect(throws: ItemFaults.self) { try Sample.choiceItem(id: "s.a", section: "s", count: 20) }
    #expect(throws: ItemFaults.self) {
      try Sample.multipleItem(id: "f.a", field: "f", count: 19)
    }
    _ = try Sample.singleItem(
      id: "f.a", field: "f", levels: Array(repeating: [0, 1, 2, 3, 4], count: 5).flatMap { $0 })
  }
}
