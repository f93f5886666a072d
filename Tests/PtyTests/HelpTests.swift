import ArgumentParser
import Foundation
import Testing
import Words

@testable import reifegrad

/// All that are shown.
private enum Shown {
  static let commands: [CommandDescription] = CommandDescription.root?.all ?? []
  static let names: [String] = commands.map(\.name)

  static func command(_ name: String) -> CommandDescription? { commands.first { $0.name == name } }
}

/// Help and manual pages, made from what the parser says of itself.
@Suite("Help and manual")
struct HelpTests {
  private let home = FileManager.default.temporaryDirectory.appending(path: "reifegrad-\(UUID().uuidString)")

  @Test("Every command that is shown has a page, by its own name")
  func commands() {
    #expect(Shown.commands.count > 50)
    #expect(Set(Shown.commands.map(ManualPage.name)).count == Shown.commands.count)
    #expect(Shown.commands.contains { $0.path == ["reifegrad", "workshop", "start"] })
  }

  @Test("Every text of the parser is there in both languages, or the same in both", arguments: Shown.names)
  func languages(name: String) throws {
    let command = try #require(Shown.command(name))
    let texts = [command.abstract] + command.discussion + command.arguments.map(\.abstract)
    for text in texts {
      #expect(!text.german.contains(" / ") && !text.english.contains(" / "), "\(text)")
    }
    #expect(command.abstract.german != command.abstract.english)
  }

  @Test("Help is in one language", arguments: Shown.names)
  func help(name: String) throws {
    let command = try #require(Shown.command(name))
    let german = HelpPage(of: command, in: .german, width: 80).text
    let english = HelpPage(of: command, in: .english, width: 80).text
    #expect(german.contains("Aufruf: reifegrad") && english.contains("Usage: reifegrad"))
    #expect(!english.contains("Vorgabe:") && !english.contains("Kennung") && !english.contains("[Optionen]"))
    #expect(!german.contains("default:") && !german.contains("<command>") && !german.contains("[options]"))
    #expect(german.split(separator: "\n").allSatisfy { $0.count <= 80 || $0.hasPrefix("    reifegrad ") })
  }

  @Test("A command that is in no list has its own help, in one language, and no page in the manual")
  func hidden() throws {
    let root = try #require(CommandDescription.root)
    let hidden = root.all.flatMap(\.hidden)
    #expect(hidden.map(\.name).sorted() == ["reifegrad manual", "reifegrad workshop simulate"])
    for command in hidden {
      #expect(!Shown.names.contains(command.name))
      let run = try CommandRun(Array(command.path.dropFirst()) + ["--help"], home: home)
      #expect(run.status == 0 && run.output.contains("Aufruf: \(command.name) "), "\(run.output)")
      #expect(!run.output.contains(" / ") && !run.output.contains("man reifegrad"))
      let english = try CommandRun(["--lang", "en"] + command.path.dropFirst() + ["--help"], home: home)
      #expect(english.output.contains("Usage: \(command.name) ") && !english.output.contains(" / "))
    }
  }

  @Test("The program itself answers in the language that is chosen, wherever help is asked for")
  func asked() throws {
    for arguments in [["report", "--help"], ["help", "report"], ["report", "-h"]] {
      let german = try CommandRun(arguments, home: home)
      #expect(german.status == 0 && german.output.hasPrefix("Bericht: Standort und nächste Schritte\n"), "\(arguments)")
      #expect(!german.output.contains("where you stand"))
      let english = try CommandRun(["--lang", "en"] + arguments, home: home)
      #expect(english.output.hasPrefix("report: where you stand"), "\(arguments)")
      #expect(!english.output.contains("Standort") && !english.output.contains("OVERVIEW"))
    }
    #expect(try CommandRun(["actions"], home: home).output.contains("\nBefehle:\n  list"))
    #expect(try CommandRun(["help"], home: home).output.contains("Aufruf: reifegrad [Optionen] [<Befehl>]"))
  }

  @Test("Every way to end stands in the manual")
  func exitStatus() throws {
    let page = ManualPage(of: try #require(Shown.command("reifegrad")), in: .english, on: Environment().today).text
    let told = page.split(separator: "\n").drop { $0 != ".SH EXIT STATUS" }.filter { $0.hasPrefix(".B ") }.joined()
    for status in ExitStatus.allCases { #expect(told.contains(String(status.rawValue)), "\(status)") }
  }

  @Test("Every command has an example in both languages, and the parser takes each", arguments: Shown.names)
  func examples(name: String) throws {
    let command = try #require(Shown.command(name))
    let examples = ManualExample.examples(of: command)
    #expect(!examples.isEmpty, "no example for “\(name)”: Sources/reifegrad/Manual")
    for example in examples {
      for language in Language.allCases {
        let line = example.line(in: language)
        // A command that is taken when none is named may be left out.
        #expect(line.hasPrefix(command.path.prefix(2).joined(separator: " ")), "\(line)")
        #expect(throws: Never.self, "\(line)") { try Reifegrad.parseAsRoot(Self.words(line)) }
      }
    }
  }

  @Test("The questions that examples name are in the questionnaire")
  func named() throws {
    let shown = try CommandRun(["questionnaire", "show", "social-media-management"], home: home).output
    let known = Set(shown.split(separator: "\n").compactMap { $0.split(separator: " ").first.map(String.init) })
    let lines = Shown.commands.flatMap(ManualExample.examples).map { $0.line(in: .german) }
    let named = lines.flatMap { line in line.matches(of: #/--(?:item|set) ([a-z.-]+)/#).map { String($0.1) } }
    #expect(named.count > 1)
    for item in named { #expect(known.contains(item), "\(item)") }
  }

  /// The words of a line as a shell makes them, as far as examples need it.
  private static func words(_ line: String) -> [String] {
    let line = line.prefix { $0 != ">" }
    var words: [String] = []
    for (index, part) in line.split(separator: "\"", omittingEmptySubsequences: false).enumerated() {
      if index.isMultiple(of: 2) {
        words += part.split(separator: " ").map(String.init)
      } else {
        words.append(String(part))
      }
    }
    return Array(words.dropFirst())
  }

  @Test("A manual page is written for each command, in English and German, with its example")
  func pages() throws {
    let folder = home.appending(path: "man")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let run = try CommandRun(["manual", folder.path, "--date", "2026-11-30"], home: home)
    try #require(run.status == 0, "\(run.messages)")
    for command in Shown.commands {
      let name = ManualPage.name(of: command)
      let english = try String(contentsOf: folder.appending(path: "man1/\(name).1"), encoding: .utf8)
      let german = try String(contentsOf: folder.appending(path: "de/man1/\(name).1"), encoding: .utf8)
      #expect(english.contains("\n.SH EXAMPLES\n") && german.contains("\n.SH BEISPIELE\n"), "\(name)")
      #expect(english.contains(" 1 2026-11-30 \"reifegrad \(Environment.version)\""))
      #expect(!english.contains(" / ") && !german.contains(" / "), "\(name)")
    }
  }

  @Test("What would be a request to the formatter is text in a manual page")
  func escaping() {
    #expect(ManualPage.escaped(".so /etc/passwd") == "\\&.so /etc/passwd")
    #expect(ManualPage.escaped("'a' --b \\c") == "\\&'a' \\-\\-b \\ec")
  }
}
