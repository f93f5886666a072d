package import Terminal

/// The keys that a line of help names, its sign and what it says in “(auch …)”.
package enum NamedKeys {
  /// The keys of a line in German.
  package static func of(sign: String, text: String) -> [Key] {
    let also = text.firstRange(of: "(auch ").map { text[$0.upperBound...].prefix { $0 != ")" } } ?? ""
    let words = also.replacing(" und ", with: " ").replacing(",", with: " ").split(separator: " ")
    return signs(sign) + words.flatMap { signs(String($0)) }
  }

  private static func signs(_ sign: String) -> [Key] {
    switch sign {
    case "": []
    case "⏎": [.enter]
    case "Esc": [.escape]
    case "Tab": [.tab]
    case "Entf": [.delete]
    case "Rücktaste": [.backspace]
    case "Leer": [.character(" ")]
    case "Leer ⏎": [.character(" "), .enter]
    case "Bild↑": [.pageUp]
    case "Bild↓": [.pageDown]
    case "Pos1": [.home]
    case "Ende": [.end]
    case "↑↓": [.up, .down]
    case "← →", "←→": [.left, .right]
    case "←": [.left]
    case "→": [.right]
    case "↑": [.up]
    case "↓": [.down]
    // What is typed, and what the app itself sees to.
    case "A–Z", "?", "F1", "+/−": []
    case _ where sign.hasPrefix("F"): Int(sign.dropFirst()).map { [.function($0)] } ?? []
    case _ where sign.hasPrefix("Strg-"): sign.last.map { [.control(Character($0.lowercased()))] } ?? []
    case _ where sign.count == 3 && sign.dropFirst().hasPrefix("–"):
      [sign.first, sign.last].compactMap { $0.map(Key.character) }
    case _ where sign.count == 1: sign.first.map { [.character($0)] } ?? []
    default: []
    }
  }
}
