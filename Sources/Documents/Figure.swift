/// A drawing of values: what is drawn, never how. A renderer that cannot draw writes the values, or leaves out what
/// the words beside the drawing say too.
package enum Figure: Hashable, Sendable {
  /// Values from 0 to 100 as bars, one below the other, with all their numbers.
  case bullets(Bullets)
  /// One value from 0 to 100 as a bar; the words beside it say the same.
  case bullet(Gauge, alternative: String)
  /// Values on axes around a centre; bars elsewhere say the same.
  case radar(Radar)
  /// The answers 0–4 of one item with the company on them; the words beside it say the same.
  case track(Track)
  /// The four stages as steps; the words beside it say the same.
  case ladder(Ladder)
  /// A value from 0 to 100 then and now; the words beside it say the same.
  case change(before: Double?, now: Double?, alternative: String)
  /// A code in letters, also for cameras.
  case code(Code)
  /// What the marks of the drawings below mean.
  case legend([LegendEntry])
  /// How far something is that is to be done; the words beside it say the same.
  case checkbox(CheckboxState)
  /// How many people gave each answer, the rounds of one vote beside each other.
  case distributions([Distribution])
}

/// A value with what may stand around it.
package struct Gauge: Hashable, Sendable {
  /// The value; without one the bounds alone say what is possible.
  package var value: Number
  /// Where the value may lie, while something is open.
  package var bounds: Bounds?
  /// The profile of the successful.
  package var successful: Number?
  /// The profile of the less successful.
  package var lessSuccessful: Number?

  package init(_ value: Number, bounds: Bounds? = nil, successful: Number? = nil, lessSuccessful: Number? = nil) {
    self.value = value
    self.bounds = bounds
    self.successful = successful
    self.lessSuccessful = lessSuccessful
  }

  /// Where a value may lie; only where that is not the value alone.
  package struct Bounds: Hashable, Sendable {
    /// The lowest that is possible.
    package var low: Number
    /// The highest that is possible.
    package var high: Number

    package init(low: Number, high: Number) {
      self.low = low
      self.high = high
    }

    /// “(52–67)”.
    package var phrase: Phrase { "(\(low)–\(high))" }
  }

  /// “58 (52–67)”; only the bounds without a value.
  package var phrase: Phrase {
    guard let bounds else { return "\(value)" }
    return value.value == nil ? bounds.phrase : "\(value) \(bounds.phrase)"
  }
}

/// What a sign of a drawing means.
package struct LegendEntry: Hashable, Sendable {
  /// What is explained.
  package enum Kind: Hashable, Sendable {
    /// The bar of a value.
    case value
    /// What is still possible.
    case bounds
    /// From the lower to the upper quartile, with the median.
    case quartiles
    /// A mark.
    case mark(Mark)
  }

  /// What is explained.
  package var kind: Kind
  /// What it means.
  package var meaning: String

  package init(_ kind: Kind, _ meaning: String) {
    self.kind = kind
    self.meaning = meaning
  }
}

/// Values from 0 to 100 as bars, one below the other.
package struct Bullets: Hashable, Sendable {
  /// A value with its name.
  package struct Row: Hashable, Sendable {
    /// What it is called by programs.
    package var key: DataKey
    /// What it is the value of.
    package var title: String
    /// Whether it is a part of the one above: a field of a dimension.
    package var isPart: Bool
    /// The value.
    package var gauge: Gauge
    /// A few words beside the name: the stage.
    package var aside: Phrase?
    /// What there is to say about the value.
    package var remarks: [Phrase]
    /// The numbers in a sentence, for those who do not see the bar.
    package var alternative: String

    package init(
      key: DataKey, title: String, isPart: Bool, gauge: Gauge, aside: Phrase? = nil, remarks: [Phrase] = [],
      alternative: String
    ) {
      self.key = key
      self.title = title
      self.isPart = isPart
      self.gauge = gauge
      self.aside = aside
      self.remarks = remarks
      self.alternative = alternative
    }
  }

  /// What the numbers are, above a table of them.
  package var caption: Phrase
  /// The heading of the names.
  package var nameTitle: String
  /// The heading of the values.
  package var valueTitle: String
  /// The heading of the bounds.
  package var boundsTitle: String
  /// The rows, each part below what it belongs to.
  package var rows: [Row]
  /// The signs that occur.
  package var legend: [LegendEntry]
  /// Whether the words above explain the signs, so that a format that only writes puts the bars close together.
  package var isExplained = false

  package init(
    caption: Phrase, nameTitle: String, valueTitle: String, boundsTitle: String, rows: [Row], legend: [LegendEntry]
  ) {
    self.caption = caption
    self.nameTitle = nameTitle
    self.valueTitle = valueTitle
    self.boundsTitle = boundsTitle
    self.rows = rows
    self.legend = legend
  }

  /// Whether profiles are compared with.
  package var hasProfiles: Bool { !profiles.isEmpty }
  /// The profiles, in order: two groups, or a target of one's own alone.
  package var profiles: [Mark] {
    [.successful, .lessSuccessful].filter { mark in legend.contains { $0.kind == .mark(mark) } }
  }
  /// Whether anything is uncertain.
  package var hasBounds: Bool { legend.contains { $0.kind == .bounds } }
}

