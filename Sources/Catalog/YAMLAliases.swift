import Words

/// Anchors (`&name`) and aliases (`*name`).
///
/// They are refused before the parser sees them: a few lines of them can stand for billions of nodes.
enum YAMLAliases {
  static let explanation = LocalizedText(
    de: "Anker und Verweise („&name“, „*name“) gibt es in diesen Dateien nicht. Schreiben Sie den Text aus; "
      + "Texte, die mit & oder * beginnen, brauchen Anführungszeichen.",
    en: "Anchors and aliases (“&name”, “*name”) are not used in these files. Write the text out; "
      + "texts that begin with & or * need quotation marks.")

  /// Whether an anchor is referred to; every such reference is told.
  static func areUsed(in text: String, findings: FindingCollector) -> Bool {
    let bytes = text.utf8
    guard bytes.contains(0x26), bytes.contains(0x2A) else { return false }
    let marks = candidates(in: text)
    let names = Set(marks.filter { $0.sign == "&" }.map(\.name))
    let references = marks.filter { $0.sign == "*" && names.contains($0.name) }
    for reference in references { findings.error(reference.position, explanation) }
    return !references.isEmpty
  }

  private struct Candidate {
    let sign: Unicode.Scalar
    let name: String
    let position: Position
  }

  /// Everything that could be one; a text in quotes that looks like both is too rare to matter.
  private static func candidates(in text: String) -> [Candidate] {
    var found: [Candidate] = []
    var cursor = TextCursor()
    var previous: Unicode.Scalar = " "
    let scalars = text.unicodeScalars
    for index in scalars.indices {
      let scalar = scalars[index]
      if scalar == "&" || scalar == "*", " \t\n\r[{,:".unicodeScalars.contains(previous) {
        let name = scalars[scalars.index(after: index)...].prefix {
          $0 == "_" || $0 == "-" || ($0.isASCII && $0.properties.isAlphabetic) || ("0"..."9").contains($0)
        }
        if !name.isEmpty {
          found.append(Candidate(sign: scalar, name: String(name), position: cursor.position))
        }
      }
      cursor.advance(over: scalar)
      previous = scalar
    }
    return found
  }
}
