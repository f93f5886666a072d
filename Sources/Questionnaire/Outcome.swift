package import Words

/// A condition on answers, for verdicts in words.
///
/// Don't know and unanswered count as level 0, as at the gates of the stages (method §4);
/// not applicable makes a condition on the item false.
package indirect enum Condition: Hashable, Sendable {
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
  /// The company's sector is one of these; false where none is told.
  case sector(Set<SectorID>)

  /// Every item that is named in the condition.
  package var items: [ItemID] {
    switch self {
    case .all(let parts), .any(let parts): parts.flatMap(\.items)
    case .not(let part): part.items
    case .atLeast(let id, _), .atMost(let id, _), .chosen(let id, _): [id]
    case .sector: []
    }
  }

  /// Every sector that is named in the condition.
  package var sectors: [SectorID] {
    switch self {
    case .all(let parts), .any(let parts): parts.flatMap(\.sectors)
    case .not(let part): part.sectors
    case .sector(let sectors): sectors.sorted()
    case .atLeast, .atMost, .chosen: []
    }
  }

  /// Every option that is named, with its item.
  package var options: [(item: ItemID, option: OptionID)] {
    switch self {
    case .all(let parts), .any(let parts): parts.flatMap(\.options)
    case .not(let part): part.options
    case .atLeast, .atMost, .sector: []
    case .chosen(let item, let option): [(item, option)]
    }
  }
}

/// A text that is shown where its condition holds (always without one).
package struct ConditionalText: Hashable, Sendable {
  /// When it is shown.
  package let when: Condition?
  /// The text.
  package let text: LocalizedText

  package init(when: Condition?, text: LocalizedText) {
    self.when = when
    self.text = text
  }
}

/// A first step of a verdict, which is shown where its condition holds (always without one).
package struct ConditionalStep: Hashable, Sendable {
  /// When it is shown.
  package let when: Condition?
  /// What to do.
  package let text: LocalizedText
  /// A template that helps with it; `nil` without one.
  package let template: TemplateID?

  package init(when: Condition?, text: LocalizedText, template: TemplateID? = nil) {
    self.when = when
    self.text = text
    self.template = template
  }
}

/// A verdict in words, e.g. “Jetzt starten”.
package struct Verdict: Hashable, Sendable {
  /// How it is meant, for colour and sign.
  package enum Tone: String, Sendable, CaseIterable {
    case go, prepare, wait
  }

  /// Its id.
  package let id: VerdictID
  /// How it is meant.
  package let tone: Tone
  /// The verdict in two or three words.
  package let title: LocalizedText
  /// What it means.
  package let text: LocalizedText
  /// When it is the result; `nil` for the last.
  package let when: Condition?
  /// Why; shown are those that hold.
  package let reasons: [ConditionalText]
  /// First steps; those that hold.
  package let steps: [ConditionalStep]

  /// Makes a verdict; a `Questionnaire` checks it.
  package init(
    id: VerdictID, tone: Tone, title: LocalizedText, text: LocalizedText, when: Condition?,
    reasons: [ConditionalText] = [], steps: [ConditionalStep] = []
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
package struct Advice: Hashable, Sendable {
  /// One thing that may fit.
  package struct Entry: Hashable, Sendable {
    /// Its id.
    package let id: Identifier<Entry>
    /// Its name.
    package let title: LocalizedText
    /// What it is for and what it takes.
    package let text: LocalizedText
    /// When it fits; `nil` = always.
    package let when: Condition?

    package init(id: Identifier<Entry>, title: LocalizedText, text: LocalizedText, when: Condition?) {
      self.id = id
      self.title = title
      self.text = text
      self.when = when
    }
  }

  /// Its id.
  package let id: AdviceID
  /// The heading.
  package let title: LocalizedText
  /// The text where nothing fits.
  package let none: LocalizedText
  /// Show at most so many.
  package let most: Int
  /// What the first, the second … one shown is called; those after them have no name.
  package let ranks: [LocalizedText]
  /// In order of preference.
  package let entries: [Entry]

  package init(
    id: AdviceID, title: LocalizedText, none: LocalizedText, most: Int, ranks: [LocalizedText] = [], entries: [Entry]
  ) {
    self.id = id
    self.title = title
    self.none = none
    self.most = most
    self.ranks = ranks
    self.entries = entries
  }
}

/// What a questionnaire says in words beside its numbers.
package struct Outcome: Hashable, Sendable {
  /// The first whose condition holds is the result; the last has none.
  package let verdicts: [Verdict]
  /// How many first steps are shown.
  package let stepCount: Int
  /// Lists of things that fit.
  package let advice: [Advice]

  /// Makes an outcome; a `Questionnaire` checks it.
  package init(verdicts: [Verdict], stepCount: Int, advice: [Advice] = []) {
    self.verdicts = verdicts
    self.stepCount = stepCount
    self.advice = advice
  }
}
