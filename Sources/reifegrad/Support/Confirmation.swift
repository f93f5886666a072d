import Foundation
import Words

extension Environment {
  /// Goes on when somebody answers the question with yes; else, and where nobody can answer, nothing is deleted.
  func confirmDeletion(_ question: LocalizedText) throws {
    try confirm(
      question,
      else: LocalizedText(
        de: "Nichts gelöscht. Ohne Rückfrage löscht „--yes“.",
        en: "Nothing deleted. “--yes” deletes without asking."))
  }

  /// Goes on when somebody answers the question with yes; else throws what was not done.
  func confirm(_ question: LocalizedText, else refusal: LocalizedText) throws {
    if isatty(STDIN_FILENO) == 1 {
      Console.message(say(question))
      if ["j", "ja", "y", "yes"].contains((readLine() ?? "").lowercased()) { return }
    }
    throw Failure(.usage, refusal)
  }
}
