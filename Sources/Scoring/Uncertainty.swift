import Questionnaire

/// By how much values may be off because answers scatter (method §8): assumed is a standard deviation of half a level
/// around what is true, and 95 % of such values lie within.
enum Uncertainty {
  /// Of each dimension that has a value, in points: the root of the sum of its fields' squares, by their number.
  static func ofDimensions(
    _ values: Values, _ standings: [ItemID: Rating], in questionnaire: Questionnaire, form: Form
  ) -> [DimensionID: Double] {
    var result: [DimensionID: Double] = [:]
    for dimension in questionnaire.dimensions where values[dimension.id]?.value != nil {
      let fields = dimension.fields.compactMap { field in
        let weights = questionnaire.items(of: field.id, in: form)
          .filter { standings[$0.id]?.level != nil }.compactMap { $0.scored?.weight }
        return ofField(weights)
      }
      guard !fields.isEmpty else { continue }
      result[dimension.id] = Derivation.rootOfSquares(fields).result / Double(fields.count)
    }
    return result
  }

  /// Of a field, from the weights of its answered items; `nil` without one.
  static func ofField(_ weights: [Double]) -> Double? {
    let sum = weights.reduce(0, +)
    guard sum > 0 else { return nil }
    let ofLevel = Method.wholeValue / Method.highestLevel
    return Method.normalQuantile * ofLevel * Method.scatter * Derivation.rootOfSquares(weights).result / sum
  }
}
