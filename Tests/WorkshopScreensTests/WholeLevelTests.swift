import Benchmarks
import Questionnaire
import ScreenDoubles
import ShippedContent
import Terminal
import Testing
import Words
import Workshop

@testable import WorkshopScreens

@Suite("Levels in full")
struct WholeLevelTests {
  /// Each look at a question on the public view: before and while it is open, its result, a talk and a second round.
  private func looks(
    _ id: String, _ form: Form, _ size: Size, _ language: Language,
    _ body: (_ name: String, Item, FakeHall) -> Void
  ) throws {
    let (questionnaire, _) = try ShippedContent.content(id)
    let all = questionnaire.items(in: form).filter { $0.scored != nil }
    for start in stride(from: 0, to: all.count, by: 12) {
      let chosen = Array(all[start..<min(start + 12, all.count)])
      let agenda = try #require(Agenda(minutes: 45, questions: chosen.map(\.id)))
      var hall = try FakeHall(size: size, language: language, agenda: agenda, form: form, questionnaire: id)
      hall.press(.character("q"), .right, .right)
      for (index, item) in chosen.enumerated() {
        hall.press(.character("#"))
        hall.type("\(index + 1)")
        hall.press(.enter)
        try #require(hall.item == item.id)
        body("waiting", item, hall)
        try hall.vote([104, 9, 13, 21, 13])
        body("revealed", item, hall)
        hall.press(.character("d"))
        body("discussion", item, hall)
        hall.press(.character("2"), .character(" "))
        body("second round", item, hall)
        try hall.count([20, 29, 33, 41, 37])
        hall.press(.character(" "), .enter)
        body("rounds", item, hall)
      }
    }
  }

  /// Whether something is cut, the title of the workshop aside.
  private func isCut(_ hall: FakeHall) -> Bool { hall.lines.dropFirst().contains { $0.contains("…") } }

  @Test(
    "No text of a level is cut before, in or after a vote on any shipped question, in the home size",
    arguments: ["social-media-management", "ausbildung-im-betrieb"], Language.allCases)
  func home(id: String, language: Language) throws {
    try looks(id, .full, Size(columns: 80, rows: 24), language) { name, item, hall in
      let (isCut, lines) = (isCut(hall), hall.lines)
      #expect(!isCut, "\(item.id) \(name)\n\(lines.joined(separator: "\n"))")
      for level in item.levels {
        // A word with a hyphen may go on in the next line.
        guard let last = item.anchor(of: level, in: language)?.split(whereSeparator: { " -".contains($0) }).last else {
          continue
        }
        let isThere = lines.contains { $0.contains(last) }
        #expect(isThere, "\(item.id) \(name): \(last)\n\(lines.joined(separator: "\n"))")
      }
    }
  }

  @Test("Where the smallest window cuts the text of a level it says where it stands", arguments: Language.allCases)
  func smallest(language: Language) throws {
    try looks("social-media-management", .short, Size(columns: 60, rows: 18), language) { name, item, hall in
      // Over two rounds the line tells which is which.
      guard name != "rounds" else { return }
      let (isCut, says) = (isCut(hall), hall.shows(PublicTexts.shortened[language]))
      #expect(isCut == says, "\(item.id) \(name)\n\(hall.lines.joined(separator: "\n"))")
    }
  }
}
