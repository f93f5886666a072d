package import Words

/// Why a document cannot be made as a PDF.
package enum PrintedDocumentError: ExplainedError, Hashable {
  /// Pango or Cairo is not on this machine.
  case missingLibrary(String)
  /// No place has the fonts.
  case missingFonts(places: [String])
  /// A font file is there but cannot be used.
  case unusableFont(path: String)
  /// The hyphenation patterns cannot be read.
  case unreadablePatterns(path: String)
  /// Cairo cannot read the organiser's logo.
  case unusableLogo
  /// Cairo gave up.
  case drawingFailed(status: Int)

  /// What is wrong and what to do.
  package var explanation: LocalizedText {
    switch self {
    case .missingLibrary(let name):
      LocalizedText(
        de: "Für PDF fehlt auf diesem Rechner „\(name)“. Installieren Sie das Paket libpangocairo-1.0-0; "
          + "Text, HTML, JSON und CSV gibt es auch ohne.",
        en: "“\(name)” is missing on this computer, which PDF needs. Install the package libpangocairo-1.0-0; "
          + "text, HTML, JSON and CSV work without it.")
    case .missingFonts(let places):
      LocalizedText(
        de: "Die Schriften für PDF wurden nicht gefunden. Gesucht wurde in: \(places.joined(separator: ", ")). "
          + "Nennen Sie das Verzeichnis in REIFEGRAD_TYPESETTING.",
        en: "The fonts for PDF were not found. Looked in: \(places.joined(separator: ", ")). "
          + "Name the directory in REIFEGRAD_TYPESETTING.")
    case .unusableFont(let path):
      LocalizedText(
        de: "„\(path)“ lässt sich nicht als Schrift verwenden. Installieren Sie reifegrad neu.",
        en: "“\(path)” cannot be used as a font. Install reifegrad again.")
    case .unreadablePatterns(let path):
      LocalizedText(
        de: "„\(path)“ mit den Trennmustern lässt sich nicht lesen. Installieren Sie reifegrad neu.",
        en: "“\(path)” with the hyphenation patterns cannot be read. Install reifegrad again.")
    case .unusableLogo:
      LocalizedText(
        de:
          "Das Logo aus Ihrer Konfiguration lässt sich nicht zeichnen: Die PNG-Datei ist beschädigt. Speichern Sie sie "
          + "noch einmal, oder nehmen Sie „logo“ aus der Konfiguration.",
        en:
          "The logo of your configuration cannot be drawn: the PNG file is damaged. Save it again, or take “logo” out "
          + "of the configuration.")
    case .drawingFailed(let status):
      LocalizedText(
        de:
          "Das PDF konnte nicht gezeichnet werden (Cairo meldet \(status)). Ein Bericht als Text oder HTML geht weiterhin.",
        en: "The PDF could not be drawn (Cairo reports \(status)). A report as text or HTML still works.")
    }
  }
}
