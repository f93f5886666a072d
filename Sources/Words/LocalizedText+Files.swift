extension LocalizedText {
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
