package import ActionPlan
package import Documents
package import Questionnaire
package import Reports
package import Words

/// How each number of a report came about, step by step, as a document.
///
/// Everything printed here was computed by `Scoring`, which keeps with each number how it came about.
package enum Explanation {
  /// The narrowest page: a box on the narrowest screen has 52 columns.
  package static let narrowest = 50

  /// What is explained.
  package enum Subject: Hashable, Sendable {
    /// A dimension with its stage and its position.
    case dimension(DimensionID)
    /// A field of action with its bounds and coverage.
    case field(FieldID)
    /// An item with its level, gap and priority.
    case item(ItemID)
    /// The verdict in words, or the stage where the questionnaire has none.
    case verdict
    /// The plan to the next stage.
    case plan
    /// What one dimension needs in the plan.
    case leg(DimensionID)
    /// What to do first.
    case next
    /// What the company wants to leave for now.
    case parked
    /// The people side by side.
    case people
    /// An item as every perspective sees it.
    case perception(ItemID)
    /// This assessment beside the one before.
    case trend
    /// An item then and now.
    case trendItem(ItemID)
    /// The result code.
    case code
    /// An action, by its id.
    case action(ActionID)
  }

  /// How one number came about; what the report does not have gives one sentence that says so.
  package static func blocks(of subject: Subject, in report: GapReport, _ language: Language) -> [Block] {
    let explainer = Explainer(report, language)
    switch subject {
    case .dimension(let id): return explainer.dimension(id)
    case .field(let id): return explainer.field(id)
    case .item(let id): return explainer.item(id)
    case .verdict: return explainer.result
    case .plan: return explainer.plan
    case .leg(let id): return explainer.leg(id)
    case .next: return explainer.next
    case .parked: return explainer.parked
    case .people: return explainer.people
    case .perception(let id): return explainer.perception(of: id)
    case .trend: return explainer.trend
    case .trendItem(let id): return explainer.trend(of: id)
    case .code: return explainer.code
    case .action(let id): return explainer.action(id)
    }
  }

  /// Every number of a report.
  package static func document(of report: GapReport, _ language: Language) -> Document {
    Explainer(report, language).everything
  }
}

extension Explanation.Subject {
  /// The subject that a name on the command line means.
  ///
  /// An id of a dimension, a field or an item; a part of the report in German or English; or such a part and an id,
  /// `plan:kompetenz`, `sicht:ITEM`, `entwicklung:ITEM`. `nil` when the report's questionnaire has no such thing.
  package init?(_ name: String, in report: GapReport) {
    let parts = name.split(separator: ":", maxSplits: 1).map(String.init)
    if parts.count == 2, let part = Self.parts[parts[0]] {
      self.init(part, of: parts[1], in: report.questionnaire)
    } else if let part = Self.parts[name] {
      self = part
    } else {
      self.init(id: name, in: report.questionnaire)
    }
  }

  // The first name of each language is the one that messages give.
  private static let names: [(subject: Self, german: [String], english: [String])] = [
    (.verdict, ["ergebnis"], ["verdict"]),
    (.plan, ["plan", "weg"], ["plan", "way"]),
    (.next, ["naechste", "nächste"], ["next"]),
    (.parked, ["zurueckgestellt", "zurückgestellt"], ["parked"]),
    (.people, ["sicht"], ["perception"]),
    (.trend, ["entwicklung"], ["trend"]),
    (.code, ["code"], ["code"]),
  ]

  private static let parts = Dictionary(
    names.flatMap { part in (part.german + part.english).map { ($0, part.subject) } },
    uniquingKeysWith: { first, _ in first })

  /// The names of the parts in a language, for messages.
  package static func partNames(in language: Language) -> [String] {
    names.compactMap { part in
      switch language {
      case .german: part.german.first
      case .english: part.english.first
      }
    }
  }

  private init?(id name: String, in questionnaire: Questionnaire) {
    if let id = ItemID(name), questionnaire.item(id) != nil {
      self = .item(id)
    } else if let id = FieldID(name), questionnaire.field(id) != nil {
      self = .field(id)
    } else if let id = DimensionID(name), questionnaire.dimension(id) != nil {
      self = .dimension(id)
    } else {
      return nil
    }
  }

  private init?(_ part: Self, of name: String, in questionnaire: Questionnaire) {
    guard let subject = Self(id: name, in: questionnaire) else { return nil }
    switch (part, subject) {
    case (.plan, .dimension(let id)): self = .leg(id)
    case (.people, .item(let id)): self = .perception(id)
    case (.trend, .item(let id)): self = .trendItem(id)
    default: return nil
    }
  }
}
