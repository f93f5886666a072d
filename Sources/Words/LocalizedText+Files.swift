extension LocalizedText {
  /// What is said of a thing, behind its name: “kunden.csv: Die Datei ist leer.”
  package func told(of name: String) -> LocalizedText { told(of: .same(name)) }

  package func told(of name: LocalizedText) -> LocalizedText {
    LocalizedText(de: "\(name.german): \(german)", en: "\(name.english): \(english)")
  }

  /// A file that is not to be replaced is there.
  package static func exists(_ path: String) -> LocalizedText {
    LocalizedText(
      de: "„\(path.shownSafely)“ gibt es schon und wird nicht überschrieben. Nennen Sie einen anderen Namen.",
      en: "“\(path.shownSafely)” exists and is not overwritten. Give another name.")
  }

  /// In JSON as in YAML.
  package static let missingColon = LocalizedText(
    de: "Nach dem Schlüssel fehlt der Doppelpunkt.", en: "The colon after the key is missing.")
}
