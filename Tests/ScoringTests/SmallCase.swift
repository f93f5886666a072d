import Questionnaire
import Scoring
import TestSupport

/// A random questionnaire small enough to try every set of steps, with answers; the same for the same seed.
struct SmallCase {
  let questionnaire: Questionnaire
  private(set) var standings: [ItemID: Rating] = [:]
  private(set) var reference: [ItemID: ReferenceLevel] = [:]
  private(set) var parked: Set<ItemID> = []

  var appraisal: Appraisal { appraisal(of: standings) }

  func appraisal(of standings: [ItemID: Rating]) -> Appraisal {
    Appraisal(standings, in: questionnaire, form: .full, against: reference, parked: parked)
  }

  /// Five levels more often than fewer.
  private static let scales: [[Level]] = [
    Level.allCases, Level.allCases, Level.allCases, [0, 4], [0, 2, 4], [0, 1, 3, 4],
  ]

  init(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    // Equal weights make many ties; sevenths are no binary fractions.
    let hasWeights = Bool.random(using: &random)
    var items: [Item] = []
    var dimensions: [Dimension] = []
    for number in 0..<Int.random(in: 1...2, using: &random) {
      let fields = try (0..<2).map { count -> FieldID in
        guard let id = FieldID("f\(number)\(count)") else { throw SampleError.invalid("field") }
        return id
      }
      for field in fields {
        for count in 0..<Int.random(in: 2...3, using: &random) {
          items.append(
            try Sample.levelItem(
              id: Sample.itemID(field, "i\(count)"), field: field, core: Int.random(in: 0..<3, using: &random) == 0,
              weight: hasWeights ? Double(Int.random(in: 1...9, using: &random)) / 7 : 1,
              time: WorkingTime.allCases.randomElement(using: &random) ?? .hour, notApplicable: true,
              levels: Self.scales.randomElement(using: &random) ?? Level.allCases))
        }
      }
      guard let id = DimensionID("d\(number)") else { throw SampleError.invalid("dimension") }
      dimensions.append(
        Dimension(
          id: id, title: "Dimension", about: "Dimension",
          fields: fields.map { Field(id: $0, title: "Feld", about: "Feld") }))
    }
    items.shuffle(using: &random)
    questionnaire = try RandomCase.questionnaire(dimensions, items)
    let top = Int.random(in: 4...8, using: &random)
    let parkedOfSix = [0, 1, 3, 5].randomElement(using: &random) ?? 0
    for item in items {
      standings[item.id] = Self.standing(of: item, among: items, top: top, using: &random)
      if Int.random(in: 0..<6, using: &random) < parkedOfSix { parked.insert(item.id) }
      guard Int.random(in: 0..<4, using: &random) > 0 else { continue }
      let levels = (0..<2).map { _ in Double(Int.random(in: 0...8, using: &random)) / 2 }
      reference[item.id] = coded(levels[0], levels[1], Strength.allCases.randomElement(using: &random))
    }
  }

  /// Open more often where the field stays assessable without the item.
  private static func standing(
    of item: Item, among items: [Item], top: Int, using random: inout SplitMix64
  ) -> Rating {
    let field = items.filter { $0.scored?.field == item.scored?.field }.compactMap(\.scored?.weight).reduce(0, +)
    let isLight = (item.scored?.weight ?? 0) <= field / 4
    switch Int.random(in: 0..<10, using: &random) {
    case 0...5 where isLight: return Bool.random(using: &random) ? .dontKnow : .unanswered
    case 0: return .notApplicable
    case 1...3: return .level(Double(Int.random(in: 0...top, using: &random)) / 2)
    default: return .level((Double(Int.random(in: 0...top, using: &random)) / 2).rounded(.down))
    }
  }
}
