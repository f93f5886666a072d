package import ActionPlan
package import Questionnaire
package import Terminal
import TextDocuments
package import Words

/// How each number of a report came about, step by step.
package enum Explanation {
  /// What is explained.
  package enum Subject: Hashable, Sendable {
    /// Every number.
    case everything
    /// A dimension with its stage and its position.
    case dimension(DimensionID)
    /// A field of action with its bounds and coverage.
    case field(FieldID)
    /// An item with its level, gap and priority.
    case item(ItemID)
    /// The verdict in words, or the stage where the questionnaire has none.
    case verdict
    /// The way to the next stage.
    case way
    /// What one dimension needs on the way.
    case wayLeg(DimensionID)
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

  /// A box on the narrowest screen has 52 columns.
  private static func clamped(_ width: Int) -> Int { min(TextDocument.widths.upperBound, max(50, width)) }

  /// The text in lines of at most `width` columns, with a trailing line feed, within 50–160.
  ///
  /// A subject that the report does not have gives one sentence that says so.
  package static func text(
    of subject: Subject, in report: GapReport, language: Language, width: Int = 72, charset: Charset = .unicode
  ) -> String {
    var writer = ReportWriter(report, language: language, width: clamped(width), charset: charset, hasExactLevels: true)
    switch subject {
    case .everything: writer.explainEverything()
    case .dimension(let id): writer.explain(dimension: id)
    case .field(let id): writer.explain(field: id)
    case .item(let id): writer.explain(item: id)
    case .verdict: writer.explainResult()
    case .way: writer.explainWay()
    case .wayLeg(let id): writer.explainWayLeg(id)
    case .people: writer.explainPeople()
    case .perception(let id): writer.explain(perceptionOf: id)
    case .trend: writer.explainTrend()
    case .trendItem(let id): writer.explain(trendOf: id)
    case .code: writer.explainCode()
    case .action(let id): writer.explain(action: id)
    }
    return writer.page.text
  }
}

extension Explanation.Subject {
  /// The subject that a name on the command line means.
  ///
  /// An id of a dimension, a field or an item; a part of the report in German or English; or such a part and an id,
  /// `weg:kompetenz`, `sicht:ITEM`, `entwicklung:ITEM`. `nil` when the report's questionnaire has no such thing.
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

  private static let parts: [String: Self] = [
    "verdict": .verdict, "ergebnis": .verdict, "weg": .way, "way": .way, "sicht": .people, "perception": .people,
    "entwicklung": .trend, "trend": .trend, "code": .code,
  ]

  /// The names of the parts in a language, for messages.
  package static func partNames(in language: Language) -> [String] {
    switch language {
    case .german: ["ergebnis", "weg", "sicht", "entwicklung", "code"]
    case .english: ["verdict", "way", "perception", "trend", "code"]
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
    case (.way, .dimension(let id)): self = .wayLeg(id)
    case (.people, .item(let id)): self = .perception(id)
    case (.trend, .item(let id)): self = .trendItem(id)
    default: return nil
    }
  }
}
