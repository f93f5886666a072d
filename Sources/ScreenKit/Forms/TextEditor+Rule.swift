package import Questionnaire
package import Terminal

extension TextEditor {
  /// An editor for a text of which `rule` says how long it may be, and whether it has lines.
  package init(_ text: String = "", _ rule: TextRule) {
    self.init(text, limit: rule.maximum, allowsLines: rule.allowsLines)
  }
}
