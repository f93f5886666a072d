import ArgumentParser
import Words

/// What is wrong with the command line, in both languages: the parser itself speaks English only.
struct UsageMessage {
  let text: LocalizedText
  /// How the command is called, as the parser tells it; empty where that would not help.
  private let synopsis: String
  /// The command that the parser was at, such as `reifegrad report`.
  private let command: String

  /// - Parameters:
  ///   - full: all that the parser says: error, help of the option, usage.
  ///   - message: its error alone.
  ///   - arguments: as typed, without the program's name.
  init(full: String, message: String, arguments: [String]) {
    let lines = full.split(separator: "\n").map(String.init)
    synopsis = lines.first { $0.hasPrefix("Usage: ") }.map { String($0.dropFirst(7)) } ?? ""
    let pointer = lines.last.flatMap { try? #/See '(.+) --help'/#.firstMatch(in: $0) }
    command = pointer.map { String($0.1) } ?? "reifegrad"
    let help = lines.first { $0.hasPrefix("Help:  ") }.map { OptionHelp($0) }
    text =
      CommandMistake.text(in: arguments) ?? ValidationError.text(of: message) ?? ParserWords.translated(message, help)
      ?? LocalizedText(
        de: "Der Aufruf ist nicht richtig. Das Programm, das ihn liest, sagt dazu auf Englisch:\n\(message)",
        en: message)
  }

  /// Everything to print.
  func lines(in language: Language) -> String {
    let (call, more) =
      switch language {
      case .german: ("Aufruf", "Mehr zeigt „\(command) --help“.")
      case .english: ("Usage", "“\(command) --help” tells more.")
      }
    let usage = synopsis.isEmpty ? "" : "\n\(call): \(synopsis)"
    return text[language] + usage + "\n" + more
  }
}

/// The line of help that the parser adds: `--width <width>  Breite in Zeichen / width in columns`.
struct OptionHelp {
  /// What the option is about.
  let about: LocalizedText

  init(_ line: String) {
    let parts = line.dropFirst(7).split(separator: "  ", maxSplits: 1)
    let words = parts.count == 2 ? String(parts[1]).trimmingBlanks : ""
    // Help texts are German, a slash, English; some, such as a list of values, need no language.
    let languages = words.split(separator: " / ", maxSplits: 1).map { String($0) }
    about =
      languages.count == 2 ? LocalizedText(de: languages[0], en: languages[1]) : LocalizedText(de: words, en: words)
  }
}

extension String {
  fileprivate var trimmingBlanks: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}

extension ValidationError {
  // The parser wraps an error and gives back its text alone; so both languages travel in one.
  private static let separator: Character = "\u{1F}"

  /// What a command finds wrong with its own options.
  init(de: String, en: String) { self.init(de + String(Self.separator) + en) }

  /// The same with a text that others say, too.
  init(_ text: LocalizedText) { self.init(de: text.german, en: text.english) }

  fileprivate static func text(of message: String) -> LocalizedText? {
    let parts = message.split(separator: separator, maxSplits: 1)
    return parts.count == 2 ? LocalizedText(de: String(parts[0]), en: String(parts[1])) : nil
  }
}
