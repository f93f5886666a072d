import Questionnaire
import Reports
package import ScreenKit
import Terminal
package import Words

/// One screen of an assessment.
protocol ScreenState: Screen where Context == ScreenContext {}

typealias Transition = ScreenKit.Transition<ScreenContext>

/// What all screens of an assessment share: the world around, the one that is open, and what is asked of the world.
package struct ScreenContext: StackContext {
  package typealias Effect = AssessmentScreens.Effect
  package typealias Event = ShellEvent
  package typealias Place = AssessmentPlace
  package typealias Command = AssessmentScreens.Command

  package var surroundings: DisplayTraits
  package var overlay: Overlay<Command>?
  package var effects: [Effect] = []
  package var failure: LocalizedText?
  var assessment: OpenAssessment?
  /// How many damaged databases were put aside.
  var damagedFiles = 0
  /// What the place has where the program runs.
  let facilities: Facilities
  /// At a public terminal: that the answers are kept after the session; `nil` = they go with it.
  var kept: KeptAnswers?
  /// At a public terminal: whether the person was told what becomes of the answers.
  var hasSeenNotice = false

  init(_ surroundings: DisplayTraits, _ facilities: Facilities = .own) {
    self.surroundings = surroundings
    self.facilities = facilities
  }

  /// Who sees the answers, in a sentence.
  var privacy: LocalizedText {
    guard facilities.contains(.door) else { return PeopleTexts.privacy }
    return kept.map(DoorTexts.quitKeeps) ?? DoorTexts.stays
  }

  /// Where a file for benchmarks lies.
  var contributionPlace: LocalizedText {
    facilities.contains(.files) ? ContributionText.place : DoorTexts.contributionPlace
  }

  package var quitBox: Overlay<Command> {
    guard facilities.contains(.door) else { return .askToQuit }
    if let kept {
      return Overlay(
        title: DoorTexts.quitTitle,
        parts: [.plain(kept.code, .accent), .paragraph(DoorTexts.quitKeeps(kept), .text)],
        choices: [(.quit, DoorTexts.end), (.dismiss, DoorTexts.stay)], asksToQuit: true)
    }
    return Overlay(
      title: DoorTexts.quitTitle, parts: [.paragraph(DoorTexts.quitDeletes, .text)],
      choices: [
        (.dismiss, DoorTexts.stay), (.own(.later), DoorTexts.later), (.quit, DoorTexts.quitAndDelete),
      ], asksToQuit: true)
  }

  package func transition(for command: Command) -> ScreenKit.Transition<ScreenContext>? {
    command == .later ? .push(LaterScreen()) : nil
  }

  /// The first screen of the assessment that is open while it is answered.
  var screenToAnswer: any Screen<ScreenContext> {
    assessment?.asksForActions == true ? FollowUpScreen() : QuestionScreen()
  }

  /// Asks to have a question marked for later, or the mark taken away.
  mutating func toggleMark(of item: ItemID?) {
    guard let assessment, let id = assessment.storedID, let item else { return }
    effects.append(.assessment(.mark(item, !assessment.marked.contains(item), in: id)))
  }

  package var isAnythingOpen: Bool { assessment != nil }

  package mutating func close() {
    if let id = assessment?.storedID { effects.append(.assessment(.close(id))) }
    assessment = nil
  }

  package var holdsUnkept: Bool { assessment?.unsaved.isEmpty == false }

  /// Answers that are not on disk are tried again, unless that is asked for already.
  package mutating func keep() {
    guard let assessment, let id = assessment.storedID, !assessment.unsaved.isEmpty else { return }
    let isAsked = effects.contains { if case .assessment(.save) = $0 { true } else { false } }
    if !isAsked { effects.append(.assessment(.save(assessment.unsaved, in: id))) }
  }

  /// How far it is on disk what a screen shows, the answers that could not be stored included.
  func saving(isKept: Bool, holdsAnything: Bool) -> Saving {
    Saving(isKept: isKept && !holdsUnkept, holdsAnything: holdsAnything, hasFailed: failure != nil)
  }

  package mutating func take(_ event: ShellEvent) {
    switch event {
    case .assessment(.opened(let opened)):
      if let id = assessment?.storedID, id != opened.id { effects.append(.assessment(.close(id))) }
      assessment = OpenAssessment(opened, isCollected: surroundings.collects(at: facilities))
    case .assessment(.codeRead(let sheet, let questionnaire)): assessment = OpenAssessment(sheet, questionnaire)
    case .assessment(.damagedFiles(let count)): damagedFiles = count
    case .actions(let actions, let id): assessment?.take(actions, of: id)
    case .assessment(.parked(let items, let id)): assessment?.take(parked: items, of: id)
    case .assessment(.companySaved(let company)):
      assessment?.take(company)
      keep()
    case .assessment(.consented(let consent, _, let id)):
      if id == assessment?.storedID { assessment?.consent = consent }
    case .assessment(.marked(let items, let id)): if id == assessment?.storedID { assessment?.marked = items }
    case .assessment(.saved(let items)): assessment?.markSaved(items)
    case .door(.kept(let answers)): kept = answers
    case .door(.forgotten): kept = nil
    case .door(.resumed(let answers)): kept = answers
    case .failed(let reason): overlay = .message(CommonTexts.problem, reason)
    case .notice(let text): overlay = .message(CommonTexts.note, text)
    case .keeping, .catalog, .report, .door(.refused), .assessment(.list), .assessment(.companies),
      .assessment(.saveFailed),
      .assessment(.finished),
      .assessment(.earlier), .assessment(.codeRejected):
      break
    }
  }
}
