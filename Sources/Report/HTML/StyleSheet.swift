/// The look of the HTML report.
enum StyleSheet {
  /// What the document may load: nothing but this very style sheet.
  static let policy =
    "default-src 'none'; style-src 'sha256-\(digest)'; base-uri 'none'; form-action 'none'"

  /// SHA-256 of `text` in base64; a test tells the right one.
  static let digest = "r1qJvryqSkImGNtqSasn6RU+FjsdHPon//tcOP41Gzw="

  /// The style sheet as the content of `<style>`; it holds neither `<` nor `&`.
  static var markup: HTML { HTML(stringLiteral: text) }

  /// The style sheet.
  static let text = colours + page + parts + charts + narrow + print
}
