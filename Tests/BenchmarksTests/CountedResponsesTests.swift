import Benchmarks
import Questionnaire
import TestSupport
import Testing
import Words

@Suite("Who is counted")
struct CountedResponsesTests {
  private func sheet(_ level: Level, on date: CalendarDate = "2026-11-24", id: String? = nil) -> AnswerSheet {
    AnswerSheet(
      questionnaire: "muster", version: "1.0.0", date: date, answers: ["f.a": Answer(.level(level))],
      response: id.flatMap(ResponseID.init))
  }

  @Test("The same id counts once: the latest date, else the first given")
  func sameID() {
    let older = sheet(1, on: "2026-11-23", id: "aaaaaaaa")
    let newer = sheet(2, id: "aaaaaaaa")
    let again = sheet(3, id: "aaaaaaaa")
    for (sheets, fates, kept) in [
      ([older, newer], [.older, .counted], newer), ([newer, older], [.counted, .older], newer),
      ([newer, again], [.counted, .known], newer), ([older, newer, again], [.older, .counted, .known], newer),
    ] as [([AnswerSheet], [CountedResponses.Fate], AnswerSheet)] {
      let counted = CountedResponses(sheets.map { .file($0, content: []) })
      #expect(counted.fates == fates)
      #expect(counted.sheets == [kept])
    }
  }

  @Test("Equal contents of different ids are different people")
  func differentIDs() {
    let counted = CountedResponses(["aaaaaaaa", "bbbbbbbb"].map { .file(sheet(2, id: $0), content: [1]) })
    #expect(counted.fates == [.counted, .counted])
  }

  @Test("Files without an id count unless they are the same to the byte")
  func withoutID() {
    let counted = CountedResponses([[1], [1, 2], [1]].map { .file(sheet(2), content: $0) })
    #expect(counted.fates == [.counted, .counted, .known])
  }

  @Test("A code counts unless answers and day are those of a sheet, also of one that comes later")
  func codes() {
    let counted = CountedResponses([
      .code(sheet(2)), .code(sheet(3)), .code(sheet(3)), .code(sheet(2, on: "2026-11-25")),
      .file(sheet(2, id: "aaaaaaaa"), content: [1]),
    ])
    #expect(counted.fates == [.known, .counted, .known, .counted, .counted])
    #expect(counted.sheets.count == 3)
  }
}
