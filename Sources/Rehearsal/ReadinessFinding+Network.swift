package import Words
package import Workshop

/// What the rehearsal (*Netzprobe*) finds of the network.
extension ReadinessFinding {
  /// The time within which 95 of 100 answers are to be stored, in milliseconds.
  package static let bound = 250.0

  /// What to do when the network cannot be used at all.
  package static let withoutNetwork = LocalizedText(
    de: "Ohne Netz geht es auch: „reifegrad workshop kiosk“ an diesem Laptop oder gedruckte Bögen („workshop sheet“).",
    en:
      "It works without a network too: “reifegrad workshop kiosk” on this laptop, or printed sheets (“workshop sheet”)."
  )

  private static let ownNetwork = LocalizedText(
    de: "Öffnen Sie ein eigenes Funknetz (Zugangspunkt des Laptops, Reiserouter oder Telefon) und verbinden Sie damit "
      + "den Laptop und alle Telefone. ",
    en: "Open a wireless network of your own (the laptop’s access point, a travel router or a phone) and connect the "
      + "laptop and all phones to it. ")

  /// Under which numbers phones may reach this machine.
  package static func address(_ addresses: [NetworkAddress]) -> ReadinessFinding {
    guard let best = addresses.first, best.kind < .ownMachine else {
      return ReadinessFinding(
        .address, .failed,
        LocalizedText(
          de: "Dieser Laptop hat keine Netzadresse, die Telefone erreichen könnten.",
          en: "This laptop has no network address that phones could reach."),
        ownNetwork + withoutNetwork)
    }
    let others = addresses.dropFirst().filter { $0.kind < .ownMachine }.map(\.text)
    let also = others.isEmpty ? nil : others.joined(separator: ", ")
    return ReadinessFinding(
      .address, .passed,
      LocalizedText(
        de: "Adresse für die Telefone: \(best.text)" + (also.map { "; auch möglich: \($0)" } ?? "") + ".",
        en: "Address for the phones: \(best.text)" + (also.map { "; possible too: \($0)" } ?? "") + "."))
  }

  /// Whether the page can be served at a port.
  package static func port(_ port: Int, isFree: Bool, instead: Int?) -> ReadinessFinding {
    if isFree {
      return ReadinessFinding(.port, .passed, LocalizedText(de: "Port \(port) ist frei.", en: "Port \(port) is free."))
    }
    return ReadinessFinding(
      .port, .failed,
      LocalizedText(
        de: "Port \(port) ist belegt oder gesperrt.", en: "Port \(port) is taken or reserved."),
      instead.map {
        LocalizedText(de: "Nehmen Sie „--port \($0)“.", en: "Use “--port \($0)”.")
      } ?? withoutNetwork)
  }

  /// Whether a real phone has loaded the page.
  package static func phone(pages: Int) -> ReadinessFinding {
    if pages > 0 {
      return ReadinessFinding(
        .phone, .passed,
        LocalizedText(de: "Ein Telefon hat die Seite geladen.", en: "A phone has loaded the page."))
    }
    return ReadinessFinding(
      .phone, .failed,
      LocalizedText(
        de: "Kein Telefon hat die Seite geladen.", en: "No phone has loaded the page."),
      LocalizedText(
        de:
          "Ist das Telefon im selben Funknetz, mobile Daten aus? Viele Gastnetze trennen Geräte voneinander, und eine "
          + "Firewall auf dem Laptop kann den Port sperren. ",
        en: "Is the phone in the same wireless network, mobile data off? Many guest networks keep devices apart, and a "
          + "firewall on the laptop may block the port. ") + ownNetwork + withoutNetwork)
  }

  /// Simulated phones through an item.
  package static func load(_ report: SimulationReport) -> ReadinessFinding {
    let time = report.votes(0.95)
    let milliseconds = time.map { Int($0.rounded(.up)) } ?? 0
    let figures = LocalizedText(
      de: "\(report.joined) von \(report.phones) simulierten Telefonen dabei, \(report.stored) Antworten gespeichert, "
        + "\(report.lost) verloren; 95 von 100 in höchstens \(milliseconds) ms.",
      en: "\(report.joined) of \(report.phones) simulated phones joined, \(report.stored) answers stored, "
        + "\(report.lost) lost; 95 of 100 within \(milliseconds) ms.")
    if report.joined < report.phones || report.lost > 0 || report.stored == 0 {
      return ReadinessFinding(.load, .failed, figures, withoutNetwork)
    }
    guard milliseconds <= Int(bound) else {
      return ReadinessFinding(
        .load, .failed, figures,
        LocalizedText(
          de:
            "Das ist langsam, aber nichts geht verloren. Schließen Sie andere Programme und stecken Sie das Netzteil ein.",
          en: "That is slow, but nothing gets lost. Close other programs and plug in the power supply."))
    }
    return ReadinessFinding(.load, .passed, figures)
  }
}

extension LocalizedText {
  fileprivate static func + (left: LocalizedText, right: LocalizedText) -> LocalizedText {
    LocalizedText(de: left.german + right.german, en: left.english + right.english)
  }
}
