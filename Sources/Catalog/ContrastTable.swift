import Scoring

/// The table of contrasts that the study states, and the rule by which levels are coded from it.
enum ContrastTable {
  /// Its rows are numbered from 1.
  static let lastRow = 12

  /// The levels (successful, less successful) that the rule allows for a strength; `nil` where the anchors of the item
  /// decide, which nobody but a reader can compare.
  static func levels(for strength: Strength) -> [(target: Int, contrast: Int)]? {
    switch strength {
    case .explicit: nil
    case .inferred, .own: [(3, 1)]
    }
  }
}
