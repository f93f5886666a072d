package import Questionnaire
package import Scoring
package import Words

/// A step of a question with the words of it, to the question's next used level.
package struct ReportStep: Hashable, Sendable, Identifiable {
  /// Question, field and dimension.
  package let placed: PlacedItem
  /// Where the question stands before, 0–4.
  package let from: Double
  /// Where the step leads.
  package let to: Level
  /// What to do, in the words for the reader.
  package let text: LocalizedText
  /// How long it takes; `Vocabulary.time` has the words.
  package let time: WorkingTime
  /// Whether a gate of the goal demands it.
  package let isGate: Bool
  /// Whether the company parked the question.
  package let isParked: Bool

  /// The question with where the step leads: a question may have two steps.
  package var id: String { "\(placed.id.rawValue) \(to.rawValue)" }

  init?(
    _ item: ItemID, from: Double, isGate: Bool = false, isParked: Bool = false, in questionnaire: Questionnaire,
    for reader: Perspective?
  ) {
    guard let item = questionnaire.item(item), let placed = PlacedItem(item, in: questionnaire),
      let (step, to) = item.nextStep(from: from)
    else { return nil }
    self.placed = placed
    self.from = from
    self.to = to
    text = step.text(for: reader)
    time = step.time
    self.isGate = isGate
    self.isParked = isParked
  }
}

/// What one dimension needs to reach the next stage of the company (method §7).
package struct ReportLeg: Hashable, Sendable, Identifiable {
  /// The numbers.
  package let leg: Plan.Leg
  /// The dimension.
  package let dimension: Dimension
  /// “Zuerst klären”: all open questions to answer first, of which `Method.mostNamed` are named.
  package let clarify: [PlacedItem]
  /// In the order of the questionnaire, those of a question one after the other.
  package let steps: [ReportStep]

  /// The dimension's id.
  package var id: DimensionID { dimension.id }
  /// How long its steps take, in minutes.
  package var minutes: Int { leg.minutes }
  /// Its value over the answered questions now, 0–100.
  package var value: Double? { leg.value?.result }
  /// The same at the end of its steps.
  package var reached: Double? { leg.reached?.result }

  static func all(of plan: Plan?, in questionnaire: Questionnaire, for reader: Perspective?) -> [ReportLeg] {
    guard let plan else { return [] }
    return plan.legs.compactMap { leg in
      questionnaire.dimension(leg.dimension).map { dimension in
        ReportLeg(
          leg: leg, dimension: dimension,
          clarify: leg.clarify.compactMap { questionnaire.item($0).flatMap { PlacedItem($0, in: questionnaire) } },
          steps: leg.steps.compactMap { step in
            ReportStep(
              step.item, from: step.from, isGate: step.isGate, isParked: step.isParked, in: questionnaire, for: reader)
          })
      }
    }
  }
}

/// What to do first: the same on every screen and in every report (method §7).
package struct ReportNext: Hashable, Sendable {
  /// The numbers, with where each step comes from.
  package let numbers: NextSteps
  /// “Zuerst klären” of the bottleneck; all of them, of which `Method.mostNamed` are named.
  package let clarify: [PlacedItem]
  /// At most three, the first first.
  package let steps: [ReportStep]

  init(_ next: NextSteps, in questionnaire: Questionnaire, for reader: Perspective?) {
    numbers = next
    clarify = next.clarify.compactMap { questionnaire.item($0).flatMap { PlacedItem($0, in: questionnaire) } }
    steps = next.steps.compactMap { step in
      ReportStep(step.item, from: step.from, isGate: step.source == .gate, in: questionnaire, for: reader)
    }
  }
}
