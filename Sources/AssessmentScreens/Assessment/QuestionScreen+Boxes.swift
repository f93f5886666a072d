import Questionnaire
import ScreenKit
import Terminal
import Words

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

  func menu(_ context: ScreenContext) -> Overlay<Command> {
    let later: [(BoxChoice<Command>, LocalizedText)] =
      context.facilities.contains(.door) ? [(.own(.later), DoorTexts.later)] : []
    // Where leaving deletes, nobody leaves by one key.
    let leaving: [(BoxChoice<Command>, LocalizedText)] =
      context.facilities.contains(.door) ? [] : [(.quit, CommonTexts.quit)]
    return Overlay(
      title: QuestionTexts.menuTitle, parts: [],
      choices: [
        (.dismiss, QuestionTexts.goOn), (.own(.question(.overview)), OverviewTexts.title),
        (.own(.question(.evaluate)), QuestionTexts.evaluate),
        (.own(.question(.switchLanguage)), QuestionTexts.switchLanguage),
      ] + later + [
        (.own(.question(.toStart)), QuestionTexts.toStart)
      ] + leaving)
  }
}
