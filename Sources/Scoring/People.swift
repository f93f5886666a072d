import Questionnaire

/// People of one company and what they say together (method §8).
struct People {
  /// Those of each perspective that is there, in the order of `Perspective.allCases`.
  let groups: [(perspective: Perspective, sheets: [AnswerSheet])]

  init(_ sheets: [AnswerSheet]) {
    groups = Perspective.allCases.compactMap { perspective in
      let own = sheets.filter { $0.perspective == perspective }
      return own.isEmpty ? nil : (perspective, own)
    }
  }

  /// Where they put the company: at the median of the perspectives' medians.
  ///
  /// Where nobody has a level, it does not apply only when all say so: that takes a question, and maybe a gate, out of
  /// everything. Else one “don't know” tells more than no answer.
  func standing(of item: Item) -> Rating {
    let standings = groups.map { $0.sheets.map { $0.standing(of: item) } }
    let medians = standings.compactMap { Derivation.median($0.compactMap(\.level))?.result }
    if let level = Derivation.median(medians)?.result { return .level(level) }
    let all = standings.joined()
    if !all.isEmpty, all.allSatisfy({ $0 == .notApplicable }) { return .notApplicable }
    return all.contains(.dontKnow) ? .dontKnow : .unanswered
  }

  /// Whether at least half of those who chose any option of the item chose this one; open where nobody said anything.
  ///
  /// Who ticked nothing has no say, but where all did, nothing is chosen.
  func choose(_ option: OptionID, of item: ItemID) -> Truth {
    let responses = groups.flatMap(\.sheets).compactMap { $0[item].response }.filter { $0 != .dontKnow }
    guard !responses.isEmpty else { return .open(item) }
    let choices = responses.compactMap(\.chosenOptions).filter { !$0.isEmpty }
    let count = choices.filter { $0.contains(option) }.count
    return Truth(count > 0 && Double(count) >= Double(choices.count) * Method.leastChosen)
  }
}

extension Response {
  /// `nil` for what is no choice among options.
  fileprivate var chosenOptions: Set<OptionID>? {
    switch self {
    case .option(let option): [option]
    case .options(let options): options
    case .level, .share, .text, .dontKnow, .notApplicable: nil
    }
  }
}
