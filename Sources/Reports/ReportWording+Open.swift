package import Questionnaire
package import Scoring
import Words

extension ReportWording {
  /// That nothing is open.
  package var nothingOpen: String { say("Alle Fragen sind beantwortet.", "All questions have been answered.") }

  /// The names of some items.
  package func titles(_ items: [Item]) -> String { items.map { $0.title[language] }.joined(separator: ", ") }

  /// What the open questions of a field do to its value.
  package func effect(of value: FieldValue) -> String {
    guard let coverage = value.coverage, let low = value.low, let high = value.high else { return "–" }
    let share = self.value(coverage * 100)
    let range = say(
      "liegt zwischen \(self.value(low)) und \(self.value(high))",
      "lies between \(self.value(low)) and \(self.value(high))")
    guard let own = value.value else {
      return say(
        "\(share) % abgedeckt, nicht bewertbar; der Wert \(range)",
        "\(share)% covered, not assessable; the value \(range)")
    }
    return say(
      "\(share) % abgedeckt; Wert \(self.value(own)), er \(range)",
      "\(share)% covered; value \(self.value(own)), it \(range)")
  }
}
