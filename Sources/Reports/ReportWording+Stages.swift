import Questionnaire
package import Scoring
import Words

/// What a stage asks for, in all its words: those of the method, of what is missing, and of what was found.
extension ReportWording {
  /// The stages and how one is reached, for the method in half a page.
  var stages: String {
    let list = Stage.allCases.map { stage in
      let gate =
        stage.gate > 0
        ? say(", Kernfragen ab \(level(stage.gate))", ", core questions from \(level(stage.gate))") : ""
      return say(
        "\(numbered(stage)) ab Wert \(value(stage.threshold))",
        "\(numbered(stage)) from value \(value(stage.threshold))") + gate
    }.joined(separator: "; ")
    return say(
      "Für jede Dimension gilt die höchste Reifestufe, deren beide Bedingungen erfüllt sind: \(list). Offene Fragen machen "
        + "daraus eine Spanne: einmal alle auf 0, einmal alle auf 4.",
      "Each dimension has the highest stage whose two conditions hold: \(list). Open questions make it a range: once all at "
        + "0, once all at 4.")
  }

  /// What the next stage of a dimension lacks by the questions answered, in words, and whether a threshold is close.
  package func missing(of dimension: DimensionValue) -> String {
    let lacking = lacking(of: dimension)
    return worded(dimension.margin).map { "\($0); \(lacking)" } ?? lacking
  }

  private func lacking(of dimension: DimensionValue) -> String {
    if dimension.isLeftOut { return leftOut }
    guard dimension.stages?.answered != nil else {
      return say("noch keine Frage beantwortet", "no question answered yet")
    }
    guard let missing = dimension.missing else {
      guard dimension.stages?.settled != nil else {
        return say(
          "nach den Antworten nichts; offene entscheiden noch", "by the answers nothing; open ones still decide")
      }
      return say("nichts: höchste Reifestufe erreicht", "nothing: highest stage reached")
    }
    var parts: [String] = []
    if missing.points > 0 { parts.append(points(missing.points)) }
    if !missing.core.isEmpty {
      let gate = level(missing.stage.gate)
      let core = missing.core.map { id in
        title(id) + " (" + (report.answer(to: id).map { shortStanding($0.standing) } ?? "–") + ")"
      }.joined(separator: ", ")
      parts.append(say("Kernfragen unter \(gate): \(core)", "core questions below \(gate): \(core)"))
    }
    return say(
      "zu „\(name(of: missing.stage))“: ",
      "for “\(name(of: missing.stage))”: ")
      + parts.joined(separator: "; ")
  }

  /// The same in the fewest words, one for each lack: “12 Punkte”, “‘Plattformen’ auf 2”.
  package func goals(of missing: Missing) -> [String] {
    let level = level(missing.stage.gate)
    return (missing.points > 0 ? [points(missing.points)] : [])
      + missing.core.map { say("„\(title($0))“ auf \(level)", "“\(title($0))” at \(level)") }
  }

  /// “ja” or “nein”.
  package func yesOrNo(_ holds: Bool) -> String { holds ? say("ja", "yes") : say("nein", "no") }
}
