import Questionnaire
import ScreenDoubles
import Terminal
import TestSupport
import Testing
import Words
import Workshop
import WorkshopScreens

@Suite("Scales with fewer levels in a room")
struct PartialScaleTests {
  private static let questionnaires = ["ausbildung-im-betrieb", "yes-no"]

  /// The digits with which lines of the public view begin, a text behind each; or those in large type, which has no
  /// letters.
  private static func levels(on hall: FakeHall) -> [Int] {
    let large = hall.largeLevels(at: 4)
    return large.isEmpty ? ordinaryLevels(on: hall) : large
  }

  private static func ordinaryLevels(on hall: FakeHall) -> [Int] {
    hall.lines.compactMap { $0.firstMatch(of: /^ {2,4}([0-4]) {1,2}[^ ]/).flatMap { Int($0.1) } }
  }

  @Test("A whole workshop shows the levels that a question has, and no other", arguments: questionnaires, Look.sizes)
  func room(id: String, size: Size) throws {
    var hall = try FakeHall(size: size, form: .full, questionnaire: id)
    hall.press(.right)
    for _ in hall.workshop.plan.items.dropFirst() {
      hall.press(.right)
      let item = try #require(hall.workshop.questionnaire.item(hall.item))
      let used = item.levels.map(\.rawValue)
      #expect(Self.levels(on: hall) == used, "\(item.id) waiting: \(hall.lines)")
      // More than k in all, at every level that there is.
      try hall.vote((0...4).map { used.contains($0) ? 8 - $0 : 0 })
      #expect(Self.levels(on: hall) == used, "\(item.id) revealed: \(hall.lines)")
    }
    hall.press(.character("g"))
    #expect(hall.shows("100") || !hall.shows("noch zu wenige Ergebnisse"))
    hall.press(.tab)
    #expect(hall.shows("Diskutieren"))
  }

  @Test("At the kiosk a digit that a question does not have answers nothing", arguments: questionnaires)
  func kiosk(id: String) throws {
    var kiosk = try FakeHall(.kiosk, form: .full, questionnaire: id)
    kiosk.press(.enter, .character("2"))
    for ballot in kiosk.workshop.plan.items.dropFirst() {
      let item = try #require(kiosk.workshop.questionnaire.item(ballot))
      let input = AnswerInput(item)
      if input.takesSeveral {
        kiosk.press(.character("2"))
        #expect(kiosk.answers[ballot] == nil)
        kiosk.press(.character("a"), .enter)
      } else {
        for digit in 0...4 where !item.levels.contains(where: { $0.rawValue == digit }) {
          kiosk.type("\(digit)")
          #expect(kiosk.answers[ballot] == nil, "\(ballot) \(digit)")
        }
        kiosk.press(.character("4"))
      }
      #expect(kiosk.answers[ballot] != nil, "\(ballot): \(kiosk.lines)")
    }
    #expect(kiosk.shows("Reifestufe 4 von 4") || id != "yes-no", "\(kiosk.lines)")
  }

  @Test("Keying in refuses a digit that a question does not have", arguments: questionnaires)
  func keyIn(id: String) throws {
    var sheet = try FakeHall(.keyIn, form: .full, questionnaire: id)
    sheet.type("17")
    sheet.press(.enter, .character(" "))
    sheet.type("2")
    sheet.type("4")
    sheet.type("0")
    sheet.press(.end, .enter)
    let first = sheet.workshop.plan.items[1]
    let second = sheet.workshop.plan.items[2]
    let stored = try #require(sheet.sheets[17]?.responses)
    #expect(stored[Ballot(first: first)] == .level(.highest))
    #expect(stored[Ballot(first: second)] == .level(.lowest))
    #expect(stored.count == 2)
  }
}
