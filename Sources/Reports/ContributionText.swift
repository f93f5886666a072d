package import Words

/// The one wording of the question whether answers may be part of benchmarks, and of what comes of a yes: on screens, in
/// the line dialogue, on public terminals and on the command line.
package enum ContributionText {
  package static let title = LocalizedText(de: "Für Vergleichswerte", en: "For benchmarks")
  /// The question itself; no is what holds as long as nobody says yes.
  package static let question = LocalizedText(
    de: "Dürfen Ihre Antworten ohne Namen in Vergleichswerte eingehen?",
    en: "May your answers be part of benchmarks, without a name?")
  /// What for, and that nothing hangs on it.
  package static let purpose = LocalizedText(
    de: "Aus vielen Antworten zusammen entstehen Zahlen, an denen sich andere kleine Unternehmen messen können. Ihr "
      + "Ergebnis bleibt, wie es ist, auch bei „nein“.",
    en: "Many answers together make figures that other small companies can measure themselves by. Your result stays as "
      + "it is, also if you say no.")
  /// What a file for benchmarks holds.
  package static let holds = LocalizedText(
    de: "In der Datei: Ihre Antworten, der Tag, Ihre Rolle und eine Zufallsnummer, mit der sie nur einmal zählen.",
    en: "The file holds your answers, the day, your role and a random number by which they count only once.")
  /// What it does not hold.
  package static let lacks = LocalizedText(
    de: "Nicht darin: Name, Größe und Branche Ihres Unternehmens, Notizen, eigene Texte.",
    en: "Not in it: name, size and sector of your company, notes, texts of your own.")
  /// What a box that is not ticked means.
  package static let withoutTick = LocalizedText(
    de: "Ohne Kreuz heißt es nein.", en: "Without a tick it means no.")
  /// Where it is on a computer of one's own, before it is written.
  package static let place = LocalizedText(
    de:
      "Sie liegt dann in Ihrem Ordner, nur für Sie lesbar. Nichts wird gesendet: Weitergeben können nur Sie selbst sie.",
    en: "It will be in your folder, readable by you alone. Nothing is sent: only you can pass it on.")
  /// That it can be changed.
  package static let later = LocalizedText(
    de: "Das können Sie später ändern: im Ergebnis unter „Bericht“.",
    en: "You can change this later: in the result, under “report”.")

  package static let no = LocalizedText(de: "Nein", en: "No")
  package static let yes = LocalizedText(de: "Ja, die Datei schreiben", en: "Yes, write the file")

  /// Stands before the path of the file, once it is written.
  package static let wrote = LocalizedText(
    de: "Die Datei liegt hier, nur für Sie lesbar (0600):", en: "The file is here, readable by you alone (0600):")
  /// How it gets to who collects.
  package static let handOver = LocalizedText(
    de:
      "Gesendet wurde nichts. Wer Vergleichswerte sammelt, etwa Ihre Kammer, bekommt von Ihnen diese Datei oder, statt "
      + "ihrer, diesen Code:",
    en:
      "Nothing was sent. Whoever collects for benchmarks, such as your chamber, gets this file from you or, instead of "
      + "it, this code:")
  /// What is said after a no.
  package static let declined = LocalizedText(
    de: "Ihre Antworten gehen in keine Vergleichswerte ein.", en: "Your answers will be part of no benchmarks.")
  /// What is said when a yes is taken back, and the file that was written is gone.
  package static let withdrawn = LocalizedText(
    de:
      "Zurückgenommen; die Datei liegt nicht mehr da. Wem Sie sie schon gegeben haben, den bitten Sie, sie zu löschen.",
    en: "Taken back; the file is no longer there. Ask those who have it from you already to delete it.")
  /// Since when it may be part.
  package static func given(since day: (Language) -> String) -> LocalizedText {
    LocalizedText(de: "zugestimmt am \(day(.german))", en: "agreed on \(day(.english))")
  }
  package static let notGiven = LocalizedText(de: "nicht zugestimmt", en: "not agreed")
  package static let writeAgain = LocalizedText(de: "Datei neu schreiben", en: "Write the file again")
  package static let withdraw = LocalizedText(de: "Zustimmung zurücknehmen", en: "Take the consent back")
  package static let toResult = LocalizedText(de: "Weiter zum Ergebnis", en: "On to the result")
}
