import Questionnaire

/// What was chosen of a list of several, one bit an option.
struct ChosenMarks {
  var options: UInt32 = 0
  var isUnknown = false
  var isLeftOut = false
  var isNothing = false

  var isEmpty: Bool { options == 0 && !isUnknown && !isLeftOut && !isNothing }

  @inline(__always)
  mutating func insert(_ mark: ColumnRole.Mark) {
    switch mark {
    case .option(let index): options |= 1 &<< UInt32(index)
    case .dontKnow: isUnknown = true
    case .notApplicable: isLeftOut = true
    case .nothing: isNothing = true
    }
  }

  func contains(_ index: Int) -> Bool { options & (1 &<< UInt32(index)) != 0 }

  /// How many of the four kinds are there.
  var kinds: Int { [options != 0, isUnknown, isLeftOut, isNothing].filter(\.self).count }
}

extension Item {
  /// The symbol of what was chosen; `nil` where that does not go together.
  func symbol(of chosen: ChosenMarks) -> UInt8? {
    guard chosen.kinds == 1 else { return nil }
    if chosen.isUnknown { return scored == nil ? nil : Symbol.dontKnow }
    if chosen.isLeftOut { return allowsNotApplicable ? Symbol.notApplicable : nil }
    guard case .multiple(let scale) = kind else { return 0 }
    var counted = 0
    for (index, entry) in scale.entries.enumerated() where chosen.contains(index) {
      if entry.isExclusive, chosen.options.nonzeroBitCount > 1 { return nil }
      if entry.counts { counted += 1 }
    }
    return UInt8(LevelDerivation.counted(counted, bounds: scale.bounds).level.rawValue)
  }

  /// The answer behind what was chosen.
  func response(of chosen: ChosenMarks) -> Response {
    if chosen.isUnknown { return .dontKnow }
    if chosen.isLeftOut { return .notApplicable }
    return .options(Set(options.enumerated().filter { chosen.contains($0.offset) }.map(\.element.id)))
  }

  /// Why the marks do not go together.
  func conflict(in chosen: ChosenMarks) -> TableFaultReason {
    if chosen.kinds == 1, case .multiple(let scale) = kind,
      let alone = scale.entries.enumerated().first(where: { $1.isExclusive && chosen.contains($0) })
    {
      return .exclusiveWithOthers(alone.element.option.id)
    }
    let alone =
      chosen.isUnknown ? TableCodes.dontKnow : chosen.isLeftOut ? TableCodes.notApplicable : TableCodes.nothing
    return OptionID(alone.lowercased()).map(TableFaultReason.exclusiveWithOthers) ?? .mustApply
  }
}
