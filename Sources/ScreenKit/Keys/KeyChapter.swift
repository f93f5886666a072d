package import Words

/// The keys of one screen, in all states that it can be in.
package struct KeyChapter {
  let title: LocalizedText
  private(set) var keys: [KeyHelp] = []

  /// Keys that stand in several of `maps` are told once.
  package init(_ de: String, _ en: String, _ maps: [[KeyHelp]]) { self.init(LocalizedText(de: de, en: en), maps) }

  package init(_ title: LocalizedText, _ maps: [[KeyHelp]]) {
    self.title = title
    for key in maps.joined() where !keys.contains(where: { $0.isSame(as: key) }) { keys.append(key) }
    // “?” is typed text where something is written.
    if keys.contains(where: { $0.sign == "?" }) { keys.removeAll { $0.sign == "F1" } }
    // What every screen ends with stands at the end, also where other states of it have more.
    let last = { (key: KeyHelp) in ["Esc": 1, "F1": 2, "?": 3][key.sign] ?? 0 }
    keys = (0...3).flatMap { place in keys.filter { last($0) == place } }
  }

  /// What several states of a screen share, then what each has of its own.
  package static func split(_ title: LocalizedText, _ states: [(title: LocalizedText, keys: [KeyHelp])]) -> [KeyChapter]
  {
    let shared =
      states.first?.keys.filter { key in states.allSatisfy { $0.keys.contains { $0.isSame(as: key) } } } ?? []
    return [KeyChapter(title, [shared])]
      + states.compactMap { state in
        let own = state.keys.filter { key in !shared.contains { $0.isSame(as: key) } }
        return own.isEmpty ? nil : KeyChapter(state.title, [own])
      }
  }
}

extension KeyHelp {
  /// The numbers and letters go as far as a question has answers: the manual speaks of all questions.
  package var forAnyCount: KeyHelp {
    switch sign {
    case _ where sign.hasPrefix("1–"): KeyHelp(sign: "1–9", label: label, text: text, rank: rank)
    case _ where sign.hasPrefix("a–"): KeyHelp(sign: "a–z", label: label, text: text, rank: rank)
    default: self
    }
  }

  fileprivate func isSame(as other: KeyHelp) -> Bool { sign == other.sign && text == other.text }
}
