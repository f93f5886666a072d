package import Words

/// What a person answered to an item (method §2). No response = unanswered.
package enum Response: Hashable, Sendable {
  /// To a `level` item, or to a `share` item whose band was chosen instead of a figure.
  case level(Level)
  /// To a `single` item, or a `choice` item of which one may be chosen.
  case option(OptionID)
  /// To a `multiple` item, or a `choice` item of which several may be chosen.
  case options(Set<OptionID>)
  /// To a `share` item, in percent, 0–100.
  case share(Double)
  /// To a `text` item.
  case text(String)
  /// “weiß nicht”.
  case dontKnow
  /// “trifft nicht zu”.
  case notApplicable
}

/// The responses that tell no more than a state, as files and outputs write them.
package enum ResponseState: String, CaseIterable, Sendable {
  case dontKnow = "dont-know"
  case notApplicable = "not-applicable"

  /// The response.
  package var response: Response {
    switch self {
    case .dontKnow: .dontKnow
    case .notApplicable: .notApplicable
    }
  }
}

/// How a response became a level (method §2).
package enum LevelDerivation: Hashable, Sendable {
  /// The response is one, or the chosen option carries one.
  case given(Level)
  /// So many chosen options count; the level is the highest whose lower bound they reach.
  case counted(Int, bounds: PerLevel<Int>)
  /// The same of a percentage.
  case measured(Double, bounds: PerLevel<Double>)

  /// The level.
  package var level: Level {
    switch self {
    case .given(let level): level
    case .counted(let count, let bounds): Level.reached(by: count, bounds: bounds)
    case .measured(let percent, let bounds): Level.reached(by: percent, bounds: bounds)
    }
  }
}

/// Why a response does not fit its item.
package enum ResponseFault: Hashable, ExplainedError {
  /// The response is of another kind than the item's type.
  case wrongKind
  /// The item has no such option.
  case unknownOption(String, known: [OptionID])
  /// An option that stands alone was chosen with others.
  case exclusiveWithOthers(OptionID)
  /// The share is not between 0 and 100.
  case shareOutOfRange
  /// The item does not use this level.
  case unusedLevel(Level, used: [Level])
  /// “trifft nicht zu” is not allowed here.
  case mustApply
  /// An unscored item knows neither “weiß nicht” nor “trifft nicht zu”.
  case stateOfUnscored

  /// What is wrong and what to do.
  package var explanation: LocalizedText {
    switch self {
    case .wrongKind:
      LocalizedText(
        de: "Die Art der Antwort passt nicht zur Art der Frage.",
        en: "The kind of answer does not fit the kind of question.")
    case .unknownOption(let given, let known):
      LocalizedText(
        de: "Die Option „\(given)“ gibt es hier nicht; möglich: \(known.map(\.rawValue).joined(separator: ", ")).",
        en: "There is no option “\(given)” here; possible: \(known.map(\.rawValue).joined(separator: ", ")).")
    case .exclusiveWithOthers(let id):
      LocalizedText(
        de: "„\(id)“ lässt sich nicht mit anderen Optionen zusammen wählen.",
        en: "“\(id)” cannot be chosen together with other options.")
    case .shareOutOfRange:
      LocalizedText(de: "Ein Anteil liegt zwischen 0 und 100.", en: "A share lies between 0 and 100.")
    case .unusedLevel(let level, let used):
      LocalizedText(
        de: "Eine Antwort \(level.rawValue) gibt es hier nicht; möglich: \(Self.list(used)).",
        en: "There is no answer \(level.rawValue) here; possible: \(Self.list(used)).")
    case .mustApply:
      LocalizedText(
        de: "Bei dieser Frage ist „trifft nicht zu“ nicht vorgesehen.",
        en: "This question does not allow “does not apply”.")
    case .stateOfUnscored:
      LocalizedText(
        de: "„weiß nicht“ und „trifft nicht zu“ gibt es nur bei Fragen, die gewertet werden; "
          + "lassen Sie die Antwort weg.",
        en: "“don’t know” and “does not apply” exist only for scored questions; leave the answer out.")
    }
  }

  private static func list(_ levels: [Level]) -> String {
    levels.map { String($0.rawValue) }.joined(separator: ", ")
  }
}

extension Item {
  /// Throws when `response` cannot be an answer to this item.
  package func check(_ response: Response) throws(ResponseFault) {
    switch (response, kind) {
    case (.dontKnow, _):
      if scored == nil { throw .stateOfUnscored }
    case (.notApplicable, _):
      if scored == nil { throw .stateOfUnscored }
      if !allowsNotApplicable { throw .mustApply }
    case (.level(let level), .level), (.level(let level), .share):
      if !levels.contains(level) { throw .unusedLevel(level, used: levels) }
    case (.text, .text): break
    case (.share(let percent), .share):
      if !(0...100).contains(percent) { throw .shareOutOfRange }
    case (.option(let id), .single): try checkKnown([id])
    case (.option(let id), .choice(let scale)) where !scale.allowsSeveral: try checkKnown([id])
    case (.options(let ids), .choice(let scale)) where scale.allowsSeveral: try checkKnown(ids)
    case (.options(let ids), .multiple(let scale)):
      try checkKnown(ids)
      if ids.count > 1, let alone = scale.entries.first(where: { $0.isExclusive && ids.contains($0.option.id) }) {
        throw .exclusiveWithOthers(alone.option.id)
      }
    case (_, .level), (_, .single), (_, .multiple), (_, .share), (_, .choice), (_, .text): throw .wrongKind
    }
  }

  private func checkKnown(_ ids: Set<OptionID>) throws(ResponseFault) {
    let known = options.map(\.id)
    if let unknown = ids.sorted().first(where: { !known.contains($0) }) {
      throw .unknownOption(unknown.rawValue, known: known)
    }
  }

  /// The level that `response` means; `nil` for don’t know, not applicable, text, choices and what does not fit.
  package func level(of response: Response) -> Level? { derivation(of: response)?.level }

  /// How that level comes about.
  package func derivation(of response: Response) -> LevelDerivation? {
    switch (response, kind) {
    case (.level(let level), .level), (.level(let level), .share): levels.contains(level) ? .given(level) : nil
    case (.option(let id), .single(let scale)): scale.level(of: id).map(LevelDerivation.given)
    case (.options(let ids), .multiple(let scale)): .counted(scale.count(of: ids), bounds: scale.bounds)
    case (.share(let percent), .share(let scale)): .measured(percent, bounds: scale.bounds)
    case (_, .level), (_, .single), (_, .multiple), (_, .share), (_, .choice), (_, .text): nil
    }
  }
}
