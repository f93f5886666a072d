package import Words

/// What every key does on every screen, as a page of Markdown made from the key maps of the screens.
package struct KeyManual: Speaking {
  package let language: Language

  /// A manual in a language.
  package init(language: Language) { self.language = language }

  /// The page.
  package func markdown(_ chapters: [KeyChapter]) -> String {
    var lines = ["# \(title)", "", say(Self.intro)]
    for chapter in chapters {
      lines += ["", "## \(say(chapter.title))", ""]
      lines += ["| \(say(Self.key)) | \(say(Self.effect)) |", "| --- | --- |"]
      lines += chapter.keys.map { "| \(Self.cell($0.sign)) | \(Self.cell($0.text)) |" }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private var title: String { say(LocalizedText(de: "Tasten", en: "Keys")) }

  private static func cell(_ text: String) -> String { text.split(separator: "|").joined(separator: "\\|") }

  private static let key = LocalizedText(de: "Taste", en: "Key")
  private static let effect = LocalizedText(de: "Wirkung", en: "Effect")
  private static let intro = LocalizedText(
    de:
      "Auf jeder Seite zeigt `?` (beim Schreiben `F1`) diese Liste für die Seite; `Strg-C` fragt, ob Sie das Programm "
      + "verlassen wollen. Groß- und Kleinbuchstaben wirken gleich. In Kästen wählt `⏎` oder die Nummer, `Esc` schließt.",
    en: "On every screen `?` (`F1` while typing) shows this list for the screen; `Ctrl-C` asks whether to leave the "
      + "program. Capital and small letters do the same. In boxes `⏎` or the number chooses, `Esc` closes.")
}
