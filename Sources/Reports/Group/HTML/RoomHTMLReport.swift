import HTMLDocuments
import Questionnaire
package import Words

/// The group report as one self-contained HTML file: no script, no outside request, charts as inline SVG.
package enum RoomHTMLReport {
  /// The document, UTF-8, with a trailing line feed.
  package static func render(_ room: NamedGroupReport, language: Language) -> String {
    RoomHTMLWriter(room, language: language).document.source
  }
}
