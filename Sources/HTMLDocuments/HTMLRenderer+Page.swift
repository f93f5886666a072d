import Documents
import Words

/// The words of a page that belong to no document.
private enum Chrome {
  static let contents = LocalizedText(de: "Inhalt", en: "Contents")
  static let skip = LocalizedText(de: "Zum Ergebnis springen", en: "Skip to the result")
}

extension HTMLRenderer {
  /// The whole document. Well-formed as XML too, so that simple tools can read it.
  var page: HTML {
    """
    <!DOCTYPE html>
    <html lang="\(document.language.rawValue)">
    <head>
    <meta charset="utf-8"/>
    <meta http-equiv="Content-Security-Policy" content="\(StyleSheet.policy)"/>
    <meta name="viewport" content="width=device-width, initial-scale=1"/>
    <meta name="color-scheme" content="light dark"/>
    <meta name="referrer" content="no-referrer"/>
    <meta name="generator" content="\(document.properties.program)"/>
    <title>\(document.properties.title)</title>
    <style>\(StyleSheet.markup)</style>
    </head>
    <body>
    \(skip)<header class="page">
    \(head)</header>
    \(contents)<main>
    \(sections.map(section))</main>
    <footer class="page">
    <p>\(document.properties.program) · \(document.properties.title)</p>
    </footer>
    </body>
    </html>

    """
  }

  private var sections: [Document.Section] { document.sections(in: .drawn) }

  private var skip: HTML? {
    sections.first.map { first in
      "<a class=\"skip\" href=\"#\(first.id)\">\(Chrome.skip[document.language])</a>\n"
    }
  }

  private var head: HTML {
    let head = document.head
    let title: HTML =
      head.name.map { name in
        """
        <p class="kicker">\(head.kind) · \(head.subtitle)</p>
        <h1><bdi>\(name)</bdi></h1>

        """
      } ?? """
        <h1>\(head.kind)</h1>
        <p class="subtitle">\(head.subtitle)</p>

        """
    return title + markup(of: head.factsBesideTitle, class: "facts") + markup(of: head.intro, level: 2)
  }

  private var contents: HTML {
    let links = sections.map { section -> HTML in
      "<li><a href=\"#\(section.id)\">\(section.title)</a></li>\n"
    }
    return """
      <nav class="contents" aria-labelledby="contents">
      <h2 id="contents">\(Chrome.contents[document.language])</h2>
      <ol>
      \(links)</ol>
      </nav>

      """
  }

  /// A part under its heading; what is only looked up opens by its heading.
  private func section(_ section: Document.Section) -> HTML {
    let heading = "<h2 id=\"\(section.id)-title\">\(section.title)</h2>" as HTML
    let content = markup(of: section.blocks, level: 3)
    let open: HTML = opensAppendix ? " open=\"open\"" : .empty
    let body: HTML =
      section.isAppendix
      ? "<details\(open)>\n<summary>\(heading)</summary>\n\(content)</details>\n" : "\(heading)\n\(content)"
    return """
      <section id="\(section.id)" aria-labelledby="\(section.id)-title"\(look(of: section.layer))>
      \(body)</section>

      """
  }

  private func look(of layer: Document.Layer) -> HTML {
    switch layer {
    case .page: " class=\"first\""
    case .analysis: .empty
    case .appendix: " class=\"appendix\""
    }
  }
}
