import Documents
import House
import Words

/// The words of a page that belong to no document.
private enum Chrome {
  static let contents = LocalizedText(de: "Inhalt", en: "Contents")
  static let appendix = LocalizedText(de: "Zum Aufklappen", en: "To open")
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
    <meta http-equiv="Content-Security-Policy" content="\(StyleSheet.policy(hasPicture: document.head.organiser?.logo != nil))"/>
    <meta name="viewport" content="width=device-width, initial-scale=1"/>
    <meta name="color-scheme" content="light dark"/>
    <meta name="referrer" content="no-referrer"/>
    <meta name="generator" content="\(document.properties.program)"/>
    <title>\(document.properties.title)</title>
    <style>\(StyleSheet.markup)</style>
    </head>
    <body>
    \(skip)<header class="page">
    \(organiser)\(head)</header>
    <main>
    \(first.map(section))\(contents)\(rest.map(section))</main>
    <footer class="page">
    <p>\(document.properties.program) · \(document.properties.title)</p>
    </footer>
    </body>
    </html>

    """
  }

  private var sections: [Document.Section] { document.sections(in: .drawn) }

  /// The page that says all there is to do, where there is one: it comes before the table of contents.
  private var first: [Document.Section] { sections.filter { $0.layer == .page } }
  private var rest: [Document.Section] { sections.filter { $0.layer != .page } }

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
        <p class="kicker">\(head.kind)</p>
        <h1><bdi>\(name)</bdi></h1>
        <p class="subtitle">\(head.subtitle)</p>

        """
      } ?? """
        <h1>\(head.kind)</h1>
        <p class="subtitle">\(head.subtitle)</p>

        """
    let facts = head.factsBesideTitle.isEmpty ? .empty : markup(of: head.factsBesideTitle, class: "facts")
    return title + facts + markup(of: head.intro, level: 2)
  }

  private var organiser: HTML? {
    document.head.organiser.map { organiser in
      let logo = organiser.logo.map { HTML.image(of: $0, inBoxOf: 180, by: 64) }
      return "<div class=\"organiser\">\n\(logo)<p>\(markup(of: organiser.phrase(in: document.language)))</p>\n</div>\n"
    }
  }

  /// What is open and what opens, each in its list; nothing where the page says it all.
  private var contents: HTML {
    guard !rest.isEmpty else { return .empty }
    let (open, folded) = (rest.filter { !$0.isAppendix }, rest.filter(\.isAppendix))
    return """
      <nav class="contents" aria-labelledby="contents">
      <h2 id="contents">\(Chrome.contents[document.language])</h2>
      \(links(to: open))\(links(to: folded, Chrome.appendix[document.language]))</nav>

      """
  }

  private func links(to sections: [Document.Section], _ title: String? = nil) -> HTML {
    guard !sections.isEmpty else { return .empty }
    let links = sections.map { section -> HTML in
      "<li><a href=\"#\(section.id)\">\(section.title)</a></li>\n"
    }
    let label = title.map { "<p>\($0)</p>\n" as HTML } ?? .empty
    return "\(label)<ol>\n\(links)</ol>\n"
  }

  /// A part under its heading; what is only looked up opens by its heading.
  private func section(_ section: Document.Section) -> HTML {
    // The title of the document heads its page.
    let hidden: HTML = section.layer == .page ? " class=\"hidden\"" : .empty
    let heading = "<h2 id=\"\(section.id)-title\"\(hidden)>\(section.title)</h2>" as HTML
    let content = markup(of: section.blocks, level: 3)
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
