import Words

extension ReportWording {
  /// What the code carries, and how it is read.
  package var codeIntro: String {
    say(
      "Der Code trägt alle Antworten dieses Berichts außer Texten und Notizen, und nichts über Unternehmen oder Person. "
        + "„reifegrad code --read CODE“ gibt daraus auf jedem Gerät mit reifegrad denselben Bericht.",
      "The code carries all answers of this report except texts and notes, and nothing about the company or person. "
        + "“reifegrad code --read CODE” gives the same report from it on any device with reifegrad.")
  }
}
