import Questionnaire
import TestSupport
import Testing
import Words

@Suite("Levels and how answers become them (method §2)")
struct LevelTests {
  @Test("Only 0 to 4 are levels", arguments: -2...6)
  func five(number: Int) { #expect((Level(number) != nil) == (0...4).contains(number)) }

  @Test("Each level but the last has a next one")
  func next() {
    #expect(Level.allCases.compactMap(\.next) == [1, 2, 3, 4])
    #expect(Level.highest.next == nil)
    #expect(Level.lowest < Level.highest)
  }

  @Test("A list has one value for each level, no more and no fewer; a table has at least those of 0 and 4")
  func perLevel() throws {
    #expect(PerLevel([1, 2, 3, 4]) == nil)
    #expect(PerLevel([1, 2, 3, 4, 5, 6]) == nil)
    #expect(try #require(PerLevel([5, 4, 3, 2, 1]))[3] == 2)
    #expect(PerLevel([0: 1, 3: 2] as [Level: Int]) == nil && PerLevel([1: 1, 4: 2] as [Level: Int]) == nil)
    let three = try #require(PerLevel([4: 3, 0: 1, 2: 2] as [Level: Int]))
    #expect(three.levels == [0, 2, 4] && three[2] == 2 && three[1] == nil)
  }

  @Test("Of chosen options those count that say so, looked up in the lower bounds")
  func counted() throws {
    let item = try Sample.multipleItem(id: "f.m", field: "f")
    guard case .multiple(let scale) = item.kind else {
      Issue.record("no set of options")
      return
    }
    let counting = scale.entries.filter(\.counts).map(\.option.id)
    for count in 0...counting.count {
      let chosen = Set(counting.prefix(count))
      let derivation = try #require(item.derivation(of: .options(chosen)))
      #expect(derivation == .counted(count, bounds: scale.bounds))
      #expect(try #require(scale.bounds[derivation.level]) <= count)
      #expect(derivation.level.next.flatMap { scale.bounds[$0] }.map { $0 > count } ?? true)
    }
  }

  @Test("A share is at the level whose lower bound it reaches")
  func measured() throws {
    let item = try Sample.shareItem(id: "f.s", field: "f")
    guard case .share(let scale) = item.kind else {
      Issue.record("no share")
      return
    }
    for level in Level.allCases {
      #expect(item.level(of: .share(try #require(scale.bounds[level]))) == level)
      #expect(item.derivation(of: .level(level)) == .given(level))
    }
  }

  @Test("What is no level has none")
  func none() throws {
    let item = try Sample.levelItem(id: "f.a", field: "f")
    for response in [Response.dontKnow, .notApplicable, .text("3"), .option("a"), .share(50)] {
      #expect(item.level(of: response) == nil)
    }
  }

  @Test("A working time is one of nine, each a multiple of a quarter of an hour")
  func workingTime() {
    let allowed = [15, 30, 60, 120, 240, 480, 960, 1440, 2400]
    #expect(WorkingTime.allCases.map(\.minutes) == allowed)
    #expect(WorkingTime.hour < .day && WorkingTime.day < .week)
    for minutes in -15...5000 { #expect((WorkingTime(minutes: minutes) != nil) == allowed.contains(minutes)) }
  }

  @Test("Several options of one level are one sentence")
  func alternatives() throws {
    let entries: [SingleScale.Entry] = [
      .init(option: ItemOption(id: "team", label: LocalizedText(de: "Ein Team.", en: "A team.")), level: .highest),
      .init(
        option: ItemOption(id: "allein", label: LocalizedText(de: "Eine Person.", en: "One person.")), level: .highest),
      .init(option: ItemOption(id: "niemand", label: "Niemand."), level: .lowest),
    ]
    let item = try Item(
      id: "f.a", kind: .single(SingleScale(entries)),
      placement: .field(ScoredTraits(field: "f", steps: Steps([0: Step("Tun Sie es.", time: 30)]))), title: "Titel",
      question: "Wer?")
    #expect(item.anchor(of: .highest, in: .german) == "Ein Team; oder: Eine Person.")
    #expect(item.anchor(of: .highest, in: .english) == "A team; or: One person.")
    #expect(item.anchor(of: .lowest, in: .german) == "Niemand.")
  }
}
