import HTMLDocuments
import MarkdownDocuments
import Reports
import TextDocuments
import Words

/// A report as people read it.
enum GroupRenderings {
  /// Text, HTML without its markup, Markdown and PDF, each in one line.
  static func written(_ room: NamedGroupReport, _ language: Language, name: String) throws -> [String] {
    let document = room.document(in: language)
    return [
      TextDocument.render(document, width: 160),
      HTMLDocument.render(document).replacing(/<style.*?<\/style>/.dotMatchesNewlines(), with: " ")
        .replacing(/<[^>]*>/, with: " "),
      MarkdownDocument.render(document), try PrintedFile(room, language, name: name).text(),
    ].map { text in
      text.split { $0.isWhitespace || $0 == "\u{A0}" }.joined(separator: " ")
    }
  }
}
