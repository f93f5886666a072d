/// The look of every document.
enum StyleSheet {
  /// What a document may load: nothing but this very style sheet.
  ///
  /// - Parameter hasPicture: whether it holds a picture itself.
  static func policy(hasPicture: Bool) -> String {
    "default-src 'none'; style-src 'sha256-\(digest)'; \(hasPicture ? "img-src data:; " : "")base-uri 'none'; "
      + "form-action 'none'"
  }
  /// The style sheet as the content of `<style>`; it holds neither `<` nor `&`.
  static let markup = HTML(stringLiteral: text)

  // SHA-256 of the text in base64; a test tells the right one.
  private static let digest = "3RfFyDi1bUNrn3ASMUYOFINtGXG+21Tnxb1lXVTjVyA="
  private static let text = colours + page + organiser + blocks + lists + tables + charts + narrow + print
}
