package import Documents

/// A document as one self-contained HTML file: no script, no outside request, charts as inline SVG.
package enum HTMLDocument {
  /// The file, UTF-8, with a trailing line feed.
  package static func render(_ document: Document) -> String { HTMLRenderer(document).page.source }
}
