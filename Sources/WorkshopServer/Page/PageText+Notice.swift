import House
import Words

extension PageText {
  /// Who is responsible for what is stored, and whom to ask: the first part of the privacy notice.
  static func who(_ organiser: Organiser?) -> (title: LocalizedText, text: LocalizedText) {
    let responsible =
      organiser.map { LocalizedText(de: "Verantwortlich ist \($0.name).", en: "Responsible: \($0.name).") }
      ?? LocalizedText(
        de: "Verantwortlich ist, wer diesen Workshop durchführt.", en: "Responsible is whoever runs this workshop.")
    let contact = organiser?.privacyPart.map {
      LocalizedText(de: " \($0.label.german) \($0.text).", en: " \($0.label.english) \($0.text).")
    }
    let person = organiser?.contact.map {
      LocalizedText(de: " Ansprechperson: \($0).", en: " Contact: \($0).")
    }
    let ask =
      contact
      ?? LocalizedText(de: " Bitte fragen Sie die Moderation im Raum.", en: " Please ask the facilitator in the room.")
    let origin = LocalizedText(
      de: " Die Seite kommt vom Laptop der Moderation. Nichts geht ins Internet.",
      en: " The page comes from the facilitator’s laptop. Nothing goes to the internet.")
    return (
      LocalizedText(de: "Wer", en: "Who"),
      LocalizedText(
        de: responsible.german + (person?.german ?? "") + ask.german + origin.german,
        en: responsible.english + (person?.english ?? "") + ask.english + origin.english)
    )
  }

  /// The further parts of the privacy notice: heading and paragraph in turn. `%k` = the smallest group.
  static let noticeParts: [(title: LocalizedText, text: LocalizedText)] = [
    (
      LocalizedText(de: "Was gespeichert wird", en: "What is stored"),
      LocalizedText(
        de: "Ihre Antworten, die Größenklasse Ihres Unternehmens, wenn Sie sie angeben, und was Sie selbst als "
          + "nächsten Schritt oder Anmerkung schreiben. Dazu eine Zufallszahl, an der das Programm Ihr Gerät wiedererkennt: als Cookie, "
          + "nur für diesen Workshop und höchstens einen Tag; und Ihre Nummer, mit der Sie ohne das Cookie wiederkommen. Zwei "
          + "weitere Cookies merken sich für einen Tag die Sprache und dass Ihr Browser Cookies annimmt. Ungesendete Antworten bleiben auf Ihrem Gerät, bis sie "
          + "gesendet sind, Ihr Ergebnis, bis Sie die Seite schließen.",
        en: "Your answers, the size of your company if you tell it, and what you yourself write as a next step or "
          + "remark. And a random number by which the program knows your device again: as a cookie, for this workshop alone "
          + "and for a day at most; and your number, with which you come back without the cookie. Two further cookies "
          + "remember for a day the language and that your browser accepts cookies. Your device keeps unsent answers until they are sent, and your result until you "
          + "close the page.")
    ),
    (
      LocalizedText(de: "Was nicht gespeichert wird", en: "What is not stored"),
      LocalizedText(
        de: "Kein Name, keine Netzadresse, kein Gerätetyp und keine Uhrzeit einer Antwort; auch nicht in Protokollen.",
        en: "No name, no network address, no kind of device and no time of an answer; not in logs either.")
    ),
    (
      LocalizedText(de: "Wer was sieht", en: "Who sees what"),
      LocalizedText(
        de: "Leinwand und Bericht zeigen Werte der Gruppe, und diese erst ab %k Antworten; dazu Texte, die die "
          + "Moderation gelesen und freigegeben hat. Ihre einzelnen Antworten zeigt kein anderer Bildschirm als Ihrer. Der Weg zum Laptop "
          + "ist nicht verschlüsselt: Wer im Funknetz mitliest, könnte Antworten sehen.",
        en: "Screen and report show values of the group, and these from %k answers on only; and texts that the "
          + "facilitator has read and approved. No screen but yours shows your individual answers. The connection to the "
          + "laptop is not encrypted: somebody listening on the wireless network might see answers.")
    ),
    (
      LocalizedText(de: "Wie lange, und Ihre Rechte", en: "How long, and your rights"),
      LocalizedText(
        de: "Am Ende des Workshops werden alle einzelnen Antworten gelöscht; die Summen der Gruppe und "
          + "freigegebene nächste Schritte bleiben. Bis dahin können Sie Ihre Antworten unter „Ihre Antworten“ ansehen und "
          + "zurückziehen und jede ändern, solange ihre Frage offen ist. Mitmachen ist freiwillig; Grundlage "
          + "ist Ihre Einwilligung (Art. 6 Abs. 1 Buchst. a DSGVO). Sie können sich bei einer Aufsichtsbehörde für den "
          + "Datenschutz beschweren (Art. 77 DSGVO).",
        en: "When the workshop ends, all individual answers are deleted; the sums of the group and approved "
          + "next steps stay. Until then you can see and withdraw your answers under “Your answers”, and change each "
          + "while its question is open. Taking part is voluntary and rests on your consent (GDPR Art. "
          + "6(1)(a)). You have the right to lodge a complaint with a data protection authority (GDPR Art. 77).")
    ),
  ]
}
