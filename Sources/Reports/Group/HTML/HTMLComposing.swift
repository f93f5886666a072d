import HTMLDocuments
import Questionnaire
import Words

/// Makes a self-contained HTML document in one language: no script, no outside request.
protocol HTMLComposing {
  /// The language of the document.
  var language: Language { get }
}

extension HTMLComposing {
  /// A text in the language of the document; both languages must be there.
  func say(_ german: String, _ english: String) -> String { LocalizedText(de: german, en: english)[language] }

  /// The whole document. Well-formed as XML too, so that simple tools can read it.
  func document(
    title: String, programVersion: String, style: StyleSheet.Variant, header: HTML, sections: [HTMLSection],
    skip: (anchor: String, text: String)
  ) -> HTML {
    return """
      <!DOCTYPE html>
      <html lang="\(language.rawValue)">
      <head>
      <meta charset="utf-8"/>
      <meta http-equiv="Content-Security-Policy" content="\(style.policy)"/>
      <meta name="viewport" content="width=device-width, initial-scale=1"/>
      <meta name="color-scheme" content="light dark"/>
      <meta name="referrer" content="no-referrer"/>
      <meta name="generator" content="reifegrad \(programVersion)"/>
      <title>\(title)</title>
      <style>\(style.markup)</style>
      </head>
      <body>
      <a class="skip" href="#\(skip.anchor)">\(skip.text)</a>
      <header class="page">
      \(header)
      </header>
      \(contents(of: sections))
      <main>
      \(sections.map(\.markup))
      </main>
      <footer class="page">
      <p>reifegrad \(programVersion) · \(title)</p>
      </footer>
      </body>
      </html>

      """
  }

  private func contents(of sections: [HTMLSection]) -> HTML {
    let links = sections.map { section -> HTML in "<li><a href=\"#\(section.id)\">\(section.title)</a></li>\n" }
    return """
      <nav class="contents" aria-labelledby="contents">
      <h2 id="contents">\(say("Inhalt", "Contents"))</h2>
      <ol>
      \(links)</ol>
      </nav>
      """
  }
}

/// A part of the document with its own heading.
struct HTMLSection {
  /// The fragment that links lead to.
  let id: String
  /// The heading.
  let title: String
  /// What stands under it.
  let body: HTML

  /// Section, heading and body.
  var markup: HTML {
    """
    <section id="\(id)" aria-labelledby="\(id)-title">
    <h2 id="\(id)-title">\(title)</h2>
    \(body)
    </section>

    """
  }
}

extension HTMLComposing {
  /// A text of the user on a line: in its own direction, whatever it holds.
  func own(_ text: String) -> HTML { "<bdi>\(text)</bdi>" }

  /// A text of the user in paragraphs of its own; its line breaks stay.
  func ownBlock(_ text: String) -> HTML { "<p class=\"own\" dir=\"auto\">\(text)</p>" }

  /// A number as it is shown, with what stands behind it for programs; “–” where there is none.
  func number(_ number: Double?, shown: String) -> HTML {
    guard let number, number.isFinite else { return "\(shown)" }
    return "<data value=\"\(Int(exactly: number).map(String.init) ?? number.description)\">\(shown)</data>"
  }

  /// A value 0–100, rounded.
  func value(_ value: Double?) -> HTML { number(value, shown: Numerals.value(value, in: language)) }

  /// A level 0–4.
  func level(_ level: Double?) -> HTML { number(level, shown: Numerals.level(level, in: language)) }

  /// “58 (52–67)”, or only the range.
  func valueWithRange(_ value: Double?, low: Double?, high: Double?) -> HTML {
    let range = range(low: low, high: high, around: value)
    guard value != nil else { return range ?? "–" }
    return "\(self.value(value))\(range.map { " <span class=\"range\">\($0)</span>" })"
  }

  /// “(52–67)”; `nil` where the bounds do not differ from the value.
  func range(low: Double?, high: Double?, around value: Double?) -> HTML? {
    guard Numerals.bounds(low: low, high: high, around: value, in: language) != nil else { return nil }
    return "(\(self.value(low))–\(self.value(high)))"
  }

  /// Running text of the program.
  func paragraph(_ german: String, _ english: String) -> HTML { "<p>\(say(german, english))</p>\n" }

  /// Terms and what they mean.
  func terms(_ entries: [(label: String, text: HTML)], class name: String = "terms") -> HTML {
    let rows = entries.map { entry -> HTML in "<div><dt>\(entry.label)</dt><dd>\(entry.text)</dd></div>\n" }
    return "<dl class=\"\(name)\">\n\(rows)</dl>\n"
  }

  /// A list of texts.
  func list(_ entries: [HTML], class name: String = "plain") -> HTML {
    "<ul class=\"\(name)\">\n\(entries.map { entry -> HTML in "<li>\(entry)</li>\n" })</ul>\n"
  }
}
