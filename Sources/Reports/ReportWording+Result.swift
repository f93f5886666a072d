import Questionnaire
package import Scoring
import Words

extension ReportWording {
  /// The dimensions that hold the company back; none stands out where all are level.
  package var bottleneck: String { bottleneck(of: report.values) }

  /// The same for other values of the report's questionnaire.
  package func bottleneck(of values: Values) -> String {
    let dimensions = values.bottleneck
    return dimensions.count > 1 && dimensions.count == values.dimensions.count
      ? say("keiner, alle Dimensionen liegen gleichauf", "none, all dimensions are level")
      : dimensions.map(title).joined(separator: ", ")
  }

  /// How the company's stage comes from its dimensions.
  package var stageRule: String {
    say(
      "Die Reifestufe des Unternehmens ist die niedrigste seiner Dimensionen.",
      "The stage of the company is the lowest of its dimensions.")
  }

  /// How the company's stage comes from its dimensions, and what the bottleneck decides.
  package var stageSentence: String {
    stageRule + " " + report.questionnaire.bottleneckSentence[language]
      + say(" Eine Gesamtpunktzahl gibt es nicht.", " There is no total score.")
  }

  /// Why the stage is not known yet.
  package var unknownStage: String {
    let open = report.values.dimensions.filter { !$0.isAssessable }.map { title($0.id) }.joined(separator: ", ")
    return say(
      "Die Reifestufe ist die niedrigste aller Dimensionen und steht erst fest, wenn alle bewertbar sind. "
        + "Noch nicht bewertbar: \(open). Dort ist zu wenig beantwortet, oder es trifft nichts zu.",
      "The stage is the lowest of all dimensions and is known only when all can be assessed. "
        + "Not assessable yet: \(open). Too little has been answered there, or nothing applies.")
  }

  /// What stands in place of a stage where the questionnaire has neither stages nor a verdict.
  package var noStages: String {
    say(
      "Dieser Fragebogen führt zu keiner Reifestufe; es zählen die Werte der Dimensionen.",
      "This questionnaire leads to no stage; what counts are the values of the dimensions.")
  }

  /// The heading over what the next stage lacks.
  package var missingTitle: String {
    say("Bis zur nächsten Reifestufe fehlt noch", "Still missing for the next stage")
  }

  /// What a verdict says; with open questions also that they count as 0 in it.
  package func text(of result: VerdictResult) -> String {
    let scored = report.answers.filter { $0.placed != nil && $0.standing.isApplicable }
    let open = scored.filter { $0.standing.level == nil }.count
    guard open > 0 else { return result.verdict.text[language] }
    return result.verdict.text[language] + " "
      + (open == 1
        ? say("Eine Frage ist offen; sie zählt hier als 0.", "One question is open; it counts as 0 here.")
        : say(
          "\(open) von \(scored.count) Fragen sind offen; sie zählen hier als 0.",
          "\(open) of \(scored.count) questions are open; they count as 0 here."))
  }

  /// A first step, with the item that it comes from.
  package func stepText(_ step: VerdictResult.FirstStep) -> String {
    guard let item = step.item else { return step.text[language] }
    return step.text[language] + say(" (zu: \(title(item)))", " (on: \(title(item)))")
  }
}
