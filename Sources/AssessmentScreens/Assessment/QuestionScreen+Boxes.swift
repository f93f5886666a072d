import Questionnaire
import ScreenKit
import Terminal

/// The boxes above a question.
extension QuestionScreen {
  func why(_ context: ScreenContext) -> Overlay<Command>? {
    guard let item = context.assessment?.item else { return nil }
    var parts: [Overlay<Command>.Part] = [
      .paragraph(item.title, .heading), .paragraph(item.why ?? QuestionTexts.noWhy, .text),
    ]
    if item.scored != nil, item.basis.isEmpty { parts.append(.paragraph(QuestionTexts.ownAddition, .muted)) }
    return Overlay(title: QuestionTexts.whyTitle, parts: parts)
  }

  /// Whoever has not begun yet is offered the questions for that.
  func beginning() -> Overlay<Command> {
    var box = Overlay<Command>(
      title: ContinuationTexts.beginningTitle, parts: [.paragraph(ContinuationTexts.beginningText, .text)],
      choices: [(.dismiss, QuestionTexts.goOn), (.own(.question(.toBeginning)), ContinuationTexts.toBeginning)])
    box.letsThrough = true
    return box
  }

  func menu() -> Overlay<Command> {
    Overlay(
      title: QuestionTexts.menuTitle, parts: [],
      choices: [
        (.dismiss, QuestionTexts.goOn), (.own(.question(.overview)), OverviewTexts.title),
        (.own(.question(.evaluate)), QuestionTexts.evaluate),
        (.own(.question(.switchLanguage)), QuestionTexts.switchLanguage),
        (.own(.question(.toStart)), QuestionTexts.toStart),
        (.quit, CommonTexts.quit),
      ])
  }
}
