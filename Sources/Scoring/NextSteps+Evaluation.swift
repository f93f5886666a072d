import Questionnaire

extension NextSteps {
  /// Two of the Engpass and one of another leg; what is left over goes to the Engpass, to other legs, to other gaps.
  ///
  /// - Parameter items: those of the form, in the order of the questionnaire.
  init(_ values: Values, _ plan: Plan?, items: [ScoredItem], in questionnaire: Questionnaire) {
    let narrow = questionnaire.dimensions.filter { values.bottleneck.contains($0.id) }
    let narrowFields = Set(narrow.flatMap(\.fields).map(\.id))
    let isNarrow = { (item: ScoredItem) in narrowFields.contains(item.traits.field) }
    let legs = plan?.legs.filter { values.bottleneck.contains($0.dimension) } ?? []
    let clarify = Set(legs.flatMap(\.clarify))
    self.clarify = items.filter { clarify.contains($0.id) }.coreFirst

    let candidates = Candidates(values, items: items)
    let steps = plan?.goal == nil ? [] : plan?.steps ?? []
    let (gates, others) = candidates.firsts(of: steps)
    let gaps = candidates.gaps
    let own = [gates, others, gaps].flatMap { $0.filter { isNarrow($0.item) } }
    let ofOtherLegs = [gates, others].flatMap { $0.filter { !isNarrow($0.item) } }

    var picker = Picker()
    picker.take(own, upTo: Method.mostOfBottleneck)
    picker.take(ofOtherLegs, upTo: Method.mostNextSteps - Method.mostOfBottleneck)
    for rest in [own, ofOtherLegs, gaps] { picker.take(rest, upTo: Method.mostNextSteps) }
    self.steps = picker.steps
  }
}

/// What may become a next step, each list in the order of the method (§7).
private struct Candidates {
  struct Candidate {
    let item: ScoredItem
    let next: NextSteps.Next
  }

  let values: Values
  let items: [ScoredItem]

  init(_ values: Values, items: [ScoredItem]) {
    self.values = values
    self.items = items.filter { !$0.isParked }
  }

  /// The first step of each item, those of gates and the others.
  func firsts(of steps: [Plan.Step]) -> (gates: [Candidate], others: [Candidate]) {
    let first = Dictionary(steps.map { ($0.item, $0) }) { first, _ in first }
    let ordered = items.enumerated()
      .compactMap { position, item in
        first[item.id].map { step in
          (step, item, Rank(priority: values[gap: item.id]?.priority ?? 0, item, position: position))
        }
      }
      .sorted { $0.2 < $1.2 }
    let candidates = { (isGate: Bool) in
      ordered.filter { $0.0.isGate == isGate }.map { step, item, _ in
        Candidate(
          item: item,
          next: NextSteps.Next(
            item: step.item, from: step.from, to: step.to, minutes: step.minutes, source: isGate ? .gate : .plan))
      }
    }
    return (candidates(true), candidates(false))
  }

  /// The next step of each gap; those of parked items are not among the gaps.
  var gaps: [Candidate] {
    values.gaps.compactMap { gap in
      guard let item = items.first(where: { $0.id == gap.item }), let rung = item.rung else { return nil }
      return Candidate(
        item: item,
        next: NextSteps.Next(item: gap.item, from: gap.level, to: rung.to, minutes: rung.minutes, source: .gap))
    }
  }
}

/// Takes steps, none of an item or a topic twice.
private struct Picker {
  private(set) var steps: [NextSteps.Next] = []
  private var topics: Set<TopicID> = []

  mutating func take(_ candidates: [Candidates.Candidate], upTo count: Int) {
    var taken = 0
    for candidate in candidates where taken < count && steps.count < Method.mostNextSteps {
      let topic = candidate.item.item.topic
      guard !steps.contains(where: { $0.item == candidate.item.id }), topic.map({ !topics.contains($0) }) ?? true else {
        continue
      }
      steps.append(candidate.next)
      if let topic { topics.insert(topic) }
      taken += 1
    }
  }
}
