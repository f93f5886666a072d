import Benchmarks
import Questionnaire
import TestSupport
import Testing
import Words

@Suite("Who is counted")
struct CountedResponsesTests {
  private func counted(_ entries: [CountedResponses.Entry]) throws -> CountedResponses {
    CountedResponses(entries, of: try questionnaireWithSuccess())
  }

  private func sheet(_ level: Level, on date: CalendarDate = "2026-11-24", id: String? = nil) -> AnswerSheet {
    AnswerSheet(
      questionnaire: "muster", version: "1.0.0", date: date, answers: ["f.a": Answer(.level(level))],
      response: id.flatMap(ResponseID.init))
  }

  @Test("The same id counts once: the latest date, else the first given")
  func sameID() throws {
    let older = sheet(1, on: "2026-11-23", id: "aaaaaaaa")
    let newer = sheet(2, id: "aaaaaaaa")
    let again = sheet(3, id: "aaaaaaaa")
    for (sheets, fates, kept) in [
      ([older, newer], [.older, .counted], newer), ([newer, older], [.counted, .older], newer),
      ([newer, again], [.counted, .known], newer), ([older, newer, again], [.older, .counted, .known], newer),
    ] as [([AnswerSheet], [CountedResponses.Fate], AnswerSheet)] {
      let counted = try counted(sheets.map { .file($0, content: []) })
      #expect(counted.fates == fates)
      #expect(counted.sheets == [kept])
    }
  }

  @Test("Where groups are counted, of the same id and date the lower answers count, whichever came first")
  func sameDay() throws {
    let questionnaire = try questionnaireWithSuccess()
    let (low, high) = (sheet(1, id: "aaaaaaaa"), sheet(3, id: "aaaaaaaa"))
    for (sheets, fates) in [
      ([low, high], [.counted, .higher]), ([high, low], [.higher, .counted]), ([low, low], [.counted, .known]),
      ([high, low, high], [.higher, .counted, .higher]),
    ] as [([AnswerSheet], [CountedResponses.Fate])] {
      let counted = CountedResponses(
        sheets.map { .file($0, content: []) }, of: questionnaire, splitBy: "erfolg.gesamt")
      #expect(counted.fates == fates && counted.sheets == [low])
    }
  }

  @Test("Ranks are ordered question by question, however many there are")
  func ranks() {
    for count in [1, 20, 21, 22, 42, 43, 64, 100] {
      let base = [UInt8](repeating: 2, count: count)
      #expect(AnswerRank(base) == AnswerRank(base))
      for place in 0..<count {
        var higher = base
        higher[place] = 3
        for later in place + 1..<max(place + 1, count) { higher[later] = 0 }
        #expect(AnswerRank(base) < AnswerRank(higher), "\(count) \(place)")
      }
    }
  }

  @Test("Equal contents of different ids are different people")
  func differentIDs() throws {
    let counted = try counted(["aaaaaaaa", "bbbbbbbb"].map { .file(sheet(2, id: $0), content: [1]) })
    #expect(counted.fates == [.counted, .counted])
  }

  @Test("Files without an id count unless they are the same to the byte")
  func withoutID() throws {
    let counted = try counted([[1], [1, 2], [1]].map { .file(sheet(2), content: $0) })
    #expect(counted.fates == [.counted, .counted, .known])
  }

  @Test("A code counts unless answers and day are those of a sheet, also of one that comes later")
  func codes() throws {
    let counted = try counted([
      .code(sheet(2)), .code(sheet(3)), .code(sheet(3)), .code(sheet(2, on: "2026-11-25")),
      .file(sheet(2, id: "aaaaaaaa"), content: [1]),
    ])
    #expect(counted.fates == [.known, .counted, .known, .counted, .counted])
    #expect(counted.sheets.count == 3)
  }

  @Test("The share of a file is compared as a code rounds it, and texts not at all")
  func shares() throws {
    let questionnaire = try Sample.questionnaire(
      dimensions: ["d": ["f"]],
      items: [Sample.levelItem(id: "f.a", field: "f"), Sample.shareItem(id: "f.b", field: "f")])
    func sheet(_ answers: [ItemID: Response]) -> AnswerSheet {
      Sample.sheet(for: questionnaire, perspective: .other, date: "2026-11-24", answers)
    }
    let file = sheet(["f.a": .level(2), "f.b": .share(33.33), "offen.a": .text("Wort")])
    let (same, other) = (
      sheet(["f.a": .level(2), "f.b": .share(33.3)]), sheet(["f.a": .level(2), "f.b": .share(33.5)])
    )
    let entries: [CountedResponses.Entry] = [.code(same), .code(other), .file(file, content: [1])]
    #expect(CountedResponses(entries, of: questionnaire).fates == [.known, .counted, .counted])
  }
}
