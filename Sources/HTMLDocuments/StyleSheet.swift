/// The look of every document.
enum StyleSheet {
  /// What a document may load: nothing but this very style sheet.
  static let policy = "default-src 'none'; style-src 'sha256-\(digest)'; base-uri 'none'; form-action 'none'"
  /// The style sheet as the content of `<style>`; it holds neither `<` nor `&`.
  static let markup = HTML(stringLiteral: text)

  // SHA-256 of the text in base64; a test tells the right one.
  private static let digest = "J1gogvL3ZqzviwlJFilKern3PlRPXscRAjD14yxlUJk="
  private static let text = colours + page + blocks + lists + tables + charts + narrow + print
}
