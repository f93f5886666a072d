import Questionnaire
import Terminal
import TestSupport

/// A questionnaire with a question of every type, and random answers and keys for it.
enum EveryType {
  static func questionnaire() throws -> Questionnaire {
    try Sample.questionnaire(
      dimensions: ["d": ["a", "b"]],
      items: [
        Sample.levelItem(id: "a.level", field: "a", notApplicable: true),
        Sample.singleItem(id: "a.single", field: "a", levels: [0, 1, 2, 2, 3, 4], notApplicable: true),
        Sample.multipleItem(id: "a.multiple", field: "a", count: 11, notApplicable: true),
        Sample.shareItem(id: "a.share", field: "a", notApplicable: true),
        Sample.levelItem(id: "b.level", field: "b"),
        Sample.multipleItem(id: "b.multiple", field: "b"),
        Sample.shareItem(id: "b.share", field: "b"),
        Sample.ratingItem(id: "s.rating", section: "s"),
        Sample.choiceItem(id: "s.choice", section: "s", count: 12),
        Sample.choiceItem(id: "s.several", section: "s", several: true),
        Sample.textItem(id: "s.text", section: "s"),
      ])
  }

  /// Answers to most of the questions.
  static func answers(to questionnaire: Questionnaire, using random: inout SplitMix64) -> [ItemID: Response] {
    var answers: [ItemID: Response] = [:]
    for item in questionnaire.items where Int.random(in: 0..<5, using: &random) > 0 {
      answers[item.id] = response(to: item, using: &random)
    }
    return answers
  }

  private static func response(to item: Item, using random: inout SplitMix64) -> Response? {
    let number = Int.random(in: 0..<10, using: &random)
    if item.scored != nil, number == 0 { return .dontKnow }
    if item.allowsNotApplicable, number == 1 { return .notApplicable }
    switch item.kind {
    case .level: return Level.allCases.randomElement(using: &random).map(Response.level)
    case .single: return item.options.randomElement(using: &random).map { .option($0.id) }
    case .choice(let scale) where !scale.allowsSeveral:
      return item.options.randomElement(using: &random).map { .option($0.id) }
    case .choice, .multiple: return .options(Set(item.options.prefix(number % 3).map(\.id)))
    case .share:
      return number.isMultiple(of: 2)
        ? .share(Double(number * 10) + 2.5) : Level.allCases.randomElement(using: &random).map(Response.level)
    case .text: return .text("Ja, \(number)")
    }
  }

  static func key(using random: inout SplitMix64) -> Key {
    let keys: [Key] =
      "0123456789012345wwwwttttdxabcjkhl o,.%%uu".map { Key.character($0) } + [
        .enter, .enter, .enter, .enter, .up, .down, .up, .down, .left, .right, .right, .right, .backspace, .delete,
        .tab, .backTab, .pageUp, .pageDown, .home, .end, .escape, .character("n"), .character("i"), .paste("12,5"),
        .paste("9x"),
      ]
    return keys.randomElement(using: &random) ?? .enter
  }
}
