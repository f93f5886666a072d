package import Documents
package import Files
import Foundation
import HTMLDocuments
package import House
import Words

/// A document for word processors, made by pandoc of our own markup, with the drawings as pictures.
package enum OfficeDocument {
  /// What a word processor opens.
  package enum Format: String, Hashable, Sendable, CaseIterable {
    /// Word.
    case docx
    /// LibreOffice.
    case odt
  }

  /// A picture with its file.
  package struct Image: Hashable, Sendable {
    /// PNG.
    package var bytes: [UInt8]
    /// In points.
    package var width: Double

    package init(bytes: [UInt8], width: Double) {
      self.bytes = bytes
      self.width = width
    }
  }

  /// Pandoc, where the machine has it.
  package static func pandoc(in environment: [String: String]) throws(OfficeDocumentError) -> ExternalProgram {
    guard let program = ExternalProgram(named: "pandoc", in: environment) else { throw .missingPandoc }
    return program
  }

  /// The bytes of the file.
  ///
  /// - Parameters:
  ///   - images: a picture for each of `Document.pictures`.
  ///   - paper: what its pages are to be printed on.
  ///   - temporary: where temporary files may lie; they are gone afterwards.
  package static func render(
    _ document: Document, as format: Format, images: [Figure: Image], on paper: Paper = .standard,
    with pandoc: ExternalProgram, temporary: String?
  ) throws -> [UInt8] {
    try PrivateFolder.using(in: temporary) { folder in
      let look = OfficeLook(document, on: paper)
      let widest = look.textWidth / 25.4 * 72
      var names: [Figure: Picture] = [:]
      for (number, figure) in document.pictures.enumerated() {
        guard let image = images[figure] else { continue }
        let name = "figure-\(number + 1).png"
        try PrivateFolder.write(image.bytes, to: folder + "/" + name)
        names[figure] = Picture(path: name, width: min(widest, image.width))
      }
      let logo = document.head.organiser?.logo
      if let logo { try PrivateFolder.write(logo.png, to: folder + "/" + logoName) }
      let markup = OfficeMarkup(
        document: document, pictures: names,
        logo: logo.map { Picture(path: logoName, width: $0.size(inBoxOf: 150, by: 45).width) })
      try PrivateFolder.write(Array(markup.page.source.utf8), to: folder + "/document.html")
      let reference = try self.reference(format, look, pandoc)
      try PrivateFolder.write(reference, to: folder + "/reference.\(format.rawValue)")
      // No `--sandbox`: pandoc reads no pictures there, and Debian's not even its own files. What it reads is ours.
      let made = "made.\(format.rawValue)"
      let outcome = try pandoc.run(
        [
          "--from=html", "--to=\(format.rawValue)", "--reference-doc=reference.\(format.rawValue)",
          "--output=\(made)", "document.html",
        ], in: folder, with: ["SOURCE_DATE_EPOCH": document.properties.date.secondsAtNoon])
      guard outcome.status == 0, let bytes = try? BoundedInput.bytes(of: folder + "/" + made, limit: largest),
        var archive = ZipArchive(bytes)
      else { throw OfficeDocumentError.pandocFailed(status: Int(outcome.status)) }
      complete(&archive, format, look, alternatives: markup.alternatives)
      return archive.bytes
    }
  }

  private static let logoName = "logo.png"
  /// No document of ours is larger, in bytes.
  private static let largest = 1 << 26

  /// Pandoc's own document to take the looks from, with ours in their place.
  private static func reference(
    _ format: Format, _ look: OfficeLook, _ pandoc: ExternalProgram
  ) throws -> [UInt8] {
    let outcome = try pandoc.run(["--print-default-data-file", "reference.\(format.rawValue)"])
    guard outcome.status == 0, var archive = ZipArchive(outcome.output) else {
      throw OfficeDocumentError.pandocFailed(status: Int(outcome.status))
    }
    switch format {
    case .docx: look.put(intoWord: &archive)
    case .odt: look.put(intoOpenDocument: &archive)
    }
    return archive.bytes
  }

  /// What pandoc leaves out: the title of the file, and in ODT what pictures show.
  private static func complete(
    _ archive: inout ZipArchive, _ format: Format, _ look: OfficeLook, alternatives: [String]
  ) {
    let properties = look.properties
    switch format {
    case .docx:
      archive.change("docProps/core.xml") { $0.fillElements(properties) }
      archive.change("word/document.xml") { $0.keepWordTablesWhole() }
    case .odt:
      archive.change("meta.xml") { $0.fillElements(properties) }
      archive.change("content.xml") { content in
        content.describeFrames(alternatives)
        content.resolveParents()
        content.keepOpenTablesWhole()
        content = content.replacing("fo:border=\"none\"", with: OfficeLook.openCell)
      }
    }
  }
}

extension CalendarDate {
  /// The seconds from 1970 to noon of the day, as programs take them.
  fileprivate var secondsAtNoon: String {
    let date = try? Date(description + "T12:00:00Z", strategy: .iso8601)
    return String(Int(date?.timeIntervalSince1970 ?? 0))
  }
}

extension String {
  /// Puts texts into elements that stand there empty.
  fileprivate mutating func fillElements(_ texts: [(name: String, text: String)]) {
    for (name, text) in texts where !text.isEmpty {
      for empty in ["<\(name)></\(name)>", "<\(name) />", "<\(name)/>"] {
        self = replacing(empty, with: "<\(name)>\(text)</\(name)>", maxReplacements: 1)
      }
    }
  }

  /// Leads each style of a paragraph to a style with a name: LibreOffice does not follow pandoc's from one to the next.
  fileprivate mutating func resolveParents() {
    let styles = matches(of: /style:name="(P\d+)" style:family="paragraph" style:parent-style-name="([^"]+)"/)
    let parents = Dictionary(styles.map { (String($0.1), String($0.2)) }) { first, _ in first }
    func root(of name: String) -> String {
      var name = name
      for _ in parents { name = parents[name] ?? name }
      return name
    }
    self = replacing(/style:parent-style-name="(P\d+)"/) { "style:parent-style-name=\"\(root(of: String($0.1)))\"" }
  }

  /// Puts what each picture shows behind it, as far as there are words for all.
  fileprivate mutating func describeFrames(_ alternatives: [String]) {
    let parts = split(separator: "</draw:frame>", omittingEmptySubsequences: false)
    guard parts.count == alternatives.count + 1 else { return }
    self = zip(parts, alternatives.map { "<svg:desc>\(OfficeLook.escaped($0))</svg:desc></draw:frame>" } + [""])
      .map { $0 + $1 }.joined()
  }
}
