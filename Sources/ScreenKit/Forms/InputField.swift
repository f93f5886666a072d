package import Questionnaire
package import Terminal
import Words

/// What one line of a form takes: typed or chosen on a screen, read line by line in the dialogue.
package enum InputField: Sendable {
  /// A text of one line, as long as its rule says.
  case text(TextEditor, TextRule)
  /// The same, shown on as many lines as it needs.
  case note(TextEditor, TextRule)
  case day(TextEditor)
  /// One of so many; nothing only where it is voluntary.
  case choice(Int?, of: Int, isVoluntary: Bool)
  /// One of so many, all of them below each other, each with its number.
  case list(Int, of: Int)
  case number(Int, ClosedRange<Int>)
  /// Does what the form is for.
  case button

  package static func text(_ text: String, _ rule: TextRule) -> InputField { .text(TextEditor(text, rule), rule) }
  package static func note(_ text: String, _ rule: TextRule) -> InputField { .note(TextEditor(text, rule), rule) }
  package static func day(_ text: String) -> InputField { .day(TextEditor(text, .day)) }
  package static func choice(_ index: Int, of count: Int) -> InputField {
    .choice(index, of: count, isVoluntary: false)
  }

  /// What is typed here; `nil` where nothing is.
  var editor: TextEditor? {
    switch self {
    case .text(let editor, _), .note(let editor, _), .day(let editor): editor
    case .choice, .list, .number, .button: nil
    }
  }

  /// Whether the arrow keys choose something here.
  var canChange: Bool {
    switch self {
    case .choice, .number: true
    case .text, .note, .day, .list, .button: false
    }
  }

  mutating func type(_ key: Key) {
    switch self {
    case .text(var editor, let rule):
      _ = editor.handle(key)
      self = .text(editor, rule)
    case .note(var editor, let rule):
      _ = editor.handle(key)
      self = .note(editor, rule)
    case .day(var editor):
      _ = editor.handle(key)
      self = .day(editor)
    case .list(_, let count):
      // A number that is typed chooses what has it.
      if case .character(let digit) = key, let number = digit.wholeNumberValue, (1...max(1, count)).contains(number) {
        self = .list(number - 1, of: count)
      }
    case .choice, .number, .button: break
    }
  }

  /// The next or previous choice, around the end; a number stops at its bounds.
  mutating func change(by step: Int) {
    switch self {
    case .choice(let index, let count, let isVoluntary):
      let least = isVoluntary ? -1 : 0
      guard count > least else { return }
      let turned = ((index ?? -1) - least + step + count - least) % (count - least) + least
      self = .choice(turned < 0 ? nil : turned, of: count, isVoluntary: isVoluntary)
    case .number(let number, let range):
      self = .number(min(range.upperBound, max(range.lowerBound, number + step)), range)
    case .text, .note, .day, .list, .button: break
    }
  }

  /// Goes up or down in a list, as far as it goes; `false` where it goes no further, or where there is none.
  mutating func move(by distance: Int) -> Bool {
    guard case .list(let index, let count) = self else { return false }
    let place = min(count - 1, max(0, index + distance))
    self = .list(place, of: count)
    return place != index
  }

  /// Takes a line that was typed in the dialogue; gives the reason where it does not fit.
  mutating func read(_ line: String, today: CalendarDate) -> LocalizedText? {
    switch self {
    case .text(_, let rule):
      do { try rule.check(line) } catch { return error.explanation }
      self = .text(line, rule)
    case .note(_, let rule):
      do { try rule.check(line) } catch { return error.explanation }
      self = .note(line, rule)
    case .day:
      guard DueDate(line, today: today) != .unreadable else { return FormTexts.badDay }
      self = .day(line)
    case .choice(_, let count, let isVoluntary):
      if isVoluntary, line.isEmpty {
        self = .choice(nil, of: count, isVoluntary: true)
        return nil
      }
      guard let index = Self.index(line, of: count) else { return FormTexts.notUnderstood }
      self = .choice(index, of: count, isVoluntary: isVoluntary)
    case .list(_, let count):
      guard let index = Self.index(line, of: count) else { return FormTexts.notUnderstood }
      self = .list(index, of: count)
    case .number(_, let range):
      guard let number = Int(line), range.contains(number) else { return FormTexts.notUnderstood }
      self = .number(number, range)
    case .button: return FormTexts.notUnderstood
    }
    return nil
  }

  /// Choices are counted from 1.
  private static func index(_ line: String, of count: Int) -> Int? {
    Int(line).flatMap { (1...max(1, count)).contains($0) && count > 0 ? $0 - 1 : nil }
  }
}
