import Questionnaire
import Reports
import ScreenKit
import Words

/// What the dialogue has at a public terminal.
extension LineDialogue {
  /// What becomes of the answers, before the first question, behind who offers it.
  mutating func tellNotice() {
    for part in PublicNotice(house: surroundings.house, namesOrganiser: false).paragraphs { tell(part) }
    tell(DoorTexts.laterSpoken)
  }

  /// What screens say of the same place.
  private var context: ScreenContext {
    var context = ScreenContext(surroundings, facilities)
    context.kept = kept
    return context
  }

  /// Where a file for benchmarks lies.
  var contributionPlace: LocalizedText { context.contributionPlace }

  /// Who sees the answers, in a sentence.
  var privacy: LocalizedText { context.privacy }

  /// What can be typed at every step.
  var doorHelp: [LocalizedText] {
    guard facilities.contains(.door) else { return [] }
    return [kept == nil ? DoorTexts.laterSpoken : DoorTexts.forgetSpoken]
  }

  /// What means the same at every step; `nil` where nothing of it was typed.
  mutating func handleDoor(_ word: String) -> [Effect]? {
    guard facilities.contains(.door) else { return nil }
    if word != "q" { isLeavingTold = false }
    guard !takesAnyWord else { return nil }
    if DoorTexts.wordForLater.isMeant(by: word) || word == "spaeter" { return [.door(.keep)] }
    guard DoorTexts.wordToForget.isMeant(by: word) else { return nil }
    if kept != nil { return [.door(.forget)] }
    tell(DoorTexts.nothingToForget)
    return []
  }

  /// Whether any word could be meant as it is.
  private var takesAnyWord: Bool {
    switch step {
    case .question: assessment?.takesText == true
    case .actionEntry: true
    case .profile(let profile): profile.question == .name
    case .start, .results, .code, .chooseQuestionnaire, .person, .followUp, .end, .consent, .result, .plan, .gaps,
      .answers,
      .actions, .action, .format, .extent, .templates, .path:
      false
    }
  }

  /// Ctrl-C at a public terminal: ends, after a question.
  package mutating func interrupt() -> [Effect] { askToLeave() }

  /// Ends, after a question where that deletes.
  mutating func askToLeave() -> [Effect] {
    guard facilities.contains(.door), kept == nil, !isLeavingTold, assessment != nil || !assessments.isEmpty else {
      return leave()
    }
    isLeavingTold = true
    tell(DoorTexts.quitDeletes)
    tell(DoorTexts.quitAgain)
    return []
  }

  /// How the report of a code is fetched.
  func takeAlong(_ report: GapReport) -> [String] {
    let entry = surroundings.entry
    return [
      say(DoorTexts.takeAlongIntro), say(DoorTexts.fetch(report.code ?? "CODE", entry)),
      say(DoorTexts.otherFormats),
    ]
  }

  mutating func receive(_ event: DoorEvent) -> [Effect] {
    switch event {
    case .kept(let answers):
      kept = answers
      tell(lines: [say(DoorTexts.yourCode), answers.code, say(DoorTexts.until(answers))])
      if let command = DoorTexts.goOn(answers.code, surroundings.entry) {
        tell(lines: [say(DoorTexts.goOnIntro), command])
      }
      tell(DoorTexts.forgetSpoken)
    case .forgotten:
      kept = nil
      tell(DoorTexts.forgotten)
    case .resumed(let answers):
      kept = answers
      tell(DoorTexts.resumed(answers))
      tell(DoorTexts.forgetSpoken)
      return toStart()
    case .refused(let reason): tell(reason)
    }
    return []
  }
}

extension LocalizedText {
  /// Whether a word is it, in whichever language.
  fileprivate func isMeant(by word: String) -> Bool { word == german || word == english }
}
