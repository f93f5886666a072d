import Questionnaire
import ScreenKit
import Terminal
import Words
import Workshop

/// One terminal, one person after the other; nothing of the last one stays visible.
struct KioskScreen: WorkshopScreen {
  static let place = WorkshopPlace.kiosk

  /// How long nothing may happen before the next person's turn.
  static let patience = 60
  /// How long the countdown shows before that.
  static let countdown = 20
  /// How long the own result shows.
  static let resultTime = 90
  /// How long a number that was begun shows.
  static let numberTime = 30

  enum Step: Hashable, Sendable {
    case welcome, number, size
    case vote(Int)
    case result, leaving
  }

  enum Action: Sendable {
    case begin
    case digit(Character)
    case back, language
    case choose(Int)
    case answering(AnswerAction)
    case next, previous, endPercent
    case stop, review, withdraw, done, leave
  }

  var step = Step.welcome
  /// What this person is asked; fixed at the beginning of each way through.
  var ballots: [Ballot] = []
  var person: Participant?
  /// With what the person can come back.
  var number: ReturnNumber?
  /// Why a number was not taken.
  var fault: LocalizedText?
  /// The answer to the present item; stored as it is.
  var given: Response?
  /// The row under the cursor.
  var mark = RowMark()
  /// Whether a percentage is being typed.
  var isTypingPercent = false
  /// A percentage, a number, or the word of the facilitator.
  var editor = TextEditor(limit: 12)
  /// When the last key was pressed.
  private var lastKey = 0
  private var gate = NumberGate()
  /// That of the workshop; a person may take the other one.
  private var language: Language?

  var isPublic: Bool { true }
  var takesPastes: Bool { false }
  var isEditing: Bool { isTypingPercent || [.leaving, .welcome, .number].contains(step) }

  mutating func appear(_ context: inout WorkshopContext) { language = context.language }

  // MARK: Events

  mutating func handle(_ key: Key, _ context: inout WorkshopContext) -> WorkshopTransition {
    lastKey = context.now
    if step == .leaving { return handleLeaving(key, &context) }
    if case .vote(let index) = step, !isTypingPercent, case .character(let character) = key,
      answer(with: character, index, &context)
    {
      return .stay
    }
    if let action = keyMap(context).action(for: key) {
      carryOut(action, &context)
    } else {
      edit(key, context)
    }
    return .stay
  }

  private mutating func carryOut(_ action: Action, _ context: inout WorkshopContext) {
    switch action {
    case .begin: begin(&context)
    case .language: context.switchLanguage()
    case .leave:
      editor = TextEditor(limit: 12)
      step = .leaving
    case .digit(let digit):
      guard mayComeBack(context) else { return }
      step = .number
      editor = TextEditor("\(digit)", limit: ReturnNumber.digits)
    case .back, .done: reset(&context)
    case .choose(let index):
      let sizes = sizes(context)
      if sizes.indices.contains(index) { context.effects.append(.kiosk(.join(size: sizes[index].id))) }
    case .next: next(&context)
    case .answering(let action): if case .vote(let index) = step { carryOut(action, index, &context) }
    case .previous: if case .vote(let index) = step, index > 0 { show(index - 1, context) }
    case .endPercent:
      if case .vote(let index) = step, !takePercent(index, &context) { isTypingPercent = false }
    case .stop:
      context.overlay = Overlay(
        title: KioskTexts.stopTitle, parts: [.paragraph(KioskTexts.stopText, .text)],
        choices: [
          (.dismiss, KioskTexts.goOn), (.own(.kiosk(.finish)), KioskTexts.keep),
          (.own(.kiosk(.withdraw)), KioskTexts.withdraw),
        ])
    case .withdraw:
      context.overlay = Overlay(
        title: KioskTexts.withdrawTitle, parts: [.paragraph(KioskTexts.withdrawHelp, .text)],
        choices: [(.dismiss, WorkshopTexts.back), (.own(.kiosk(.withdraw)), KioskTexts.withdraw)])
    case .review: start(firstRounds(context), &context)
    }
  }

  private mutating func next(_ context: inout WorkshopContext) {
    switch step {
    case .number: enterNumber(&context)
    case .size: context.effects.append(.kiosk(.join(size: nil)))
    case .vote(let index): next(index, &context)
    case .welcome, .result, .leaving: break
    }
  }

  private mutating func carryOut(_ action: AnswerAction, _ index: Int, _ context: inout WorkshopContext) {
    switch action {
    // A key that answers was taken before.
    case .key: break
    case .move(let move): mark.move(move, among: input(index, context)?.rows.count ?? 0)
    case .mark: choose(index, &context)
    case .percent:
      editor = TextEditor(percentageOf: given, in: context.language)
      isTypingPercent = true
    }
  }

