import ArgumentParser
import Foundation
import Words

/// A command as the parser itself describes it, with every text in both languages.
///
/// Help and manual pages are made from this alone, so they name what is there and nothing else.
struct CommandDescription {
  /// How it is called: `["reifegrad", "workshop", "start"]`.
  let path: [String]
  /// What it is for, in a line.
  let abstract: LocalizedText
  /// Paragraphs with more.
  let discussion: [LocalizedText]
  /// In the order of the declaration.
  let arguments: [ArgumentDescription]
  let subcommands: [CommandDescription]
  /// What is in no list, manual or completion; only who asks for its help by name gets it.
  let hidden: [CommandDescription]
  /// Whether it is one of those itself.
  let isHidden: Bool

  /// The program with all commands that are shown.
  static let root: CommandDescription? = {
    let dump = try? JSONDecoder().decode(ParserDump.self, from: Data(Reifegrad._dumpHelp().utf8))
    return dump.map { CommandDescription($0.command, within: []) }
  }()

  /// This command, then all below it, each before its own.
  var all: [CommandDescription] { [self] + subcommands.flatMap(\.all) }

  /// `reifegrad workshop start`
  var name: String { path.joined(separator: " ") }

  /// The command that is reached with these words; the furthest one where a word is none.
  func descendant(_ words: some Sequence<String>) -> CommandDescription {
    var found = self
    for word in words {
      guard let next = (found.subcommands + found.hidden).first(where: { $0.path.last == word }) else { break }
      found = next
    }
    return found
  }

  var positionals: [ArgumentDescription] { arguments.filter(\.names.isEmpty) }
  var options: [ArgumentDescription] { arguments.filter { !$0.names.isEmpty } }

  /// How it is called, in a line.
  func synopsis(in language: Language) -> String {
    var words = path
    // What cannot be left out is named.
    words += options.filter { !$0.isOptional }.map { $0.invocation(in: language) }
    if options.contains(where: \.isOptional) { words.append(["[Optionen]", "[options]"][language == .german ? 0 : 1]) }
    words += positionals.map { argument in
      let name = argument.placeholder(in: language) + (argument.isRepeating ? " ..." : "")
      return argument.isOptional ? "[\(name)]" : name
    }
    if !subcommands.isEmpty {
      let word = language == .german ? "<Befehl>" : "<command>"
      // Only the program itself does something without one.
      words.append(path.count == 1 ? "[\(word)]" : word)
    }
    return words.joined(separator: " ")
  }
}

/// An option, a flag or a value in its place.
struct ArgumentDescription {
  /// `["-h", "--help"]`; empty for a value in its place.
  let names: [String]
  /// What the parser calls its value; `nil` for a flag.
  let valueName: String?
  let isOptional: Bool
  let isRepeating: Bool
  let abstract: LocalizedText
  /// What it may be, where that is a list.
  let values: [String]
  /// What holds when it is left out.
  let standard: String?

  /// `<Datei>`
  func placeholder(in language: Language) -> String {
    guard let valueName else { return "" }
    return "<\(ValueNames.name(of: valueName)[language])>"
  }

  /// `-h, --help` or `--output <Datei>`
  func invocation(in language: Language) -> String {
    let names = names.joined(separator: ", ")
    let value = placeholder(in: language)
    return [names, value].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// What it is about, what it may be and what holds without it.
  func about(in language: Language) -> String {
    var text = abstract[language]
    let known = values.joined(separator: ", ")
    if text == known { text = "" }
    // “de oder en” needs no list behind it.
    let words = Set(text.split { !$0.isLetter && !$0.isNumber && $0 != "-" }.map(String.init))
    let list = values.isEmpty || words.isSuperset(of: values) ? nil : known
    let (possible, otherwise) = language == .german ? ("möglich", "Vorgabe") : ("possible", "default")
    let more = [list.map { "\(possible): \($0)" }, standard.map { "\(otherwise): \($0)" }].compactMap(\.self)
    if text.isEmpty { return more.joined(separator: "; ") }
    return more.isEmpty ? text : "\(text) (\(more.joined(separator: "; ")))"
  }
}

extension LocalizedText {
  /// What the parser keeps in one string: German, a slash, English; a text without a slash is the same in both.
  init(help: String) {
    switch help {
    case "Show the version.": self.init(de: "die Version nennen", en: "tell the version")
    case "Show help information.": self.init(de: "diese Hilfe zeigen", en: "show this help")
    default:
      let parts = help.split(separator: " / ", maxSplits: 1).map(String.init)
      self = parts.count == 2 ? LocalizedText(de: parts[0], en: parts[1]) : LocalizedText(de: help, en: help)
    }
  }
}

// MARK: What the parser says of itself (`--experimental-dump-help`)

private struct ParserDump: Decodable {
  struct Command: Decodable {
    let commandName: String
    let abstract: String?
    let discussion: String?
    let shouldDisplay: Bool
    let subcommands: [Command]?
    let arguments: [Argument]?
  }

  struct Argument: Decodable {
    struct Name: Decodable {
      let kind: String
      let name: String
    }

    let kind: String
    let shouldDisplay: Bool
    let isOptional: Bool
    let isRepeating: Bool
    let names: [Name]?
    let valueName: String?
    let defaultValue: String?
    let allValues: [String]?
    let abstract: String?
  }

  let command: Command
}

extension CommandDescription {
  fileprivate init(_ command: ParserDump.Command, within path: [String]) {
    self.path = path + [command.commandName]
    abstract = LocalizedText(help: command.abstract ?? "")
    discussion = (command.discussion ?? "").split(separator: "\n").map { LocalizedText(help: String($0)) }
    arguments = (command.arguments ?? []).filter(\.shouldDisplay).map { ArgumentDescription($0) }
    let own = self.path
    // “help” is the parser's own and needs no page.
    let all = (command.subcommands ?? []).filter { $0.commandName != "help" }
      .map { CommandDescription($0, within: own) }
    subcommands = all.filter { !$0.isHidden }
    hidden = all.filter(\.isHidden)
    isHidden = !command.shouldDisplay
  }
}

extension ArgumentDescription {
  fileprivate init(_ argument: ParserDump.Argument) {
    names = (argument.names ?? []).map { ($0.kind == "long" ? "--" : "-") + $0.name }.sorted { $0.count < $1.count }
    valueName = argument.kind == "flag" ? nil : argument.valueName
    isOptional = argument.isOptional
    isRepeating = argument.isRepeating
    abstract = LocalizedText(help: argument.abstract ?? "")
    values = argument.allValues ?? []
    standard = argument.kind == "flag" ? nil : argument.defaultValue
  }
}
