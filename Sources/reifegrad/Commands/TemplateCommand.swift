import ArgumentParser
import Catalog
import Foundation
import Questionnaire
import Terminal
import Words

struct TemplateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "template", abstract: "Vorlagen zu den Schritten / templates for the steps",
    subcommands: [List.self, Save.self])

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Alle Vorlagen / every template")
    @OptionGroup var common: CommonOptions

    func run() throws {
      let environment = common.environment
      let all = environment.catalog.templates()
      for template in all {
        let kinds = template.kinds.map(\.rawValue).joined(separator: ", ")
        try Console.list(
          "\(template.id.rawValue.padded(to: 20))\(kinds.padded(to: 10))\(environment.say(template.title))\n")
      }
      if all.isEmpty { Console.message(environment.say(environment.nothingFound(.templates))) }
    }
  }

  struct Save: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Eine Vorlage als Datei speichern / save a template as a file",
      discussion: """
        Der Name der Datei sagt, in welcher Form: .csv ist eine Tabelle, .md ein Text; eine vorhandene Datei bleibt. \
        Ohne --output heißt sie wie die Vorlage. / The name of the file says in which form: .csv is a table, .md a \
        text; an existing file stays. Without --output it is called after the template.
        """)
    @OptionGroup var common: CommonOptions
    @Argument(help: "Kennung / id", completion: .templates) var id: String
    @Option(help: .output, completion: .file()) var output: String?

    func run() throws {
      let environment = common.environment
      let all = environment.catalog.templates()
      guard let template = all.first(where: { $0.id.rawValue == id }) else {
        if all.isEmpty { throw Failure(.noInput, environment.nothingFound(.templates)) }
        let known = all.map(\.id.rawValue)
        let meant = Suggestion(for: id, among: known).afterSentence
        let list = known.joined(separator: ", ")
        throw Failure(
          .noInput, de: "Die Vorlage „\(id.prefix(80))“ gibt es nicht.\(meant.german) Bekannt: \(list).",
          en: "There is no template “\(id.prefix(80))”.\(meant.english) Known: \(list).")
      }
      let kind = template.kind(ofFile: output ?? "")
      let bytes = template.content(output == "-" ? .text : kind, in: environment.language) ?? []
      if output == "-" { return try Console.output(bytes) }
      let path = output ?? template.fileName(kind, in: environment.language)
      try Console.write(bytes, to: path, replacing: false)
      try Console.output(path + "\n")
    }
  }
}
