import Foundation
package import Terminal

/// Every word and text that a frame may show: those of the sources, of questionnaires and of the tests' own data.
package struct Lexicon: Sendable {
  private let words: Set<String>
  /// All of it, with single spaces, so that a piece of a text is found wherever its lines were broken.
  private let texts: String
  private let charset: Charset

  /// That of folders of this repository, as `charset` shows it.
  package init(
    _ charset: Charset = .unicode,
    _ folders: [String] = ["Sources", "questionnaires", "docs/examples/answers", "Tests"]
  ) {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    var texts = ""
    for folder in folders {
      let files = FileManager.default.enumerator(at: root.appending(path: folder), includingPropertiesForKeys: nil)
      for case let file as URL in files ?? .init() where Self.kinds.contains(file.pathExtension) {
        guard let text = try? String(contentsOf: file, encoding: .utf8) else { continue }
        texts += file.pathExtension == "swift" ? Self.literals(text) : text
        texts += "\n"
      }
    }
    self.init(texts: texts, charset)
  }

  /// Of a text of a test's own.
  package init(texts: String, _ charset: Charset = .unicode) {
    self.charset = charset
    self.texts = charset.shown(texts.split(whereSeparator: \.isWhitespace).joined(separator: " "))
    words = Set(Self.words(of: self.texts).map { $0.lowercased() })
  }

  private static let kinds: Set<String> = ["swift", "yaml", "json"]

  /// What stands between quotation marks, the parts of one text in one.
  private static func literals(_ source: String) -> String {
    source.replacing("\\\"", with: "”").split(separator: "\"", omittingEmptySubsequences: false).enumerated()
      .map { index, piece in
        guard index.isMultiple(of: 2) else { return String(piece) }
        return piece.allSatisfy { $0.isWhitespace || $0 == "+" } ? "" : "\n"
      }
      .joined()
  }

  /// Runs of letters; what holds digits is a number or a code and no word.
  static func words(of text: some StringProtocol) -> [Substring] {
    Substring(text).split { !$0.isLetter && !$0.isNumber }.filter { $0.count > 1 && $0.allSatisfy(\.isLetter) }
  }

  package func holds(word: some StringProtocol) -> Bool { words.contains(word.lowercased()) }

  package func holds(text: String) -> Bool { texts.contains(text) }

  /// Whether some word begins like this.
  package func holds(beginning: some StringProtocol) -> Bool {
    let beginning = beginning.lowercased()
    return words.contains { $0.hasPrefix(beginning) }
  }

  /// A sentence as the frames show it.
  package func shown(_ text: String) -> String { charset.shown(text) }
}
