import Benchmarks
import Questionnaire
import TestSupport
import Testing

extension Double {
  /// Whether it equals `other` to six decimals, as far as examples computed by hand go.
  func isAbout(_ other: Double) -> Bool { (self - other).magnitude < 1e-6 }
}

extension Double? {
  /// Whether it is there and equals `other` to six decimals.
  func isAbout(_ other: Double) -> Bool { self?.isAbout(other) ?? false }
}

/// Counts for level 0 to 4.
func counts(_ levels: Int...) throws -> LevelCounts { try #require(LevelCounts(levels)) }

/// Random counts with up to `most` people at each level; at least one person.
func randomCounts(most: Int = 12, using random: inout SplitMix64) throws -> LevelCounts {
  var levels = (0..<5).map { _ in Bool.random(using: &random) ? Int.random(in: 0...most, using: &random) : 0 }
  if levels.allSatisfy({ $0 == 0 }) { levels[Int.random(in: 0...4, using: &random)] = 1 }
  return try #require(LevelCounts(levels))
}

/// Two scored items and a self-rated success `erfolg.gesamt`.
func questionnaireWithSuccess() throws -> Questionnaire {
  try Sample.questionnaire(
    dimensions: ["d": ["f"]],
    items: [
      Sample.levelItem(id: "f.a", field: "f", short: true, notApplicable: true),
      Sample.levelItem(id: "f.b", field: "f", short: true),
      Sample.ratingItem(id: "erfolg.gesamt", section: "erfolg"),
    ])
}
