import Questionnaire
import Words
import Workshop

enum StartTexts {
  static let title = LocalizedText(de: "Workshop", en: "Workshop")
  static let list = LocalizedText(de: "Workshops auf diesem Rechner", en: "Workshops on this machine")
  static let none = LocalizedText(
    de: "Noch keiner. n beginnt einen: Der Raum antwortet mit Telefonen, am Kiosk oder auf Papier.",
    en: "None yet. n begins one: the room answers with phones, at a kiosk or on paper.")
  static let new = LocalizedText(de: "neuer Workshop", en: "new workshop")
  static let newHelp = LocalizedText(de: "einen Workshop vorbereiten und beginnen", en: "prepare and begin a workshop")
  static let goOn = LocalizedText(de: "Leinwand", en: "screen")
  static let goOnHelp = LocalizedText(
    de: "weitermachen, mit der öffentlichen Ansicht", en: "go on, with the public view")
  static let deskHelp = LocalizedText(de: "das Pult der Moderation", en: "the facilitator’s desk")
  static let kiosk = LocalizedText(de: "Kiosk", en: "kiosk")
  static let kioskHelp = LocalizedText(
    de: "an diesem Bildschirm antworten, eine Person nach der anderen",
    en: "answer at this screen, one after the other")
  static let sheets = LocalizedText(de: "Bögen", en: "sheets")
  static let sheetsHelp = LocalizedText(de: "Papierbögen eintippen", en: "enter paper sheets")
  static func people(_ count: Int) -> LocalizedText {
    LocalizedText(de: count == 1 ? "1 Person" : "\(count) Personen", en: count == 1 ? "1 person" : "\(count) people")
  }
}

enum WorkshopFormTexts {
  static let title = LocalizedText(de: "Neuer Workshop", en: "New workshop")
  static let nextHelp = LocalizedText(
    de: "zur nächsten Zeile; in der letzten beginnt der Workshop",
    en: "to the next line; the last one begins the workshop")
  static let yes = LocalizedText(de: "ja", en: "yes")
  static let no = LocalizedText(de: "nein", en: "no")
  static let noTitle = LocalizedText(
    de: "Geben Sie dem Workshop einen Titel; ihn liest der ganze Raum.", en: "Give a title; the whole room reads it.")
  static let shortPassword = LocalizedText(
    de: "WLAN-Passwörter haben mindestens acht Zeichen; leer = offenes Netz.",
    en: "Wi-Fi passwords have at least eight characters; empty = open network.")

  static func label(of row: WorkshopFormScreen.Row) -> LocalizedText {
    switch row {
    case .title: LocalizedText(de: "Titel", en: "Title")
    case .date: LocalizedText(de: "Datum", en: "Date")
    case .questionnaire: LocalizedText(de: "Fragebogen", en: "Questionnaire")
    case .form: LocalizedText(de: "Umfang", en: "Form")
    case .agenda: LocalizedText(de: "Dauer", en: "Length")
    case .plan: LocalizedText(de: "Ablauf", en: "Plan")
    case .rule: LocalizedText(de: "Gruppenregel", en: "Group rule")
    case .freeText: LocalizedText(de: "Freie Texte", en: "Free texts")
    case .network: LocalizedText(de: "WLAN-Name", en: "Wi-Fi name")
    case .password: LocalizedText(de: "WLAN-Passwort", en: "Wi-Fi password")
    case .begin: LocalizedText(de: "Workshop beginnen", en: "Begin the workshop")
    }
  }

  static func note(on row: WorkshopFormScreen.Row) -> LocalizedText? {
    switch row {
    case .title:
      LocalizedText(de: "Steht auf der Leinwand und im Bericht.", en: "Shown on the screen and in the report.")
    case .agenda:
      LocalizedText(
        de: "Unter 75 Minuten meist Frage für Frage, sonst Feld für Feld in eigenem Tempo. → und ←: fünf Minuten.",
        en:
          "Below 75 minutes mostly question by question, else field by field at everyone’s pace. → and ←: five minutes."
      )
    case .plan:
      LocalizedText(
        de: "⏎ zeigt den Ablauf Minute für Minute und lässt Fragen wählen.",
        en: "⏎ shows the plan minute by minute and lets you choose questions.")
    case .rule:
      LocalizedText(
        de: "Gruppenwerte werden erst ab so vielen Antworten gezeigt, nie unter fünf.",
        en: "Group values are shown only from this many answers on, never below five.")
    case .freeText:
      LocalizedText(
        de: "Freie Texte liest zuerst die Moderation.", en: "The facilitator reads free texts first.")
    case .network, .password:
      LocalizedText(
        de: "Für den QR-Code des WLANs; leer = ohne diese Seite.",
        en: "For the QR code of the Wi-Fi; empty = no such screen.")
    case .date, .questionnaire, .form, .begin: nil
    }
  }

  static func form(_ form: Form, items: Int?) -> LocalizedText {
    let count = items.map { ", \($0)" } ?? ""
    switch form {
    case .short: return LocalizedText(de: "Kurzform\(count) Fragen", en: "short\(count) questions")
    case .full: return LocalizedText(de: "vollständig\(count) Fragen", en: "full\(count) questions")
    }
  }
  static func length(_ minutes: Int) -> LocalizedText {
    LocalizedText(de: "\(minutes) Minuten", en: "\(minutes) minutes")
  }
  static func questions(_ count: Int, areChosen: Bool) -> LocalizedText {
    areChosen
      ? LocalizedText(de: "\(count) Fragen, von Ihnen gewählt", en: "\(count) questions, chosen by you")
      : LocalizedText(de: "\(count) Fragen, vorgeschlagen", en: "\(count) questions, proposed")
  }
  static let noPlan = LocalizedText(de: "passt noch nicht", en: "does not fit yet")
  static func rule(_ k: Int) -> LocalizedText {
    LocalizedText(de: "ab \(k) Antworten", en: "from \(k) answers on")
  }
}
