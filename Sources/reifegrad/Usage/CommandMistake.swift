import ArgumentParser
import Words

/// A command that there is none of, and the one that may have been meant.
enum CommandMistake {
  /// What to say; `nil` when every command that was typed is there.
  static func text(in arguments: [String]) -> LocalizedText? {
    var command: any ParsableCommand.Type = Reifegrad.self
    var path = "reifegrad"
    var rest = arguments[...]
    while let word = rest.popFirst() {
      if word.hasPrefix("-") {
        // Behind any other option than those of all commands a word may be its value: the parser says what is wrong.
        guard word == "--lang" || word.hasPrefix("--lang=") || word == "--accessible" else { return nil }
        if word == "--lang" { rest = rest.dropFirst() }
        continue
      }
      let subcommands = command.configuration.subcommands
      if subcommands.isEmpty || word == "help" && path == "reifegrad" { return nil }
      if let next = subcommands.first(where: { $0._commandName == word }) {
        command = next
        path += " " + word
        continue
      }
      let known = subcommands.filter { $0.configuration.shouldDisplay }.map { $0._commandName }
      return text(word, known, path)
    }
    return nil
  }

  private static func text(_ word: String, _ known: [String], _ path: String) -> LocalizedText {
    let list = known.joined(separator: ", ")
    let typed = "\(path) \(word.prefix(80))"
    let meant = word.meant(among: known).afterSentence
    return LocalizedText(
      de: "Den Befehl „\(typed)“ gibt es nicht.\(meant.german) Möglich: \(list).",
      en: "There is no command “\(typed)”.\(meant.english) Possible: \(list).")
  }
}

extension String {
  /// The one of these words that was probably meant; `nil` when none is near.
  func meant(among known: [String]) -> Suggestion? {
    // One number is no slip for another one.
    guard contains(where: { !$0.isNumber }) else { return nil }
    return Suggestion(for: self, among: known) ?? Suggestion(beginning: self, among: known)
  }
}
