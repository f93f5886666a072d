import Benchmarks
import Scoring
import Words

extension ReportWording {
  /// Why no gap is listed; `nil` where some are.
  package var noGaps: String? {
    guard report.gaps.isEmpty else { return nil }
    if report.benchmark != nil, report.profileBasis == nil { return noSuccessfulGroup }
    return report.header.answeredCount == 0
      ? say(
        "Noch keine: Solange keine Frage mit 0–4 beantwortet ist, gibt es nichts zu vergleichen.",
        "None yet: while no question has been answered with 0–4, there is nothing to compare.")
      : say(
        "Keine: Wo es ein Ziel gibt, ist es erreicht oder fast erreicht.",
        "None: where there is a target it is reached, or nearly so.")
  }

  /// That there is nothing to fall short of.
  package var noSuccessfulGroup: String {
    say(
      "Dieser Vergleich hat keine erfolgreiche Gruppe; ohne sie gibt es kein Ziel und keine Lücken.",
      "This comparison has no successful group; without one there is no target and no gap.")
  }

  /// What a gap is, and which stand at the top.
  package var gapIntro: String {
    let distance = say(
      "Eine Lücke ist der Abstand zwischen Ihrer Antwort und dem Ziel ◆. Oben stehen Fragen, bei denen der Abstand groß",
      "A gap is the distance between your answer and the target ◆. The list starts with large gaps")
    let reason =
      switch report.benchmark?.basis {
      case .measured?:
        say(" ist und sich die Gruppen deutlich unterscheiden", " on which the two groups clearly differ")
      case .coded?: say(" und das Ziel gut belegt ist", " whose target is well supported")
      default: say(" ist", "")
      }
    let hasBottleneck = !report.values.bottleneck.isEmpty
    let bottleneck =
      hasBottleneck ? say(", vor allem die des Engpasses", ", above all those of the bottleneck") : ""
    return distance + reason + bottleneck + "."
  }

  /// What open questions do to the values.
  package var openIntro: String {
    say(
      "Offene Fragen zählen weder als gut noch als schlecht. Sie machen den Wert ungenauer: Die Spanne sagt, wo er "
        + "liegen kann. Ist weniger als \(MethodWords.leastCoverage.german) beantwortet, gilt ein Handlungsfeld als nicht bewertbar.",
      "Open questions count neither as good nor as bad. They make the value less certain: the range says where it may "
        + "lie. Below \(MethodWords.leastCoverage.english) coverage a field counts as not assessable.")
  }
}
