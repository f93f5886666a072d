import Questionnaire
import ScreenDoubles
import Terminal
import TestSupport
import Testing
import Workshop
import WorkshopScreens

@Suite("Every key of every question, at the kiosk and for paper")
struct EveryAnswerTests {
  @Test(
    "At the kiosk a digit is its level and a letter its option", arguments: ["social-media-management", "einstieg"])
  func kiosk(id: String) throws {
    var hall = try FakeHall(.kiosk, agenda: .minutes90, form: .full, questionnaire: id)
    hall.press(.enter, .enter)
    let items = hall.workshop.plan.items.filter { $0 != Practice.item.id }
    for (place, id) in items.enumerated() {
      let item = try #require(hall.workshop.questionnaire.item(id))
      let input = AnswerInput(item)
      var expected: Set<OptionID> = []
      for row in input.rows {
        hall.press(.character(row.key))
        let response = try #require(hall.answers[id])
        if input.hasDigits {
          #expect(item.level(of: response) == row.level, "\(id) \(row.key)")
        } else {
          expected = row.isExclusive ? [] : expected
          if let index = input.rows.firstIndex(of: row) { expected.insert(item.options[index].id) }
          #expect(response == .options(expected), "\(id) \(row.key)")
        }
        // One answer leads on; back for the next key.
        if place + 1 < items.count, hall.shows("\(place + 2) von \(items.count)") { hall.press(.left) }
        if hall.shows("eigenes Ergebnis") { return }
      }
      hall.press(.enter)
    }
  }

  @Test("Sheets are keyed in with the same keys, and a band stays a band", arguments: Level.allCases)
  func keyIn(level: Level) throws {
    var hall = try FakeHall(.keyIn, agenda: .minutes90, form: .full)
    hall.type("1")
    hall.press(.enter, .enter)
    let items = hall.workshop.plan.items.filter { $0 != Practice.item.id }
    for id in items {
      let item = try #require(hall.workshop.questionnaire.item(id))
      if AnswerInput(item).takesSeveral {
        hall.type("7a")
        hall.press(.enter)
      } else {
        hall.type("\(level.rawValue)")
      }
    }
    hall.press(.enter)
    let sheet = try #require(hall.sheets[1])
    for id in items {
      let item = try #require(hall.workshop.questionnaire.item(id))
      let response = try #require(sheet.response(to: id))
      switch item.kind {
      case .level, .share: #expect(response == .level(level))
      case .single: #expect(item.level(of: response) == level)
      case .multiple: #expect(response == .options([item.options[0].id]))
      case .choice, .text: Issue.record("\(id) is not voted on")
      }
    }
  }
}
