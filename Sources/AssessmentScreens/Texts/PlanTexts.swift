import Questionnaire
import Reports
import Words

enum PlanTexts {
  static let title = LocalizedText(de: "Plan", en: "Plan")
  static let goal = LocalizedText(de: "Plan zur Reifestufe", en: "Plan for stage")
  static let about = LocalizedText(
    de: "Der kürzeste Weg nach unserer Schätzung der Zeiten.", en: "The shortest path by our estimate of the times.")
  static let highest = LocalizedText(
    de: "Die höchste Reifestufe ist erreicht. Jetzt gilt es, sie zu halten; die Lücken zeigen, was noch besser geht.",
    en: "The highest stage has been reached. Now it is about keeping it; the gaps show what could still be better.")
  static let highestOpen = LocalizedText(
    de: "Nach Ihren Antworten ist die höchste Reifestufe erreicht; das hängt noch an offenen Fragen.",
    en: "By your answers the highest stage has been reached; this still hangs on open questions.")
  static let nothingAnswered = LocalizedText(
    de: "Noch ist keine Frage beantwortet. Den Plan gibt es, sobald etwas beantwortet ist.",
    en: "No question has been answered yet. There is a plan as soon as something is answered.")
  static let isEnough = LocalizedText(
    de: "Nach Ihren Antworten reicht es; offen ist:", en: "By your answers this is enough; open is:")
  static let clarify = LocalizedText(de: "Zuerst klären", en: "Clear up first")
  static let toQuestion = LocalizedText(de: "zur Frage", en: "question")
  static let start = Vocabulary.start
  static let works = Vocabulary.works
  static let nothingWorks = LocalizedText(
    de: "noch nichts von dem, wonach gefragt wurde", en: "nothing yet of what was asked about")
  static let gate = LocalizedText(de: "Kernfrage", en: "core")
  static let parked = Vocabulary.parked
  static let parkedMark = LocalizedText(de: "zurückgestellt", en: "parked")

  static let parkedStep = LocalizedText(
    de: "zurückgestellt; ohne sie reicht es nicht", en: "parked; without it the rest is not enough")

  /// “und 5 weitere”.
  static func further(_ count: Int) -> LocalizedText {
    LocalizedText(
      de: count == 1 ? "und eine weitere" : "und \(count) weitere",
      en: count == 1 ? "and one more" : "and \(count) more")
  }

  // MARK: Keys

  static let park = LocalizedText(de: "nicht jetzt", en: "not now")
  static let unpark = LocalizedText(de: "wieder aufnehmen", en: "take up again")
  static let parkHelp = LocalizedText(
    de: "die markierte Frage zurückstellen, für das ganze Unternehmen; bei einer zurückgestellten: wieder aufnehmen",
    en: "park the marked question, for the whole company; a parked one: take it up again")
  static let undoHelp = LocalizedText(
    de: "das letzte Zurückstellen oder Aufnehmen rückgängig machen", en: "undo the last parking or taking up again")
  static let nothingToPark = LocalizedText(
    de: "Hier gibt es nichts zurückzustellen.", en: "There is nothing to park here.")
  static func changed(_ title: LocalizedText, isParked: Bool, canUndo: Bool) -> LocalizedText {
    let undo = canUndo ? ("; „u“ macht es rückgängig", "; “u” undoes it") : ("", "")
    return isParked
      ? LocalizedText(
        de: "Zurückgestellt: \(title.german)\(undo.0)", en: "Parked: \(title.english)\(undo.1)")
      : LocalizedText(
        de: "Wieder dabei: \(title.german)\(undo.0)", en: "Taken up again: \(title.english)\(undo.1)")
  }
}
