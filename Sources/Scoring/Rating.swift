package import Questionnaire

/// Where an answer puts an item (method §2).
package enum Rating: Hashable, Sendable {
  /// At a level, 0–4; fractional only for medians of several people (method §8).
  case level(Double)
  /// “weiß nicht”.
  case dontKnow
  /// “trifft nicht zu”.
  case notApplicable
  /// No answer.
  case unanswered

  /// The level, where there is one.
  package var level: Double? {
    if case .level(let level) = self { level } else { nil }
  }

  /// Whether the item counts among those that could have been answered.
  package var isApplicable: Bool { self != .notApplicable }
}

extension AnswerSheet {
  /// Where the answer to `item` puts it.
  package func standing(of item: Item) -> Rating {
    switch self[item.id].response {
    case nil: .unanswered
    case .dontKnow: .dontKnow
    case .notApplicable: .notApplicable
    case .some(let response): item.level(of: response).map { .level(Double($0.rawValue)) } ?? .unanswered
    }
  }

  /// Where the answers put every scored item of the sheet's form.
  package func standings(in questionnaire: Questionnaire) -> [ItemID: Rating] {
    let scored = questionnaire.items(in: form).filter { $0.scored != nil }
    return Dictionary(uniqueKeysWithValues: scored.map { ($0.id, standing(of: $0)) })
  }
}
