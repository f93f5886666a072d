/// A condition on answers, for verdicts in words.
///
/// Don't know and unanswered count as level 0, as at the gates of the stages (method §4);
/// not applicable makes a condition on the item false.
public indirect enum Condition: Hashable, Sendable {
  /// All hold.
  case all([Condition])
  /// At least one holds.
  case any([Condition])
  /// It does not hold.
  case not(Condition)
  /// The item is at this level or above.
  case atLeast(ItemID, Level)
  /// The item is at this level or below.
  case atMost(ItemID, Level)
  /// The option was chosen.
  case chosen(ItemID, OptionID)

  /// Every item that is named in the condition.
  public var items: [ItemID] {
    switch self {
    case .all(let parts), .any(let parts): parts.flatMap(\.items)
    case .not(let part): part.items
    case .atLeast(let id, _), .atMost(let id, _), .chosen(let id, _): [id]
    }
  }

  /// Every option that is named, with its item.
  public var options: [(item: ItemID, option: OptionID)] {
    switch self {
    case .all(let parts), .any(let parts): parts.flatMap(\.options)
    case .not(let part): part.options
    case .atLeast, .atMost: []
    case .chosen(let item, let option): [(item, option)]
    }
  }
}

/// A text that is shown where its condition holds (always without one).
public struct ConditionalText: Hashable, Sendable {
  /// When it is shown.
  public let when: Condition?
  /// The text.
  public let text: LocalizedText

  /// Makes a conditional text.
  public init(when: Condition?, text: LocalizedText) {
    self.when = when
    self.text = text
  }
}

/// A verdict in words, e.g. „Jetzt starten“.
public struct Verdict: Hashable, Sendable {
  /// How it is meant, for colour and sign.
  public enum Tone: String, Sendable, CaseIterable {
    case go, prepare, wait
  }

  /// Its id.
  public let id: String
  /// How it is meant.
  public let tone: Tone
  /// The verdict in two or three words.
  public let title: LocalizedText
  /// What it means.
  public let text: LocalizedText
  /// When it is the result; `nil` for the last.
  public let when: Condition?
  /// Why; shown are those that hold.
  public let reasons: [ConditionalText]
  /// First steps; those that hold.
  public let steps: [ConditionalText]

  /// Makes a verdict; a `Questionnaire` checks it.
  public init(
    id: String, tone: Tone, title: LocalizedText, text: LocalizedText, when: Condition?,
    reasons: [ConditionalText] = [], steps: [ConditionalText] = []
  ) {
    self.id = id
    self.tone = tone
    self.title = title
    self.text = text
    self.when = when
    self.reasons = reasons
    self.steps = steps
  }
}

/// A list of things that fit, e.g. platforms.
public struct Advice: Hashable, Sendable {
  /// One thing that may fit.
  public struct Entry: Hashable, Sendable {
    /// Its id.
    public let id: String
    /// Its name.
    public let title: LocalizedText
    /// What it is for and what it takes.
    public let text: LocalizedText
    /// When it fits; `nil` = always.
    public let when: Condition?

    /// Makes an entry.
    public init(id: String, title: LocalizedText, text: LocalizedText, when: Condition?) {
      self.id = id
      self.title = title
      self.text = text
      self.when = when
    }
  }

  /// Its id.
  public let id: String
  /// The heading.
  public let title: LocalizedText
  /// The text where nothing fits.
  public let none: LocalizedText
  /// Show at most so many.
  public let most: Int
  /// In order of preference.
  public let entries: [Entry]

  /// Makes a list.
  public init(id: String, title: LocalizedText, none: LocalizedText, most: Int, entries: [Entry]) {
    self.id = id
    self.title = title
    self.none = none
    self.most = most
    self.entries = entries
  }
}

/// What a questionnaire says in words beside its numbers.
public struct Outcome: Hashable, Sendable {
  /// The first whose condition holds is the result; the last has none.
  public let verdicts: [Verdict]
  /// How many first steps are shown.
  public let stepCount: Int
  /// Lists of things that fit.
  public let advice: [Advice]

  /// Makes an outcome; a `Questionnaire` checks it.
  public init(verdicts: [Verdict], stepCount: Int, advice: [Advice] = []) {
    self.verdicts = verdicts
    self.stepCount = stepCount
    self.advice = advice
  }
}
