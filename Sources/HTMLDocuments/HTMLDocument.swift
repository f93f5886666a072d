package import Documents

/// A document as one self-contained HTML file: no script, no outside request, charts as inline SVG.
package enum HTMLDocument {
  /// The file, UTF-8, with a trailing line feed.
  ///
  /// - Parameter opensAppendix: whether everything that can be opened is open at first.
  package static func render(_ document: Document, opensAppendix: Bool = false) -> String {
    HTMLRenderer(document, opensAppendix: opensAppendix).page.source
  }
}
