import ArgumentParser

/// What several commands say of the same argument or option.
extension ArgumentHelp {
  static let idOrFile = ArgumentHelp("Kennung oder Datei / id or file")
  static let files = ArgumentHelp("Dateien; - ist die Standardeingabe / files; - is standard input")
  static let sources = ArgumentHelp("Kennung, oder Dateien mehrerer Personen / id, or files of several people")
  static let workshop = ArgumentHelp("Kennung des Workshops / id of the workshop")
  static let questionnaire = ArgumentHelp("Kennung des Fragebogens / id of the questionnaire")
  static let benchmark = ArgumentHelp("Vergleich: Kennung oder Datei / benchmark: id or file")
  static let output = ArgumentHelp("Datei; - ist die Standardausgabe / file; - is standard output")
  static let pdf = ArgumentHelp("PDF-Datei; - ist die Standardausgabe / PDF file; - is standard output")
  static let port = ArgumentHelp("Anschluss der Seite, sonst ab 8080 / port of the page, otherwise from 8080 on")
  static let withoutAsking = ArgumentHelp("nicht nachfragen / do not ask")
}
