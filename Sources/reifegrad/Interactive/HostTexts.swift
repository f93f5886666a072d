import Words
import Workshop
import WorkshopStore

/// What the host of a workshop says of its page.
enum HostTexts {
  /// Where only this machine itself reaches the page.
  static let loopback = "127.0.0.1"

  static let noNetwork = LocalizedText(
    de:
      "Dieser Rechner ist in keinem Netz: Telefone kommen nicht herein. Verbinden Sie ihn, dann erscheint die Adresse "
      + "von selbst, oder nehmen Sie Kiosk und Bögen.",
    en: "This machine is in no network: phones cannot come in. Connect it, then the address appears by itself, or use "
      + "kiosk and sheets.")

  static func noCode(_ missing: String) -> LocalizedText {
    LocalizedText(
      de:
        "QR-Codes gehen auf diesem Rechner nicht („\(missing)“ fehlt, Paket libqrencode4): Telefone tippen die Adresse.",
      en: "This machine cannot make QR codes (“\(missing)” is missing, package libqrencode4): phones type the address.")
  }

  /// Why a second public view is refused, and what to do instead.
  static func hosted(_ pool: WorkshopPool, _ host: PageHost?) -> LocalizedText {
    let title = pool.settings.title
    let page = host?.address.map { ", http://\($0)" } ?? ""
    let process = host.map { "\($0.process)" } ?? "…"
    return LocalizedText(
      de:
        "„\(title)“ (\(pool.id)) ist schon auf der Leinwand eines anderen Fensters (Prozess \(process)\(page)). Machen "
        + "Sie dort weiter; ein Pult dazu öffnet „reifegrad workshop desk \(pool.id)“. Antwortet jenes Fenster nicht "
        + "mehr, beendet es „kill -9 \(process)“, und „reifegrad workshop resume \(pool.id)“ übernimmt.",
      en: "“\(title)” (\(pool.id)) is on the public view of another window already (process \(process)\(page)). Go on "
        + "there; “reifegrad workshop desk \(pool.id)” opens a desk for it. If that window no longer answers, “kill -9 "
        + "\(process)” ends it, and “reifegrad workshop resume \(pool.id)” takes over.")
  }

  static func noServer(_ port: Int) -> LocalizedText {
    LocalizedText(
      de:
        "Die Seite für Telefone lässt sich an Anschluss \(port) nicht bereitstellen. Nehmen Sie einen anderen (--port).",
      en: "The page for phones cannot be served at port \(port). Take another one (--port).")
  }

  static func noServerAt(_ address: String) -> LocalizedText {
    LocalizedText(
      de: "An der Adresse \(address) lässt sich die Seite nicht bereitstellen. Sie bleibt, wo sie war.",
      en: "The page cannot be served at the address \(address). It stays where it was.")
  }

  static func otherPort(_ former: Int, _ page: String?) -> LocalizedText {
    LocalizedText(
      de: "Anschluss \(former), an dem die Telefone waren, ist belegt."
        + (page.map { " Die Seite steht jetzt unter \($0)." } ?? "")
        + " Wer schon dabei war, öffnet den QR-Code noch einmal (Q). Oder: anderes Programm beenden und „reifegrad "
        + "workshop resume“ neu starten.",
      en: "Port \(former), where the phones were, is taken."
        + (page.map { " The page is at \($0) now." } ?? "")
        + " Whoever was in opens the QR code again (Q). Or end the other program and start “reifegrad workshop resume” "
        + "anew.")
  }
}
