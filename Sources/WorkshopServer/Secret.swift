/// Random texts that nobody can guess.
enum Secret {
  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".unicodeScalars)

  /// 132 random bits of the system's generator, as 22 characters that may stand in URLs, headers and markup.
  static func text() -> String {
    var text = ""
    for _ in 0..<22 { text.unicodeScalars.append(alphabet.randomElement() ?? "A") }
    return text
  }
}
