package import Words

/// The gap report as one self-contained HTML file: no script, no outside request, charts as inline SVG.
package enum HTMLReport {
  /// The document, UTF-8, with a trailing line feed.
  package static func render(_ report: GapReport, language: Language) -> String {
    HTMLWriter(report, language: language).document.source
  }
}
