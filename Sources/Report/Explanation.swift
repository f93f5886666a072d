public import Questionnaire
public import Terminal

/// How each number of a report came about, step by step.
public enum Explanation {
  /// What is explained.
  public enum Subject: Hashable, Sendable {
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
  }

  /// The text in lines of at most `width` columns, with a trailing line feed; widths as for `TextReport`.
  ///
  /// A subject that the report does not have gives one sentence that says so.
  public static func text(
    of subject: Subject, in report: GapReport, language: Language, width: Int = 72, charset: Charset = .unicode
  ) -> String {
    var writer = ReportWriter(report, language: language, width: TextReport.clamped(width), charset: charset)
    switch subject {
    case .everything: writer.explainEverything()
    case .dimension(let id): writer.explain(dimension: id)
    case .field(let id): writer.explain(field: id)
    case .item(let id): writer.explain(item: id)
    case .verdict: writer.explainResult()
    }
    return writer.page.text
  }
}

extension Explanation.Subject {
  /// The subject that an id of a dimension, a field or an item names; `verdict` and `ergebnis` name the verdict.
  ///
  /// `nil` when the report's questionnaire has no such thing.
  public init?(_ id: String, in report: GapReport) {
    let questionnaire = report.questionnaire
    if let id = ItemID(id), questionnaire.item(id) != nil {
      self = .item(id)
    } else if let id = FieldID(id), questionnaire.field(id) != nil {
      self = .field(id)
    } else if let id = DimensionID(id), questionnaire.dimension(id) != nil {
      self = .dimension(id)
    } else if ["verdict", "ergebnis"].contains(id) {
      self = .verdict
    } else {
      return nil
    }
  }
}
