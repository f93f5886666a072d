package import Words

/// Why the screens cannot be shown; the plain dialogue then takes their place.
package enum TerminalError: ExplainedError, Hashable {
  /// Standard input or standard output is a file or a pipe.
  case notATerminal
  /// `TERM` is not set.
  case noTerminalNamed
  /// The system has no description of the terminal that `TERM` names.
  case unknownTerminal(String)
  /// The system has no descriptions of terminals at all.
  case noTerminalDescriptions
  /// The terminal cannot move its cursor.
  case terminalTooSimple(String)
  /// The system refused something that the screens need.
  case system(call: String, code: Int32)

  /// What is wrong and what to do, without anything that could command a terminal.
  package var explanation: LocalizedText {
    switch self {
    case .notATerminal:
      LocalizedText(
        de: """
          Ein- und Ausgabe sind nicht beide ein Terminal. \
          Rufen Sie reifegrad ohne Umleitung auf oder nutzen Sie einen Befehl wie „reifegrad report“.
          """,
        en: """
          Standard input and output are not both a terminal. \
          Run reifegrad without redirection, or use a command such as “reifegrad report”.
          """)
    case .noTerminalNamed:
      LocalizedText(
        de: "Die Umgebungsvariable TERM ist leer. Setzen Sie sie, zum Beispiel: TERM=xterm-256color reifegrad",
        en: "The environment variable TERM is empty. Set it, for example: TERM=xterm-256color reifegrad")
    case .unknownTerminal(let name):
      LocalizedText(
        de: """
          Das System kennt das Terminal „\(Self.printable(name))“ nicht (Umgebungsvariable TERM). \
          Setzen Sie ein bekanntes, zum Beispiel: TERM=xterm-256color reifegrad
          """,
        en: """
          The system does not know the terminal “\(Self.printable(name))” (environment variable TERM). \
          Set one that it knows, for example: TERM=xterm-256color reifegrad
          """)
    case .noTerminalDescriptions:
      LocalizedText(
        de: "Das System hat keine Terminalbeschreibungen (terminfo). Installieren Sie das Paket „ncurses-base“.",
        en: "The system has no terminal descriptions (terminfo). Install the package “ncurses-base”.")
    case .terminalTooSimple(let name):
      LocalizedText(
        de: """
          Das Terminal „\(Self.printable(name))“ (Umgebungsvariable TERM) kann den Cursor nicht bewegen; \
          die Bildschirme brauchen das. Nutzen Sie ein anderes Terminal oder die Befehle ohne Bildschirm.
          """,
        en: """
          The terminal “\(Self.printable(name))” (environment variable TERM) cannot move its cursor, \
          which the screens need. Use another terminal, or the commands that need no screen.
          """)
    case .system(let call, let code):
      LocalizedText(
        de: "Das System verweigert dem Terminal „\(call)“ (Fehler \(code)). Versuchen Sie es in einem neuen Terminal.",
        en: "The system refused the terminal “\(call)” (error \(code)). Try again in a new terminal.")
    }
  }

  // The name comes from outside and goes to a terminal.
  private static func printable(_ name: String) -> String {
    String(name.unicodeScalars.prefix(60).map { (0x20..<0x7F).contains($0.value) ? Character($0) : "?" })
  }
}
