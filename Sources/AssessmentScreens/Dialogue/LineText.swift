import ScreenKit
import Terminal

/// Text for a terminal that only writes lines: wrapped at words, without anything that a terminal could obey.
struct LineText {
  let width: Int
  let charset: Charset

  /// The lines of a text; what is numbered (“12  Antwort”) goes on below its words.
  func lines(_ text: String) -> [String] {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).flatMap { line in
      let plain = charset.shown(Cluster.split(String(line)).map(\.text).joined())
      let label = Self.label(of: plain)
      let room = max(12, width - label.columns)
      return Self.wrapped(String(plain.dropFirst(label.count)), to: room).enumerated().map { index, part in
        (index == 0 ? label : String(repeating: " ", count: label.columns)) + part
      }
    }
  }

  /// A number or letter at the start of a line, with the spaces around it.
  private static func label(of line: String) -> String {
    let indent = line.prefix { $0 == " " }
    let sign = line.dropFirst(indent.count).prefix { $0 != " " }
    let gap = line.dropFirst(indent.count + sign.count).prefix { $0 == " " }
    return sign.count <= 4 && gap.count >= 2 ? String(indent + sign + gap) : String(indent)
  }

  /// A word that is too long stays whole: it may be a path that somebody copies.
  private static func wrapped(_ text: String, to width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      if !line.isEmpty, line.columns + 1 + String(word).columns > width {
        lines.append(line)
        line = ""
      }
      line += (line.isEmpty ? "" : " ") + word
    }
    return lines + [line]
  }
}
