import Words

extension ReportWording {
  /// What the code carries, and how it is read.
  package var codeIntro: String {
    say(
      "Der Code trägt alle Antworten dieses Berichts außer Texten und Notizen, und nichts über Unternehmen oder Person. "
        + "Auf jedem Gerät mit dem Programm reifegrad entsteht daraus derselbe Bericht.",
      "The code carries all answers of this report except texts and notes, and nothing about the company or person. "
        + "On any device with the program reifegrad it gives the same report.")
  }
}
