import Benchmarks
package import Scoring
import Words

extension ReportWording {
  /// “Wert 56 (52–67)”, or that the field has none.
  package func summary(of value: FieldValue) -> String {
    if value.isLeftOut { return Vocabulary.leftOut[language] }
    let bounds = Numerals.withBounds(value.reading, in: language)
    return value.isAssessable ? say("Wert ", "value ") + bounds : Vocabulary.notAssessable[language] + " " + bounds
  }

  /// Why a field or dimension has neither value nor bounds.
  package var leftOut: String { say("entfällt: Keine Frage trifft zu.", "left out: no question applies.") }

  /// “2 teilweise, Ziel 4”; only the level where there is no target.
  package func levels(of answer: ReportAnswer) -> String {
    let own = Vocabulary.name(of: answer.standing, in: language)
    guard let levels = report.reference(of: answer.id)?.levels else { return own }
    return own + say(", Ziel ", ", target ") + target(levels)
  }
}
