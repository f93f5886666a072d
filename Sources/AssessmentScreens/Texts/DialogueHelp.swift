import Questionnaire
import Words

/// What “?” answers in the line dialogue, step by step.
enum DialogueHelp {
  static let start = LocalizedText(
    de: "Geben Sie das Zeichen vor einer Zeile ein, dann die Eingabetaste: 1 beginnt eine neue Selbsteinschätzung, die "
      + "weiteren Nummern setzen einen Entwurf fort, e zeigt fertige Ergebnisse, c liest einen Ergebniscode, s wechselt "
      + "die Sprache, q beendet.",
    en:
      "Enter the sign before a line, then the Enter key: 1 begins a new self-assessment, the other numbers go on with "
      + "a draft, e shows finished results, c reads a result code, s switches the language, q quits.")
  static let results = LocalizedText(
    de: "Die Nummer öffnet ein Ergebnis: zuerst die Zusammenfassung, dann ein Menü. Eine leere Zeile führt zurück.",
    en: "The number opens a result: first its summary, then a menu. An empty line goes back.")
  static let questionnaires = LocalizedText(
    de: "Die Nummer wählt Fragebogen und Länge. Die Kurzform stellt nur die wichtigsten Fragen. Eine leere Zeile führt "
      + "zurück.",
    en: "The number chooses questionnaire and length. The short form asks only the most important questions. An empty "
      + "line goes back.")
  static let name = LocalizedText(
    de: "Der Name steht im Kopf des Berichts und verbindet spätere Einschätzungen mit dieser. Er bleibt auf diesem "
      + "Rechner. Eine leere Zeile lässt ihn weg.",
    en:
      "The name is at the head of the report and links later assessments with this one. It stays on this computer. "
      + "An empty line leaves it out.")
  static let option = LocalizedText(
    de: "Geben Sie die Nummer ein, die am besten passt, oder eine leere Zeile für „keine Angabe“.",
    en: "Enter the number that fits best, or an empty line for “not stated”.")
  static let perspective = LocalizedText(
    de:
      "Geben Sie die Nummer Ihrer Rolle ein. Antworten später andere aus dem Unternehmen, zeigt das Ergebnis, wo sich "
      + "die Sichten unterscheiden. Nach Namen wird nicht gefragt.",
    en:
      "Enter the number of your role. If others of the company answer later, the result shows where the views differ. "
      + "No names are asked for.")
  static let followUp = LocalizedText(
    de:
      "Die Nummer sagt, wie weit diese Maßnahme heute ist; eine leere Zeile lässt sie, wie sie war. Danach kommen die "
      + "Fragen.",
    en: "The number says how far this action is today; an empty line leaves it as it was. Then come the questions.")
  static let question = LocalizedText(
    de:
      "Zeichen vor der Antwort = antworten, leere Zeile = weiter ohne zu antworten, - = zurück, n und Text = Notiz dazu, "
      + "n allein = Notiz entfernen, m = für später merken, i = warum diese Frage, u = letzte Änderung zurücknehmen, q = später weitermachen",
    en:
      "sign before the answer = answer, empty line = on without an answer, - = back, n and text = note on it, n alone = "
      + "remove the note, m = mark for later, i = why this question, u = take back the last change, q = go on later")
  static let dontKnow = LocalizedText(de: "w = weiß nicht", en: "w = don’t know")
  static let notApplicable = LocalizedText(de: "t = trifft nicht zu", en: "t = does not apply")
  static let textQuestion = LocalizedText(
    de: "Alles, was Sie schreiben, ist die Antwort. Leere Zeile = weiter, ohne etwas zu ändern; - = zurück. Zum "
      + "Unterbrechen drücken Sie Strg und D; alles Bestätigte ist gespeichert.",
    en:
      "All that you write is the answer. Empty line = on without a change; - = back. To interrupt press Ctrl and D; all "
      + "that was confirmed is saved.")
  static let end = LocalizedText(
    de:
      "1 oder eine leere Zeile zeigt das Ergebnis, 2 führt zu den Fragen, 3 oder q hebt alles für später auf, - geht zur "
      + "letzten Frage.",
    en:
      "1 or an empty line shows the result, 2 leads to the questions, 3 or q keeps everything for later, - goes to the "
      + "last question.")
  static let result = LocalizedText(
    de:
      "Die Nummer öffnet einen Teil des Ergebnisses oder tut, was dort steht. Eine leere Zeile zeigt das Menü, z die "
      + "Zusammenfassung noch einmal, q beendet; gespeichert ist alles.",
    en:
      "The number opens a part of the result or does what it says. An empty line shows the menu, z the summary "
      + "once more, q quits; everything is saved.")
  static let actions = LocalizedText(
    de:
      "Die Nummer öffnet eine Maßnahme: Text, wer, bis wann, Stand, entfernen. n legt eine eigene an. Schritte "
      + "übernehmen Sie im Menü des Ergebnisses unter „Plan“ und „Lücken“. Eine leere Zeile führt zurück.",
    en:
      "The number opens an action: text, who, by when, state, remove. n adds one of your own. Steps are taken "
      + "over in the menu of the result under “Plan” and “Gaps”. An empty line goes back.")
  static let action = LocalizedText(
    de: "Die Nummer wählt, was Sie ändern; jede Änderung wird sofort gespeichert. Eine leere Zeile führt zu allen "
      + "Maßnahmen.",
    en: "The number chooses what you change; each change is saved at once. An empty line leads to all actions.")
  static let actionText = LocalizedText(
    de: "Schreiben Sie in einer Zeile, was getan werden soll, am besten mit dem ersten Handgriff.",
    en: "Write in one line what is to be done, best with the first move.")
  static let actionOwner = LocalizedText(
    de: "Schreiben Sie einen Namen oder eine Rolle. Ein Strich nimmt weg, was da steht.",
    en: "Write a name or a role. A dash takes away what is there.")
  static let due = LocalizedText(
    de: "Schreiben Sie einen Tag: 24.12.2026, 24.12. oder +14 für „in 14 Tagen“. Ein Strich nimmt den Termin weg.",
    en: "Write a day: 24.12.2026, 2026-12-24, or +14 for “in 14 days”. A dash takes the day away.")
  static let actionState = LocalizedText(
    de: "Die Nummer sagt, wie weit die Maßnahme ist.", en: "The number says how far the action is.")
  static let format = LocalizedText(
    de: "PDF ist zum Weitergeben, HTML für Browser und Bildschirmleser, Text zum Einfügen, CSV und JSON für andere "
      + "Programme. Eine leere Zeile führt zurück.",
    en: "PDF is to hand on, HTML for browsers and screen readers, text to put into a mail, CSV and JSON for other "
      + "programs. An empty line goes back.")
  static let extent = LocalizedText(
    de:
      "Die eine Seite nennt Ihren Standort und die nächsten Schritte. Die Auswertung sagt, worauf das beruht, der Anhang "
      + "enthält alle Antworten, Quellen und den Rechenweg. Eine leere Zeile führt zurück.",
    en:
      "The one page tells where you stand and what to do next. The analysis says what that rests on, the appendix has "
      + "all answers, sources and the method. An empty line goes back.")
  static let templates = LocalizedText(
    de: "Die Nummer wählt, was Sie ausfüllen wollen; danach fragt das Programm, wohin die Datei soll. Eine leere Zeile "
      + "führt zurück.",
    en: "The number chooses what you want to fill in; then you are asked where the file is to go. An empty line goes "
      + "back.")
  static let path = LocalizedText(
    de:
      "Schreiben Sie Ordner und Namen der Datei; ~ ist Ihr Ordner. Eine leere Zeile nimmt den Vorschlag, ein Strich führt "
      + "zurück. Eine vorhandene Datei wird nicht überschrieben.",
    en: "Write folder and name of the file; ~ is your folder. An empty line takes the proposal, a dash goes back. An "
      + "existing file is not overwritten.")
}