  mutating func handle(_ command: WorkshopAction, _ context: inout WorkshopContext) -> WorkshopTransition {
    guard case .kiosk(let choice) = command else { return .stay }
    switch choice {
    case .finish: finish(&context)
    case .withdraw:
      context.effects.append(.kiosk(.withdraw))
      reset(&context)
    }
    return .stay
  }

  mutating func receive(_ event: WorkshopEvent, _ context: inout WorkshopContext) -> WorkshopTransition {
    switch event {
    case .kiosk(.participant(let participant)):
      // An answer that comes late must not bring back a person who has left.
      switch step {
      case .size:
        person = participant
        start(firstRounds(context), &context)
      case .vote, .result: if person?.key == participant.key { person = participant }
      case .welcome, .number, .leaving: break
      }
    case .kiosk(.cameBack(let participant)):
      guard step == .number, person == nil else { return .stay }
      gate.open()
      fault = nil
      person = participant
      let seconds = secondRounds(context)
      start(seconds.isEmpty ? firstRounds(context) : seconds, &context)
    case .kiosk(.noSuchNumber): refuse(&context)
    case .kiosk(.returnNumber(let own)): if step == .result { number = own }
    case .room(.view(let room)):
      // What was begun leads nowhere any more.
      if room.state.hasEnded, step == .number || step == .size { reset(&context) }
    case .tick(let now): pass(to: now, &context)
    case .keeping, .room, .kiosk, .sheet, .workshops, .checklist, .wroteFile, .printed, .notice, .failed: break
    }
    return .stay
  }

  private mutating func pass(to now: Int, _ context: inout WorkshopContext) {
    gate.pass(to: now)
    if lastKey == 0 || lastKey > now { lastKey = now }
    let isUntouched = step == .welcome && (language == nil || language == context.language)
    if !isUntouched, remaining(context) <= 0 { reset(&context) }
  }

  // MARK: Ways through

  private mutating func begin(_ context: inout WorkshopContext) {
    guard context.room?.state.hasEnded == false, !firstRounds(context).isEmpty else { return }
    step = .size
    if sizes(context).isEmpty { context.effects.append(.kiosk(.join(size: nil))) }
  }

  private mutating func start(_ ballots: [Ballot], _ context: inout WorkshopContext) {
    self.ballots = ballots
    if ballots.isEmpty { finish(&context) } else { show(0, context) }
  }

  mutating func show(_ index: Int, _ context: WorkshopContext) {
    step = .vote(index)
    given = response(index) ?? preset(index, context)
    isTypingPercent = false
    mark = RowMark(input(index, context), given)
  }

  mutating func finish(_ context: inout WorkshopContext) {
    step = .result
    if number == nil { context.effects.append(.kiosk(.tellReturnNumber)) }
  }

  /// The next person's turn.
  private mutating func reset(_ context: inout WorkshopContext) {
    context.overlay = nil
    context.effects.append(.kiosk(.forgetPerson))
    if let language { context.surroundings.language = language }
    let (gate, language) = (gate, language)
    self = KioskScreen()
    (self.gate, self.language) = (gate, language)
    lastKey = context.now
  }

  /// Seconds until the next person's turn.
  func remaining(_ context: WorkshopContext) -> Int {
    let patience =
      switch step {
      case .result: Self.resultTime
      case .number: Self.numberTime
      case .welcome, .size, .vote, .leaving: Self.patience
      }
    return patience - (context.now - lastKey)
  }

  private mutating func handleLeaving(_ key: Key, _ context: inout WorkshopContext) -> WorkshopTransition {
    guard key == .enter || key == .escape else {
      _ = editor.handle(key)
      return .stay
    }
    let word = editor.text.trimmed.lowercased()
    if key == .enter, word == KioskTexts.word.german || word == KioskTexts.word.english {
      context.effects.append(.leave)
    } else {
      reset(&context)
    }
    return .stay
  }

  // MARK: Coming back

  /// Seconds for which no numbers are taken; 0 as a rule.
  func pause(_ context: WorkshopContext) -> Int { gate.remaining(context.now) }

  /// Whether a number is taken now.
  func mayComeBack(_ context: WorkshopContext) -> Bool {
    context.room?.state.hasEnded == false && pause(context) == 0
  }

  private mutating func enterNumber(_ context: inout WorkshopContext) {
    guard let number = Int(editor.text).flatMap(ReturnNumber.init) else {
      fault = KioskTexts.sixDigits
      return
    }
    context.effects.append(.kiosk(.comeBack(number)))
  }

  private mutating func refuse(_ context: inout WorkshopContext) {
    guard step == .number else { return }
    gate.refuse(context.now)
    if pause(context) > 0 { return reset(&context) }
    fault = KioskTexts.noSuchNumber
    editor = TextEditor(limit: ReturnNumber.digits)
  }

  // MARK: View

  private func kioskView(_ context: WorkshopContext) -> KioskView {
    KioskView(context: context, screen: self)
  }

  func view(_ context: WorkshopContext) -> Frame { kioskView(context).frame(keyHelp(context)) }
}
