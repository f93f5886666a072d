package import Benchmarks
package import Scoring
package import Words

extension Vocabulary {
  /// Where a dimension stands to its guide values, in words (method §6).
  ///
  /// - Parameter basis: of the benchmark; a target of the company itself has no ◇.
  package static func name(of word: Position.Word, basis: Basis) -> LocalizedText {
    switch word {
    case .below where basis == .target: belowTarget
    case .below: belowGuideValues
    case .between: betweenGuideValues
    case .at: atGuideValue
    case .indistinct: indistinct
    }
  }
}
