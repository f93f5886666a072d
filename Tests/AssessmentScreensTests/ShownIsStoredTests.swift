import AssessmentScreens
import Questionnaire
import ScreenDoubles
import Terminal
import TestSupport
import Testing

@Suite("What is stored is what the screen shows")
struct ShownIsStoredTests {
  @Test("After any key, on every type of question, fresh and answered before", arguments: 0..<20)
  func property(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let questionnaire = try EveryType.questionnaire()
    let before = seed.isMultiple(of: 2) ? [:] : EveryType.answers(to: questionnaire, using: &random)
    var shell = FakeShell(questionnaire, size: Size(columns: 80, rows: 40))
    shell.sheet = Sample.sheet(for: questionnaire, perspective: .management, before)
    shell.resume()
    var pressed: [Key] = []
    var shown = ShownAnswer(shell.frame, of: questionnaire)
    for _ in 0..<250 {
      let key = shown == nil ? Key.escape : EveryType.key(using: &random)
      pressed.append(key)
      shell.press(key)
      let last = shown
      shown = ShownAnswer(shell.frame, of: questionnaire)
      let stored = { (id: ItemID) in shell.saved[id].map(\.response) ?? before[id] }
      if let shown, !shown.isBeingWritten {
        #expect(
          Self.isSame(stored(shown.item.id), shown.response),
          "\(shown.item.id) after \(pressed.suffix(8)) with seed \(seed)")
      }
      if let last, last.item.id != shown?.item.id {
        // What the key line promised with “übernehmen”, else what was shown.
        let promised = key == .enter ? last.promised ?? last.response : last.response
        #expect(
          Self.isSame(stored(last.item.id), promised), "\(last.item.id) left by \(pressed.suffix(8)) with seed \(seed)")
      }
      if shell.hasQuit { return }
    }
  }

  /// Nothing ticked looks like nothing answered, and where a line is broken a space may be or not.
  private static func isSame(_ stored: Response?, _ shown: Response?) -> Bool {
    if case (.text(let stored), .text(let shown)) = (stored, shown) {
      return stored.filter { $0 != " " } == shown.filter { $0 != " " }
    }
    return stored == shown || stored == nil && shown == .options([])
  }

  @Test("⏎ leaves „weiß nicht“ and „trifft nicht zu“ as they are, after an answer too", arguments: ["w", "t"])
  func statesSurviveEnter(letter: Character) throws {
    let questionnaire = try EveryType.questionnaire()
    var shell = FakeShell(questionnaire)
    shell.sheet = Sample.sheet(for: questionnaire, perspective: .management)
    shell.resume()
    let state: Response = letter == "w" ? .dontKnow : .notApplicable
    shell.press(.character("3"), .character(letter), .enter, .left)
    #expect(shell.saved["a.level"]?.response == state)
    shell.press(.character("2"), .down, .character(letter), .right, .left, .enter)
    #expect(shell.saved["a.level"]?.response == state)
  }

  @Test("⏎ on a question where nothing was chosen and nothing moved stores nothing")
  func enterAloneStoresNothing() throws {
    let questionnaire = try EveryType.questionnaire()
    var shell = FakeShell(questionnaire)
    shell.sheet = Sample.sheet(for: questionnaire, perspective: .management)
    shell.resume()
    for _ in questionnaire.items { shell.press(.enter) }
    #expect(shell.saved.isEmpty)
  }
}
