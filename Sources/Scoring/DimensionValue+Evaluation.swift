import Questionnaire

extension DimensionValue {
  /// The value of a dimension from its fields' (method §3), its stage (§4) and its position (§6).
  ///
  /// - Parameter items: the dimension's items in the form, in the order of the questionnaire.
  init(_ id: DimensionID, fields: [FieldValue], items: [ScoredItem], hasStages: Bool) {
    let present = fields.filter { !$0.isLeftOut }
    let isAssessable = !present.isEmpty && present.allSatisfy(\.isAssessable)
    let value = isAssessable ? present.compactMap(\.value).mean : nil
    let gates = items.filter(\.traits.isCore)
    let stage = hasStages ? value.map { Stage(value: $0, gates: gates) } : nil
    let comparison = Comparison(fields: fields.map(\.id), items: items)
    self.init(
      id: id, value: value, low: present.compactMap(\.low).mean, high: present.compactMap(\.high).mean,
      isAssessable: isAssessable, stage: stage, successful: comparison?.successful,
      lessSuccessful: comparison?.lessSuccessful, position: isAssessable ? comparison?.position : nil,
      missing: value.flatMap { value in
        stage?.next.map { Missing(to: $0, value: value, gates: gates) }
      },
      leftOut: fields.filter(\.isLeftOut).map(\.id))
  }
}

extension Stage {
  /// The highest stage whose value and gates are both reached (method §4).
  init(value: Double, gates: [ScoredItem]) {
    self =
      Stage.allCases.last { stage in
        value.reaches(stage.threshold) && gates.allSatisfy { stage.isPassed(by: $0) }
      } ?? .tryingOut
  }

  /// Whether a core item is at the gate's level; open counts as 0, and one that is not applicable is skipped.
  fileprivate func isPassed(by item: ScoredItem) -> Bool {
    item.level(ifOpen: Method.openAtGate)?.reaches(gate) ?? true
  }
}

extension Missing {
  fileprivate init(to stage: Stage, value: Double, gates: [ScoredItem]) {
    self.init(
      stage: stage, points: value.reaches(stage.threshold) ? 0 : stage.threshold - value,
      core: gates.filter { !stage.isPassed(by: $0) }.map(\.id))
  }
}

/// A dimension of the company and of both profiles, over the same items (method §6).
private struct Comparison {
  let own: Double
  let successful: Double
  let lessSuccessful: Double

  /// `nil` when no answered item is in the benchmark. A field without such an item is left out on all sides.
  init?(fields: [FieldID], items: [ScoredItem]) {
    let groups = fields.map { field in items.filter { $0.traits.field == field } }
    let mean = { (level: (ScoredItem) -> Double?) in groups.compactMap { $0.value(level) }.mean }
    guard let own = mean({ $0.compared?.level }), let successful = mean({ $0.compared?.reference.target }),
      let lessSuccessful = mean({ $0.compared?.reference.contrast })
    else { return nil }
    self.own = own
    self.successful = successful
    self.lessSuccessful = lessSuccessful
  }

  /// Where the company stands between the profiles, 0–100; `nil` when they do not differ.
  var position: Double? {
    guard !successful.isLevel(with: lessSuccessful) else { return nil }
    let share = (own - lessSuccessful) / (successful - lessSuccessful)
    return min(max(share, 0), 1) * Method.wholeValue
  }
}
