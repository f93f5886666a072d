import Questionnaire
public import Scoring

extension ReportWording {
  /// The dimensions that hold the company back; none stands out where all are level.
  public var bottleneck: String {
    let dimensions = report.values.bottleneck
    return dimensions.count > 1 && dimensions.count == report.values.dimensions.count
      ? say("keiner, alle Dimensionen liegen gleichauf", "none, all dimensions are level")
      : dimensions.map(title).joined(separator: ", ")
  }

  /// What the next stage of a dimension lacks, in words.
  public func missing(of dimension: DimensionValue) -> String {
    guard dimension.isAssessable else { return Vocabulary.notAssessable[language] }
    guard let missing = dimension.missing else {
      return say("nichts: höchste Stufe erreicht", "nothing: highest stage reached")
    }
    var parts: [String] = []
    if missing.points > 0 { parts.append(points(missing.points)) }
    if !missing.core.isEmpty {
      let gate = level(missing.stage.gate)
      let core = missing.core.map { id in
        title(id) + " (" + (report.answer(to: id).map { shortStanding($0.standing) } ?? "–") + ")"
      }.joined(separator: ", ")
      parts.append(say("Kernfragen unter Stufe \(gate): \(core)", "core items below level \(gate): \(core)"))
    }
    return say(
      "zu „\(Vocabulary.name(of: missing.stage)[language])“: ",
      "for “\(Vocabulary.name(of: missing.stage)[language])”: ")
      + parts.joined(separator: "; ")
  }

  /// A first step, with the item that it comes from.
  public func stepText(_ step: VerdictResult.FirstStep) -> String {
    guard let item = step.item else { return step.text[language] }
    return step.text[language] + say(" (zu: \(title(item)))", " (on: \(title(item)))")
  }
}
