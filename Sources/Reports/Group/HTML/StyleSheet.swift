import HTMLDocuments

/// The look of the HTML reports.
enum StyleSheet {
  /// The style sheet of one kind of document.
  struct Variant: Sendable {
    /// The style sheet.
    let text: String
    /// SHA-256 of `text` in base64; a test tells the right one.
    let digest: String

    /// What the document may load: nothing but this very style sheet.
    var policy: String { "default-src 'none'; style-src 'sha256-\(digest)'; base-uri 'none'; form-action 'none'" }
    /// The style sheet as the content of `<style>`; it holds neither `<` nor `&`.
    var markup: HTML { HTML(stringLiteral: text) }
  }

  /// Of the report on a room.
  static let room = Variant(text: text + distributions, digest: "d39AupYdAoDuOHpwJz+mAe5SYPmMuDq1tzdVYt+LYhk=")

  private static let text = colours + page + parts + charts + narrow + print
}