/// Values on axes around a centre.
package struct Radar: Hashable, Sendable {
  /// One value with its name.
  package struct Axis: Hashable, Sendable {
    /// What it is the value of.
    package var title: String
    /// The value.
    package var gauge: Gauge

    package init(_ title: String, _ gauge: Gauge) {
      self.title = title
      self.gauge = gauge
    }
  }

  /// What it shows, in a few words.
  package var title: String
  /// What stands below.
  package var caption: Phrase
  /// The numbers in sentences.
  package var alternative: String
  /// The axes.
  package var axes: [Axis]

  /// Makes a chart; fewer than three axes make no area, and renderers leave it out.
  package init(title: String, caption: Phrase, alternative: String, axes: [Axis]) {
    self.title = title
    self.caption = caption
    self.alternative = alternative
    self.axes = axes
  }
}

/// The answers 0–4 of one item with what stands on them.
package struct Track: Hashable, Sendable {
  /// Where the company stands; with two views of it the one higher, one lower. Empty = unknown.
  package var own: [Double]
  /// Where the successful stand.
  package var successful: Double?
  /// Where the less successful stand.
  package var lessSuccessful: Double?
  /// The same in words.
  package var alternative: String

  package init(own: [Double], successful: Double? = nil, lessSuccessful: Double? = nil, alternative: String) {
    self.own = own
    self.successful = successful
    self.lessSuccessful = lessSuccessful
    self.alternative = alternative
  }
}

/// Steps, one higher than the other.
package struct Ladder: Hashable, Sendable {
  /// A step.
  package struct Step: Hashable, Sendable {
    /// Number and name.
    package var title: String
    /// Whether it is reached.
    package var isReached: Bool
    /// Whether it is the highest that is reached.
    package var isCurrent: Bool
    /// What stands on it, with whether that holds the others back.
    package var standing: [Rating]

    package init(title: String, isReached: Bool, isCurrent: Bool, standing: [Rating] = []) {
      self.title = title
      self.isReached = isReached
      self.isCurrent = isCurrent
      self.standing = standing
    }
  }

  /// What stands on a step.
  package struct Rating: Hashable, Sendable {
    /// Its name.
    package var title: String
    /// Whether it holds the others back.
    package var isBottleneck: Bool

    /// Puts something on a step.
    package init(_ title: String, isBottleneck: Bool) {
      self.title = title
      self.isBottleneck = isBottleneck
    }
  }

  /// From the lowest to the highest.
  package var steps: [Step]

  package init(_ steps: [Step]) { self.steps = steps }
}

/// A code in letters, also for cameras.
package struct Code: Hashable, Sendable {
  /// The letters.
  package var letters: String
  /// What the square holds, for those who cannot see it.
  package var alternative: String

  package init(_ letters: String, alternative: String) {
    self.letters = letters
    self.alternative = alternative
  }
}

/// How far something is that is to be done.
package enum CheckboxState: String, Hashable, Sendable, CaseIterable {
  /// Not begun.
  case open
  /// Begun.
  case underWay
  /// Done.
  case done
  /// Given up.
  case dropped
}
