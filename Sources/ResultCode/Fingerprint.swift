import Questionnaire

/// Twenty bits that differ between texts, but for one pair in a million: FNV-1a of 32 bits, folded.
enum Fingerprint {
  static func of(_ text: String) -> Int {
    let hash = text.utf8.reduce(0x811C_9DC5 as UInt32) { ($0 ^ UInt32($1)) &* 0x0100_0193 }
    return Int(hash >> 20 ^ hash & 0xF_FFFF)
  }
}

extension Questionnaire {
  /// The fingerprint of all that answers stand on: items, their kinds and options, and the revision of their meaning.
  var structure: Int { Fingerprint.of(structureText) }

  /// A line for each item.
  var structureText: String { items.map { $0.structure + "\n" }.joined() }
}

extension Item {
  fileprivate var structure: String {
    var words = [id.rawValue, type, String(meaning)]
    if scored != nil { words.append("scored") }
    if allowsNotApplicable { words.append("not-applicable") }
    if isInShortForm { words.append("short") }
    return (words + [":"] + optionWords).joined(separator: " ")
  }

  private var type: String {
    switch kind {
    case .level: "level"
    case .single: "single"
    case .multiple: "multiple"
    case .share: "share"
    case .choice(let scale): scale.allowsSeveral ? "choices" : "choice"
    case .text: "text"
    }
  }

  private var optionWords: [String] {
    guard case .multiple(let scale) = kind else { return options.map(\.id.rawValue) }
    return scale.entries.map { $0.option.id.rawValue + ($0.isExclusive ? "!" : "") }
  }
}
