package import Documents
package import Terminal

/// A document as plain text for a terminal, a file or a printer.
package enum TextDocument {
  /// The narrowest and the widest page.
  package static let widths = 60...160
  /// What the narrowest screen has; a still narrower page counts as this.
  package static let narrowest = 56

  /// The document in lines of at most `width` columns, with a trailing line feed, without control sequences.
  ///
  /// A page narrower than `narrowest` counts as that.
  package static func render(
    _ document: Document, width: Int = 72, narrowest: Int = narrowest, charset: Charset = .unicode
  ) -> String {
    var writer = TextWriter(width: min(widths.upperBound, max(narrowest, width)), charset: charset)
    writer.write(document)
    return writer.page.text
  }

  /// The first of these documents that has at most so many lines; else the last; `nil` = the first, whatever its length.
  ///
  /// There has to be one.
  package static func render(
    firstOf documents: some Sequence<Document>, lines most: Int?, width: Int = 72, charset: Charset = .unicode
  ) -> String {
    var text = ""
    for document in documents {
      text = render(document, width: width, charset: charset)
      guard let most, text.count(where: { $0 == "\n" }) > most else { break }
    }
    return text
  }

  /// The same of blocks that stand alone, such as the explanation of one number.
  package static func render(_ blocks: [Block], width: Int = 72, charset: Charset = .unicode) -> String {
    var writer = TextWriter(width: min(widths.upperBound, max(1, width)), charset: charset)
    writer.write(blocks)
    return writer.page.text
  }

  /// The nearest width that a page can have.
  package static func clamped(_ width: Int) -> Int { min(widths.upperBound, max(narrowest, width)) }
}
