import ArgumentParser
import Words

/// The Wi-Fi of the room. Its password is no argument: those stand in the list of processes and in the shell’s history.
struct NetworkOptions: ParsableArguments {
  /// Takes the password where nobody can be asked.
  static let variable = "REIFEGRAD_WIFI_PASSWORD"
  /// What WPA allows.
  private static let lengths = 8...63

  @Option(help: "Name des WLANs für den QR-Code; fragt nach dem Passwort / name of the Wi-Fi for the QR code")
  var wifi: String?
  @Option(
    help: """
      - liest das Passwort von der Standardeingabe, sonst gilt \(variable) / - reads the password from standard input
      """)
  var wifiPassword: String?

  /// From standard input, which afterwards is the terminal again, or from the variable; `nil` without either.
  func given(in environment: Environment) throws -> String? {
    if let wifiPassword, wifiPassword != "-" { throw Self.visible }
    if wifiPassword == "-" {
      guard wifi != nil else { throw Self.nameless }
      return try checked(HiddenInput.firstLineOfInput())
    }
    return wifi == nil ? nil : try environment.variables[Self.variable].map(checked)
  }

  /// From the person, who types it unseen; empty for an open network.
  func asked(in environment: Environment) throws -> String {
    let question = LocalizedText(
      de: "Passwort des WLANs (nur Enter: offenes Netz): ", en: "Password of the Wi-Fi (Enter alone: open network): ")
    var typed = try HiddenInput.line(asking: environment.say(question))
    while !Self.isPassword(typed) {
      Console.message(environment.say(Self.length))
      typed = try HiddenInput.line(asking: environment.say(question))
    }
    return typed
  }

  private static func isPassword(_ text: String) -> Bool { text.isEmpty || lengths.contains(text.count) }

  private func checked(_ password: String) throws -> String {
    guard Self.isPassword(password) else { throw Failure(.usage, Self.length) }
    return password
  }

  private static let length = LocalizedText(
    de: "WLAN-Passwörter haben 8 bis 63 Zeichen; leer bedeutet ein offenes Netz.",
    en: "Wi-Fi passwords have 8 to 63 characters; empty means an open network.")

  private static let nameless = Failure(
    .usage, de: "Zu „--wifi-password -“ gehört der Name des WLANs: --wifi NAME.",
    en: "“--wifi-password -” needs the name of the Wi-Fi: --wifi NAME.")

  private static let visible = Failure(
    .usage,
    de:
      "Ein Passwort in der Befehlszeile kann jeder auf diesem Rechner lesen, und es bleibt im Verlauf der Shell. Lassen "
      + "Sie „--wifi-password …“ weg: Das Programm fragt danach. Ohne Frage: „--wifi-password -“ liest es von der "
      + "Standardeingabe, und die Variable \(variable) gilt auch.",
    en: "Everybody on this machine can read a password on the command line, and it stays in the shell’s history. Leave "
      + "“--wifi-password …” out: the program asks for it. Without a question: “--wifi-password -” reads it from "
      + "standard input, and the variable \(variable) counts, too.")
}
