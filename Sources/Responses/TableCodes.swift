package import Questionnaire

/// The codes of a questionnaire in tables of responses: the same for every format and every language.
///
/// Survey tools take only short codes of letters and digits. Each follows from the id alone, so that it stays the same
/// when other questions come and go.
package struct TableCodes: Sendable {
  /// The longest code of a question that LimeSurvey takes.
  package static let longest = 20
  /// “weiß nicht”.
  package static let dontKnow = "DK"
  /// “trifft nicht zu”.
  package static let notApplicable = "NA"
  /// Nothing of a list of several.
  package static let nothing = "NONE"

  private let codes: [ItemID: String]

  package init(_ questionnaire: Questionnaire) {
    let plain = questionnaire.items.map { Self.plain($0.id) }
    var uses: [String: Int] = [:]
    for code in plain { uses[code, default: 0] += 1 }
    codes = Dictionary(
      uniqueKeysWithValues: zip(questionnaire.items, plain).map { item, code in
        (item.id, code.utf8.count > Self.longest || uses[code, default: 0] > 1 ? Self.marked(item.id, code) : code)
      })
  }

  /// The code of a question, e.g. `kompetenzinhalte`.
  package subscript(item: ItemID) -> String { codes[item] ?? Self.plain(item) }

  /// The code of a level.
  package static func code(of level: Level) -> String { "L\(level.rawValue)" }

  /// The code of the option at this place in the file, from 0: `A1`, `A2` …
  package static func code(ofOptionAt index: Int) -> String { "A\(index + 1)" }

  /// What of an id is a letter or digit; a letter first.
  private static func plain(_ id: ItemID) -> String {
    let kept = id.rawValue.filter { $0.isLetter || $0.isNumber }
    return kept.first?.isLetter == true ? kept : "q" + kept
  }

  /// As much of the code as leaves room for five characters that tell the id.
  private static func marked(_ id: ItemID, _ code: String) -> String {
    var hash: UInt32 = 2_166_136_261
    for byte in id.rawValue.utf8 { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    let mark = String(hash % 60_466_176, radix: 36)
    return code.prefix(longest - 5) + String(repeating: "0", count: 5 - mark.count) + mark
  }
}
