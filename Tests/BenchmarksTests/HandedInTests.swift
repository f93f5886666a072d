import Benchmarks
import Questionnaire
import TestSupport
import Testing
import Words

@Suite("Who is counted (method §9)")
struct HandedInTests {
  private func sheet(
    _ level: Level, on date: CalendarDate = "2026-11-24", perspective: Perspective = .other,
    _ more: [ItemID: Response] = [:]
  ) throws -> AnswerSheet {
    Sample.sheet(
      for: try questionnaireWithSuccess(), perspective: perspective, date: date,
      more.merging(["f.a": .level(level)]) { $1 })
  }

  @Test("The same id counts once: the latest date, of equal dates the first given")
  func sameID() throws {
    let (old, new, other) = (try sheet(1), try sheet(2, on: "2026-11-25"), try sheet(3, on: "2026-11-25"))
    let way = HandedIn.Way.file(response: "r1")
    #expect([HandedIn(old, way), HandedIn(new, way), HandedIn(other, way)].counted == [new])
    #expect([HandedIn(new, way), HandedIn(old, way)].counted == [new])
  }

  @Test("Equal answers of different ids count as often as they come")
  func equal() throws {
    let sheet = try sheet(2)
    #expect(
      [HandedIn(sheet, .file(response: "r1")), HandedIn(sheet, .file(response: "r2"))].counted == [sheet, sheet])
  }

  @Test("Files without an id count unless they are the same to the byte")
  func withoutID() throws {
    let sheet = try sheet(2)
    let entries = [[1, 2], [1, 2], [1, 2, 3]].map { HandedIn(sheet, .fileWithoutID($0)) }
    #expect(entries.counted == [sheet, sheet])
  }

  @Test("Codes are tested after all files, and count unless answers and date equal a sheet that counts")
  func codes() throws {
    // The file has a share that the code rounds to a tenth, and a text that no code carries.
    let file = try sheet(2, ["f.b": .share(33.33), "offen.a": .text("Wort")])
    let code = try sheet(2, ["f.b": .share(33.3)])
    let (later, colleague) = (try sheet(2, on: "2026-11-25"), try sheet(2, perspective: .colleague))
    let entries = [
      HandedIn(code, .code), HandedIn(later, .code), HandedIn(later, .code), HandedIn(colleague, .code),
      HandedIn(file, .file(response: "r1")),
    ]
    #expect(entries.counted == [file, later, colleague])
    #expect([HandedIn(try sheet(2, ["f.b": .share(33.5)]), .code), entries[4]].counted.count == 2)
  }
}
