import Questionnaire
import ScreenKit
import Terminal
import Words

extension ResultLayout {
  /// What the step here asks to fill in, and the key that saves it.
  func tell(_ template: Template, on paper: inout Paper, column: Int = 5) {
    pair(TemplateTexts.template, context.say(template.title) + " (v)", on: &paper, column: column)
  }
}
