import Questionnaire
package import Scoring
import Words

/// What a stage asks for, in all its words: those of the method, of what is missing, and of what was found.
extension ReportWording {
  /// The stages and how one is reached, for the method in half a page.
  var stages: Entry {
    let list = Stage.allCases.map { stage in
      let gate =
        stage.gate > 0
        ? say(", Kernfragen ab \(level(stage.gate))", ", core questions from \(level(stage.gate))") : ""
      return say(
        "\(numbered(stage)) ab Wert \(value(stage.threshold))",
        "\(numbered(stage)) from value \(value(stage.threshold))") + gate
    }.joined(separator: "; ")
    return (
      Vocabulary.stage[language],
      say(
        "Für jede Dimension gilt die höchste Reifestufe, deren beide Bedingungen erfüllt sind: \(list). Eine offene Kernfrage "
          + "zählt dabei als 0. Die niedrigste Dimension ist der Engpass und bestimmt die Reifestufe des Unternehmens.",
        "Each dimension has the highest stage whose two conditions hold: \(list). An open core question counts as 0 "
          + "here. The lowest dimension is the bottleneck and decides the stage of the company.")
    )
  }

  /// What the next stage of a dimension lacks, in words.
  package func missing(of dimension: DimensionValue) -> String {
    guard dimension.isAssessable else { return Vocabulary.notAssessable[language] }
    guard let missing = dimension.missing else {
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
