import Scoring
import Words

/// The table of contrasts that the study states, and the rule by which levels are coded from it.
enum ContrastTable {
  /// Its rows are numbered from 1.
  static let lastRow = 12

  /// The levels (successful, less successful) that the rule allows for a strength.
  static func levels(for strength: Strength) -> [(target: Int, contrast: Int)] {
    switch strength {
    case .explicit: [(3, 1), (4, 1)]
    case .inferred, .own: [(3, 1)]
    }
  }

  /// The allowed pairs in words: “3/1 or 4/1”.
  static func allowed(for strength: Strength) -> LocalizedText {
    let pairs = levels(for: strength).map { "\($0.target)/\($0.contrast)" }
    return LocalizedText(de: pairs.joined(separator: " oder "), en: pairs.joined(separator: " or "))
  }
}
