import Words

/// A manual page (man(7)) of a command, in one language.
struct ManualPage: Speaking {
  private let command: CommandDescription
  let language: Language
  private let day: CalendarDate

  init(of command: CommandDescription, in language: Language, on day: CalendarDate) {
    self.command = command
    self.language = language
    self.day = day
  }

  /// `reifegrad-workshop-start`: what `man` is called with.
  static func name(of command: CommandDescription) -> String { command.path.joined(separator: "-") }

  var text: String {
    var lines = [
      ".TH \(Self.escaped(Self.name(of: command).uppercased())) 1 \(day) \"\(Vocabulary.program(Environment.version))\" "
        + "\"\(say("Dienstprogramme für Benutzer", "User Commands"))\"",
      // No hyphens of the formatter in names to be typed.
      ".nh",
    ]
    lines += section("BEZEICHNUNG", "NAME", [name])
    lines += section("ÜBERSICHT", "SYNOPSIS", [".B " + Self.quoted(command.synopsis(in: language))])
    lines += section("BESCHREIBUNG", "DESCRIPTION", description)
    lines += section("ANGABEN", "ARGUMENTS", command.positionals.flatMap { tagged($0.placeholder(in: language), $0) })
    lines += section("OPTIONEN", "OPTIONS", command.options.flatMap { tagged($0.invocation(in: language), $0) })
    lines += section(
      "BEFEHLE", "COMMANDS",
      command.subcommands.flatMap { command in
        [".TP", ".BR \(Self.escaped(Self.name(of: command))) (1)", Self.escaped(command.abstract[language])]
      })
    lines += section("BEISPIELE", "EXAMPLES", examples)
    if command.path.count == 1 {
      for part in ManualTexts.parts {
        lines += section(part.german, part.english, part.rows.flatMap { tagged($0.name, $0.about[language]) })
      }
    }
    lines += section("SIEHE AUCH", "SEE ALSO", related)
    return lines.joined(separator: "\n") + "\n"
  }

  private var name: String {
    Self.escaped(Self.name(of: command)) + " \\- " + Self.escaped(command.abstract[language])
  }

  private var description: [String] {
    let paragraphs = command.discussion.isEmpty ? [command.abstract] : command.discussion
    let general = command.path.count == 1 ? ManualTexts.overview : []
    return (paragraphs + general).map { Self.escaped($0[language]) }.flatMap { [".PP", $0] }
  }

  private var examples: [String] {
    ManualExample.examples(of: command).flatMap { example in
      [
        ".PP", Self.escaped(example.about[language]), ".PP", ".RS 4", ".nf", Self.escaped(example.line(in: language)),
        ".fi", ".RE",
      ]
    }
  }

  private var related: [String] {
    let above = command.path.count > 1 ? [command.path.dropLast().joined(separator: "-")] : []
    let others = ["reifegrad"] + above + command.subcommands.map(Self.name)
    let own = Self.name(of: command)
    let pages = others.enumerated().filter { $0.element != own && others.firstIndex(of: $0.element) == $0.offset }
    let lines = pages.map { ".BR \(Self.escaped($0.element)) (1)" }
    // A comma between two, none after the last.
    let listed = lines.dropLast().map { $0 + "," } + lines.suffix(1)
    return listed + [".PP", Self.escaped(ManualTexts.further[language])]
  }

  private func tagged(_ name: String, _ argument: ArgumentDescription) -> [String] {
    tagged(name, argument.about(in: language))
  }

  private func tagged(_ name: String, _ about: String) -> [String] {
    [".TP", ".B " + Self.quoted(name), Self.escaped(about)]
  }

  private func section(_ german: String, _ english: String, _ lines: [String]) -> [String] {
    lines.isEmpty ? [] : [".SH \(say(german, english))"] + lines
  }

  /// A text as roff prints it: no line of it is a request, a hyphen is one to be copied.
  static func escaped(_ text: String) -> String {
    let safe = text.replacing("\\", with: "\\e").replacing("-", with: "\\-")
    return safe.hasPrefix(".") || safe.hasPrefix("'") ? "\\&" + safe : safe
  }

  /// One argument of a request.
  private static func quoted(_ text: String) -> String {
    "\"" + escaped(text).replacing("\"", with: "\\(dq") + "\""
  }
}
