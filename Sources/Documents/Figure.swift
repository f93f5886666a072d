/// A drawing of values: what is drawn, never how. A renderer that cannot draw writes the values, or leaves out what
/// the words beside the drawing say too.
public enum Figure: Hashable, Sendable {
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
public struct Gauge: Hashable, Sendable {
  /// The value; without one the bounds alone say what is possible.
  public var value: Number
  /// Where the value may lie, while something is open.
  public var bounds: Bounds?
  /// The profile of the successful.
  public var successful: Number?
  /// The profile of the less successful.
  public var lessSuccessful: Number?

  /// Makes a value.
  public init(_ value: Number, bounds: Bounds? = nil, successful: Number? = nil, lessSuccessful: Number? = nil) {
    self.value = value
    self.bounds = bounds
    self.successful = successful
    self.lessSuccessful = lessSuccessful
  }

  /// Where a value may lie; only where that is not the value alone.
  public struct Bounds: Hashable, Sendable {
    /// The lowest that is possible.
    public var low: Number
    /// The highest that is possible.
    public var high: Number

    /// Makes bounds.
    public init(low: Number, high: Number) {
      self.low = low
      self.high = high
    }

    /// “(52–67)”.
    public var phrase: Phrase { "(\(low)–\(high))" }
  }

  /// “58 (52–67)”; only the bounds without a value.
  public var phrase: Phrase {
    guard let bounds else { return "\(value)" }
    return value.value == nil ? bounds.phrase : "\(value) \(bounds.phrase)"
  }
}

/// What a sign of a drawing means.
public struct LegendEntry: Hashable, Sendable {
  /// What is explained.
  public enum Kind: Hashable, Sendable {
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
  public var kind: Kind
  /// What it means.
  public var meaning: String

  /// Makes an entry of the legend.
  public init(_ kind: Kind, _ meaning: String) {
    self.kind = kind
    self.meaning = meaning
  }
}

/// Values from 0 to 100 as bars, one below the other.
public struct Bullets: Hashable, Sendable {
  /// A value with its name.
  public struct Row: Hashable, Sendable {
    /// What it is called by programs.
    public var key: DataKey
    /// What it is the value of.
    public var title: String
    /// Whether it is a part of the one above: a field of a dimension.
    public var isPart: Bool
    /// The value.
    public var gauge: Gauge
    /// A few words beside the name: the stage.
    public var aside: Phrase?
    /// What there is to say about the value.
    public var remarks: [Phrase]
    /// The numbers in a sentence, for those who do not see the bar.
    public var alternative: String

    /// Makes a row.
    public init(
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
  public var caption: Phrase
  /// The heading of the names.
  public var nameTitle: String
  /// The heading of the values.
  public var valueTitle: String
  /// The heading of the bounds.
  public var boundsTitle: String
  /// The rows, each part below what it belongs to.
  public var rows: [Row]
  /// The signs that occur.
  public var legend: [LegendEntry]

  /// Makes a chart.
  public init(
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
  public var hasProfiles: Bool { legend.contains { $0.kind == .mark(.successful) } }
  /// Whether anything is uncertain.
  public var hasBounds: Bool { legend.contains { $0.kind == .bounds } }
}

/// Values on axes around a centre.
public struct Radar: Hashable, Sendable {
  /// One value with its name.
  public struct Axis: Hashable, Sendable {
    /// What it is the value of.
    public var title: String
    /// The value.
    public var gauge: Gauge

    /// Makes an axis.
    public init(_ title: String, _ gauge: Gauge) {
      self.title = title
      self.gauge = gauge
    }
  }

  /// What it shows, in a few words.
  public var title: String
  /// What stands below.
  public var caption: Phrase
  /// The numbers in sentences.
  public var alternative: String
  /// The axes.
  public var axes: [Axis]

  /// Makes a chart; fewer than three axes make no area, and renderers leave it out.
  public init(title: String, caption: Phrase, alternative: String, axes: [Axis]) {
    self.title = title
    self.caption = caption
    self.alternative = alternative
    self.axes = axes
  }
}

/// The answers 0–4 of one item with what stands on them.
public struct Track: Hashable, Sendable {
  /// Where the company stands; with two views of it the one higher, one lower. Empty = unknown.
  public var own: [Double]
  /// Where the successful stand.
  public var successful: Double?
  /// Where the less successful stand.
  public var lessSuccessful: Double?
  /// The same in words.
  public var alternative: String

  /// Makes a track.
  public init(own: [Double], successful: Double? = nil, lessSuccessful: Double? = nil, alternative: String) {
    self.own = own
    self.successful = successful
    self.lessSuccessful = lessSuccessful
    self.alternative = alternative
  }
}

/// Steps, one higher than the other.
public struct Ladder: Hashable, Sendable {
  /// A step.
  public struct Step: Hashable, Sendable {
    /// Number and name.
    public var title: String
    /// Whether it is reached.
    public var isReached: Bool
    /// Whether it is the highest that is reached.
    public var isCurrent: Bool
    /// What stands on it, with whether that holds the others back.
    public var standing: [Standing]

    /// Makes a step.
    public init(title: String, isReached: Bool, isCurrent: Bool, standing: [Standing] = []) {
      self.title = title
      self.isReached = isReached
      self.isCurrent = isCurrent
      self.standing = standing
    }
  }

  /// What stands on a step.
  public struct Standing: Hashable, Sendable {
    /// Its name.
    public var title: String
    /// Whether it holds the others back.
    public var isBottleneck: Bool

    /// Puts something on a step.
    public init(_ title: String, isBottleneck: Bool) {
      self.title = title
      self.isBottleneck = isBottleneck
    }
  }

  /// From the lowest to the highest.
  public var steps: [Step]

  /// Makes a ladder.
  public init(_ steps: [Step]) { self.steps = steps }
}

/// A code in letters, also for cameras.
public struct Code: Hashable, Sendable {
  /// The letters.
  public var letters: String
  /// What the square holds, for those who cannot see it.
  public var alternative: String

  /// Makes a code.
  public init(_ letters: String, alternative: String) {
    self.letters = letters
    self.alternative = alternative
  }
}

/// How far something is that is to be done.
public enum CheckboxState: String, Hashable, Sendable, CaseIterable {
  /// Not begun.
  case open
  /// Begun.
  case underWay
  /// Done.
  case done
  /// Given up.
  case dropped
}
