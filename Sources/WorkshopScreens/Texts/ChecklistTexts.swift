import Words
import Workshop

/// What is said before the doors open.
enum ChecklistTexts {
  static let title = LocalizedText(de: "Vor den Türen", en: "Before the doors")
  static let check = LocalizedText(de: "Prüfliste", en: "checklist")
  static let checkHelp = LocalizedText(
    de: "prüfen, ob alles bereit ist: Netz, Telefon, Drucker, Bögen, Schrift",
    en: "see whether all is ready: network, phone, printer, sheets, font")
  static let tick = LocalizedText(de: "ja / nein", en: "yes / no")
  static let tickHelp = LocalizedText(
    de: "sagen, ob es so ist; nur bei dem, was das Programm nicht selbst sieht",
    en: "say whether it is so; only for what the program cannot see")
  static let skip = LocalizedText(de: "ohne Telefon", en: "no phone")
  static let skipHelp = LocalizedText(
    de: "nicht länger auf ein Telefon warten", en: "wait for a phone no longer")
  static let again = LocalizedText(de: "noch einmal", en: "again")
  static let againHelp = LocalizedText(de: "alles noch einmal prüfen", en: "look at everything again")
  static let looking = LocalizedText(de: "wird geprüft …", en: "being looked at …")
  static let later = LocalizedText(de: "kommt noch", en: "still to come")
  static let not = LocalizedText(de: "nicht geprüft", en: "not looked at")

  static func sum(passed: Int, failed: Int, open: Int) -> LocalizedText {
    LocalizedText(
      de: "\(passed) in Ordnung · \(failed) zu tun · \(open) offen",
      en: "\(passed) fine · \(failed) to do · \(open) open")
  }

  static func invite(_ address: String) -> LocalizedText {
    LocalizedText(
      de: "Scannen Sie den Code mit einem Telefon, das im selben WLAN ist, oder öffnen Sie http://\(address).",
      en: "Scan the code with a phone in the same Wi-Fi, or open http://\(address).")
  }

  static func name(of check: ReadinessCheck) -> LocalizedText {
    switch check {
    case .address: LocalizedText(de: "Adresse", en: "Address")
    case .port: LocalizedText(de: "Anschluss", en: "Port")
    case .phone: LocalizedText(de: "Ein Telefon", en: "A phone")
    case .load: LocalizedText(de: "Viele Telefone", en: "Many phones")
    case .network: LocalizedText(de: "WLAN-Code", en: "Wi-Fi code")
    case .font: LocalizedText(de: "Schrift", en: "Font")
    case .sleep: LocalizedText(de: "Ruhezustand", en: "Sleep")
    case .printer: LocalizedText(de: "Drucker", en: "Printer")
    case .sheets: LocalizedText(de: "Bögen", en: "Sheets")
    case .organiser: LocalizedText(de: "Veranstalter", en: "Organiser")
    case .privacyContact: LocalizedText(de: "Datenschutz", en: "Privacy")
    }
  }
}
