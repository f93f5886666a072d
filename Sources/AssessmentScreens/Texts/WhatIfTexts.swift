import Questionnaire
import Reports
import Scoring
import Words

enum WhatIfTexts {
  static let title = LocalizedText(de: "Was wäre, wenn?", en: "What if?")
  static let label = LocalizedText(de: "Was wäre, wenn?", en: "what if?")
  static let help = LocalizedText(
    de: "Antworten zur Probe verstellen und sehen, was sich ändert; die gegebenen bleiben",
    en: "set answers on trial and see what changes; those given stay")
  static let undoHelp = LocalizedText(de: "die letzte Änderung zurücknehmen", en: "undo the last change")
  static let replaced = LocalizedText(
    de: "Ihre Probe ist ersetzt – „u“ holt sie zurück", en: "Your trial is replaced – “u” brings it back")
  static let safe = LocalizedText(de: "Ihre Antworten bleiben, wie sie sind", en: "Your answers stay as they are")
  static let stage = LocalizedText(de: "Reifestufe", en: "Stage")
  static let bottleneck = LocalizedText(de: "Engpass", en: "Bottleneck")
  static let unknown = LocalizedText(de: "offen", en: "open")
  static let unchanged = LocalizedText(
    de: "Verstellen Sie links eine Antwort mit ← →.", en: "Set an answer on the left with ← →.")
  static func changed(_ count: Int) -> LocalizedText {
    LocalizedText(
      de: count == 1 ? "1 Frage verstellt" : "\(count) Fragen verstellt",
      en: count == 1 ? "1 question set" : "\(count) questions set")
  }

  static let set = LocalizedText(de: "Antwort", en: "answer")
  static let setHelp = LocalizedText(
    de: "die Antwort der markierten Frage senken oder heben (auch 0–4)",
    en: "lower or raise the answer of the marked question (also 0–4)")
  static let number = LocalizedText(de: "Antwort", en: "answer")
  static let numberHelp = LocalizedText(de: "die Antwort unmittelbar setzen", en: "set the answer at once")
  static let reset = LocalizedText(de: "wie jetzt", en: "as now")
  static let resetSign = LocalizedText(de: "Entf", en: "Del")
  static let resetHelp = LocalizedText(
    de: "die markierte Frage auf ihre jetzige Antwort zurücksetzen (auch z)",
    en: "set the marked question back to its present answer (also z)")
  static let resetAll = LocalizedText(de: "alle zurück", en: "reset all")
  static let resetAllHelp = LocalizedText(
    de: "alle Fragen auf ihre jetzige Antwort zurücksetzen", en: "set all questions back to their present answers")
  static let plan = LocalizedText(de: "Plan einsetzen", en: "use the plan")
  static let planHelp = LocalizedText(
    de: "die Antworten am Ende des Plans zur nächsten Reifestufe einsetzen",
    en: "set the answers at the end of the plan for the next stage")
  static let noPlan = LocalizedText(
    de: "Der Plan hat keine Schritte.", en: "The plan has no steps.")
  static let planTo = LocalizedText(de: "Plan", en: "Plan")
  static let noSteps = LocalizedText(de: "keine Schritte", en: "no steps")
  static let first = LocalizedText(de: "Zuerst", en: "First")
  static let clarify = LocalizedText(de: "(klären)", en: "(clear up)")
  static let explainHelp = LocalizedText(
    de: "erklären, wie Wert, Reifestufe und Lage dieser Dimension zustande kämen",
    en: "explain how value, stage and place of this dimension would come about")
  static func change(_ title: LocalizedText, _ from: Rating, _ to: Rating) -> LocalizedText {
    let level = { (standing: Rating, language: Language) in
      standing.level.map { Numerals.level($0, in: language) } ?? Vocabulary.name(of: standing, in: language)
    }
    return LocalizedText(
      de: "\(title.german) \(level(from, .german)) → \(level(to, .german))",
      en: "\(title.english) \(level(from, .english)) → \(level(to, .english))")
  }
  static func assumed(_ changes: [LocalizedText]) -> LocalizedText {
    LocalizedText(
      de: "So wäre es mit: " + changes.map(\.german).joined(separator: "; ") + ".",
      en: "This is how it would be with: " + changes.map(\.english).joined(separator: "; ") + ".")
  }
  static let backHelp = LocalizedText(
    de: "zurück zum Ergebnis; was hier verstellt wurde, wird verworfen",
    en: "back to the result; what was set here is thrown away")
}
