import Questionnaire
import Words

/// What the words of a column mean: codes, ids, and the answers in full in both languages.
struct CellWords {
  /// Each with its symbol.
  private(set) var symbols: [String: UInt8] = [:]

  init() {}

  /// The words of a column that holds the whole answer to an item.
  init(_ item: Item) {
    for level in item.kind.levels {
      let symbol = UInt8(level.rawValue)
      switch item.kind {
      case .level:
        addAnswer(symbol, item.anchor(of: level, in: .german), item.anchor(of: level, in: .english))
        symbols[String(level.rawValue)] = symbol
        symbols[TableCodes.code(of: level)] = symbol
      case .share:
        addAnswer(symbol, item.anchor(of: level, in: .german), item.anchor(of: level, in: .english))
        symbols[TableCodes.code(of: level)] = symbol
      case .single, .multiple, .choice, .text: break
      }
    }
    if !item.takesSeveral {
      for (index, option) in item.options.prefix(Symbol.mostOptions).enumerated() {
        addAnswer(UInt8(index), option.label.german, option.label.english)
      }
      for (index, option) in item.options.prefix(Symbol.mostOptions).enumerated() {
        symbols[TableCodes.code(ofOptionAt: index)] = UInt8(index)
        symbols[option.id.rawValue] = UInt8(index)
      }
    }
    if item.scored != nil {
      add(Symbol.dontKnow, [TableCodes.dontKnow, ResponseState.dontKnow.rawValue] + Self.both(Vocabulary.dontKnow))
    }
    if item.allowsNotApplicable {
      add(Symbol.notApplicable, Self.notApplicable)
    }
    if case .text = item.kind { symbols = [:] } else { symbols["N/A"] = Symbol.open }
  }

  /// How “trifft nicht zu” is said.
  static let notApplicable =
    [TableCodes.notApplicable, ResponseState.notApplicable.rawValue] + both(Vocabulary.notApplicable)

  /// The words of a column that says whether one option was chosen: 1, or nothing. That an option was not is no answer.
  static let marks: CellWords = {
    var words = CellWords()
    for word in ["Y", "Yes", "J", "Ja", "True", "Wahr", "X"] { words.add(Symbol.chosen, spellings(of: word)) }
    for word in ["N", "No", "Nein", "False", "Falsch"] { words.add(Symbol.open, spellings(of: word)) }
    words.add(Symbol.chosen, ["1", "1.0"])
    words.add(Symbol.open, ["0", "0.0", "N/A"])
    return words
  }()

  /// “Ja”, “ja”, “JA”: every tool has its own.
  private static func spellings(of word: String) -> [String] { [word, word.lowercased(), word.uppercased()] }

  /// What a map says over what is known already.
  mutating func override(_ word: String, _ symbol: UInt8) { symbols[word] = symbol }

  private mutating func add(_ symbol: UInt8, _ words: [String]) { for word in words { symbols[word] = symbol } }

  /// An answer in full; one that two answers share says nothing.
  private mutating func addAnswer(_ symbol: UInt8, _ words: String?...) {
    for word in Set(words.compactMap(\.self)) {
      if let other = symbols[word], other != symbol { symbols[word] = Symbol.fault } else { symbols[word] = symbol }
    }
  }

  /// As it stands, as an answer of its own begins, and with the apostrophe of a typewriter.
  static func both(_ text: LocalizedText) -> [String] {
    [text.german, text.english].flatMap { word in
      [word, word.prefix(1).uppercased() + word.dropFirst()].flatMap { [$0, $0.replacing("’", with: "'")] }
    }
  }
}
