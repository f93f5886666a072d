import Questionnaire
public import Scoring

extension ReportWording {
  /// The dimensions that hold the company back; none stands out where all are level.
  public var bottleneck: String { bottleneck(of: report.values) }

  /// The same for other values of the report's questionnaire.
  public func bottleneck(of values: Values) -> String {
    let dimensions = values.bottleneck
    return dimensions.count > 1 && dimensions.count == values.dimensions.count
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

  /// What a verdict says; with open items also that they count as level 0 in it.
  public func text(of result: VerdictResult) -> String {
    let scored = report.answers.filter { $0.placed != nil && $0.standing.isApplicable }
    let open = scored.filter { $0.standing.level == nil }.count
    guard open > 0 else { return result.verdict.text[language] }
    return result.verdict.text[language] + " "
      + (open == 1
        ? say("Eine Frage ist offen; sie zählt hier als Stufe 0.", "One item is open; it counts as level 0 here.")
        : say(
          "\(open) von \(scored.count) Fragen sind offen; sie zählen hier als Stufe 0.",
          "\(open) of \(scored.count) items are open; they count as level 0 here."))
  }

  /// A first step, with the item that it comes from.
  public func stepText(_ step: VerdictResult.FirstStep) -> String {
    guard let item = step.item else { return step.text[language] }
    return step.text[language] + say(" (zu: \(title(item)))", " (on: \(title(item)))")
  }
}
