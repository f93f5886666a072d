package import Terminal
package import Words

/// One row of a key map: what a key does on a screen.
///
/// The key line, the overlay and the manual are all made from it.
package struct KeyBinding<Action: Sendable>: Sendable {
  /// The keys that do it.
  package let keys: [Key]
  /// How they are written, e.g. `⏎`.
  package let sign: LocalizedText
  /// What it does, in a word for the key line.
  package let label: LocalizedText
  /// What it does, in a sentence for the overlay and the manual.
  package let help: LocalizedText
  /// Place in the key line, lower first; `nil` = only in the overlay.
  package let rank: Int?
  /// What is done; `nil` where the app itself sees to it.
  package let action: Action?
}

/// What the keys do on one screen.
package struct KeyMap<Action: Sendable>: Sendable {
  /// In the order of the overlay.
  package var bindings: [KeyBinding<Action>] = []

  package init() {}

  /// What a key does here.
  package func action(for key: Key) -> Action? {
    bindings.first { $0.keys.contains(key) }?.action
  }

  package mutating func bind(
    _ keys: [Key], _ sign: LocalizedText, _ action: Action?, label: LocalizedText, help: LocalizedText,
    rank: Int? = nil
  ) {
    bindings.append(
      KeyBinding(keys: keys, sign: sign, label: label, help: help, rank: rank, action: action))
  }

  /// The map without its actions.
  package func help(in language: Language) -> [KeyHelp] {
    bindings.filter { !$0.sign[language].isEmpty }.map {
      KeyHelp(
        sign: $0.sign[language], label: $0.label[language], text: $0.help[language], rank: $0.rank,
        key: $0.clicked(sign: $0.sign[language]))
    }
  }
}

/// One row of a key map as it is shown.
package struct KeyHelp: Hashable, Sendable {
  /// The keys as written.
  package let sign: String
  /// A word.
  package let label: String
  /// A sentence.
  package let text: String
  /// Place in the key line; `nil` = only in the overlay.
  package let rank: Int?
  /// What a click on it stands for; `nil` where it tells of several keys.
  package var key: Key?
}

extension KeyBinding {
  /// The one key that the sign names.
  fileprivate func clicked(sign: String) -> Key? {
    if sign == "?" { return .character("?") }
    if sign == "F1" { return .function(1) }
    return sign == "↑↓" || sign.contains("–") || sign.contains(" ") ? nil : keys.first
  }
}

extension Key {
  /// A letter in both cases.
  package static func letter(_ letter: Character) -> [Key] {
    [.character(letter), .character(Character(letter.uppercased()))]
  }
}
