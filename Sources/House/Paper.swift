/// The paper that documents are set for.
package enum Paper: String, Hashable, Sendable, CaseIterable {
  case a4
  case letter

  /// What is taken where nothing is set.
  package static let standard = a4

  /// In points.
  package var width: Double {
    switch self {
    case .a4: 595.28
    case .letter: 612
    }
  }

  /// In points.
  package var height: Double {
    switch self {
    case .a4: 841.89
    case .letter: 792
    }
  }
}
