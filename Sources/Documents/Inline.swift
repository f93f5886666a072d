package import Words

/// A part of a phrase.
package indirect enum Inline: Hashable, Sendable {
  /// Words of the program or the questionnaire.
  case text(String)
  /// Words that stand out.
  case strong(Phrase)
  /// Words that stand back.
  case quiet(Phrase)
  /// A person's words, as typed: whatever they hold, no format obeys it.
  case own(String)
  /// A number, with what programs need of it.
  case number(Number)
  /// A mark of the charts.
  case mark(Mark)
  /// A remark in a few letters beside a name: “core question”.
  case badge(String)
  /// A day.
  case day(CalendarDate, shown: String)
  /// Words that lead to the section, part or row with this id.
  case link(Phrase, to: String)
  /// Words for a file that the reader may take along; formats that hand out no files have the words alone.
  case file(Phrase, Attachment)

  /// What remains without any format.
  package var plain: String {
    switch self {
    case .text(let text), .own(let text): text
    case .strong(let phrase), .quiet(let phrase), .link(let phrase, _), .file(let phrase, _): phrase.plain
    case .number(let number): number.shown
    case .mark(let mark): mark.sign
    case .badge(let text): "(" + text + ")"
    case .day(_, let shown): shown
    }
  }
}

/// A number as the reader sees it, and as programs want it.
package struct Number: Hashable, Sendable {
  /// The exact number; `nil` where there is none.
  package var value: Double?
  /// What the reader sees: “2,5”, “3 largely”, “–”.
  package var shown: String
  /// What it is called.
  package var key: DataKey

  package init(_ value: Double?, shown: String, _ key: DataKey) {
    self.value = value
    self.shown = shown
    self.key = key
  }
}

/// The marks that every chart and table shares.
package enum Mark: String, Hashable, Sendable, CaseIterable {
  /// Where the company or the room stands.
  case own
  /// The profile of the successful.
  case successful
  /// The profile of the less successful.
  case lessSuccessful

  /// The mark where only characters can be written; ASCII has likenesses of them.
  package var sign: String {
    switch self {
    case .own: "●"
    case .successful: "◆"
    case .lessSuccessful: "◇"
    }
  }
}
