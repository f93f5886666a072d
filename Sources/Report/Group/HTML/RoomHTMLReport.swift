public import Questionnaire

/// The group report as one self-contained HTML file: no script, no outside request, charts as inline SVG.
public enum RoomHTMLReport {
  /// The document, UTF-8, with a trailing line feed.
  public static func render(_ room: RoomReport, language: Language) -> String {
    RoomHTMLWriter(room, language: language).document.source
  }
}
