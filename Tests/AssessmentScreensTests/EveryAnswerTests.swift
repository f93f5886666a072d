import AssessmentScreens
import Foundation
import Questionnaire
import ScreenDoubles
import ScreenKit
import ShippedContent
import Terminal
import TestSupport
import Testing
import Words

@Suite("Every key of every question")
struct EveryAnswerTests {
  static let shipped = ShippedContent.ids.compactMap { try? ShippedContent.questionnaire($0) }

  @Test("On the screen a digit stores its level, a letter its option", arguments: shipped.indices)
  func screen(index: Int) throws {
    let questionnaire = Self.shipped[index]
    var shell = FakeShell(questionnaire)
    shell.sheet = Sample.sheet(for: questionnaire, perspective: .management)
    shell.resume()
    for item in questionnaire.items {
      let input = AnswerInput(item)
      if case .text = item.kind {
        shell.press(.pageDown)
        continue
      }
      var ticked: Set<OptionID> = []
      for (place, row) in input.rows.enumerated() {
        shell.press(.character(row.key))
        let response = try #require(shell.saved[item.id]?.response, "\(item.id) \(row.key)")
        if input.hasDigits {
          #expect(item.level(of: response) == row.level, "\(item.id) \(row.key)")
        } else if input.takesSeveral {
          ticked = row.isExclusive ? [item.options[place].id] : ticked.union([item.options[place].id])
          #expect(response == .options(ticked), "\(item.id) \(row.key)")
        } else {
          #expect(response == .option(item.options[place].id), "\(item.id) \(row.key)")
        }
      }
      shell.press(.right)
    }
    #expect(shell.shows("Alle Fragen durchlaufen"))
  }

  @Test("In the dialogue the same words store the same", arguments: shipped.indices)
  func dialogue(index: Int) throws {
    let questionnaire = Self.shipped[index]
    for item in questionnaire.items {
      for (place, row) in AnswerInput(item).rows.enumerated() {
        guard case .answer(let response) = AnswerInput(item).read(line: row.word) else {
          Issue.record("\(item.id) \(row.word)")
          continue
        }
        switch item.kind {
        case .level, .share: #expect(response == .level(item.levels[place]), "\(item.id) \(row.word)")
        case .single: #expect(response == .option(item.options[place].id))
        case .choice(let scale) where !scale.allowsSeveral: #expect(response == .option(item.options[place].id))
        case .choice, .multiple: #expect(response == .options([item.options[place].id]))
        case .text: Issue.record("a text has no rows")
        }
      }
    }
  }

  @Test("Typed line by line, every answer of the short form is stored with its level", arguments: Level.allCases)
  func shortForm(level: Level) throws {
    let questionnaire = try #require(Self.shipped.first { $0.hasShortForm })
    var dialogue = LineDialogue(
      DisplayTraits(
        language: .german, size: Size(columns: 80, rows: 24), today: FakeShell.today, programVersion: "1.2.3"))
    var saved: [ItemID: Answer] = [:]
    _ = dialogue.receive(
      .assessment(
        .opened(
          OpenedAssessment(
            id: "a7k2m", questionnaire: questionnaire, sheet: Sample.sheet(for: questionnaire, form: .short),
            position: nil, isFinished: false, others: [], waiting: 0, actions: [], before: nil))))
    for item in questionnaire.items(in: .short) {
      for case .assessment(.save(let answers, _)) in dialogue.handle(
        AnswerInput(item).hasDigits ? "\(level.rawValue)" : "a")
      {
        saved.merge(answers) { $1 }
      }
      let response = try #require(saved[item.id]?.response, "\(item.id)")
      if AnswerInput(item).hasDigits { #expect(item.level(of: response) == level) }
    }
  }

  @Test("A digit on a list does nothing and says so; so does a letter that has no option")
  func refusals() throws {
    let questionnaire = try EveryType.questionnaire()
    var shell = FakeShell(questionnaire)
    shell.sheet = Sample.sheet(for: questionnaire, perspective: .management)
    shell.resume()
    shell.press(.character("7"))
    #expect(shell.shows("Hier gelten die Ziffern 0 bis 4."))
    shell.press(.right, .right, .character("1"))
    #expect(shell.shows("Hier gelten die Buchstaben a bis p."))
    shell.press(.character("z"))
    #expect(shell.shows("Hier gelten die Buchstaben a bis p."))
    shell.press(.down)
    #expect(!shell.shows("Hier gelten"))
    #expect(shell.saved.isEmpty)
    shell.press(.right, .right, .right, .character("t"))
    #expect(shell.shows("gibt es bei dieser Frage nicht") && shell.saved.isEmpty)
  }

  @Test(
    "% opens a line for the share, which takes per cent and parts of a whole",
    arguments: [("25", 25.0), ("12,5", 12.5), ("12.5", 12.5), ("3/12", 25), ("3 von 12", 25), ("3 of 12", 25)])
  func percent(typed: String, percent: Double) throws {
    let questionnaire = try EveryType.questionnaire()
    var shell = FakeShell(questionnaire)
    shell.sheet = Sample.sheet(for: questionnaire, perspective: .management)
    shell.resume()
    shell.press(.right, .right, .right, .character("3"))
    #expect(shell.saved["a.share"]?.response == .level(3))
    shell.press(.character("%"))
    shell.type(typed)
    shell.press(.enter)
    #expect(shell.saved["a.share"]?.response == .share(percent))
    #expect(shell.shows("● %") && shell.lines.contains { $0.contains("▸ \(percent < 25 ? 1 : 2)") })
    shell.press(.character("%"))
    for _ in 0..<20 { shell.press(.backspace) }
    shell.type("viel")
    shell.press(.enter)
    #expect(shell.shows("Bitte 0 bis 100 Prozent") && shell.saved["a.share"]?.response == .share(percent))
  }

  @Test("At 60×18 every level of every question of the shipped questionnaires can be read without scrolling or marking")
  func levelsInView() throws {
    for questionnaire in Self.shipped {
      for language in Language.allCases {
        var shell = FakeShell(questionnaire, size: Size(columns: 60, rows: 18), language: language)
        shell.sheet = Sample.sheet(for: questionnaire, perspective: .management)
        shell.resume()
        // The note before the first answer.
        shell.press(.escape)
        for item in questionnaire.items {
          if case .level = item.kind {
            #expect(shell.lines.contains { $0.contains("○ 4") }, "\(item.id) \(language)")
          }
          shell.press(.pageDown)
        }
      }
    }
  }

  @Test("The bar fills with answers, not with questions passed")
  func progress() throws {
    var shell = try FakeShell()
    shell.begin()
    let item: ItemID = "kompetenz.krise"
    try shell.go(to: item)
    let number = try shell.number(of: item)
    let position = "Frage \(number) von \(shell.questionnaire.items.count)"
    #expect(shell.shows("\(position) · 0 beantwortet") && !shell.lines[2].contains("█"))
    shell.press(.character("2"))
    #expect(shell.shows("1 beantwortet") && shell.lines[2].contains("█"))
  }
}
