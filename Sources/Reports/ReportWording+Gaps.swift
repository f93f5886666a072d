import Benchmarks
import Scoring
import Words

extension ReportWording {
  /// Why no gap is listed; `nil` where some are.
  package var noGaps: String? {
    guard report.gaps.isEmpty else { return nil }
    return report.header.answeredCount == 0
      ? say(
        "Noch keine: Solange keine Frage mit 0–4 beantwortet ist, gibt es nichts zu vergleichen.",
        "None yet: while no question has been answered with 0–4, there is nothing to compare.")
      : say(
        "Keine: Alle beantworteten Fragen, zu denen es ein Ziel gibt, haben es erreicht.",
        "None: every answered question that has a target has reached it.")
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
    let bottleneck =
      report.hasStages ? say(", vor allem die des Engpasses", ", above all those of the bottleneck") : ""
    return distance + reason + bottleneck
      + say(". Gehen Sie einen Schritt nach dem anderen.", ". Take one step at a time.")
  }

  /// What is listed as strong, or that nothing is.
  package var strengthsIntro: String {
    let hasTargets = report.benchmark != nil
    guard !report.strengths.isEmpty else {
      return say(
        "Noch keine Frage auf \(MethodWords.mastery.german) oder höher",
        "No question at \(MethodWords.mastery.english) or higher yet")
        + (hasTargets ? say(" und zugleich am Ziel.", " and at its target.") : ".")
    }
    return hasTargets
      ? say(
        "Was das Ziel erreicht hat und auf \(MethodWords.mastery.german) oder höher steht:",
        "What has reached its target and is at \(MethodWords.mastery.english) or higher:")
      : say(
        "Was bei Ihnen auf \(MethodWords.mastery.german) oder höher steht:",
        "Your answers at \(MethodWords.mastery.english) or higher:")
  }

  /// What open questions do to the values.
  package var openIntro: String {
    say(
      "Offene Fragen zählen weder als gut noch als schlecht. Sie machen den Wert ungenauer: Die Spanne sagt, wo er "
        + "liegen kann. Unter \(MethodWords.leastCoverage.german) Abdeckung gilt ein Handlungsfeld als nicht bewertbar.",
      "Open questions count neither as good nor as bad. They make the value less certain: the range says where it may "
        + "lie. Below \(MethodWords.leastCoverage.english) coverage a field counts as not assessable.")
  }
}
