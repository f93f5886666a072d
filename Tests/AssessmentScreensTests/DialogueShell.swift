import AssessmentScreens
import Questionnaire
import ScreenDoubles
import ScreenKit
import Terminal
import Words

/// The line dialogue with a shell in memory.
struct DialogueShell {
  var dialogue: LineDialogue
  var shell: FakeShell
  /// What was printed since the last line was typed.
  private(set) var output = ""
  /// Everything that was printed.
  private(set) var transcript = ""
  /// Every effect that was asked for.
  private(set) var effects: [Effect] = []

  init(
    _ shell: FakeShell, language: Language = .german, columns: Int = 80, charset: Charset = .unicode,
    facilities: Facilities = .own
  ) {
    self.shell = shell
    dialogue = LineDialogue(
      DisplayTraits(
        language: language, size: Size(columns: columns, rows: 24), charset: charset, hasBraille: false,
        today: FakeShell.today, programVersion: "1.2.3"), facilities)
  }

  mutating func start() {
    carryOut(dialogue.start())
    print()
  }

  /// Straight to the profile of the questionnaire.
  mutating func begin(_ form: Form = .short, perspective: Perspective? = nil) {
    carryOut(dialogue.begin(shell.questionnaire, form: form, perspective: perspective))
    print()
  }

  mutating func open(_ id: AssessmentID = "a7k2m") {
    carryOut(dialogue.resume(id))
    print()
  }

  mutating func type(_ lines: String?...) {
    for line in lines {
      carryOut(dialogue.handle(line))
      print()
    }
  }

  /// Answers with a level, or the first letter where a list is asked.
  mutating func answer(_ level: String) {
    type(said.contains("Mehrere Buchstaben") || said.contains("Several letters") ? "a" : level)
  }

  private mutating func print() {
    output = dialogue.takeOutput()
    transcript += output
  }

  private mutating func carryOut(_ new: [Effect]) {
    var queue = new
    while !queue.isEmpty {
      let effect = queue.removeFirst()
      effects.append(effect)
      for event in shell.answer(effect) { queue += dialogue.receive(event) }
    }
  }

  /// The output without line breaks and double spaces, for sentences that wrap.
  var said: String { output.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
