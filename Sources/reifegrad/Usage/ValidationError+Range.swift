import ArgumentParser
import Benchmarks
import Questionnaire
import Words

extension ValidationError {
  /// A number that is too small or too large.
  static func range(_ option: String, _ least: Int, _ most: Int) -> ValidationError {
    ValidationError(
      de: "„\(option)“ braucht eine Zahl von \(least) bis \(most).",
      en: "“\(option)” needs a number from \(least) to \(most).")
  }

  /// A day that is none.
  static func day(_ option: String) -> ValidationError { ValidationError(.noDay(option)) }

  /// Throws for a text that cannot be kept; `nil` is none.
  static func check(_ text: String?, _ rule: TextRule, _ option: String) throws {
    guard let text else { return }
    do { try rule.check(text) } catch { throw ValidationError(error.explanation.told(of: option)) }
  }

  /// A group that is too small to be passed on.
  static var minGroup: ValidationError {
    ValidationError(
      de: "„--min-group“ braucht eine Zahl ab \(GroupRule.least): Kleinere Gruppen ließen auf Einzelne schließen.",
      en: "“--min-group” needs a number from \(GroupRule.least) on: smaller groups would tell of single people.")
  }
}

extension LocalizedText {
  /// An option was given a day that is none.
  static func noDay(_ option: String) -> LocalizedText {
    LocalizedText(
      de: "„\(option)“ braucht einen Tag wie 2027-01-31.", en: "“\(option)” needs a day such as 2027-01-31.")
  }
}
