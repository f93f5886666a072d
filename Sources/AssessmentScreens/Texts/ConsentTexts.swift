import Questionnaire
import Reports
import Words

enum ConsentTexts {
  static let skipHelp = LocalizedText(
    de: "weiter zum Ergebnis, ohne zuzustimmen", en: "on to the result without agreeing")
  static func label(of choice: ConsentScreen.Choice) -> LocalizedText {
    switch choice {
    case .no: ContributionText.no
    case .yes: ContributionText.yes
    case .toResult: ContributionText.toResult
    case .writeAgain: ContributionText.writeAgain
    case .withdraw: ContributionText.withdraw
    }
  }
  static let prompt = LocalizedText(de: "Jetzt: nein. j = ja", en: "Now: no. y = yes")
  static let agreed = LocalizedText(
    de: "Jetzt: ja; die Datei wird beim Auswerten geschrieben. n = doch nicht",
    en: "Now: yes; the file is written with the result. n = rather not")
  static let laterPrompt = LocalizedText(
    de: "j = ja, die Datei schreiben; leere Zeile = so lassen", en: "y = yes, write the file; empty line = leave it")
  static let changePrompt = LocalizedText(
    de: "j = Datei neu schreiben, n = Zustimmung zurücknehmen, leere Zeile = so lassen",
    en: "y = write the file again, n = take the consent back, empty line = leave it")
  static let help = LocalizedText(
    de: "Ohne ein „j“ gehen Ihre Antworten nirgends ein. Gefragt wird nur einmal; ändern lässt es sich im Menü des "
      + "Ergebnisses.",
    en: "Without a “y” your answers go nowhere. You are asked only once; it can be changed in the menu of the result.")
}

extension ContributionText {
  /// What holds now: “zugestimmt am 24. November 2026”.
  static func state(of consent: Consent?) -> LocalizedText {
    guard let consent, consent.isGiven else { return notGiven }
    return given { consent.since.formatted(in: $0) }
  }

  /// “Für Vergleichswerte: nicht zugestimmt”.
  static func title(with consent: Consent?) -> LocalizedText { state(of: consent).told(of: title) }
}
