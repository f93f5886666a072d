package import Terminal
import TextDocuments
package import Words

/// The group report as plain text for a terminal, a file or a printer.
package enum RoomTextReport {
  /// The report in lines of at most `width` columns, with a trailing line feed, without control sequences.
  package static func render(
    _ room: RoomReport, language: Language, width: Int = 72, charset: Charset = .unicode
  ) -> String {
    var writer = RoomWriter(room, language: language, width: TextDocument.clamped(width), charset: charset)
    writer.writeHeader()
    for part in room.parts { writer.write(part) }
    writer.page.blank()
    writer.page.rule("─")
    writer.page.paragraph("reifegrad \(room.programVersion)")
    return writer.page.text
  }
}
