import Glibc
import Terminal
import Words

/// The help of a command on a screen, in one language.
struct HelpPage: Speaking {
  private let command: CommandDescription
  let language: Language
  private let width: Int

  /// - Parameter width: columns of the screen; wider than 100 nobody reads with ease.
  init(of command: CommandDescription, in language: Language, width: Int) {
    self.command = command
    self.language = language
    self.width = min(max(width, 40), 100)
  }

  /// The command whose help the parser was asked for, by what it would say itself; `nil` where that is no help.
  static func command(in parserText: String) -> CommandDescription? {
    guard parserText.hasPrefix("OVERVIEW: ") || parserText.hasPrefix("USAGE: ") else { return nil }
    let usage = parserText.split(separator: "\n").first { $0.hasPrefix("USAGE: ") }
    return CommandDescription.root?.descendant((usage ?? "").split(separator: " ").dropFirst(2).map(String.init))
  }

  /// Columns that are set, as for `man`, else those of the screen that standard output is; 80 where it is none.
  static func screenWidth(_ variables: [String: String]) -> Int {
    TerminalWidth.set(in: variables) ?? TerminalWidth.told(by: STDOUT_FILENO) ?? 80
  }

  var text: String {
    var parts = [command.abstract[language].wrapped(to: width)]
    parts += command.discussion.map { $0[language].wrapped(to: width) }
    parts.append(hanging(say("Aufruf: ", "Usage: "), command.synopsis(in: language)))
    parts += section(
      say("Angaben:", "Arguments:"),
      command.positionals.map { ($0.placeholder(in: language), $0.about(in: language)) })
    parts += section(
      say("Optionen:", "Options:"), command.options.map { ($0.invocation(in: language), $0.about(in: language)) })
    parts += section(
      say("Befehle:", "Commands:"),
      command.subcommands.map { ($0.path.last ?? "", $0.abstract[language]) })
    if command.subcommands.isEmpty { parts += examples }
    if !command.isHidden { parts.append(more.wrapped(to: width)) }
    return parts.map { $0.joined(separator: "\n") + "\n" }.joined(separator: "\n")
  }

  private var examples: [[String]] {
    let lines = ManualExample.examples(of: command).flatMap { example in
      example.about[language].wrapped(to: width - 2).map { "  " + $0 } + ["    " + example.line(in: language)]
    }
    return lines.isEmpty ? [] : [[say("Beispiele:", "Examples:")] + lines]
  }

  private var more: String {
    guard command.subcommands.isEmpty else {
      return say(
        "„\(command.name) <Befehl> --help“ sagt mehr zu einem Befehl.",
        "“\(command.name) <command> --help” tells more of a command.")
    }
    let page = ManualPage.name(of: command)
    return say("Das Handbuch dazu, wo es installiert ist: man \(page)", "Its manual, where installed: man \(page)")
  }

  private func section(_ heading: String, _ rows: [(name: String, about: String)]) -> [[String]] {
    guard !rows.isEmpty else { return [] }
    let column = min((rows.map(\.name.columns).max() ?? 0) + 4, 28)
    return [
      [heading]
        + rows.flatMap { name, about in
          let lines = about.wrapped(to: width - column)
          let start = "  " + name
          let gap = String(repeating: " ", count: column)
          let rest = lines.map { gap + $0 }
          // A long name has a line of its own.
          guard start.columns + 2 <= column, let first = lines.first else { return [start] + rest }
          return [start.padded(to: column) + first] + rest.dropFirst()
        }
    ]
  }

  private func hanging(_ start: String, _ text: String) -> [String] {
    let lines = text.wrapped(to: width - start.columns)
    return lines.enumerated().map { index, line in
      (index == 0 ? start : String(repeating: " ", count: start.columns)) + line
    }
  }
}
