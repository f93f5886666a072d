import House

/// What stands on every page of a document, and in the properties of the file.
struct PageFrame {
  /// What kind of document it is; at the right of the running head.
  var kind: String
  /// At the left of the running head.
  var title: String
  /// At the foot, beside the number of the page.
  var imprint: String
  /// What a reader program shows.
  var metadata: PDFFile.Metadata
  /// Who hands it out, in the upper margin of the first page.
  var organiser: Organiser?
}
