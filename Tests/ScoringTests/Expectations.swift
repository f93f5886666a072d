import Questionnaire
import Scoring
import TestSupport

extension Double {
  /// Whether it equals `other` apart from rounding.
  func isAbout(_ other: Double) -> Bool { (self - other).magnitude < 1e-9 }
}

extension Double? {
  /// Whether it is there and equals `other` apart from rounding.
  func isAbout(_ other: Double) -> Bool { self?.isAbout(other) ?? false }
}

/// Values, in the full form unless told otherwise.
func values(
  of questionnaire: Questionnaire, _ standings: [ItemID: Rating], form: Form = .full,
  against reference: [ItemID: ReferenceLevel] = [:]
) -> Values {
  Values(standings, in: questionnaire, form: form, against: reference)
}

/// A coded reference, `T` and `L`.
func coded(_ target: Double, _ contrast: Double, _ strength: Strength? = .explicit) -> ReferenceLevel {
  ReferenceLevel(target: target, contrast: contrast, strength: strength)
}

/// A questionnaire of one dimension `d` with one field `f` out of level items `f.a`, `f.b`, … with these weights.
func oneField(weights: [Double], core: Set<Int> = [], breadth: Bool = false) throws -> Questionnaire {
  let items = try zip("abcdefghijkl", weights).enumerated().map { number, pair in
    try Sample.levelItem(
      id: Sample.itemID("f", String(pair.0)), field: "f", core: core.contains(number), weight: pair.1,
      notApplicable: true)
  }
  return try Sample.questionnaire(dimensions: ["d": ["f"]], breadth: breadth ? "f" : nil, items: items)
}

/// Every item of a questionnaire in one standing.
func all(_ standing: Rating, in questionnaire: Questionnaire) -> [ItemID: Rating] {
  Dictionary(uniqueKeysWithValues: questionnaire.items.map { ($0.id, standing) })
}
