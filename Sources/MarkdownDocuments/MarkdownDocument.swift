package import Documents
import House

/// A document as Markdown: CommonMark, with the tables of GitHub.
package enum MarkdownDocument {
  /// The document in UTF-8, with a trailing line feed.
  ///
  /// - Parameters:
  ///   - pictures: the files of the drawings that are to be shown, by `Document.pictures`; the tables say the same
  ///     without them.
  ///   - files: where the files of `Document.attachments` lie; without it they are only named.
  package static func render(
    _ document: Document, pictures: [Figure: Picture] = [:], files: [Attachment: String] = [:]
  ) -> String {
    let head = document.head
    let writer = MarkdownWriter(language: document.language, pictures: pictures, files: files)
    let title =
      head.name.map { "\(writer.line(Phrase(head.kind))): \(writer.line(.own($0)))" } ?? writer.line(Phrase(head.kind))
    var blocks = [
      ["# " + (head.writtenTitle == head.kind ? writer.line(Phrase(head.kind)) : title)],
      [writer.line(Phrase(head.subtitle))],
      head.organiser.map { [writer.line($0.phrase(in: document.language))] } ?? [],
      writer.lines(of: Terms(head.facts)), writer.lines(of: head.intro, under: 1),
    ]
    for section in document.sections(in: .drawn) {
      // The title of the document heads its page.
      let isPage = section.layer == .page
      if !isPage { blocks.append(["## " + writer.line(Phrase(section.title))]) }
      blocks.append(writer.lines(of: section.blocks, under: isPage ? 1 : 2))
    }
    if !document.properties.program.isEmpty { blocks += [["---"], [writer.line(Phrase(document.properties.program))]] }
    return blocks.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }
}
