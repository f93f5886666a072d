import ArgumentParser
import Benchmarks
import Catalog
import Files
import Foundation
import Questionnaire
import Terminal
import Words

/// A company's own targets: benchmarks of kind `target`, which are chosen as all others are.
struct TargetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "target", abstract: "Eigene Ziele / targets of your own", subcommands: [New.self, List.self])

  struct New: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract:
        "Eine Zieldatei anlegen, ausgehend von Richtwerten / make a file of targets, starting from guide values",
      discussion: """
        Ohne --output liegt sie dort, wo „--benchmark KENNUNG“ sie findet; der Pfad wird ausgegeben. Eine vorhandene Datei \
        bleibt. / Without --output it lies where “--benchmark ID” finds it; its path is printed. An existing file is kept.
        """)
    @OptionGroup var common: CommonOptions
    @Argument(help: "Kennung des Ziels / id of the target") var id: String
    @Option(
      help: ArgumentHelp("Ausgangspunkt: Kennung oder Datei / starting point: id or file", valueName: "source"),
      completion: .benchmarksOrFiles)
    var from: String?
    @Option(
      help: "Fragebogen, wenn „--from“ fehlt / questionnaire, where “--from” is left out", completion: .questionnaires)
    var questionnaire = Environment.mainQuestionnaire
    @Option(help: "Titel / title") var title: String?
    @Option(help: .output, completion: .file()) var output: String?

    func validate() throws {
      guard BenchmarkID(id) != nil, !id.contains(".") else {
        throw ValidationError(
          de: "Eine Kennung besteht aus Kleinbuchstaben, Ziffern und „-“, etwa „mein-ziel“.",
          en: "An id consists of lower-case letters, digits and “-”, such as “my-target”.")
      }
      if let title, title.count > 30 || title.trimmed.isEmpty || title.shownSafely != title {
        throw ValidationError(
          de: "„--title“ braucht einen Text in einer Zeile, höchstens 30 Zeichen.",
          en: "“--title” needs a text on one line, at most 30 characters.")
      }
    }

    func run() throws {
      let environment = common.environment
      guard let own = BenchmarkID(id) else { return }
      let origin = try origin(in: environment)
      let questionnaire = try environment.catalog.questionnaire(origin.questionnaire.rawValue)
      // One of the same name would hide the other, or be hidden.
      if output == nil, let known = environment.catalog.benchmarkSummary(id) {
        throw Failure(
          .cannotCreate, de: "„\(known.id)“ gibt es schon. Wählen Sie eine andere Kennung.",
          en: "“\(known.id)” exists already. Choose another id.")
      }
      let text = TargetFile.text(
        id: own, title: title.map { LocalizedText(de: $0.trimmed, en: $0.trimmed) }, from: origin, of: questionnaire,
        on: environment.today)
      if output == "-" { return try Console.output(text) }
      let path = try output ?? Self.place(of: id, in: environment)
      try Console.write(text, to: path, replacing: false)
      try Console.list(path + "\n")
    }

    private func origin(in environment: Environment) throws -> Benchmark {
      if let from {
        return try Catalog.isPath(from)
          ? environment.catalog.benchmark(inFile: from) : environment.catalog.benchmark(from)
      }
      let questionnaire = try environment.catalog.questionnaire(questionnaire)
      if let benchmark = try environment.benchmark(nil, for: questionnaire) { return benchmark }
      throw Failure(
        .usage,
        de:
          "Der Fragebogen „\(questionnaire.id)“ hat kein Vergleichsprofil. Nennen Sie, wovon das Ziel ausgeht (--from).",
        en:
          "The questionnaire “\(questionnaire.id)” has no reference profile. Name what the target starts from (--from)."
      )
    }

    /// Where the catalog looks first, with the folders that lead there.
    private static func place(of id: String, in environment: Environment) throws -> String {
      let folder = (environment.catalog.places.first ?? ".") + "/benchmarks"
      do { try Folder.make(folder) } catch {
        throw Failure(
          .cannotCreate,
          de: "Der Ordner „\(folder)“ lässt sich nicht anlegen. Nennen Sie eine Datei (--output).",
          en: "The folder “\(folder)” cannot be made. Name a file (--output).")
      }
      return "\(folder)/\(id).yaml"
    }
  }

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Bekannte eigene Ziele / known targets of your own")
    @OptionGroup var common: CommonOptions

    func run() throws {
      let environment = common.environment
      let all = environment.catalog.benchmarks().filter { $0.basis == .target }
      for summary in all { try Console.list(environment.line(of: summary)) }
      if all.isEmpty {
        Console.message(
          environment.say(
            LocalizedText(
              de: "Noch kein eigenes Ziel. „reifegrad target new KENNUNG --from studie-2012“ legt eines an.",
              en: "No target of your own yet. “reifegrad target new ID --from studie-2012” makes one.")))
      }
    }
  }
}
