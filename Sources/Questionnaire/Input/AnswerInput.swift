package import Words

/// What is typed to answer an item, wherever it is asked: on screens, at the kiosk, in the dialogue and on paper.
///
/// Levels, options with a level and the bands of a share have the digit of their level; other options have letters.
package struct AnswerInput: Hashable, Sendable {
  /// The item that is asked.
  package let item: Item
  /// What can be chosen, in the order in which it is shown; empty for texts.
  package let rows: [AnswerRow]
  /// Whether several rows can be ticked.
  package let takesSeveral: Bool

  /// The letters of options: none of them is a command of a screen.
  package static let letters = Array("abcdefghjklpqrsvxyz")
  /// The most options that have a letter.
  package static let mostOptions = letters.count
  /// The letter for “weiß nicht”, in every language.
  package static let dontKnow: Character = "w"
  /// The letter for “trifft nicht zu”, in every language.
  package static let notApplicable: Character = "t"
  /// Opens the line for a percentage, where a share is asked for.
  package static let percent: Character = "%"

  /// What can be typed for an item.
  package init(_ item: Item) {
    self.item = item
    switch item.kind {
    case .level(let anchors): (rows, takesSeveral) = (Self.levels(anchors), false)
    case .share(let scale): (rows, takesSeveral) = (Self.levels(scale.anchors), false)
    case .single(let scale): (rows, takesSeveral) = (Self.rows(scale), false)
    case .multiple(let scale):
      let alone = Set(scale.entries.filter(\.isExclusive).map(\.option.id))
      (rows, takesSeveral) = (Self.rows(item.options, alone: alone), true)
    case .choice(let scale): (rows, takesSeveral) = (Self.rows(scale.options), scale.allowsSeveral)
    case .text: (rows, takesSeveral) = ([], false)
    }
  }

  private static func levels(_ texts: PerLevel<LocalizedText>) -> [AnswerRow] {
    texts.levels.compactMap { level in
      texts[level].map {
        AnswerRow(key: level.key, word: "\(level.rawValue)", choice: .level(level), level: level, label: $0)
      }
    }
  }

  private static func rows(_ scale: SingleScale) -> [AnswerRow] {
    var count: [Level: Int] = [:]
    return scale.entries.map { entry in
      count[entry.level, default: 0] += 1
      let word = String(repeating: entry.level.key, count: count[entry.level] ?? 1)
      return AnswerRow(
        key: entry.level.key, word: word, choice: .option(entry.option.id), level: entry.level,
        label: entry.option.label)
    }
  }

  private static func rows(_ options: [ItemOption], alone: Set<OptionID> = []) -> [AnswerRow] {
    zip(letters, options).map { letter, option in
      AnswerRow(
        key: letter, word: String(letter), choice: .option(option.id), level: nil, label: option.label,
        isExclusive: alone.contains(option.id))
    }
  }

  /// The digits that answer, rising; empty where letters do.
  var digits: [Character] { Set(rows.compactMap(\.level)).sorted().map(\.key) }

  /// Whether the rows have digits; else letters, or there are none.
  package var hasDigits: Bool {
    switch item.kind {
    case .level, .single, .share: true
    case .multiple, .choice, .text: false
    }
  }

  /// Whether a percentage can be typed as well.
  package var takesPercent: Bool {
    switch item.kind {
    case .share: true
    case .level, .single, .multiple, .choice, .text: false
    }
  }
}

/// One thing that can be chosen.
package struct AnswerRow: Hashable, Sendable {
  /// The key that chooses it; two options of one level share theirs.
  package let key: Character
  /// What chooses it when it is typed as a line: its key, twice for the second option of a level.
  package let word: String
  /// A level or an option.
  let choice: Response
  /// Its level; `nil` where options have none of their own.
  package let level: Level?
  /// What it says.
  package let label: LocalizedText
  /// Whether it stands alone among several.
  package let isExclusive: Bool

  init(
    key: Character, word: String, choice: Response, level: Level?, label: LocalizedText, isExclusive: Bool = false
  ) {
    (self.key, self.word, self.choice) = (key, word, choice)
    (self.level, self.label, self.isExclusive) = (level, label, isExclusive)
  }
}

extension Level {
  /// Its digit.
  fileprivate var key: Character { Character("\(rawValue)") }
}
