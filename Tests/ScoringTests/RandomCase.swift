import Questionnaire
import Scoring
import TestSupport

/// A random questionnaire, standings of its items and a reference for some of them; the same for the same seed.
struct RandomCase {
  let dimensions: [Dimension]
  let items: [Item]
  let questionnaire: Questionnaire
  /// Every item has one.
  let standings: [ItemID: Rating]
  let reference: [ItemID: ReferenceLevel]
  var random: SplitMix64

  /// - Parameter halves: weights and levels in halves, whose sums are exact in any order.
  init(seed: UInt64, halves: Bool = false) throws {
    var random = SplitMix64(seed: seed)
    var items: [Item] = []
    var dimensions: [Dimension] = []
    for number in 0..<Int.random(in: 1...3, using: &random) {
      var fields: [Field] = []
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        let field = try id(FieldID.init, "f\(number)\(fields.count)")
        for count in 0..<Int.random(in: 3...7, using: &random) {
          let weight = Double(Int.random(in: 1...8, using: &random)) / (halves ? 2 : 7)
          items.append(
            try Self.item(
              Sample.itemID(field, "i\(count)"), field: field, weight: weight, short: count < 2, using: &random))
        }
        fields.append(Field(id: field, title: "Feld", about: "Feld", hasBreadth: fields.isEmpty && dimensions.isEmpty))
      }
      let dimension = try id(DimensionID.init, "d\(number)")
      dimensions.append(Dimension(id: dimension, title: "Dimension", about: "Dimension", fields: fields))
    }
    items.shuffle(using: &random)
    let openness = Double.random(in: 0...0.4, using: &random)
    var standings: [ItemID: Rating] = [:]
    var reference: [ItemID: ReferenceLevel] = [:]
    for item in items {
      standings[item.id] = Self.standing(openness: openness, using: &random)
      guard Int.random(in: 0..<5, using: &random) > 0 else { continue }
      let levels = (0..<2).map { _ in Double(Int.random(in: 0...8, using: &random)) / 2 }
      reference[item.id] = coded(levels[0], levels[1], Strength.allCases.randomElement(using: &random))
    }
    self.dimensions = dimensions
    self.items = items
    self.standings = standings
    self.reference = reference
    self.random = random
    questionnaire = try Self.questionnaire(dimensions, items)
  }

  var values: Values { Values(standings, in: questionnaire, form: .full, against: reference) }

  static func questionnaire(_ dimensions: [Dimension], _ items: [Item]) throws -> Questionnaire {
    try Questionnaire(
      id: "zufall", version: "1.0.0", title: "Zufall", about: "Zufall", minutes: [.full: 10, .short: 4],
      dimensions: dimensions, items: items)
  }

  private static func item(
    _ id: ItemID, field: FieldID, weight: Double, short: Bool, using random: inout SplitMix64
  ) throws -> Item {
    let core = Int.random(in: 0..<4, using: &random) == 0
    return switch Int.random(in: 0..<4, using: &random) {
    case 0: try Sample.singleItem(id: id, field: field, core: core, weight: weight, short: short)
    case 1: try Sample.multipleItem(id: id, field: field, core: core, weight: weight, short: short)
    case 2: try Sample.shareItem(id: id, field: field, core: core, weight: weight, short: short)
    default: try Sample.levelItem(id: id, field: field, core: core, weight: weight, short: short)
    }
  }

  private static func standing(openness: Double, using random: inout SplitMix64) -> Rating {
    switch Double.random(in: 0..<1, using: &random) {
    case ..<(openness / 2): .dontKnow
    case ..<openness: .unanswered
    case ..<(openness + 0.1): .notApplicable
    default: .level(Double(Int.random(in: 0...8, using: &random)) / 2)
    }
  }
}

private func id<ID>(_ make: (String) -> ID?, _ text: String) throws -> ID {
  guard let id = make(text) else { throw SampleError.invalid(text) }
  return id
}
