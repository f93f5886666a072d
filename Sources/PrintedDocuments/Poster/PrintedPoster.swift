package import House
package import Words
package import Workshop

/// A poster for the doors of a workshop, on one page.
package enum PrintedPoster {
  /// Wi-Fi, address, code and what they lead to as a PDF; the same invitation gives the same bytes.
  package static func render(
    _ invitation: Invitation, organiser: Organiser? = nil, language: Language, programVersion: String,
    on paper: Paper = .standard, with files: TypesettingFiles
  ) throws(PrintedDocumentError) -> [UInt8] {
    try PrintedDocument.withManuscript(in: language, on: paper, files) { manuscript throws(PrintedDocumentError) in
      let composer = PosterComposer(
        invitation: invitation, organiser: organiser, language: language, programVersion: programVersion,
        manuscript: manuscript)
      composer.compose()
      return try Printing(composer).bytes()
    }
  }
}
