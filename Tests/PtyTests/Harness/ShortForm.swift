/// The short form of the questionnaire on social media, as tests answer it.
enum ShortForm {
  /// How many questions it has.
  static let count = 13
  /// The only one with a list, whose options are letters; it is not answered by a digit.
  static let list = 6

  /// What is typed to answer question `number`, counted from 1: a level, or a letter where there is a list.
  static func answer(_ number: Int, _ level: String) -> String { number == list ? "a" : level }

  /// The lines that answer all of it in the line dialogue.
  static func lines(_ level: String) -> String { (1...count).map { answer($0, level) + "\n" }.joined() }
}

extension PtyProgram {
  /// Which question the screen shows, for example “Frage 3 von 13”; `nil` = none.
  var question: String? {
    screen.text.firstMatch(of: /(?:Frage|Question) \d+ (?:von|of) \d+/).map { String($0.0) }
  }

  /// Whether a dimension is behind and a box says so, above the next question.
  var isPausing: Bool { screen.text.contains("liegt hinter Ihnen") || screen.text.contains("is behind you") }

  /// Answers questions on screens until there are none: levels with a digit, lists with a letter. Boxes between
  /// dimensions are closed.
  ///
  /// - Parameters:
  ///   - digit: the level.
  ///   - letter: what is typed where there is a list.
  ///   - waitsUntilSaved: whether the question is left only once the answer is told to be saved.
  func answerAll(_ digit: String, letter: String = "b", waitsUntilSaved: Bool = false) throws {
    try waitFor("a question") { $0.question != nil }
    // Never without end.
    for _ in 1...60 {
      // The question is drawn before the box above it.
      try waitForSilence(milliseconds: 100)
      if isPausing {
        try send("\r")
        try waitFor("the box to be closed") { !$0.isPausing }
        continue
      }
      guard let shown = question else { return }
      try send(screen.text.contains("0–4") ? digit : letter)
      if waitsUntilSaved {
        try waitFor("the answer to be saved") {
          $0.screen.text.contains("gespeichert ✓") || $0.screen.text.contains("saved ✓")
        }
      }
      try send("\r")
      try waitFor("what follows on “\(shown)”") { $0.question != shown }
    }
    throw Failure(description: "The questions have no end")
  }
}
