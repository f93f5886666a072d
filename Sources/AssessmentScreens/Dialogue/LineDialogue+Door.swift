import Questionnaire
import Reports
import ScreenKit
import Words

/// What the dialogue has at a public terminal.
extension LineDialogue {
  /// Who offers it and what becomes of the answers, before the first question.
  mutating func tellNotice() {
    for part in PublicNotice(house: surroundings.house).paragraphs { tell(part) }
    tell(PublicTexts.laterSpoken)
  }

  /// Where a file for benchmarks lies.
  var contributionPlace: LocalizedText { ScreenContext(surroundings, facilities).contributionPlace }

  /// Who sees the answers, in a sentence.
  var privacy: LocalizedText { facilities.contains(.door) ? PublicTexts.stays : PeopleTexts.privacy }

  var codeIntro: LocalizedText { facilities.contains(.files) ? CodeTexts.entryIntro : PublicTexts.codeEntryIntro }

  func publicStartPrompt(_ drafts: [String], _ results: String) -> [String] {
    ["1  \(say(StartTexts.new))"] + drafts + [
      "e  \(say(StartTexts.results)): \(results)", "c  \(say(PublicTexts.code))", "s  \(say(StartTexts.language))",
      "?  \(say(DialogueTexts.helpLabel))", "q  \(say(StartTexts.quit))",
    ]
  }

  /// What means the same at every step; `nil` where nothing of it was typed.
  mutating func handleDoor(_ word: String) -> [Effect]? {
    guard facilities.contains(.door) else { return nil }
    if word != "q" { isLeavingTold = false }
    let words = [PublicTexts.wordForLater.german, PublicTexts.wordForLater.english, "spaeter"]
    guard words.contains(word), !takesAnyWord else { return nil }
    return [.door(.keep)]
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
    tell(PublicTexts.quitDeletes)
    tell(PublicTexts.quitAgain)
    return []
  }

  /// How the report of a code is fetched.
  func takeAlong(_ report: GapReport) -> [String] {
    let entry = surroundings.entry
    return [
      say(PublicTexts.takeAlongIntro), say(PublicTexts.fetch(report.code ?? "CODE", entry)),
      say(PublicTexts.otherFormats),
    ]
  }

  mutating func receive(_ event: DoorEvent) -> [Effect] {
    switch event {
    case .kept(let answers):
      kept = answers
      tell(lines: [say(PublicTexts.yourCode), answers.code, say(PublicTexts.until(answers))])
      if let command = PublicTexts.goOn(answers.code, surroundings.entry) {
        tell(lines: [say(PublicTexts.goOnIntro), command])
      }
    case .forgotten:
      kept = nil
      tell(PublicTexts.forgotten)
    case .resumed(let answers):
      kept = answers
      tell(PublicTexts.resumed(answers))
      return toStart()
    case .refused(let reason): tell(reason)
    }
    return []
  }
}
