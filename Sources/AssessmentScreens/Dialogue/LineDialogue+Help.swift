import Questionnaire
import Reports
import Words

/// “?” in every step: what can be typed there.
extension LineDialogue {
  var help: [LocalizedText] {
    switch step {
    case .start: [DialogueHelp.start]
    case .results: [DialogueHelp.results]
    case .code: [facilities.codeIntro, CodeTexts.contents, DialogueTexts.emptyGoesBack]
    case .chooseQuestionnaire: [DialogueHelp.questionnaires]
    case .profile(let profile):
      switch profile.question {
      case .name: [DialogueHelp.name]
      case .size, .sector: [DialogueHelp.option]
      case .perspective, .follows, .begin, nil: [DialogueHelp.perspective]
      }
    case .person: [DialogueHelp.perspective, PeopleTexts.privacy]
    case .followUp: [DialogueHelp.followUp]
    case .question: questionHelp
    case .end:
      [DialogueHelp.end, FinishTexts.openMeans]
        + (assessment?.asksForConsent == true ? [ConsentTexts.help, ContributionText.purpose] : [])
    case .consent: [ConsentTexts.help, ContributionText.later]
    case .result: [DialogueHelp.result]
    case .plan: [DialogueTexts.planPrompt]
    case .gaps: [DialogueTexts.gapsPrompt]
    case .answers: [DialogueTexts.answersPrompt, DialogueTexts.changing]
    case .actions: [DialogueHelp.actions]
    case .action: [DialogueHelp.action]
    case .actionEntry(let entry):
      switch entry.field {
      case .text: [DialogueHelp.actionText]
      case .owner: [DialogueHelp.actionOwner]
      case .due: [DialogueHelp.due]
      case .state, .save: [DialogueHelp.actionState]
      }
    case .format: [DialogueHelp.format]
    case .extent: [DialogueHelp.extent]
    case .templates: [DialogueHelp.templates]
    case .path: [DialogueHelp.path]
    }
  }

  private var questionHelp: [LocalizedText] {
    guard let assessment else { return [] }
    if assessment.takesText { return [DialogueHelp.textQuestion] }
    let item = assessment.item
    var lines = [DialogueHelp.question]
    if item.scored != nil { lines.append(DialogueHelp.dontKnow) }
    if item.allowsNotApplicable { lines.append(DialogueHelp.notApplicable) }
    return lines
  }
}
